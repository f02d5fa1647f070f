import type { Language, PhraseData, PhrasePattern, RuleCard } from '@klarbrev/core'
import { compilePhrases, defineListRule, inflectEntries } from '@klarbrev/core'
import type { DanishRule } from '@klarbrev/rules'
import type { Settings } from './settings/settings.ts'

/** The card of the rule that finds a municipality's own wordings (`erstatninger`). It never counts in the grade. */
export const ownReplacementsCard: RuleCard = {
  id: 'egne-erstatninger',
  category: 'sprog',
  severity: 'forslag',
  stage: 'proeve',
  since: '2026.1',
  extent: 'words',
  sources: ['Jeres egen liste: erstatninger i .klarbrev.yaml'],
  docs: {
    title: 'Jeres egne ord',
    what: 'Finder de ord, som I selv har skrevet på listen erstatninger i .klarbrev.yaml.',
    why: 'I kender jeres breve bedst. Når alle skriver det samme om det samme, bliver brevene lettere at genkende.',
    how: 'Skriv det, som listen foreslår, eller ret listen, hvis den ikke passer.',
    exceptions: 'Fundene tæller ikke med i karakteren, for ellers kunne to kommuner ikke sammenlignes.',
  },
  messages: {
    use: {
      da: 'Jeres egen liste siger ”{use}” i stedet for ”{found}”.',
      en: 'Your own list says "{use}" instead of "{found}".',
    },
    drop: {
      da: 'Jeres egen liste siger, at du kan undvære ”{found}”.',
      en: 'Your own list says that you can do without "{found}".',
    },
  },
  examples: [],
}

/** The rule itself; what it looks for comes with {@link ownPhrases}. */
export const ownReplacements: DanishRule = defineListRule(ownReplacementsCard, []) as DanishRule

/** The rule that asks for technical terms to be explained; the municipality's own terms are added to its list. */
const termRule = 'uforklaret-fagord'

/** Entries of the municipality's own begin here, beyond those of any list. */
const firstOwnEntry = 1_000_000

/** The phrases of the settings, inflected and compiled: a second, small trie beside the one of the lists. */
export function ownPhrases(settings: Settings, language: Pick<Language, 'inflect'>): PhraseData {
  const replacements = settings.replacements.map(({ find, use }) => ({
    find: find.toLowerCase(), use, strength: 'A' as const, source: ownReplacementsCard.sources[0]!,
  }))
  const terms = settings.technicalTerms.flatMap(({ term, explanation }, index): PhrasePattern[] => {
    const found = { rule: termRule, entry: firstOwnEntry + index, strength: 'A' as const, use: [explanation] }
    return formsOf(term.toLowerCase(), language).map((words) => ({ ...found, words }))
  })
  return compilePhrases([...inflectEntries(ownReplacementsCard.id, replacements, language), ...terms])
}

/** A single word in all its forms as a noun, which nearly all terms are; several words as they stand. */
function formsOf(term: string, language: Pick<Language, 'inflect'>): readonly (readonly string[])[] {
  const words = term.split(/\s+/)
  if (words.length > 1) return [words]
  return [...new Set([term, ...language.inflect(term, 'n')])].flatMap((form) => (form === '' ? [] : [[form]]))
}
