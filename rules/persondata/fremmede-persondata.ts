import type { Finding, Rule } from '@klarbrev/core'
import {
  type DanishBlock,
  type DanishLetter,
  figuresOf,
  personNumberRows,
  speaksOfRelatives,
  strangeGreeting,
} from '@klarbrev/danish'

export const fremmedePersondata: Rule<DanishBlock, DanishLetter> = {
  card: {
    id: 'fremmede-persondata',
    category: 'persondata',
    severity: 'fejl',
    stage: 'fast',
    since: '2026.1',
    extent: 'words',
    sources: [
      'Databeskyttelsesforordningen art. 5, stk. 1, litra f, og art. 33 (fortrolighed, brud på persondatasikkerheden)',
      'Forvaltningsloven § 27 (tavshedspligt)',
    ],
    docs: {
      title: 'En anden persons oplysninger',
      what: 'Finder navne og CPR-numre, som ser ud til at høre til en anden end den, brevet er til.',
      why: 'Det sker, når man skriver oven i et gammelt brev. Så får læseren en fremmeds oplysninger, og den fremmede får sine spredt.',
      how: 'Sammenlign navnet i hilsenen med adressen, og se efter, om alle numre er læserens egne.',
      exceptions: 'Brevet kan gå til en værge, en advokat eller forældre til et barn. Så siger reglen ikke noget. Et kælenavn i hilsenen kan give et falsk fund.',
    },
    messages: {
      greeting: {
        da: 'Navnet i hilsenen står ikke i adressen. Se efter, at brevet er til den rigtige.',
        en: 'The name in the greeting is not in the address. Check that the letter is to the right person.',
      },
      number: {
        da: 'Her står et andet CPR-nummer end tidligere i brevet. Se efter, om det er en anden persons.',
        en: 'Here is another CPR number than earlier in the letter. Check whether it is somebody else’s.',
      },
    },
    examples: [
      {
        text: 'Bo Holm\nSkovvej 3\n4000 Nyby\n\nKære ⟦Anna Lund⟧\n\nDu får hjælp til rengøring fra den 1. maj.',
        better: 'Bo Holm\nSkovvej 3\n4000 Nyby\n\nKære Bo Holm\n\nDu får hjælp til rengøring fra den 1. maj.',
      },
      {
        text: 'Fru Jytte Krag\nSøgade 12\n4000 Nyby\n\nKære ⟦Erik⟧\n\nVi har fået din ansøgning og svarer senest den 1. maj.',
        better: 'Fru Jytte Krag\nSøgade 12\n4000 Nyby\n\nKære Jytte\n\nVi har fået din ansøgning og svarer senest den 1. maj.',
      },
      {
        text: 'Du har cpr-nr. 610180-1234 hos os. Vi har trukket beløbet for ⟦650671-4321⟧ i denne måned.',
        better: 'Du har cpr-nr. 610180-1234 hos os. Vi har trukket beløbet i denne måned.',
      },
      { text: 'Bo Holm\nSkovvej 3\n4000 Nyby\n\nKære Bo\n\nDu får hjælp til rengøring fra den 1. maj.', ok: 'samme navn' },
      { text: 'Forældrene til Bo Holm\nSkovvej 3\n4000 Nyby\n\nKære Anna\n\nBo har fået plads fra den 1. maj.', ok: 'brevet er til forældrene' },
      { text: 'Dit barn har cpr-nr. 610180-1234, og du har 650671-4321. Vi har brugt begge numre.', ok: 'et barn og en forælder' },
      { text: 'Bo Holm\nSkovvej 3\n4000 Nyby\n\nKære borger\n\nDu får hjælp til rengøring fra den 1. maj.', ok: 'nær ved: intet navn i hilsenen' },
    ],
  },
  detector: {
    scope: 'letter',
    *detect(letter: DanishLetter): Iterable<Finding> {
      const greeting = strangeGreeting(letter)
      if (greeting !== null) yield { ...greeting, message: 'greeting', noFix: 'omskriv' }
      let first = ''
      const strange: Finding[] = []
      for (const { block, facts } of letter.blocksWith.personNumbers) {
        for (const row of personNumberRows(facts)) {
          const figures = figuresOf(facts, row)
          first ||= figures
          if (figures === first) continue
          const { start, end } = { start: facts.tokens.start[row]!, end: facts.tokens.end[row]! }
          strange.push({ start: block.start + start, end: block.start + end, message: 'number', noFix: 'omskriv' })
        }
      }
      if (strange.length > 0 && !speaksOfRelatives(letter)) yield* strange
    },
  },
}
