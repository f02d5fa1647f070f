import type { Detector, PhraseEntry, Rule, RuleCard } from '@klarbrev/core'
import type { EnglishBlock } from '../facts/block.ts'
import type { EnglishLetter } from '../letter/english-letter.ts'

/** What finds a rule's faults in English. */
export type EnglishDetector = Detector<EnglishBlock, EnglishLetter>

/** A rule with an English detector. */
export type EnglishRule = Rule<EnglishBlock, EnglishLetter>

/** What English brings to a rule whose card the rule set owns. */
export interface EnglishPart {
  /** The id of the card. */
  readonly id: string
  /** The rule's phrase list. */
  readonly phrases?: readonly PhraseEntry[]
  /** Puts the card and the detector together. */
  rule(card: RuleCard): EnglishRule
}

/** A part that needs nothing but its detector. */
export function part(id: string, detector: EnglishDetector): EnglishPart {
  return { id, rule: (card) => ({ card, detector }) }
}
