import { readFileSync } from 'node:fs'
import type { RuleData } from '@klarbrev/engine'
import { createKlarbrev, ruleCards } from '@klarbrev/engine'
import { readLetter } from '@klarbrev/readers'
import type { Product } from './product.ts'

/** The product as it is shipped, out of the two data files that lie beside the bundle. */
export function loadProduct(): Product {
  const linter = createKlarbrev({
    dictionary: readFileSync(new URL('./da.graph', import.meta.url)),
    ruleData: JSON.parse(readFileSync(new URL('./rules.json', import.meta.url), 'utf8')) as RuleData,
  })
  return { linter, versions: linter.versions, cards: new Map(ruleCards.map((card) => [card.id, card])), readLetter }
}
