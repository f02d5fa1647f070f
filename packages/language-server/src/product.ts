import type { Linter, RuleCard, Settings } from '@klarbrev/engine'
import { createKlarbrev, readRuleData, ruleCards } from '@klarbrev/engine'

/** What the server works with; made once a process. */
export interface Product {
  linterFor(settings: Settings): Linter
  readonly cards: ReadonlyMap<string, RuleCard>
}

/** The product as it is shipped, out of the bytes of `da.graph` and of `rules.bin`. Throws where they are others. */
export function openProduct(dictionary: Uint8Array, rules: Uint8Array): Product {
  const ruleData = readRuleData(rules)
  return {
    linterFor: (settings) => createKlarbrev({ dictionary, ruleData, settings }),
    cards: new Map(ruleCards.map((card) => [card.id, card])),
  }
}
