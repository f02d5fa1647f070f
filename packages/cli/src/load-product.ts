import { readFileSync } from 'node:fs'
import type { Linter, Settings } from '@klarbrev/engine'
import { createKlarbrev, defaultSettings, readRuleData, ruleCards, versionsOf } from '@klarbrev/engine'
import { readLetter } from '@klarbrev/readers'
import type { Product } from './product.ts'

/** The product as it is shipped, out of the two data files that lie beside the bundle. */
export function loadProduct(): Product {
  const dictionary = readFileSync(new URL('./da.graph', import.meta.url))
  const ruleData = readRuleData(readFileSync(new URL('./rules.bin', import.meta.url)))
  const linterFor = (settings: Settings): Linter => createKlarbrev({ dictionary, ruleData, settings })
  let standard: Linter | undefined
  return {
    get linter() {
      return (standard ??= linterFor(defaultSettings))
    },
    linterFor,
    versions: versionsOf(ruleData),
    cards: new Map(ruleCards.map((card) => [card.id, card])),
    readLetter,
  }
}
