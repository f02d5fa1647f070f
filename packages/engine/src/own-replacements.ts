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

/** The phrases of the settings, inflected and compiled: a second, small trie beside the one of the lists. */
export function ownPhrases(settings: Settings, language: Pick<Language, 'inflect'>): PhraseData {
  const replacements = settings.replacements.map(({ find, use }) => ({
    find: find.toLowerCase(), use, strength: 'A' as const, source: ownReplacementsCard.sources[0]!,
  }))
  const terms = settings.technicalTerms.map(({ term, explanation }): PhrasePattern => ({
    words: term.toLowerCase().split(/\s+/), rule: termRule, entry: 0, strength: 'A', use: [explanation],
  }))
  return compilePhrases([...inflectEntries(ownReplacementsCard.id, replacements, language), ...terms])
}
