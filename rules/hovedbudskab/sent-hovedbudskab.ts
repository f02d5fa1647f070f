import type { Finding, Rule } from '@klarbrev/core'
import type { DanishBlock, DanishLetter } from '@klarbrev/danish'

export const sentHovedbudskab: Rule<DanishBlock, DanishLetter> = {
  card: {
    id: 'sent-hovedbudskab',
    category: 'hovedbudskab',
    severity: 'advarsel',
    stage: 'fast',
    since: '2026.1',
    extent: 'sentence',
    sources: [
      'Lejre Kommunes sprogpolitik: hovedbudskabet først',
      'HK: 9 tips: Sådan skriver du det gode afslag (de første fem linjer)',
      'Socialrådgiveren pkt. 5: Giv borgeren resultatet med det samme',
    ],
    docs: {
      title: 'Sent hovedbudskab',
      what: 'Finder breve, hvor det vigtigste for læseren først kommer længere nede.',
      why: 'Den, der venter på et svar, læser med hjertet i halsen. Står svaret nede i teksten, læser mange det ikke rigtigt eller slet ikke.',
      how: 'Flyt sætningen op som den første, og lad overskriften sige det samme. Forklar bagefter.',
      exceptions: 'I et svar på en klage kan det være rigtigt at begynde med at sige undskyld.',
    },
    messages: {
      late: {
        da: 'Her står det vigtigste, men ikke først i brevet, så læseren må lede efter det. Flyt det op som brevets første sætning.',
        en: 'The most important thing comes only here. Make it the first sentence, so that the reader need not look for it.',
      },
    },
    examples: [
      {
        text: 'Vi har fået din ansøgning. Du bor i en lejlighed på anden sal. Der er ingen elevator. Vi har talt med din læge om det. ⟦Du får derfor ikke hjælp til at flytte.⟧ Vi håber, du kan forstå det. Du kan ringe til os.',
        better: 'Du får ikke hjælp til at flytte. Vi har talt med din læge om det.',
      },
      {
        text: 'Du søgte den 3. maj. Vi bad dig om flere papirer. Dem fik vi den 9. maj. Vi har nu læst dem. ⟦Vi giver dig afslag på fripladstilskud.⟧ Din indtægt er for høj. Du kan klage.',
        better: 'Vi giver dig afslag på fripladstilskud. Din indtægt er for høj.',
      },
      {
        text: 'Din søn går i klub. Han gik der hele maj. Vi sendte dig et brev. Det var den 3. juni. ⟦Du skal betale 1.200 kr. senest den 1. juli.⟧ Du kan betale i banken. Ring til os om det.',
        better: 'Du skal betale 1.200 kr. senest den 1. juli. Du kan betale i banken.',
      },
      { text: 'Du får ikke hjælp til at flytte. Vi har talt med din læge. Han siger, at du kan gå på trapper.', ok: 'svaret står først' },
      { text: 'Vi har læst din ansøgning. Vi giver dig afslag på fripladstilskud. Din indtægt er for høj.', ok: 'svaret står i anden sætning' },
      { text: 'Tak for din mail. Vi vender tilbage i morgen.', ok: 'kort besked' },
      { text: 'Kære Anna. Du får hjælp fra den 1. maj. Vi kommer tirsdag. Husk at låse op. Ring, hvis der er noget.', ok: 'nær ved: hilsenen tæller ikke' },
    ],
  },
  detector: {
    scope: 'letter',
    *detect(letter: DanishLetter): Iterable<Finding> {
      const main = letter.mainMessage
      if (main === null || main.position === 'first') return
      yield { start: main.start, end: main.end, message: 'late', noFix: 'flyt' }
    },
  },
}
