import type { WordLookup } from '../text/words.ts'
import type { Lexicon } from './lexicon.ts'
import type { Morphology } from './morphology.ts'

/** What the word cache asks, answered by lexicon and morphology. */
export function lookupIn(lexicon: Lexicon, morphology: Morphology): WordLookup {
  const verbOfNoun = (noun: string): string | null => {
    const verb = morphology.nominalisationToVerb(noun)
    if (verb !== null) return verb
    const head = lexicon.compound(noun)?.parts.at(-1)
    return head === undefined ? null : morphology.nominalisationToVerb(head.text)
  }
  return { tags: (word) => lexicon.tagsOf(word), verbOfNoun, parts: (word) => lexicon.parts(word) }
}
