import type { PhraseData } from '@klarbrev/core'
import { compilePhrases, inflectEntries } from '@klarbrev/core'
import { createDanish, cueLists, type LetterModelData } from '@klarbrev/danish'
import { readDictionary } from '@klarbrev/dictionary'
import { rules } from '@klarbrev/rules'
import { createKlarbrev } from './index.ts'

// The product for the tests of this package, its phrase lists compiled here and not read from a build.

/** The compiled word graph. */
export const dictionary: Uint8Array = readDictionary()
const lists = [...rules.map(({ card, phrases = [] }) => ({ rule: card.id, entries: phrases })), ...cueLists]
const plain = createDanish({ dictionary })

/** All phrase lists, inflected. */
export const phrases: PhraseData = compilePhrases(
  lists.flatMap(({ rule, entries }) => inflectEntries(rule, entries, plain)),
)

/** Models that know nothing: kinds are `ukendt`, and no letter has a main message. */
export const untrained: LetterModelData = {
  keys: Int32Array.of(), weights: Int32Array.of(), sieve: Int32Array.of(), scale: 1, mainScale: 1, kindScale: 1, kind: Int32Array.of(),
  choice: Int32Array.of(),
  message: Int32Array.of(),
}

/** The product with its default settings. */
export const klarbrev: ReturnType<typeof createKlarbrev> = createKlarbrev({
  dictionary,
  ruleData: { version: '2026.1+test', phrases, letters: untrained },
})
