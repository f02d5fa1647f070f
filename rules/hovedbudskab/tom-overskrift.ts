import type { Finding, Placed, Rule } from '@klarbrev/core'
import { TokenKind } from '@klarbrev/core'
import { type DanishBlock, type DanishLetter, hollowTitle } from '@klarbrev/danish'

export const tomOverskrift: Rule<DanishBlock, DanishLetter> = {
  card: {
    id: 'tom-overskrift',
    category: 'hovedbudskab',
    severity: 'advarsel',
    stage: 'proeve',
    since: '2026.1',
    extent: 'sentence',
    sources: [
      'Socialrådgiveren: Guiden: Sådan skriver du bedre til borgerne (overskrift, der siger resultatet)',
      'Rødovre Kommune: kort og sigende overskrift',
    ],
    docs: {
      title: 'Tom overskrift',
      what: 'Finder overskrifter som ”Afgørelse” og ”Vedrørende din ansøgning”, der ikke siger noget om indholdet.',
      why: 'Overskriften er det første, læseren ser i Digital Post. Siger den ikke noget, må læseren ind i brevet med uro i maven.',
      how: 'Skriv resultatet eller ærindet i overskriften: ”Du får ikke boligstøtte”, ”Send os din årsopgørelse senest 1. maj”.',
      exceptions: 'Er brevet følsomt og kan ses af andre i en liste, kan en mere stille overskrift være et hensyn.',
    },
    messages: {
      empty: {
        da: 'Overskriften siger ikke, hvad brevet vil. Skriv resultatet eller det, læseren skal gøre.',
        en: 'The title does not say what the letter is about. Write the result or what the reader has to do.',
      },
      vedr: {
        da: 'En overskrift med ”{found}” siger kun emnet. Skriv resultatet eller det, læseren skal gøre.',
        en: 'A title with ”{found}” only names the subject. Write the result or what the reader has to do.',
      },
    },
    examples: [
      { text: '# ⟦Afgørelse⟧\n\nDu får hjælp til rengøring fra den 1. maj.', better: '# Du får hjælp til rengøring\n\nDen begynder den 1. maj.' },
      { text: '# ⟦Vedrørende din ansøgning⟧\n\nDu får hjælp til rengøring fra den 1. maj.', better: '# Du får hjælp til rengøring\n\nDen begynder den 1. maj.' },
      { text: '# ⟦Din sag⟧\n\nVi mangler din årsopgørelse.', better: '# Vi mangler din årsopgørelse\n\nSend den senest 1. maj.' },
      { text: '# Du får hjælp til rengøring\n\nDen begynder den 1. maj.', ok: 'siger resultatet' },
      { text: '# Afslag på hjælp til en ny kørestol\n\nVi giver dig ikke en ny kørestol.', ok: 'siger resultatet' },
      { text: '# Send os din årsopgørelse\n\nVi mangler den i din sag.', ok: 'siger, hvad læseren skal' },
      { text: '# Vi siger nej til din ansøgning\n\nDu får ikke hjælp.', ok: 'nær ved: nævner ansøgningen, men også svaret' },
    ],
  },
  detector: {
    scope: 'block',
    roles: ['title'],
    *detect({ facts }: Placed<DanishBlock>): Iterable<Finding> {
      const hollow = hollowTitle(facts)
      if (hollow === null) return
      const range = { start: facts.tokens.start[facts.from]!, end: facts.tokens.end[facts.to - 1]! }
      if (hollow === 'empty') yield { ...range, message: 'empty', noFix: 'omskriv' }
      else yield { ...range, message: 'vedr', data: { found: firstWord(facts) }, noFix: 'omskriv' }
    },
  },
}

function firstWord(facts: DanishBlock): string {
  let row = facts.from
  while (row + 1 < facts.to && facts.tokens.kind[row] !== TokenKind.word) row++
  return facts.textOf(row, row + 1)
}
