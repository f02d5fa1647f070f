import type { KlarbrevParts } from '@klarbrev/engine'
import { codeEnglish } from './packing/english-codec.ts'
import { NumberReader } from './packing/numbers.ts'
import type { Supply } from './report.ts'

/** Gathers the data as the unpacker hands them over. */
export class Supplies {
  private parts: Partial<KlarbrevParts> = {}

  /** Takes a part. What the engine is made of when all have come, and null while one is missing. */
  take(supply: Exclude<Supply, { readonly part: 'none' }>): KlarbrevParts | null {
    this.parts = { ...this.parts, ...toParts(supply) }
    const { dictionary, ruleData, englishDictionary } = this.parts
    if (dictionary === undefined || ruleData === undefined || englishDictionary === undefined) return null
    return { dictionary, ruleData, englishDictionary }
  }
}

function toParts(supply: Exclude<Supply, { readonly part: 'none' }>): Partial<KlarbrevParts> {
  switch (supply.part) {
    case 'dictionary':
      return { dictionary: supply.bytes }
    case 'rule-data':
      return { ruleData: supply.ruleData }
    case 'english':
      return { englishDictionary: () => codeEnglish(new NumberReader(supply.bytes), null) }
  }
}
