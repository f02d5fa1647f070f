// The page's part of the run: fetch what Node reads from disk, run the test files, lint the letters.
// `virtual:tests` is written by bundle.ts: one lazy import a test file.
import { tests } from 'virtual:tests'
import type { LetterFile } from './lint-letters.ts'
import { lintLetters } from './lint-letters.ts'
import { keepDictionary } from './supplies.ts'
import '../../.tools/seed.ts'
import type { Outcome } from './vitest-shim.ts'
import { runFile } from './vitest-shim.ts'

/** What the page answers. */
export interface PageResult {
  readonly outcomes: readonly Outcome[]
  readonly letters: readonly string[]
}

async function run(letterPaths: readonly string[]): Promise<PageResult> {
  const dictionary = await fetchBytes('/da.graph')
  keepDictionary(dictionary)
  const outcomes: Outcome[] = []
  for (const { file, load } of tests) outcomes.push(...(await runFile(file, load)))
  const ruleData = await fetchBytes('/rules.bin')
  const files: LetterFile[] = []
  for (const path of letterPaths) files.push({ path, bytes: await fetchBytes(`/letters/${path}`) })
  return { outcomes, letters: lintLetters(dictionary, ruleData, files) }
}

async function fetchBytes(path: string): Promise<Uint8Array> {
  const answer = await fetch(path)
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
  return new Uint8Array(await answer.arrayBuffer())
}

Object.assign(globalThis, { klarbrevRun: run })
