import nspell from 'nspell'
import type { Speller } from './letter/english-letter.ts'

/** The two files of a Hunspell dictionary, as text. */
export interface DictionaryText {
  readonly aff: string
  readonly dic: string
}

/** Most suggestions that are worth reading. */
const mostSuggestions = 3

/** Opens the dictionary; takes some tenths of a second, so it is done once and only for letters that are spelt. */
export function openSpeller({ aff, dic }: DictionaryText, ownWords: readonly string[]): Speller {
  const spell = nspell(aff, dic)
  for (const word of ownWords) spell.add(word)
  return {
    isRight: (word) => spell.correct(word),
    suggest: (word) => spell.suggest(word).slice(0, mostSuggestions),
  }
}
