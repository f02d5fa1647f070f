import type { Finding, Rule } from '@klarbrev/core'
import type { DanishBlock, DanishLetter } from '@klarbrev/danish'

export const uklartHovedbudskab: Rule<DanishBlock, DanishLetter> = {
  card: {
    id: 'uklart-hovedbudskab',
    category: 'hovedbudskab',
    severity: 'forslag',
    stage: 'fast',
    since: '2026.1',
    extent: 'sentence',
    sources: [
      'HK: 9 tips: Sådan skriver du det gode afslag (kan læseren fortælle udfaldet videre?)',
      'Lejre Kommunes sprogpolitik: ærligt og uden omsvøb',
    ],
    docs: {
      title: 'Uklart hovedbudskab',
      what: 'Finder hovedbudskaber, der ikke siger ja eller nej, hvad, hvor meget eller hvornår.',
      why: 'Læseren skal kunne fortælle svaret videre til sin datter efter at have læst sætningen én gang. Kan det misforstås, bliver det misforstået.',
      how: 'Sig det lige ud til læseren i en kort sætning: Du får …, Du får ikke …, Du skal … senest den …',
      exceptions: 'I et svar på flere spørgsmål kan svaret stå under hvert spørgsmål for sig.',
    },
    messages: {
      vague: {
        da: 'Her er brevets vigtigste sætning, men svaret er svært at få øje på. Sig kort og lige ud, hvad læseren får eller skal.',
        en: 'This is the main sentence, but the answer is hard to see. Say shortly and plainly what the reader gets or must do.',
      },
    },
    examples: [
      {
        text: '# Din sag\n\n⟦Vi har nu truffet afgørelse i din sag.⟧ Du har boet på Ahornvej siden 2019. Din læge har skrevet til os.',
        better: '# Din sag\n\nDu får ikke hjælp til at flytte. Du har boet på Ahornvej siden 2019. Din læge har skrevet til os.',
        kind: 'afslag',
      },
      {
        text: '# Afgift\n\n⟦Den skyldige afgift bedes indbetalt snarest muligt.⟧ Afgiften dækker vand og varme.',
        better: '# Afgift\n\nDu skal betale 1.200 kr. senest den 1. maj. Beløbet dækker vand og varme.',
        kind: 'opkraevning',
      },
      {
        text: '# Din klage\n\n⟦Vi har behandlet din klage og er kommet frem til en afgørelse.⟧ Reglerne står i loven.',
        better: '# Din klage\n\nDu får ret i din klage, og vi betaler pengene tilbage. Reglerne står i loven.',
        kind: 'bevilling',
      },
      { text: 'Du får ikke hjælp til at flytte. Vi har talt med din læge.', ok: 'siger nej lige ud', kind: 'afslag' },
      { text: 'Du skal betale 1.200 kr. senest den 1. maj. Beløbet dækker vand og varme.', ok: 'siger hvor meget og hvornår', kind: 'opkraevning' },
      { text: 'Vi har brug for dine lønsedler fra maj. Send dem senest den 3. juni.', ok: 'siger, hvad læseren skal', kind: 'anmodning' },
      { text: 'Vi kan desværre ikke give dig den plads, du har søgt om til din søn i børnehaven Solsikken ved skoven, fra den dato, du har bedt os om.', ok: 'nær ved: lang, men et tydeligt nej', kind: 'afslag' },
    ],
  },
  detector: {
    scope: 'letter',
    *detect(letter: DanishLetter): Iterable<Finding> {
      const main = letter.mainMessage
      if (main === null || main.clear) return
      yield { start: main.start, end: main.end, message: 'vague', noFix: 'omskriv' }
    },
  },
}
