import { createKlarbrev } from '@klarbrev/engine'
import { readLetter } from '@klarbrev/readers'

/** A file as it lies on disk. */
export interface LetterFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/**
 * Lints letters and gives what must be the same wherever it is done, one JSON text a letter: score, grade, and every
 * finding with rule, start, end and shown. Runs in Node and in the page.
 */
export function lintLetters(
  dictionary: Uint8Array,
  ruleData: Uint8Array,
  files: readonly LetterFile[],
): readonly string[] {
  const linter = createKlarbrev({ dictionary, ruleData, settings: { preset: 'streng' } })
  return files.map(({ path, bytes }) => {
    const { letter, problems } = readLetter(bytes, path)
    const { score, grade, notScored, messages } = linter.lint(letter, problems)
    return JSON.stringify({
      path,
      score: score?.score ?? null,
      grade,
      notScored,
      findings: messages.map(({ rule, start, end, shown }) => [rule, start, end, shown]),
    })
  })
}
