import type { LetterToLint, Linter, LintResult } from '@klarbrev/engine'

/** Lints letters together that have the same linter, as those of one folder have; the results are in their order. */
export async function lintTogether(
  letters: readonly LetterToLint[],
  linterOf: (nth: number) => Linter,
): Promise<readonly LintResult[]> {
  const linters = letters.map((_, nth) => linterOf(nth))
  const results: LintResult[] = []
  for (const linter of new Set(linters)) {
    const own = [...letters.keys()].filter((nth) => linters[nth] === linter)
    const linted = await linter.lintAll(own.map((nth) => letters[nth]!))
    for (const [at, nth] of own.entries()) results[nth] = linted[at]!
  }
  return results
}
