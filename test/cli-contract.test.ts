import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { runKlarbrev } from './cli/run-klarbrev.ts'

// The JSON of contracts.md, name by name. Other programs rely on it to the letter, so this test knows no wildcard
// for a name, an order, a type or a null; only scores and findings themselves are left open.

type Json = null | boolean | number | string | Json[] | { [name: string]: Json }
type Fields = Record<string, Json>

const versionNames = ['schemaVersion', 'engine', 'rules', 'scoreModel']
const letterNames = [
  'path', 'language', 'kind', 'kindConfidence', 'words', 'sentences', 'lix', 'score', 'grade', 'notScored', 'criteria',
  'gates', 'next', 'mainMessage', 'statistics', 'findings', 'text', 'problems',
]
const findingNames = [
  'rule', 'category', 'message', 'severity', 'scored', 'shown', 'start', 'end', 'line', 'column', 'endLine',
  'endColumn', 'quote', 'data', 'fixes', 'noFix',
]
const statisticNames = [
  'sPassives', 'blivePassives', 'vaerePassives', 'statuteRefs', 'meanSentenceLength', 'du', 'vi',
]
const kinds = [
  'afslag', 'delvis', 'bevilling', 'partshoering', 'anmodning', 'indkaldelse', 'kvittering', 'orientering',
  'opkraevning', 'standsning', 'svar', 'ukendt',
]
const categories = ['hovedbudskab', 'paragraffer', 'sprog', 'tiltale', 'jura', 'stavning', 'persondata']

const home = mkdtempSync(join(tmpdir(), 'klarbrev-contract-'))
afterAll(() => rmSync(home, { recursive: true }))

const heavy = `Afgørelse 🚲 om cykel\r
\r
Kære Maja Holm\r
\r
I henhold til servicelovens § 112, stk. 2, jf. § 113, skal det hermed meddeles, at der 👩‍👩‍👧 er truffet\r
afgørelse i sagen, idet ansøgningen om støtte til en cykel blev modtaget den 3. maj, og det blev vurderet, at\r
betingelserne ikke er opfyldt.\r
\r
Såfremt De ønsker at klage, skal klagen fremsendes til Borgerservice inden 4 uger. Ansøger bedes vedlægge relevante\r
bilag. Der lægges vægt på, at cyklen sælges i almindelig handel, og at den derfor betragtes som et sædvanligt indbo.\r
\r
Med venlig hilsen\r
Ida Krogh\r
`
writeFileSync(join(home, 'tung.txt'), heavy)
writeFileSync(join(home, 'kort.txt'), 'Hej du.\n')
writeFileSync(join(home, 'tom.txt'), '')

function check(...args: string[]): { letters: Fields[]; exit: number | null; root: Fields } {
  const { stdout, exit } = runKlarbrev(['tjek', '--format', 'json', ...args], { cwd: home })
  const root = JSON.parse(stdout) as Fields
  return { root, letters: root['letters'] as Fields[], exit }
}

function isRounded(value: Json, decimals = 1): boolean {
  return typeof value === 'number' && Number(value.toFixed(decimals)) === value
}

describe('one scored letter with CRLF and emoji', () => {
  const { root, letters } = check('tung.txt')
  const letter = letters[0]!
  const findings = letter['findings'] as Fields[]

  test('the four version fields and the letters, in order', () => {
    expect(Object.keys(root)).toEqual([...versionNames, 'letters'])
    expect(root['schemaVersion']).toBe(1)
    expect(root['engine']).toMatch(/^\d+\.\d+\.\d+$/)
    expect(root['rules']).toMatch(/^\d{4}\.\d+\+[0-9a-f]{6}/)
    expect(root['scoreModel']).toMatch(/^\d{4}\.\d+$/)
  })

  test('the names of a letter, in order, with their types', () => {
    expect(Object.keys(letter)).toEqual(letterNames)
    expect(letter['path']).toBe('tung.txt')
    expect(letter['language']).toBe('da')
    expect(kinds).toContain(letter['kind'])
    expect(isRounded(letter['kindConfidence']!, 2)).toBe(true)
    expect(Number.isInteger(letter['words'])).toBe(true)
    expect(Number.isInteger(letter['sentences'])).toBe(true)
    expect(isRounded(letter['lix']!)).toBe(true)
    expect(isRounded(letter['score']!)).toBe(true)
    expect(letter['grade']).toMatch(/^[A-E]$/)
    expect(letter['notScored']).toBeNull()
    expect(letter['text']).toBeNull()
    expect(letter['problems']).toEqual([])
  })

  test('criteria, gates, next and statistics', () => {
    const criteria = letter['criteria'] as Record<string, Fields>
    expect(Object.keys(criteria)).toEqual(['hovedbudskab', 'paragraffer', 'sprog', 'tiltale'])
    for (const one of Object.values(criteria)) {
      expect(Object.keys(one)).toEqual(['score'])
      expect(isRounded(one['score']!)).toBe(true)
      expect(one['score']).toBeGreaterThanOrEqual(0)
      expect(one['score']).toBeLessThanOrEqual(100)
    }
    for (const gate of letter['gates'] as Json[]) expect(typeof gate).toBe('string')
    for (const change of letter['next'] as Fields[]) {
      expect(Object.keys(change)).toEqual(['rule', 'gain'])
      expect(isRounded(change['gain']!)).toBe(true)
    }
    const statistics = letter['statistics'] as Fields
    expect(Object.keys(statistics)).toEqual(statisticNames)
    for (const name of statisticNames) {
      if (name === 'meanSentenceLength') expect(isRounded(statistics[name]!)).toBe(true)
      else expect(Number.isInteger(statistics[name])).toBe(true)
    }
  })

  test('the main message slices to its quote', () => {
    const main = letter['mainMessage'] as Fields | null
    if (main === null) return
    expect(Object.keys(main)).toEqual(['start', 'end', 'quote', 'position'])
    expect(heavy.slice(main['start'] as number, main['end'] as number)).toBe(main['quote'])
    expect(['first', 'early', 'late']).toContain(main['position'])
  })

  test('findings: names, types, quotes, lines and columns', () => {
    expect(findings.length).toBeGreaterThan(3)
    let last = 0
    for (const finding of findings) {
      expect(Object.keys(finding)).toEqual(findingNames)
      const start = finding['start'] as number
      const end = finding['end'] as number
      expect(start).toBeGreaterThanOrEqual(last)
      last = start
      expect(heavy.slice(start, end)).toBe(finding['quote'])
      expect([finding['line'], finding['column']]).toEqual(placeOf(start))
      expect([finding['endLine'], finding['endColumn']]).toEqual(placeOf(end))
      expect(categories).toContain(finding['category'])
      expect(['forslag', 'advarsel', 'fejl']).toContain(finding['severity'])
      expect([typeof finding['scored'], typeof finding['shown']]).toEqual(['boolean', 'boolean'])
      expect((finding['message'] as string).split(/\s+/).length).toBeLessThanOrEqual(25)
      expect(finding['message']).not.toMatch(/\{\w+\}/)
      expect(typeof finding['data']).toBe('object')
      checkFixes(finding['fixes'] as Fields[])
      expect(finding['noFix'] === null || typeof finding['noFix'] === 'string').toBe(true)
      if (finding['rule'] === 'passiv') {
        expect(['s-passiv', 'blive-passiv', 'vaere-passiv']).toContain((finding['data'] as Fields)['form'])
      }
    }
  })

  test('--with-text gives the text as it is, with its line ends', () => {
    expect(check('--with-text', 'tung.txt').letters[0]!['text']).toBe(heavy)
  })
})

test('a letter that is not scored has nulls where the contract says so, and counts', () => {
  for (const [file, why] of [['kort.txt', 'for-kort'], ['tom.txt', 'ulaeselig']]) {
    const letter = check(file!).letters[0]!
    expect(Object.keys(letter)).toEqual(letterNames)
    expect(letter).toMatchObject({ notScored: why, score: null, grade: null, criteria: null, gates: [], next: [] })
    expect(typeof letter['words']).toBe('number')
  }
})

test('jsonl: an element of letters with the four version fields, one a line, in input order', () => {
  const { stdout } = runKlarbrev(['tjek', '--format', 'jsonl', 'tung.txt', 'kort.txt'], { cwd: home })
  expect(stdout.endsWith('\n')).toBe(true)
  const lines = stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as Fields)
  expect(lines.map((line) => line['path'])).toEqual(['tung.txt', 'kort.txt'])
  const { root, letters } = check('tung.txt', 'kort.txt')
  const versions = Object.fromEntries(versionNames.map((name) => [name, root[name]!]))
  expect(lines).toEqual(letters.map((letter) => ({ ...versions, ...letter })))
  for (const line of lines) expect(Object.keys(line)).toEqual([...versionNames, ...letterNames])
})

test('the kind that is given is certain', () => {
  expect(check('--brevtype', 'svar', 'tung.txt').letters[0]).toMatchObject({ kind: 'svar', kindConfidence: 1 })
})

test('exit codes: the first that applies', () => {
  const exit = (...args: string[]): number | null => runKlarbrev(['tjek', '--quiet', ...args], { cwd: home }).exit
  expect(exit('--min-grade', 'E', 'kort.txt', 'tom.txt', 'mangler.txt')).toBe(2)
  expect(exit('--min-grade', 'E', 'kort.txt', 'tom.txt')).toBe(3)
  expect(exit('--min-grade', 'E', 'kort.txt')).toBe(1)
  expect(exit('--fail-level', 'forslag', 'tung.txt')).toBe(1)
  expect(exit('kort.txt')).toBe(0)
})

test('--output appears whole, and nothing is left beside it', () => {
  const folder = join(home, 'ud')
  mkdirSync(folder)
  const { stdout, exit } = runKlarbrev(['tjek', 'kort.txt', '--format', 'json', '--output', 'ud/a.json'], { cwd: home })
  expect([stdout, exit]).toEqual(['', 0])
  expect(JSON.parse(readFileSync(join(folder, 'a.json'), 'utf8'))).toEqual(check('kort.txt').root)
})

test.runIf(process.platform === 'linux')('--output into a pipe or a device writes through it and does not replace it', () => {
  execFileSync('mkfifo', [join(home, 'roer')])
  const reader = spawn('sh', ['-c', 'cat roer > modtaget'], { cwd: home, stdio: 'ignore' })
  const { exit } = runKlarbrev(['tjek', 'kort.txt', '--format', 'json', '--output', 'roer'], { cwd: home })
  expect(exit).toBe(0)
  return new Promise<void>((resolve) => reader.once('exit', () => resolve())).then(() => {
    expect(statSync(join(home, 'roer')).isFIFO()).toBe(true)
    expect(JSON.parse(readFileSync(join(home, 'modtaget'), 'utf8'))).toEqual(check('kort.txt').root)
  })
})

test('a file without access and a dangling link are elements with a problem, and the others are done', () => {
  const folder = join(home, 'blandet')
  mkdirSync(folder)
  writeFileSync(join(folder, 'a.txt'), heavy)
  symlinkSync('findes-ikke.txt', join(folder, 'b.txt'))
  writeFileSync(join(folder, 'c.txt'), heavy)
  chmodSync(join(folder, 'c.txt'), 0)
  const { letters, exit } = check('blandet')
  expect(exit).toBe(3)
  expect(letters.map((letter) => letter['path'])).toEqual(['blandet/a.txt', 'blandet/b.txt', 'blandet/c.txt'])
  expect(letters[1]).toMatchObject({ notScored: 'ulaeselig', problems: [{ code: 'findes-ikke' }] })
  // Root may read everything, so there the third is a letter like the first.
  if (process.getuid?.() !== 0) expect(letters[2]).toMatchObject({ problems: [{ code: 'ingen-adgang' }] })
})

/** Line and column counted by hand: a CRLF is one line end, an emoji two columns. */
function placeOf(offset: number): [number, number] {
  const lines = heavy.slice(0, offset).split(/\r\n|\r(?!$)|\n/)
  return [lines.length, lines.at(-1)!.length + 1]
}

function checkFixes(fixes: readonly Fields[]): void {
  for (const fix of fixes) {
    expect(Object.keys(fix)).toEqual(['title', 'edits', 'safe'])
    expect([typeof fix['title'], typeof fix['safe']]).toEqual(['string', 'boolean'])
    for (const edit of fix['edits'] as Fields[]) expect(Object.keys(edit)).toEqual(['start', 'end', 'text'])
  }
}
