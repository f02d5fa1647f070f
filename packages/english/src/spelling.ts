import nspell from 'nspell'
import type { Speller } from './letter/english-letter.ts'

/** The two files of a Hunspell dictionary, as text. */
export interface DictionaryText {
  readonly aff: string
  readonly dic: string
}

/** Most suggestions that are worth reading. */
const mostSuggestions = 3
/** The flag of the owner's form ("council's"), which is told by the word without it. */
const ownersForm = 'M'

/**
 * What of the dictionary a lower-case word can ask for, in the order of code units: neither names and numbers nor
 * owner's forms. All doors spell by this and nothing else, so that the page need not carry the rest.
 */
export function leanDictionary({ aff, dic }: DictionaryText): DictionaryText {
  const lines = dic.split(/\r?\n/).slice(1).flatMap((line) => {
    const [word = '', flags = ''] = line.split('/')
    if (!/^[a-z']+$/.test(word)) return []
    const kept = flags.replace(ownersForm, '')
    return [kept === '' ? word : `${word}/${kept}`]
  })
  return { aff, dic: [String(lines.length), ...lines.sort()].join('\n') }
}

/** Opens the dictionary; takes some tenths of a second, so it is done once and only for letters that are spelt. */
export function openSpeller(text: DictionaryText, ownWords: readonly string[]): Speller {
  const { aff, dic } = leanDictionary(text)
  const spell = nspell(aff, dic)
  for (const word of ownWords) spell.add(word)
  return {
    isRight: (word) => spell.correct(word),
    suggest: (word) => spell.suggest(word).slice(0, mostSuggestions),
  }
}
