import type { Finding, Placed, Rule } from '@klarbrev/core'
import { noFindings, TokenKind } from '@klarbrev/core'
import { type DanishBlock, type DanishLetter, personNumberRows } from '@klarbrev/danish'

/** Figures of a CPR number that tell who it is. */
const tellingFigures = 4

export const cprNummer: Rule<DanishBlock, DanishLetter> = {
  card: {
    id: 'cpr-nummer',
    category: 'persondata',
    severity: 'advarsel',
    stage: 'fast',
    since: '2026.1',
    extent: 'words',
    sources: [
      'Databeskyttelsesloven § 11 (behandling af personnumre)',
      'Databeskyttelsesforordningen art. 5, stk. 1, litra c (kun de nødvendige oplysninger)',
    ],
    docs: {
      title: 'CPR-nummer i teksten',
      what: 'Finder hele CPR-numre i titel, overskrifter og løbende tekst.',
      why: 'Et brev bliver vist frem: til familien, banken eller naboen, der hjælper. Hele nummeret kan misbruges, og læseren ved jo, hvem brevet handler om.',
      how: 'Skriv navnet i stedet. Er nummeret nødvendigt, så skriv kun fødselsdatoen.',
      exceptions: 'Øverst i brevet kan nummeret være nødvendigt for posten eller journalen. Der siger reglen ikke noget.',
    },
    messages: {
      found: {
        da: 'Her står et helt CPR-nummer. Udelad de sidste fire tal, hvis de ikke er nødvendige.',
        en: 'Here is a whole CPR number. Leave out the last four figures unless they are needed.',
      },
    },
    examples: [
      { text: 'Vi har fået en ansøgning fra Bo Holm, cpr-nr. ⟦610180-1234⟧, om hjælp.', better: 'Vi har fået en ansøgning fra Bo Holm om hjælp.' },
      { text: 'Din søn (⟦751019-4321⟧) har fået en plads i Solhuset.', better: 'Din søn har fået en plads i Solhuset.' },
      { text: '# Afgørelse om hjælp til ⟦660774-1111⟧\n\nDu får hjælp til rengøring.', better: '# Du får hjælp til rengøring\n\nDu får hjælp hver uge.' },
      { text: 'Vi har fået en ansøgning fra Bo Holm, cpr-nr. 610180-xxxx, om hjælp.', ok: 'de sidste fire tal er udeladt' },
      { text: 'Indsæt pengene på konto 3217-0004418126 senest fredag.', ok: 'et kontonummer' },
      { text: 'Sagen har nummer 22-123456 hos os.', ok: 'et sagsnummer' },
      { text: 'Regningen har nummer 994180-1234, som du skal skrive.', ok: 'nær ved: der er ingen dag 99' },
    ],
  },
  detector: {
    scope: 'block',
    roles: ['title', 'heading', 'body', 'listItem'],
    detect: ({ facts }: Placed<DanishBlock>): Iterable<Finding> => !facts.holdsKind(TokenKind.personNumber) ? noFindings : personNumbers(facts),
  },
}

function* personNumbers(facts: DanishBlock): Iterable<Finding> {
  for (const row of personNumberRows(facts)) {
    const start = facts.tokens.start[row]!
    const end = facts.tokens.end[row]!
    const edit = { start: end - tellingFigures, end, text: 'x'.repeat(tellingFigures) }
    yield { start, end, message: 'found', fixes: [{ title: 'Udelad de sidste fire tal', edits: [edit], safe: false }] }
  }
}
