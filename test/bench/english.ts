import { readdirSync, readFileSync } from 'node:fs'
import { createKlarbrev } from '@klarbrev/engine'
import { readText } from '@klarbrev/readers'
import type { BuiltFiles } from '../built-files.ts'
import { countWords } from './letters.ts'
import type { Contender, CountedLetter } from './rounds.ts'

const folder = new URL('../../corpus/english/letters/', import.meta.url)
const texts = readdirSync(folder).sort().map((name) => readFileSync(new URL(name, folder), 'utf8'))

/** The whole way of an English letter, with its language loaded: it goes through retext, and does more than its rivals. */
export async function createEnglishContender(files: BuiltFiles): Promise<Contender> {
  const linter = createKlarbrev({ ...files })
  await linter.load('en')
  return {
    name: 'Klarbrev: læs og vurdér et engelsk brev',
    letters: 8,
    run: (text) => linter.lint(readText(text, 'letter.txt').letter).messages.length,
  }
}

/** The open English letters of the corpus, over and over. */
export function englishLetters(round: number, count: number): readonly CountedLetter[] {
  return Array.from({ length: count }, (_, nth) => {
    const text = texts[(round * count + nth) % texts.length]!
    return { text, words: countWords(text) }
  })
}
