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

/** Letters that are linted together, as by `maal` and by `tjek` of a folder. */
const groupSize = 16

/** Takes letter after letter, and reads and lints them whenever there are {@link groupSize}. */
function createGroupLint(files: BuiltFiles): (text: string) => number | Promise<number> {
  const linter = createKlarbrev({ ...files, settings: { preset: 'streng' } })
  let texts: string[] = []
  return (text) => {
    if (texts.push(text) < groupSize) return texts.length
    const letters = texts.map((one) => readText(one, 'brev.txt'))
    texts = []
    return linter.lintAll(letters).then((results) => results.reduce((sum, { messages }) => sum + messages.length, 0))
  }
}

/** Our own contenders: the whole way of a letter with warm and with cold word cache, and its first parts alone. */
export function createOurs(files: BuiltFiles): readonly Contender[] {
  const linter = createKlarbrev({ ...files, settings: { preset: 'streng' } })
  let fresh = createLint(files)
  return [
    { name: ourName, letters: 240, run: createLint(files) },
    { name: 'Klarbrev: læs og vurdér, grundregler (som leveret)', letters: 240, run: createLint(files, 'grundregler') },
    { name: 'Klarbrev: det samme, seksten breve ad gangen', letters: 240, run: createGroupLint(files) },
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
