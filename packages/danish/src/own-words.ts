import { type PhraseData, PhraseTrie } from '@klarbrev/core'
import { Tag } from './lexicon/tags.ts'
import { normaliseWord } from './text/characters.ts'
import { firstWord, type WordLookup, type Words } from './text/words.ts'

/** The same lookup, where a word of the writer's own that nobody knows, or its genitive, counts as known. */
export function withOwnWords(lookup: WordLookup, ownWords: readonly string[]): WordLookup {
  if (ownWords.length === 0) return lookup
  const own = new Set(ownWords.flatMap((word) => [normaliseWord(word), `${normaliseWord(word)}s`]))
  return { ...lookup, tags: (word) => lookup.tags(word) || (own.has(word) ? Tag.Unmarked : 0) }
}

/** The trie of the phrase lists, with that of the writer's own phrases beside it, over the words of one table. */
export function openTries(data: PhraseData, own: PhraseData | undefined, words: Words): PhraseTrie {
  const beside = own && new PhraseTrie(own, own.vocabulary.map((word) => words.intern(word)))
  return new PhraseTrie(data, firstWord, beside)
}
