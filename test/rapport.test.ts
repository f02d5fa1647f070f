import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runKlarbrev } from './cli/run-klarbrev.ts'

// From letters in a folder to the reports, through the command as it is shipped.

const letters = fileURLToPath(new URL('../corpus/letters/', import.meta.url))
const env = { KLARBREV_KEY: 'en nøgle, kun til prøver', SOURCE_DATE_EPOCH: '1795348800' }
let cwd: string

const klarbrev = (...args: readonly string[]): ReturnType<typeof runKlarbrev> => runKlarbrev([...args], { cwd, env, input: '' })
const read = (name: string): string => readFileSync(join(cwd, name), 'utf8')

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'klarbrev-rapport-'))
  const names = readdirSync(letters).filter((name) => name.endsWith('.txt')).slice(0, 24)
  const lines = names.map((name, at) => {
    cpSync(join(letters, name), join(cwd, name))
    // One centre has four letters, and so is in no report.
    return `${name};${at < 12 ? 'Ydelse & Job' : at < 20 ? 'Plan' : 'Lillekontoret'};2026-0${1 + (at % 6)}-15`
  })
  writeFileSync(join(cwd, 'breve.csv'), `fil;center;dato\n${lines.join('\n')}\n`)
  for (const run of ['Forår', 'Efterår']) {
    expect(klarbrev('maal', '--manifest', 'breve.csv', '--run', run, '--store', 'tal.db', '--quiet').exit).toBe(0)
  }
})
afterAll(() => rmSync(cwd, { recursive: true, force: true }))

test('the trend report is a whole page without script, and the same again', () => {
  expect(klarbrev('rapport', '--udvikling', '--store', 'tal.db', '--output', 'a.html')).toMatchObject({ exit: 0, stdout: '' })
  klarbrev('rapport', '--udvikling', '--store', 'tal.db', '--output', 'b.html')
  expect(read('b.html')).toBe(read('a.html'))
  expect(read('a.html')).toMatch(/^<!doctype html>[^]*<h1>[^]+<\/h1>[^]*<\/html>\n$/)
  expect(read('a.html')).not.toMatch(/<script|Lillekontoret|<iframe|https?:\/\/(?!www\.w3)/)
  expect(read('a.html')).toContain('Ydelse &amp; Job')
})

test('the centre\u2019s report comes as a page, text, CSV, Excel and JSON, by the name of the file', () => {
  for (const name of ['c.html', 'c.txt', 'c.csv', 'c.xlsx', 'c.json']) {
    expect(klarbrev('rapport', '--center', 'Ydelse & Job', '--store', 'tal.db', '--output', name)).toMatchObject({ exit: 0 })
  }
  const { center } = JSON.parse(read('c.json'))
  expect(center.now.letters).toBe(12)
  expect(read('c.txt')).toContain('Vores plan')
  expect(read('c.csv')).toMatch(/^\ufefftabel;center;breve/)
  expect(readFileSync(join(cwd, 'c.xlsx')).subarray(0, 2).toString()).toBe('PK')
})

test('days choose the letters: the first and the last one are in', () => {
  const made = klarbrev('rapport', '--udvikling', '--store', 'tal.db', '--format', 'json', '--fra', '2026-01-15', '--til', '2026-03-15')
  const { udvikling } = JSON.parse(made.stdout)
  expect(udvikling.series.map((one: { from: string; to: string }) => [one.from, one.to])).toEqual([
    ['2026-01-15', '2026-03-15'], ['2026-01-15', '2026-03-15'],
  ])
  expect(udvikling.coverage.files).toBeNull()
  const none = klarbrev('rapport', '--udvikling', '--store', 'tal.db', '--format', 'txt', '--fra', '2030-01-01')
  expect(none.exit).toBe(2)
  expect(none.stdout).toContain('Der er ingen breve med en karakter i den tid')
})

test('a centre that nobody knows is named with the nearest; a small one is told why', () => {
  const unknown = klarbrev('rapport', '--center', 'Plam', '--store', 'tal.db', '--format', 'txt')
  expect([unknown.exit, unknown.stderr]).toEqual([2, 'klarbrev: Der er ingen breve fra centret "Plam". Mente du "Plan"?\n'])
  const small = klarbrev('rapport', '--center', 'Lillekontoret', '--store', 'tal.db', '--format', 'txt')
  expect(small.exit).toBe(0)
  expect(small.stdout).toContain('færre end fem breve')
})

test('a report that cannot be written leaves what was there, and nothing half', () => {
  mkdirSync(join(cwd, 'optaget'))
  writeFileSync(join(cwd, 'gammel.html'), 'den gamle')
  expect(klarbrev('rapport', '--udvikling', '--store', 'tal.db', '--output', 'optaget').exit).toBe(2)
  expect(klarbrev('rapport', '--udvikling', '--store', 'tal.db', '--output', 'findes/ikke.html').exit).toBe(2)
  expect(klarbrev('rapport', '--udvikling', '--store', 'findes-ikke.db', '--output', 'gammel.html').exit).toBe(2)
  expect(read('gammel.html')).toBe('den gamle')
  expect(existsSync(join(cwd, 'findes-ikke.db'))).toBe(false)
  expect(readdirSync(cwd).filter((name) => name.endsWith('.tmp'))).toEqual([])
})
