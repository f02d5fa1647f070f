import type { Finding, Rule } from '@klarbrev/core'
import type { DanishBlock, DanishLetter } from '@klarbrev/danish'

export const uklartHovedbudskab: Rule<DanishBlock, DanishLetter> = {
  card: {
    id: 'uklart-hovedbudskab',
    category: 'hovedbudskab',
    severity: 'advarsel',
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
        text: '# Svar til dig\n\n⟦I forbindelse med årsskiftet skal afdelingen orientere om en række forhold, som har betydning for modtagere af tilskud.⟧ Tilskuddet bliver reguleret i januar.',
        better: '# Svar til dig\n\nDu får et højere tilskud fra den 1. januar. Tilskuddet bliver reguleret hvert år.',
        kind: 'orientering',
      },
      {
        text: '# Brev om afgift\n\n⟦De afgifter, som er forfaldne, bedes betalt snarest muligt.⟧ Afgiften dækker vand og varme.',
        better: '# Brev om afgift\n\nDu skal betale 1.200 kr. senest den 1. maj. Beløbet dækker vand og varme.',
        kind: 'opkraevning',
      },
      {
        text: '# Om grøften\n\n⟦For så vidt angår det første spørgsmål er dette af privatretlig karakter, fordi den slags spørgsmål som udgangspunkt beror på en aftale mellem naboer og derfor hører under domstolene, hvis man ikke er enig.⟧ Vi har set på sagen.',
        better: '# Om grøften\n\nVi kan ikke afgøre, om du må køre på vejen. Det må en domstol gøre.',
        kind: 'svar',
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
