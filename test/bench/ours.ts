import { createKlarbrev } from '@klarbrev/engine'
import { readText } from '@klarbrev/readers'
import type { BuiltFiles } from '../built-files.ts'
import type { Contender } from './rounds.ts'

/** The name of the contender that the promises are about. */
export const ourName = 'Klarbrev: læs og vurdér, streng (alle regler)'

/**
 * Makes a function that reads and lints one text and gives a number that depends on the whole result: with all rules,
 * those on trial too, unless another preset is asked for.
 */
export function createLint(files: BuiltFiles, preset: 'streng' | 'grundregler' = 'streng'): (text: string) => number {
  const linter = createKlarbrev({ ...files, settings: { preset } })
  return (text) => {
    const { letter, problems } = readText(text, 'brev.txt')
    const result = linter.lint(letter, problems)
    return result.messages.length + result.words
  }
}

/** Our own contenders: the whole way of a letter with warm and with cold word cache, and its first parts alone. */
export function createOurs(files: BuiltFiles): readonly Contender[] {
  const linter = createKlarbrev({ ...files, settings: { preset: 'streng' } })
  let fresh = createLint(files)
  return [
    { name: ourName, letters: 240, run: createLint(files) },
    { name: 'Klarbrev: læs og vurdér, grundregler (som leveret)', letters: 240, run: createLint(files, 'grundregler') },
    { name: 'Klarbrev: kun læsning', letters: 240, run: (text) => readText(text, 'brev.txt').letter.blocks.length },
    {
      name: 'Klarbrev: læsning og analyse',
      letters: 240,
      run: (text) => linter.analyse(readText(text, 'brev.txt').letter).blocks.length,
    },
    {
      name: 'Klarbrev: ny linter pr. runde (kold ordcache)',
      letters: 20,
      prepare: () => {
        fresh = createLint(files)
      },
      run: (text) => fresh(text),
    },
  ]
}
