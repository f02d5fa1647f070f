import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runKlarbrev } from './cli/run-klarbrev.ts'

// Files that are no letters, or that were made to hurt. Each is done together with a good letter, which must come out
// as ever; nothing that a letter says may stand in a complaint. Small ones lie as folders in test/cli.

const secret = 'Hemmelighus'
const good = `Du får 1.200 kroner til en cykel

Kære Maja Holm

Du får 1.200 kroner til en cykel. Vi sætter pengene ind på din konto den 1. juni. Du skal ikke selv gøre noget.

Vi giver dig pengene, fordi du har brug for cyklen for at komme i skole. Din skole ligger langt fra dit hjem, og der
kører ingen bus. Du kan ringe til os, hvis du har spørgsmål.
`
const home = mkdtempSync(join(tmpdir(), 'klarbrev-bad-'))
afterAll(() => rmSync(home, { recursive: true }))
writeFileSync(join(home, 'godt.txt'), good)

interface Letter {
  readonly path: string
  readonly notScored: string | null
  readonly score: number | null
  readonly grade: string | null
  readonly words: number
  readonly text: string
  readonly mainMessage: { readonly start: number; readonly end: number; readonly quote: string } | null
  readonly findings: readonly { readonly start: number; readonly end: number; readonly quote: string }[]
  readonly problems: readonly { readonly code: string; readonly message: string }[]
}

/** What is said of the good letter alone. */
const alone = JSON.parse(runKlarbrev(['tjek', '--format', 'jsonl', '--with-text', 'godt.txt'], { cwd: home }).stdout) as Letter

/** Runs one bad letter beside the good one. The good one must be as it is alone, the complaints must say no secret. */
function check(name: string, content: string | Uint8Array): { letter: Letter; exit: number | null; stderr: string } {
  writeFileSync(join(home, name), content)
  const ran = runKlarbrev(['tjek', '--format', 'jsonl', '--with-text', name, 'godt.txt'], { cwd: home })
  const [letter, other] = ran.stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as Letter)
  expect(other).toEqual(alone)
  expect(ran.stderr).not.toContain(secret)
  expect(letter!.path).toBe(name)
  for (const { start, end, quote } of letter!.findings) expect(letter!.text.slice(start, end)).toBe(quote)
  const main = letter!.mainMessage
  if (main !== null) expect(letter!.text.slice(main.start, main.end)).toBe(main.quote)
  // What JSON carries can be said to a person too.
  const pretty = runKlarbrev(['tjek', name], { cwd: home, env: { COLUMNS: '60' } })
  expect(pretty.exit).toBe(runKlarbrev(['tjek', name, '--format', 'json'], { cwd: home }).exit)
  expect(pretty.stdout.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/)
  return { letter: letter!, exit: ran.exit, stderr: ran.stderr }
}

function expectUnread({ letter, exit, stderr }: ReturnType<typeof check>): void {
  expect([letter.notScored, letter.score, letter.grade, exit]).toEqual(['ulaeselig', null, null, 3])
  expect(stderr).toMatch(new RegExp(`^klarbrev: ${letter.path}: \\S.{20,}\\.\\n$`))
}

function expectScored({ letter, stderr }: ReturnType<typeof check>): void {
  expect([letter.notScored, typeof letter.score, stderr]).toEqual([null, 'number', ''])
}

test('5 MB of text is too much for a letter', () => {
  expectUnread(check('stor.txt', `${good}${secret} `.repeat(10_000).slice(0, 5_000_000)))
})

test('one line of 1 MB is done, and shown in a few columns', () => {
  const { letter } = check('linje.txt', good.replaceAll('\n', ' ').repeat(2100).slice(0, 1_000_000))
  expect(letter.words).toBeGreaterThan(100_000)
})

test('binary bytes', () => {
  const bytes = Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256)
  expectUnread(check('binaer.txt', Buffer.concat([Buffer.from(secret), bytes])))
})

test('NUL inside a text', () => {
  const { letter, exit } = check('nul.txt', good.replace('skole.', `skole.\u0000${secret}\u0000`))
  expect([null, 'ulaeselig']).toContain(letter.notScored)
  expect(exit).toBe(letter.notScored === null ? 0 : 3)
})

test('a few bytes that are no UTF-8 cost a sign each, not the letter', () => {
  const bytes = Buffer.concat([Buffer.from(good), Buffer.from([0xff, 0x20, 0xc3, 0x28]), Buffer.from(` ${good}`)])
  const ran = check('utf8.txt', bytes)
  expectScored(ran)
  expect(ran.letter.text).toContain('Kære Maja')
})

test('lone surrogates in the bytes', () => {
  expectScored(check('surrogat.txt', Buffer.concat([Buffer.from(good), Buffer.from([0xed, 0xa0, 0x80, 0x0a])])))
})

test('right-to-left marks and other unseen signs', () => {
  expectScored(check('rtl.txt', good.replaceAll('. ', '.\u202E\u200F \u2066\u200B').replace('Kære', '\uFEFFKære')))
})

test('escape sequences', () => {
  expectScored(check('escape.txt', good.replaceAll('cykel', 'cykel\u001B[31m\u009B2J\u0007')))
})

test('a million blank lines, and only white space', () => {
  expectUnread(check('linjeskift.txt', '\r\n'.repeat(1_000_000)))
  expectUnread(check('blanke.txt', ' \t\u00A0\u2003\r\n'.repeat(100)))
})

test('an empty file and a file of three words', () => {
  expectUnread(check('tom.txt', ''))
  const { letter, exit } = check('kort.txt', 'Du får hjælp.\n')
  expect([letter.notScored, letter.score, letter.words, exit]).toEqual(['for-kort', null, 3, 0])
})

test('UTF-16, as Notepad may save it', () => {
  expectScored(check('utf16.txt', Buffer.from(`\uFEFF${good}`, 'utf16le')))
})

test('links that lead nowhere, in a circle or to a folder, and a folder with the name of a letter', () => {
  const folder = join(home, 'mappe')
  mkdirSync(join(folder, 'mappe.txt'), { recursive: true })
  writeFileSync(join(folder, 'mappe.txt', 'b.txt'), good)
  symlinkSync('nowhere.txt', join(folder, 'c.txt'))
  symlinkSync('d.txt', join(folder, 'd.txt'))
  symlinkSync('.', join(folder, 'e.txt'))
  const { stdout, stderr, exit } = runKlarbrev(['tjek', '--format', 'jsonl', 'mappe'], { cwd: home })
  const letters = stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as Letter)
  expect(letters.map(({ path, problems }) => [path, problems[0]?.code])).toEqual([
    ['mappe/c.txt', 'findes-ikke'],
    ['mappe/d.txt', 'laesefejl'],
    ['mappe/e.txt', 'mappe'],
    ['mappe/mappe.txt/b.txt', undefined],
  ])
  expect(exit).toBe(3)
  expect(stderr.trimEnd().split('\n')).toHaveLength(3)
})

test('a reader that goes away ends the run quietly', async () => {
  const { spawn } = await import('node:child_process')
  const { bin } = await import('./cli/run-klarbrev.ts')
  const many = Array.from({ length: 300 }, () => './godt.txt').map((path, index) => `${'./'.repeat(index)}${path}`)
  const child = spawn(process.execPath, [bin, 'tjek', ...many], { cwd: home, stdio: ['ignore', 'pipe', 'pipe'] })
  let complaints = ''
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()))
  child.stdout.once('data', () => child.stdout.destroy())
  const exit = await new Promise((resolve) => child.on('close', resolve))
  expect([complaints, exit]).toEqual(['', 0])
})

test('an interrupt stops the run with 130 and leaves no file', async () => {
  const { spawn } = await import('node:child_process')
  const { existsSync, readdirSync } = await import('node:fs')
  const { bin } = await import('./cli/run-klarbrev.ts')
  const folder = join(home, 'afbryd')
  mkdirSync(folder)
  for (let index = 0; index < 20_000; index++) symlinkSync('../godt.txt', join(folder, `${index}.txt`))
  const child = spawn(process.execPath, [bin, 'tjek', 'afbryd', '--output', 'ud.txt', '--quiet'], { cwd: home })
  const hasBegun = (): boolean => readdirSync(home).some((name) => name.startsWith('.ud.txt.'))
  while (!hasBegun() && child.exitCode === null) await new Promise((resolve) => setImmediate(resolve))
  child.kill('SIGINT')
  const exit = await new Promise((resolve) => child.on('close', resolve))
  expect(exit).toBe(130)
  expect(existsSync(join(home, 'ud.txt'))).toBe(false)
  expect(hasBegun()).toBe(false)
})
