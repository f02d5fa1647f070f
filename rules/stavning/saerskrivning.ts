import type { Finding, Rule } from '@klarbrev/core'
import { type DanishBlock, type DanishLetter, findSplitCompounds } from '@klarbrev/danish'

export const saerskrivning: Rule<DanishBlock, DanishLetter> = {
  card: {
    id: 'saerskrivning',
    category: 'stavning',
    severity: 'advarsel',
    stage: 'proeve',
    since: '2026.1',
    extent: 'words',
    sources: ['Retskrivningsordbogen § 18 (ord i ét eller flere ord)', 'Dansk Sprognævn: særskrivning'],
    docs: {
      title: 'Ord, der skal skrives i ét',
      what: 'Finder sammensatte ord, der er delt i to: ”klage vejledning”.',
      why: 'Læseren tager det første ord for sig og må begynde forfra. Nogle gange kommer sætningen til at betyde noget andet.',
      how: 'Skriv ordet i ét. Er det blevet for langt, så del det med et lille ord: ”vejledning om klage”.',
      exceptions: 'Mål og mængder skrives i to ord: en kop kaffe, en række spørgsmål.',
    },
    messages: {
      found: {
        da: '”{found}” er ét ord. Skriv ”{use}”.',
        en: '”{found}” is one word. Write ”{use}”.',
      },
    },
    examples: [
      { text: 'Du finder en ⟦klage vejledning⟧ sidst i brevet.', better: 'Du finder en klagevejledning sidst i brevet.' },
      { text: 'Din ⟦sags behandler⟧ ringer til dig i morgen.', better: 'Din sagsbehandler ringer til dig i morgen.' },
      { text: 'Du har søgt om ⟦bolig støtte⟧ fra den 1. maj.', better: 'Du har søgt om boligstøtte fra den 1. maj.' },
      { text: 'Vi mangler dit ⟦telefon nummer⟧ og din adresse.', better: 'Vi mangler dit telefonnummer og din adresse.' },
      { text: 'Du får en kop kaffe, når du kommer.', ok: 'et mål' },
      { text: 'Den sags behandling har taget lang tid.', ok: 'ejefald' },
      { text: 'Du skal søge bolig inden den 1. juni.', ok: 'et udsagnsord' },
      { text: 'Vi kan i din bolig støtte dig med at gøre rent.', ok: 'nær ved: støtte er et udsagnsord her' },
    ],
  },
  detector: {
    scope: 'letter',
    *detect(letter: DanishLetter): Iterable<Finding> {
      for (const placed of letter.blocks) {
        const split = findSplitCompounds(placed, letter.lexicon)
        if (split.length === 0) continue
        const { facts, block } = placed
        for (const { row, next, joined } of split) {
          const start = block.start + facts.tokens.start[row]!
          const end = block.start + facts.tokens.end[next]!
          const first = facts.textOf(row, row + 1).charAt(0)
          const use = first === joined.charAt(0) ? joined : joined.charAt(0).toUpperCase() + joined.slice(1)
          const found = facts.textOf(row, next + 1).replace(/\s+/g, ' ')
          const fixes = [{ title: `Skriv ”${use}”`, edits: [{ start, end, text: use }], safe: false }]
          yield { start, end, message: 'found', data: { found, use }, fixes }
        }
      }
    },
  },
}
