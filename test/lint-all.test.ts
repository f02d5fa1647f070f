import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { LetterToLint, LintResult } from '@klarbrev/engine'
import { createKlarbrev } from '@klarbrev/engine'
import { readLetter, readText } from '@klarbrev/readers'
import { expect, test } from 'vitest'
import { makeLetter } from './bench/letters.ts'
import { dictionary, englishDictionary, ruleData } from './product.ts'

const corpus = fileURLToPath(new URL('../corpus/', import.meta.url))
const lettersIn = (folder: string): readonly LetterToLint[] =>
  readdirSync(corpus + folder).sort().map((name) => readLetter(readFileSync(`${corpus}${folder}/${name}`), name))
const fresh = (): ReturnType<typeof createKlarbrev> =>
  createKlarbrev({ dictionary, ruleData, englishDictionary, settings: { preset: 'streng' } })

test('letters that are linted together have the results that each has alone', async () => {
  const norwegian = 'Du får ikkje hjelp frå kommunen no. Vi har ikkje funne grunn til det, og du kan klage på vedtaket innan tre veker.'
  const odd = ['', 'Hej du.', norwegian, `<!-- klarbrev-fra papirord: aftalt -->\n\n${makeLetter(5)}`, '\ud800\u0000']
  const [danish, english] = [lettersIn('letters'), lettersIn('english/letters')]
  const letters = [...danish.slice(0, 20), ...english, ...odd.map((text) => readText(text, 'brev.md')), ...danish.slice(20)]
  const together = fresh()
  const alone = fresh()
  const results: LintResult[] = []
  for (let at = 0; at < letters.length; at += 16) results.push(...(await together.lintAll(letters.slice(at, at + 16))))
  for (const [nth, { letter, problems }] of letters.entries()) expect(results[nth]).toEqual(await alone.lintAny(letter, problems))
  expect(new Set(results.map(({ language }) => language)).size).toBeGreaterThan(2)
  expect(await together.lintAll([])).toEqual([])
})

test('nothing that is kept from letter to letter holds the text of a letter', () => {
  const linter = fresh()
  // Thousands of lines that hold nothing, and a heading and a long word that no letter before had.
  const filler = '\n'.repeat(400_000)
  const text = (nth: number): string =>
    `Svar på din ansøgning\n\nVi har set på dit cykelstativ og på din${'abcdefgh'[nth % 8]!.repeat(1 + nth / 8)}ansøgning i dag.\n\n` +
    `Begrundelse for sagen om ${'ivx'[nth % 3]!.repeat(1 + nth / 3)}\n\nDu bor på anden sal, og der er elevator.${filler}Venlig hilsen`
  const inUse = (): number => {
    setFlagsFromString('--expose-gc')
    const collect = runInNewContext('gc') as () => void
    collect()
    return process.memoryUsage().heapUsed
  }
  for (let nth = 0; nth < 10; nth++) linter.lint(readText(text(nth), 'brev.txt').letter)
  const before = inUse()
  for (let nth = 10; nth < 60; nth++) linter.lint(readText(text(nth), 'brev.txt').letter)
  // Fifty texts of 400 kB; what may be kept is words and headings.
  expect(inUse() - before).toBeLessThan(4_000_000)
})
