import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import mammoth from 'mammoth'
import { readLetter } from '@klarbrev/readers'
import { readAny } from '@klarbrev/readers/any'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { paragraphsOf } from '../readers/paragraphs.ts'
import { toDocx } from '../readers/to-docx.ts'
import { toMarkdown } from '../readers/to-markdown.ts'
import { convertAll, runProgram } from './programs.ts'

// Two independent readers, mammoth and LibreOffice, on letters of three producers: the npm package docx, LibreOffice and
// pandoc. Both programs come from Debian's packages libreoffice-writer-nogui and pandoc.

const folder = new URL('../../corpus/letters/', import.meta.url)
const names = readdirSync(folder).sort().filter((_, at) => at % 9 === 1)
const home = mkdtempSync(join(tmpdir(), 'klarbrev-oracles-'))
afterAll(() => rmSync(home, { recursive: true }))

const run = (command: string, ...args: readonly string[]): void => runProgram(home, command, args)
const convert = (from: string, to: string, filter: string): void => convertAll(home, from, to, filter)
const stem = (name: string): string => name.replace(/\.[a-z]+$/, '')
const text = (path: string): string => readFileSync(join(home, path), 'utf8').replace(/^\ufeff/, '')

beforeAll(async () => {
  for (const one of ['md', 'npm', 'pandoc', 'office', 'odt', 'pandoc-odt', 'pdf']) mkdirSync(join(home, one))
  for (const name of names) {
    const { letter } = readLetter(readFileSync(new URL(name, folder)), name)
    writeFileSync(join(home, 'npm', `${stem(name)}.docx`), await toDocx(letter, 'style'))
    writeFileSync(join(home, 'md', `${stem(name)}.md`), toMarkdown(letter))
    for (const format of ['docx', 'odt']) {
      const to = join(format === 'docx' ? 'pandoc' : 'pandoc-odt', `${stem(name)}.${format}`)
      run('pandoc', '-f', 'markdown', join('md', `${stem(name)}.md`), '-o', to)
    }
  }
  convert('npm', 'odt', 'odt')
  convert('odt', 'office', 'docx')
  convert('odt', 'pdf', 'pdf')
  for (const one of ['npm', 'pandoc', 'office', 'odt', 'pandoc-odt']) {
    mkdirSync(join(home, `${one}-txt`))
    convert(one, `${one}-txt`, 'txt:Text (encoded):UTF8')
  }
}, 300_000)

describe.each(['npm', 'office', 'pandoc'])('.docx by %s', (producer) => {
  test.each(names)('%s has the paragraphs that mammoth and LibreOffice find', async (name) => {
    const bytes = readFileSync(join(home, producer, `${stem(name)}.docx`))
    const { letter, problems } = await readAny(bytes, 'brev.docx')
    const paragraphs = paragraphsOf(letter.text)
    expect(problems).toEqual([])
    expect(paragraphs).toEqual(paragraphsOf((await mammoth.extractRawText({ buffer: bytes })).value))
    expect(paragraphs).toEqual(paragraphsOf(text(`${producer}-txt/${stem(name)}.txt`)))
  })
})

describe.each(['odt', 'pandoc-odt'])('.odt: %s', (producer) => {
  test.each(names)('%s has the paragraphs that LibreOffice finds', async (name) => {
    const { letter } = await readAny(readFileSync(join(home, producer, `${stem(name)}.odt`)), 'brev.odt')
    expect(paragraphsOf(letter.text)).toEqual(paragraphsOf(text(`${producer}-txt/${stem(name)}.txt`)))
  })
})

test('.pdf: nearly all paragraphs come back whole, and every word does', async () => {
  let whole = 0
  let all = 0
  for (const name of names) {
    const { letter } = await readAny(readFileSync(join(home, 'pdf', `${stem(name)}.pdf`)), 'brev.pdf')
    const expected = paragraphsOf(text(`odt-txt/${stem(name)}.txt`))
    const found = new Set(paragraphsOf(letter.text))
    whole += expected.filter((one) => found.has(one)).length
    all += expected.length
    const letters = (lines: readonly string[]): string => lines.join('').replace(/[^\p{L}\d]/gu, '')
    expect([...letters([...found])].length).toBeGreaterThan(0.97 * letters(expected).length)
  }
  console.log(`PDF: ${whole} af ${all} afsnit er hele`)
  expect(whole / all).toBeGreaterThan(0.9)
})
