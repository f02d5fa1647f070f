import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Letter } from '@klarbrev/core'
import { readLetter } from '@klarbrev/readers'
import { openDocx } from '@klarbrev/readers/docx'
import { CannotComment, writeComments } from '@klarbrev/writers'
import { CommentRangeEnd, CommentRangeStart, CommentReference, Document, Header, Packer, Paragraph, TextRun } from 'docx'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { docxOf } from '../packages/readers/src/docx/docx.fixture.ts'
import { runKlarbrev } from './cli/run-klarbrev.ts'
import { klarbrev } from './product.ts'
import { toDocx } from './readers/to-docx.ts'
import { comment, commentTexts, hasOutside } from './writers/commented.ts'
import { letterAt } from './writers/letter-words.ts'
import { npmDocuments, npmNames } from './writers/npm-documents.ts'
import { anchoredWords, isInsertedInto, mainPart, mammothComments, packedParts, partOf, plain } from './writers/word-anchors.ts'

// Word comments lie on the words of their findings, and the rest of the caseworker's file is as it was.

const folder = new URL('../corpus/letters/', import.meta.url)
const names = readdirSync(folder).sort().filter((_, at) => at % 12 === 0)
const decoder = new TextDecoder()
const documents = await npmDocuments(letterAt)

/** A file with a comment at each of these stretches of its text, which says what stands there. */
function commented(bytes: Uint8Array, spans: readonly { readonly start: number, readonly end: number }[]): Uint8Array {
  const { letter, map } = openDocx(bytes, 'brev.docx')
  const comments = spans.map(({ start, end }) => ({ places: map!.between(start, end), text: `Om: ${letter.text.slice(start, end)}` }))
  return writeComments(bytes, comments, 'Karakter B\nSkriv kortere.')
}

/** The document without the marks of comments. */
function withoutComments(bytes: Uint8Array): string {
  return partOf(bytes, mainPart)
    .replace(/<w:commentRange(?:Start|End) w:id="\d+"\/>|<w:r><w:commentReference w:id="\d+"\/><\/w:r>/g, '')
}

test.each(names)('%s: every comment lies on its words, and nothing else has changed', async (name) => {
  const { letter: source } = readLetter(readFileSync(new URL(name, folder)), name)
  const bytes = await toDocx(source, 'style')
  const { letter } = openDocx(bytes, 'brev.docx')
  const spans = klarbrev.lint(letter as Letter).messages.filter(({ shown }) => shown)
  // Words inside runs too, whatever the rules find: every third word of the letter's first thousand signs.
  const words = [...letter.text.slice(0, 1000).matchAll(/\p{L}+/gu)].filter((_, at) => at % 3 === 0)
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }))
  const all = [...spans, ...words]
  const written = commented(bytes, all)

  const again = openDocx(written, 'brev.docx')
  expect(again.problems).toEqual([])
  expect(again.letter).toEqual(letter)
  expect([...anchoredWords(written).values()].sort())
    .toEqual(['', ...all.map(({ start, end }) => plain(letter.text.slice(start, end)))].sort())
  expect(await mammothComments(written)).toBe(all.length + 1)

  const [before, after] = [packedParts(bytes), packedParts(written)]
  expect([...after.keys()].filter((part) => before.has(part))).toEqual([...before.keys()])
  expect([...after.keys()].filter((part) => before.get(part) !== after.get(part)).sort())
    .toEqual(['[Content_Types].xml', 'word/_rels/document.xml.rels', 'word/comments.xml', mainPart].sort())
  expect(isInsertedInto(partOf(bytes, mainPart), partOf(written, mainPart))).toBe(true)
})

test.each(npmNames)('%s: comments lie on their words in whatever holds them, or are told at the top', async (name) => {
  const { bytes, written, text, expected } = comment(documents.get(name)!)
  expect(openDocx(written, 'brev.docx').letter.text).toBe(text)
  expect(isInsertedInto(partOf(bytes, mainPart), partOf(written, mainPart))).toBe(true)
  const said = [...commentTexts(written)]
  const words = anchoredWords(written)
  const top = said.find(([, one]) => one.startsWith('Karakter B'))![1]
  const atWords = said.filter(([, one]) => expected.has(one))
  for (const [id, one] of atWords) expect([one, words.get(id)]).toEqual([one, expected.get(one)])
  const outside = [...expected.keys()].filter((one) => !atWords.some(([, other]) => other === one))
  for (const one of outside) expect(top).toContain(one)
  expect(outside.length > 0).toBe(hasOutside.test(name))
  expect(await mammothComments(written)).toBe(partOf(written, mainPart).split('<w:commentReference ').length - 1)
})

const inWord = (children: Paragraph[], more: object = {}): Promise<Buffer> =>
  Packer.toBuffer(new Document({ sections: [{ children, ...more }] }))

test('a run is cut where the words begin and end, and keeps its looks', async () => {
  const bytes = await inWord([new Paragraph({ children: [new TextRun({ text: 'Vi & du <skal> betale nu.', bold: true })] })])
  const { letter } = openDocx(bytes, 'a.docx')
  const at = letter.text.indexOf('<skal>')
  const written = commented(bytes, [{ start: at, end: at + 6 }, { start: at + 1, end: at + 5 }, { start: at + 6, end: at + 13 }])
  expect([...anchoredWords(written).values()]).toEqual(['', '<skal>', 'skal', 'betale'])
  expect(openDocx(written, 'a.docx').letter.text).toBe(letter.text)
  const runs = withoutComments(written).match(/<w:r>.*?<\/w:r>/g)!
  expect(runs.length).toBe(6)
  for (const run of runs) expect(run).toMatch(/^<w:r><w:rPr><w:b\/><w:bCs\/><\/w:rPr><w:t xml:space="preserve">[^<]+<\/w:t><\/w:r>$/)
})

test('comments that are there stay, and numbers go on after theirs', async () => {
  const bytes = await Packer.toBuffer(new Document({
    comments: { children: [{ id: 7, author: 'Ida', date: new Date(0), children: [new Paragraph('Er det rigtigt?')] } as never] },
    sections: [{ children: [new Paragraph({ children: [
      new CommentRangeStart(7), new TextRun('Du får en cykel.'), new CommentRangeEnd(7), new TextRun({ children: [new CommentReference(7)] }),
    ] })] }],
  }))
  const written = commented(bytes, [{ start: 3, end: 6 }])
  const comments = decoder.decode(unzipSync(written)['word/comments.xml'])
  expect(comments).toContain('Er det rigtigt?')
  expect([...comments.matchAll(/<w:comment [^>]*?w:id="(\d+)"/g)].map((match) => match[1])).toEqual(['7', '8', '9'])
  expect(Object.fromEntries(anchoredWords(written))).toEqual({ 7: 'Du får en cykel.', 8: '', 9: 'får' })
  expect(await mammothComments(written)).toBe(3)
  for (const part of ['[Content_Types].xml', 'word/_rels/document.xml.rels']) {
    expect(unzipSync(written)[part]).toEqual(unzipSync(bytes)[part])
  }
  // What was written can be written into again.
  expect(await mammothComments(commented(written, [{ start: 3, end: 6 }]))).toBe(5)
})

test('the marks of a comment that is gone take hold of no new one', () => {
  const gone = '<w:commentRangeStart w:id="0"/><w:r><w:t>Du får</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>'
  const written = commented(docxOf(`<w:p>${gone}<w:r><w:t xml:space="preserve"> en cykel.</w:t></w:r></w:p>`), [{ start: 7, end: 9 }])
  expect([...commentTexts(written).keys()]).toEqual(['1', '2'])
  expect(Object.fromEntries(anchoredWords(written))).toEqual({ 0: 'Du får', 1: '', 2: 'en' })
})

test('what stands in a header is told in the summary', async () => {
  const bytes = await inWord([new Paragraph('Du får en cykel.')], { headers: { default: new Header({ children: [new Paragraph('Såfremt kommune')] }) } })
  const { letter } = openDocx(bytes, 'a.docx')
  const at = letter.text.indexOf('Såfremt')
  const written = commented(bytes, [{ start: at, end: at + 7 }])
  expect(await mammothComments(written)).toBe(1)
  expect(decoder.decode(unzipSync(written)['word/comments.xml'])).toContain('Om: Såfremt')
})

test('the same comments give the same bytes, and the bytes that are handed in stay as they are', async () => {
  const bytes = await inWord([new Paragraph('Du får en cykel.')])
  const own = Uint8Array.from(bytes)
  expect(commented(bytes, [{ start: 0, end: 2 }])).toEqual(commented(bytes, [{ start: 0, end: 2 }]))
  expect(Uint8Array.from(bytes)).toEqual(own)
})

test('what is no Word file is refused with a remedy', () => {
  expect(() => writeComments(new Uint8Array([1, 2, 3]), [], '')).toThrow(CannotComment)
  expect(() => writeComments(new Uint8Array([1, 2, 3]), [], '')).toThrow(/Åbn brevet i Word/)
})

test('the command writes the copy and leaves the letter; what it refuses, it says, and writes nothing', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'klarbrev-word-'))
  const run = (...args: readonly string[]): ReturnType<typeof runKlarbrev> => runKlarbrev(['tjek', ...args], { cwd })
  try {
    const { letter: source } = readLetter(readFileSync(new URL(names[0]!, folder)), names[0]!)
    const bytes = await toDocx(source, 'style')
    writeFileSync(join(cwd, 'brev.docx'), bytes)
    writeFileSync(join(cwd, 'brev.txt'), source.text)
    const ran = run('brev.docx', '--kommentarer', 'ud.docx', '--format', 'json')
    const [result] = JSON.parse(ran.stdout).letters
    const shown = result.findings.filter((finding: { shown: boolean }) => finding.shown)
    expect(shown.length).toBeGreaterThan(2)
    expect(ran.stderr).toBe(`klarbrev: ${shown.length} fund står som kommentarer i ud.docx.\n`)
    expect(ran.exit).toBe(run('brev.docx').exit)
    const written = readFileSync(join(cwd, 'ud.docx'))
    expect(await mammothComments(written)).toBe(shown.length + 1)
    expect([...anchoredWords(written).values()].sort())
      .toEqual(['', ...shown.map(({ quote }: { quote: string }) => plain(quote))].sort())
    const comments = decoder.decode(unzipSync(written)['word/comments.xml'])
    expect(comments).toContain(`Karakter ${result.grade}: `)
    expect(comments).toContain('Det løfter brevet mest:')
    expect(comments).toContain(shown[0].message.replaceAll('"', '&#34;'))
    expect(readFileSync(join(cwd, 'brev.docx')).equals(bytes)).toBe(true)
    for (const [said, ...args] of [
      ['Skriv et andet navn', 'brev.docx', '--kommentarer', './brev.docx'],
      ['Gem brevet som .docx', 'brev.txt', '--kommentarer', 'nyt.docx'],
      ['slutter på .docx', 'brev.docx', '--kommentarer', 'nyt.txt'],
      ['ét brev ad gangen', '.', '--kommentarer', 'nyt.docx'],
      ['nyt.docx', 'brev.docx', '--kommentarer', 'ingen/nyt.docx'],
    ] as const) {
      const refused = run(...args)
      expect(refused.stderr).toContain(said)
      expect(refused.exit).toBe(2)
    }
    expect(readFileSync(join(cwd, 'brev.docx')).equals(bytes)).toBe(true)
    expect(readdirSync(cwd).sort()).toEqual(['brev.docx', 'brev.txt', 'ud.docx'])
  } finally {
    rmSync(cwd, { recursive: true })
  }
})
