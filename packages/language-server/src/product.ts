import type { KlarbrevParts, Linter, RuleCard, Settings } from '@klarbrev/engine'
import { createKlarbrev, readRuleData, ruleCards } from '@klarbrev/engine'

/** What the server works with; made once a process. */
export interface Product {
  linterFor(settings: Settings): Linter
  readonly cards: ReadonlyMap<string, RuleCard>
}

/** The data files of a server, by what is in them; the English one is asked for when an English letter is spelt. */
export interface ProductData extends Required<Pick<KlarbrevParts, 'dictionary' | 'englishDictionary'>> {
  /** The bytes of `rules.bin`. */
  readonly rules: Uint8Array
}

/** The product as it is shipped. Throws where the data are others. */
export function openProduct({ dictionary, rules, englishDictionary }: ProductData): Product {
  const ruleData = readRuleData(rules)
  return {
    linterFor: (settings) => createKlarbrev({ dictionary, ruleData, englishDictionary, settings }),
    cards: new Map(ruleCards.map((card) => [card.id, card])),
  }
}
