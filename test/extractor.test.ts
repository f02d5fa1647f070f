import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { pdfOf } from '../packages/readers/src/pdf/pdf.fixture.ts'
import { docxOf, zipOf } from '../packages/readers/src/docx/docx.fixture.ts'
import type { Extractor } from '../packages/cli/src/extractor/extractor.ts'
import { openExtractor } from '../packages/cli/src/extractor/extractor.ts'
import { processArguments } from '../packages/cli/src/extractor/process-place.ts'
import { runKlarbrev } from './cli/run-klarbrev.ts'

const built = new URL('../packages/cli/dist/extractor/process.mjs', import.meta.url)
const unruly = new URL('./readers/unruly-process.mjs', import.meta.url)
const paragraph = '<w:p><w:r><w:t>Du får en ny cykel, fordi du har brug for den.</w:t></w:r></w:p>'

let opened: Extractor | null = null
afterEach(() => opened?.close())

/** Reads letters by name and gives their texts or the codes of their problems. */
async function readAll(names: readonly string[], limits = {}): Promise<readonly string[]> {
  const extractor = openExtractor(unruly, { seconds: 2, megabytes: 200, ...limits })
  opened = extractor
  const results = await Promise.all(names.map((name) => extractor.read(new Uint8Array(3), `mappe/${name}`)))
  results.forEach(({ letter }, at) => expect(letter.path).toBe(`mappe/${names[at]}`))
  return results.map(({ letter, problems }) => letter.text || problems.map(({ code }) => code).join())
}

describe('a process that a file has got at is ended and replaced, and the other letters are read', () => {
  test.each([
    ['loop.pdf', 'for-tung'], ['memory.pdf', 'for-tung'], ['crash.pdf', 'for-tung'], ['garbage.pdf', 'for-tung'],
    ['endless.pdf', 'for-tung'],
  ])('%s', async (name, code) => {
    expect(await readAll(['a.pdf', name, 'b.pdf', name, 'c.pdf'])).toEqual(['a.pdf', code, 'b.pdf', code, 'c.pdf'])
  })
  test('with several processes each letter still gets its own answer', async () => {
    const names = Array.from({ length: 40 }, (_, at) => (at % 10 === 3 ? `crash${at}.pdf` : `${at}.pdf`))
    expect(await readAll(names, { processes: 3 })).toEqual(names.map((name) => (name.startsWith('crash') ? 'for-tung' : name)))
  })
  test('a process that cannot start says what to do, each time', async () => {
    const extractor = openExtractor(new URL('./readers/to-docx.ts', import.meta.url), {})
    const codes = await Promise.all(['a', 'b'].map(async (name) => (await extractor.read(new Uint8Array(1), name)).problems[0]?.code))
    expect(codes).toEqual(['laeser-mangler', 'laeser-mangler'])
  })
  test('letters that wait when it is closed are given up', async () => {
    const extractor = openExtractor(unruly)
    const waiting = ['loop', 'a'].map((name) => extractor.read(new Uint8Array(1), name))
    extractor.close()
    expect((await Promise.all(waiting)).map(({ problems }) => problems[0]?.code)).toEqual(['afbrudt', 'afbrudt'])
  })
})

test('the process has no right to read, write or start anything', () => {
  const home = mkdtempSync(join(tmpdir(), 'klarbrev-extractor-'))
  try {
    const script = join(home, 'dist', 'extractor', 'probe.mjs')
    mkdirSync(join(home, 'dist', 'extractor'), { recursive: true })
    writeFileSync(join(home, 'secret.txt'), 'hemmeligt')
    writeFileSync(script, `
      import { spawnSync } from 'node:child_process'
      import { openSync, readFileSync, writeFileSync } from 'node:fs'
      const tried = [
        () => readFileSync(${JSON.stringify(join(home, 'secret.txt'))}), () => readFileSync('/etc/hostname'), () => openSync('/dev/zero'),
        () => writeFileSync(${JSON.stringify(join(home, 'dist', 'extractor', 'x'))}, ''), () => spawnSync('ls'),
      ]
      console.log(tried.map((one) => { try { one(); return 'done' } catch (error) { return error.code } }).join())
    `)
    const { stdout } = spawnSync(process.execPath, [...processArguments(pathToFileURL(script), 100)], { encoding: 'utf8' })
    expect(stdout.trim()).toBe(Array(5).fill('ERR_ACCESS_DENIED').join())
  } finally {
    rmSync(home, { recursive: true })
  }
})

test('the built process reads Word letters, and tells a hostile one from the others', async () => {
  const extractor = openExtractor(built)
  opened = extractor
  const bomb = zipOf({ 'word/document.xml': new Uint8Array(40_000_000) })
  const results = await Promise.all([
    extractor.read(docxOf(paragraph), 'a.docx'), extractor.read(bomb, 'b.docx'), extractor.read(docxOf(paragraph), 'c.docx'),
  ])
  expect(results.map(({ letter, problems }) => letter.text || problems[0]?.code)).toEqual([
    'Du får en ny cykel, fordi du har brug for den.', 'for-stor', 'Du får en ny cykel, fordi du har brug for den.',
  ])
})

test('the built process reads the other formats, without a right to files', async () => {
  const extractor = openExtractor(built)
  opened = extractor
  const utf8 = new TextEncoder()
  const cut = [[72, 700, 12, 'Her er en lang linje, som n\xe5r ud til kanten med en registre-'], [72, 686, 12, 'ring i.']] as const
  const files: readonly (readonly [string, Uint8Array, string])[] = [
    ['a.pdf', pdfOf([cut]), 'Her er en lang linje, som når ud til kanten med en registrering i.'],
    ['a.html', utf8.encode('<p>Hej du'), 'Hej du'],
    ['a.eml', utf8.encode('Subject: x\r\n\r\nHej du'), 'Hej du'],
    ['a.xml', utf8.encode('<x/>'), 'format-ukendt'],
    ['a.odt', zipOf({ 'content.xml': '<x/>' }), 'ingen-tekst'],
    ['b.pdf', pdfOf([[]]), 'ingen-tekst'],
    ['c.pdf', utf8.encode('%PDF-1.7 nej'), 'beskadiget'],
    ['a.rtf', utf8.encode('{\\rtf1}'), 'format-ukendt'],
  ]
  for (const [name, bytes, expected] of files) {
    const { letter, problems } = await extractor.read(bytes, name)
    expect([name, letter.text.trim() || problems[0]?.code]).toEqual([name, expected])
  }
})

describe('tjek', () => {
  afterAll(() => rmSync(home, { recursive: true }))
  const home = mkdtempSync(join(tmpdir(), 'klarbrev-tjek-'))
  mkdirSync(join(home, 'breve'))
  writeFileSync(join(home, 'breve', 'a.docx'), docxOf(paragraph))
  writeFileSync(join(home, 'breve', 'b.txt'), 'Du får en ny cykel, fordi du har brug for den.')
  writeFileSync(join(home, 'breve', '~$a.docx'), 'laas')
  writeFileSync(join(home, 'bombe.docx'), zipOf({ 'word/document.xml': new Uint8Array(40_000_000) }))
  const tjek = (...args: string[]): { readonly exit: number | null, readonly letters: readonly Record<string, unknown>[] } => {
    const ran = runKlarbrev(['tjek', '--format', 'json', '--with-text', '--fail-level', 'fejl', ...args], { cwd: home })
    return { exit: ran.exit, letters: JSON.parse(ran.stdout).letters }
  }
  const said = (letters: readonly Record<string, unknown>[]): unknown => letters.map(({ path, text, problems }) => [path, text, problems])
  const text = 'Du får en ny cykel, fordi du har brug for den.'

  test('takes Word letters by name, from folders and from patterns', () => {
    for (const paths of [['breve'], ['breve/a.docx', 'breve/b.txt'], ['breve/*.docx', 'breve/b.txt']]) {
      const { exit, letters } = tjek(...paths)
      expect(said(letters)).toEqual([['breve/a.docx', text, []], ['breve/b.txt', text, []]])
      expect(exit).toBe(0)
    }
  })
  test('takes them from standard input', () => {
    const ran = runKlarbrev(['tjek', '-', '--format', 'json', '--with-text'], { input: docxOf(paragraph) })
    expect(JSON.parse(ran.stdout).letters[0]).toMatchObject({ path: '-', text })
  })
  test('a hostile file gets exit code 3 and a reason, and the others are read', () => {
    const { exit, letters } = tjek('breve', 'bombe.docx')
    expect(exit).toBe(3)
    expect(letters.map(({ notScored }) => notScored)).toEqual(['for-kort', 'for-kort', 'ulaeselig'])
    expect(letters[2]!['problems']).toEqual([{
      code: 'for-stor', message: 'Delen ”word/document.xml” i filen er for stor til at være et brev. Gem kun brevet selv.',
    }])
  })
  test('--fix writes nothing into a Word letter, and says so', () => {
    const fixable = '<w:p><w:r><w:t>Såfremt du vil klage, skal du skrive til os inden fire uger.</w:t></w:r></w:p>'
    writeFileSync(join(home, 'ret.docx'), docxOf(fixable))
    const ran = runKlarbrev(['tjek', '--fix', 'ret.docx'], { cwd: home })
    expect(ran.stderr).toContain('retter kun i .txt- og .md-filer')
    expect(ran.exit).toBe(2)
  })
})
