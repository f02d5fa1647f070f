import type { ScoreModel } from '@klarbrev/core'

/**
 * How measures become a score and a grade. The numbers are ours, set so that the structure of a letter weighs more than
 * single words, because the one tested Danish rewrite showed that structure helps weak readers most; they are no norm.
 * A changed number needs a new version, so that history can be graded again.
 */
export const scoreModel: ScoreModel = {
  version: '2026.1',
  fewestWords: 40,
  floorWords: 150,
  criteria: {
    hovedbudskab: {
      weight: 0.35,
      why: 'Det vigtigste for læseren er at finde svaret, derfor vejer hovedbudskabet mest.',
      parts: [
        {
          rule: 'sent-hovedbudskab',
          measure: 'mainMessage',
          costs: { early: 20, late: 60, none: 75 },
          why: 'Et budskab efter de første to sætninger koster 20 point, sent i brevet 60, og mangler det, koster det 75.',
        },
        {
          rule: 'sent-hovedbudskab',
          measure: 'mainMessageClear',
          costs: { vague: 20 },
          why: 'Et budskab, der ikke siger ja, nej, hvor meget, hvad eller hvornår, koster 20 point.',
        },
        {
          rule: 'tom-overskrift',
          measure: 'count.tom-overskrift',
          per: 'letter',
          free: 0,
          cost: 15,
          most: 15,
          why: 'En overskrift, der ikke siger noget om indholdet, koster 15 point.',
        },
      ],
    },
    paragraffer: {
      weight: 0.15,
      why: 'Henvisninger til loven skal være der, men få og sent; de fylder mindst i læserens forståelse.',
      parts: [
        {
          rule: 'paragraf-foer-hovedbudskab',
          measure: 'statuteRefsBeforeMain',
          per: 'letter',
          free: 0,
          cost: 20,
          most: 40,
          why: 'Hver henvisning før hovedbudskabet koster 20 point, dog højst 40, fordi den skygger for svaret.',
        },
        {
          rule: 'for-mange-paragraffer',
          measure: 'statuteRefsRunning',
          per: '100 words',
          free: 0.7,
          cost: 28,
          most: 70,
          why: 'Cirka én henvisning pr. 150 ord i den løbende tekst er gratis; hver henvisning mere pr. 100 ord koster 28 point.',
        },
      ],
    },
    sprog: {
      weight: 0.3,
      why: 'Ord og sætninger afgør, om læseren kommer igennem brevet.',
      parts: [
        {
          rule: 'passiv',
          measure: 'count.passiv',
          per: '100 words',
          free: 0.4,
          cost: 14,
          most: 40,
          why: 'En passiv pr. 250 ord er gratis; hver ekstra pr. 100 ord koster 14 point.',
        },
        {
          rule: 'papirord',
          measure: 'count.papirord',
          per: '100 words',
          free: 0.3,
          cost: 12,
          most: 40,
          why: 'Et papirord pr. 300 ord er gratis; hvert ekstra pr. 100 ord koster 12 point.',
        },
        {
          rule: 'kliche',
          measure: 'count.kliche',
          per: 'letter',
          free: 0,
          cost: 5,
          most: 15,
          why: 'Hver tom vending koster 5 point.',
        },
        {
          rule: 'lange-saetninger',
          measure: 'count.lange-saetninger',
          per: '100 words',
          free: 0,
          cost: 14,
          most: 40,
          why: 'Hver sætning på over 25 ord koster 14 point, når der er én pr. 100 ord.',
        },
      ],
    },
    tiltale: {
      weight: 0.2,
      why: 'Et brev til en person skal tale til personen.',
      parts: [
        {
          rule: 'de-tiltale',
          measure: 'count.de-tiltale',
          per: 'letter',
          free: 0,
          cost: 20,
          most: 60,
          why: 'Hvert De, Dem eller Deres koster 20 point, fordi det lægger afstand.',
        },
        {
          rule: 'tredjeperson',
          measure: 'count.tredjeperson',
          per: '100 words',
          free: 0.3,
          cost: 20,
          most: 60,
          why: 'Læseren eller afsenderen i tredje person er gratis én gang pr. 300 ord; hver ekstra pr. 100 ord koster 20 point.',
        },
        {
          rule: 'tredjeperson',
          measure: 'noReader',
          costs: { yes: 40 },
          why: 'Et brev helt uden du, dig, din, I eller jer koster 40 point.',
        },
      ],
    },
  },
  grades: [
    { grade: 'A', from: 85, why: 'Til at forstå: kun skønhedsfejl tilbage.' },
    { grade: 'B', from: 70, why: 'Næsten til at forstå: et par ting står i vejen.' },
    { grade: 'C', from: 55, why: 'På vej: læseren må læse dele af brevet to gange.' },
    { grade: 'D', from: 40, why: 'Svært: mange læsere får ikke fat i budskabet.' },
    { grade: 'E', from: 0, why: 'Ikke til at forstå for de fleste uden hjælp.' },
  ],
  gates: [
    {
      id: 'sent-hovedbudskab',
      measure: 'mainMessage',
      is: ['late', 'none'],
      best: 'B',
      why: 'Et brev, hvor hovedbudskabet er gemt eller mangler, kan ikke få A, hvad det ellers gør godt.',
    },
    {
      id: 'sent-hovedbudskab',
      measure: 'mainMessageClear',
      is: ['vague'],
      best: 'B',
      why: 'Et hovedbudskab, der ikke siger noget bestemt, er gemt for læseren.',
    },
    {
      id: 'de-tiltale',
      measure: 'count.de-tiltale',
      over: 2,
      best: 'B',
      why: 'Et brev, der siger De hele vejen igennem, kan ikke få A.',
    },
    {
      id: 'tredjeperson',
      measure: 'noReader',
      is: ['yes'],
      best: 'B',
      why: 'Et brev, der aldrig tiltaler læseren, kan ikke få A.',
    },
    {
      id: 'for-mange-paragraffer',
      measure: 'statuteRefsRunning',
      per: '100 words',
      over: 3,
      best: 'B',
      why: 'Et brev, hvor den løbende tekst er fuld af paragraffer, kan ikke få A.',
    },
  ],
}
