import type { Finding, Fix, Rule } from '@klarbrev/core'
import { type DanishBlock, type DanishLetter, findMisspellings } from '@klarbrev/danish'

export const stavefejl: Rule<DanishBlock, DanishLetter> = {
  card: {
    id: 'stavefejl',
    category: 'stavning',
    severity: 'advarsel',
    stage: 'proeve',
    since: '2026.1',
    extent: 'words',
    sources: ['Retskrivningsordbogen (Dansk Sprognævn)', 'Stavekontrolden: den danske ordbog, som programmet bygger på'],
    docs: {
      title: 'Stavefejl',
      what: 'Finder ord, som ordbogen ikke kender, når et kendt ord ligger tæt på.',
      why: 'En stavefejl stopper den, der læser langsomt. Og den får andre til at tvivle på, om resten er rigtigt.',
      how: 'Vælg et af forslagene, eller læg ordet i din egen liste, hvis det er rigtigt.',
      exceptions: 'Navne, fagord og nye ord kan være rigtige. Reglen ser ikke fejl, der selv er et ord, som køre for kører.',
    },
    messages: {
      found: {
        da: '”{found}” kender ordbogen ikke. Mener du ”{use}”?',
        en: 'The dictionary does not know ”{found}”. Do you mean ”{use}”?',
      },
    },
    examples: [
      { text: 'Vi har behandlet din ⟦ansøgnig⟧ om boligstøtte.', better: 'Vi har behandlet din ansøgning om boligstøtte.' },
      { text: 'Vi ⟦vuderer⟧, at du kan klare dig selv.', better: 'Vi vurderer, at du kan klare dig selv.' },
      { text: 'Du får ⟦hjlæp⟧ til rengøring hver uge.', better: 'Du får hjælp til rengøring hver uge.' },
      { text: 'Du skal have en ⟦byggetiladelse⟧ til skuret.', better: 'Du skal have en byggetilladelse til skuret.' },
      { text: 'Lægen kalder det en ”kronnisk” sygdom.', ok: 'citat' },
      { text: 'Semira Østerbye ringer til dig på mandag.', ok: 'et navn' },
      { text: 'Du bor på Lillevangskær ved Brynstrup.', ok: 'steder' },
      { text: 'Vi bruger blomkålsprincippet i børne- og ungesager.', ok: 'nær ved: sammensatte ord, som ingen ordbog har' },
    ],
  },
  detector: {
    scope: 'letter',
    *detect(letter: DanishLetter): Iterable<Finding> {
      for (const { block, row, suggestions } of findMisspellings(letter)) {
        const placed = letter.blocks[block]!
        const { tokens } = placed.facts
        const start = placed.block.start + tokens.start[row]!
        const end = placed.block.start + tokens.end[row]!
        const isCapital = placed.facts.textOf(row, row + 1).charAt(0) !== placed.facts.wordAt(row).charAt(0)
        const words = suggestions.map((word) => (isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word))
        const fixes = words.map((word): Fix => ({ title: `Skriv ”${word}”`, edits: [{ start, end, text: word }], safe: false }))
        yield { start, end, message: 'found', data: { found: placed.facts.textOf(row, row + 1), use: words[0]! }, fixes }
      }
    },
  },
}
