import type { RuleCard } from '@klarbrev/core'
import type { EnglishRule } from './detectors/english-rule.ts'
import { englishParts } from './detectors/index.ts'

export type { English, EnglishParts } from './english.ts'
export { createEnglish } from './english.ts'
export type { EnglishDetector, EnglishPart, EnglishRule } from './detectors/english-rule.ts'
export { englishParts } from './detectors/index.ts'
export type { EnglishBlock } from './facts/block.ts'
export type { Passive, PassiveForm } from './facts/passives.ts'
export type { StatuteRef } from './facts/statute-refs.ts'
export type { EnglishLetter, Outcome, Speller } from './letter/english-letter.ts'
export type { DictionaryText } from './spelling.ts'
export { leanDictionary } from './spelling.ts'

/** The English rules out of the cards of the rule set, in its order; cards without an English detector are left out. */
export function englishRules(cards: readonly RuleCard[]): readonly EnglishRule[] {
  const parts = new Map(englishParts.map((part) => [part.id, part]))
  return cards.flatMap((card) => parts.get(card.id)?.rule(card) ?? [])
}
