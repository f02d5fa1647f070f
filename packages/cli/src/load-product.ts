import { readFileSync } from 'node:fs'
import type { DictionaryText, Linter, Settings } from '@klarbrev/engine'
import { createKlarbrev, defaultSettings, readRuleData, ruleCards, versionsOf } from '@klarbrev/engine'
import { formatOf, readLetter } from '@klarbrev/readers'
import type { Extractor, ExtractorLimits } from './extractor/extractor.ts'
import type { Product } from './product.ts'

/** The product as it is shipped, out of the data files beside the bundle; the English one only where a letter asks. */
export function loadProduct(): Product {
  const dictionary = readFileSync(new URL('./da.graph', import.meta.url))
  const ruleData = readRuleData(readFileSync(new URL('./rules.bin', import.meta.url)))
  const beside = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8')
  const englishDictionary = (): DictionaryText => ({ aff: beside('./en-gb.aff'), dic: beside('./en-gb.dic') })
  const data = { dictionary, ruleData, englishDictionary }
  const linterFor = (settings: Settings): Linter => createKlarbrev({ ...data, settings })
  let standard: Linter | undefined
  let extractor: Promise<Extractor> | undefined
  const open = async (limits?: Partial<ExtractorLimits>): Promise<Extractor> => {
    const { openExtractor } = await import('./extractor/extractor.ts')
    return openExtractor(new URL('./extractor/process.mjs', import.meta.url), limits)
  }
  return {
    get linter() {
      return (standard ??= linterFor(defaultSettings))
    },
    linterFor,
    versions: versionsOf(ruleData),
    cards: new Map(ruleCards.map((card) => [card.id, card])),
    readLetter(bytes, path) {
      const guess = formatOf(bytes, path)
      if ('unread' in guess || guess.format === 'text' || guess.format === 'markdown') return readLetter(bytes, path)
      extractor ??= open()
      return extractor.then((opened) => opened.read(bytes, path))
    },
    openExtractor: open,
  }
}
