import { readdirSync, readFileSync } from 'node:fs'
import type { Letter } from '@klarbrev/core'
import { readLetter } from '@klarbrev/readers'

const folder = new URL('../../corpus/letters/', import.meta.url)
const names = readdirSync(folder).sort()

/** One open letter of the corpus: as it is read, and its paragraphs of running text as plain words. */
export interface LetterWords {
  readonly letter: Letter
  readonly prose: readonly string[]
}

/** The letter at a place in the corpus, counted round, so that each document can have words of its own. */
export function letterAt(at: number): LetterWords {
  const name = names[(at * 7) % names.length]!
  const { letter } = readLetter(readFileSync(new URL(name, folder)), name)
  const prose = letter.blocks.filter(({ kind, start, end }) => kind === 'paragraph' && end - start > 60)
    .map(({ start, end }) => letter.text.slice(start, end).replace(/\s+/g, ' '))
  if (prose.length < 2) throw new Error(`${name} has no two paragraphs`)
  return { letter, prose }
}

/** A paragraph cut in three: inside a word, and between two words. */
export function inThree(words: string): readonly [string, string, string] {
  const third = Math.floor(words.length / 3)
  const first = words.slice(third).search(/\p{L}{2}/u) + third + 1
  const second = words.indexOf(' ', 2 * third) + 1
  return [words.slice(0, first), words.slice(first, second), words.slice(second)]
}
