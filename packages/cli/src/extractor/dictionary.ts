import { readFileSync } from 'node:fs'
import { createLexicon } from '@klarbrev/danish'

const lexicon = createLexicon(readFileSync(new URL('../da.graph', import.meta.url)))

/** Whether a word stands in the dictionary, or is made of words that do. */
export const isWord = (word: string): boolean => lexicon.isWord(word)
