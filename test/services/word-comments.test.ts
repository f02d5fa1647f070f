import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDocx } from '@klarbrev/readers/docx'
import mammoth from 'mammoth'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { paragraphsOf } from '../readers/paragraphs.ts'
import type { Commented } from '../writers/commented.ts'
import { comment, commentTexts, hasOutside } from '../writers/commented.ts'
import { letterAt } from '../writers/letter-words.ts'
import { npmDocuments, npmNames } from '../writers/npm-documents.ts'
import { officeSources } from '../writers/office-documents.ts'
import { pandocSources } from '../writers/pandoc-documents.ts'
import { dot } from '../writers/picture.ts'
import { isInsertedInto, mainPart, mammothComments, officeComments, packedParts, partOf } from '../writers/word-anchors.ts'
import { convertAll, runProgram } from './programs.ts'

// Word comments in letters of three producers, read back by two programs that know nothing of us: LibreOffice opens
// each file, writes it anew, and says which words each comment lies on; mammoth counts the comments.

const home = mkdtempSync(join(tmpdir(), 'klarbrev-comments-'))
const names: readonly string[] = [
  ...npmNames.map((name) => `npm-${name}`),
  ...[...pandocSources(letterAt).keys()].map((name) => `pandoc-${name}`),
  ...[...officeSources(letterAt).keys()].map((name) => `office-${name}`),
]
afterAll(() => rmSync(home, { recursive: true }))

const hadComments = (name: string): boolean => name.includes('kommentarer')
const commented = new Map<string, Commented>()
const path = (...steps: readonly string[]): string => join(home, ...steps)

beforeAll(async () => {
  for (const folder of ['made', 'flat', 'commented', 'text', 'before', 'after']) mkdirSync(path(folder))
  for (const [name, bytes] of await npmDocuments(letterAt)) writeFileSync(path('made', `npm-${name}.docx`), bytes)
  writeFileSync(path('punkt.png'), dot)
  for (const [name, { markdown, options }] of pandocSources(letterAt)) {
    runProgram(home, 'pandoc', ['-f', 'markdown', '-o', path('made', `pandoc-${name}.docx`), ...options], markdown)
  }
  for (const [name, flat] of officeSources(letterAt)) writeFileSync(path('flat', `office-${name}.fodt`), flat)
  convertAll(home, 'flat', 'made', 'docx')
  for (const name of names) {
    const one = comment(readFileSync(path('made', `${name}.docx`)))
    commented.set(name, one)
    writeFileSync(path('commented', `${name}.docx`), one.written)
  }
  convertAll(home, 'made', 'text', 'txt:Text (encoded):UTF8')
  convertAll(home, 'made', 'before', 'fodt', hadComments)
  convertAll(home, 'commented', 'after', 'fodt')
  convertAll(home, 'commented', 'after', 'docx')
}, 300_000)

/** The notes that mammoth sets under the letter, each with an arrow back to its number. */
function notesOf(html: string): readonly string[] {
  return [...html.matchAll(/<li id="(?:foot|end)note-[^"]*">(.*?)<\/li>/gs)].flatMap(([, note]) =>
    paragraphsOf(note!.replaceAll('</p>', '\n').replace(/<[^>]*>|↑/g, '').replace(/&(amp|lt|gt|quot);/g, (sign, name: 'amp') => signs[name] ?? sign)))
}

const signs = { amp: '&', lt: '<', gt: '>', quot: '"' }

test('there are at least 30 documents of three producers', () => {
  expect(names.length).toBeGreaterThanOrEqual(30)
})

describe.each(names)('%s', (name) => {
  const one = (): Commented => commented.get(name)!

  test('only the parts that must change have changed, and the letter by insertions alone', () => {
    const { bytes, written, text } = one()
    const [before, after] = [packedParts(bytes), packedParts(written)]
    expect([...after.keys()].filter((part) => before.has(part))).toEqual([...before.keys()])
    const changed = [...after.keys()].filter((part) => before.get(part) !== after.get(part))
    const may = [mainPart, 'word/comments.xml', ...(before.has('word/comments.xml') ? [] : ['[Content_Types].xml', 'word/_rels/document.xml.rels'])]
    expect(changed.sort()).toEqual(may.sort())
    expect(isInsertedInto(partOf(bytes, mainPart), partOf(written, mainPart))).toBe(true)
    expect(openDocx(written, 'brev.docx').letter.text).toBe(text)
  })

  test('LibreOffice opens it and finds each comment on its words, and those that were there', () => {
    const before = hadComments(name) ? officeComments(readFileSync(path('before', `${name}.fodt`), 'utf8')) : []
    expect(before.length > 0).toBe(hadComments(name))
    const after = officeComments(readFileSync(path('after', `${name}.fodt`), 'utf8'))
    const found = new Map(after.map(({ says, words }) => [says, words]))
    const summary = after.find(({ says }) => says.startsWith('Karakter B Skriv kortere.'))!.says
    const expected = [...one().expected].filter(([says]) => !summary.includes(says))
    expect(expected.length < one().expected.size).toBe(hasOutside.test(name))
    for (const [says, words] of expected) expect([says, found.get(says)]).toEqual([says, words])
    for (const { says, words } of before) expect([says, found.get(says)]).toEqual([says, words])
    expect(after.length).toBe(before.length + expected.length + 1)
    expect(expected.length).toBeGreaterThan(15)
  })

  test('LibreOffice writes it anew with every comment', () => {
    const said = (bytes: Uint8Array): ReadonlySet<string> => new Set([...commentTexts(bytes).values()].sort())
    const again = readFileSync(path('after', `${name}.docx`))
    expect(said(again)).toEqual(said(one().written))
    expect(openDocx(again, 'brev.docx').problems).toEqual([])
  })

  // mammoth leaves out simple fields, signs and line breaks; LibreOffice writes deleted words and the numbers of notes
  // into the text, and leaves out boxes. Neither gives the margins. mammoth gives notes in its HTML alone.
  test('the reader finds the paragraphs that mammoth or LibreOffice finds', async () => {
    const { bytes, text } = one()
    const margin = 'Grindsby Kommune, såfremt'
    const all = paragraphsOf(text).filter((paragraph) => paragraph !== margin)
    const notes = notesOf((await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value)
    const found = all.slice(0, all.length - notes.length)
    expect(notes.length > 0).toBe(name.endsWith('fodnoter'))
    expect(all.slice(found.length).sort()).toEqual([...notes].sort())
    expect(text.includes(margin)).toBe(name.endsWith('sidehoved-og-fod'))
    const office = readFileSync(path('text', `${name}.txt`), 'utf8').replace(/^\ufeff/, '')
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
    expect([paragraphsOf(value), paragraphsOf(office)]).toContainEqual(found)
  })

  test('mammoth reads it, with the words of the letter as it was and every comment', async () => {
    const { bytes, written } = one()
    const text = async (file: Uint8Array): Promise<string> => (await mammoth.extractRawText({ buffer: Buffer.from(file) })).value
    expect(await text(written)).toBe(await text(bytes))
    expect(await mammothComments(written)).toBe(partOf(written, mainPart).split('<w:commentReference ').length - 1)
  })
})
