import { readFileSync } from 'node:fs'
import { createKlarbrev, readRuleData, ruleCards } from '@klarbrev/engine'
import type { Product } from './product.ts'

/** The product as it is shipped, out of the two data files that lie beside the bundle. */
export function loadProduct(): Product {
  const dictionary = readFileSync(new URL('./da.graph', import.meta.url))
  const ruleData = readRuleData(readFileSync(new URL('./rules.bin', import.meta.url)))
  return {
    linterFor: (settings) => createKlarbrev({ dictionary, ruleData, settings }),
    cards: new Map(ruleCards.map((card) => [card.id, card])),
  }
}
