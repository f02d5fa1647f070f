import { readdirSync, readFileSync } from 'node:fs'
import { readLetter } from '@klarbrev/readers'
import { readAny } from '@klarbrev/readers/any'
import { openExtractor } from '../../packages/cli/src/extractor/extractor.ts'
import type { Placed } from '../../packages/readers/src/pdf/pdf.fixture.ts'
import { pdfOf } from '../../packages/readers/src/pdf/pdf.fixture.ts'
import { zipOf } from '../../packages/readers/src/docx/docx.fixture.ts'
import { toDocx } from '../readers/to-docx.ts'
import { median } from './numbers.ts'
import { table } from './print.ts'

// How fast letters are read from foreign formats: letters a second of processor time in one process, and of wall time
// through the extractor, with one process. The letters are those of the open half, set as .docx and as two-page .pdf.

const folder = new URL('../../corpus/letters/', import.meta.url)
const rounds = Number(process.argv[2] ?? 7)
/** Rounds that load and warm the readers, and are not counted: a measurement reads thousands of letters. */
const warmUps = 4

interface FormatFiles {
  readonly name: string
  readonly files: readonly Uint8Array[]
}

const letters = readdirSync(folder).sort().map((name) => readLetter(readFileSync(new URL(name, folder)), name).letter)
const formats: readonly FormatFiles[] = [
  { name: 'docx', files: await Promise.all(letters.map((letter) => toDocx(letter, 'style'))) },
  { name: 'html', files: letters.map(({ text }) => new TextEncoder().encode(`<!DOCTYPE html><p>${text.replaceAll('\n\n', '<p>')}`)) },
  { name: 'odt', files: letters.map(({ text }) => odtOf(text)) },
  { name: 'pdf', files: letters.map(({ text }) => pdfOf(pagesOf(text))) },
]
const extractor = openExtractor(new URL('../../packages/cli/dist/extractor/process.mjs', import.meta.url))
const rows: (readonly [string, number, number])[] = []
for (const { name, files } of formats) {
  const path = `brev.${name}`
  const own: number[] = []
  const apart: number[] = []
  for (let round = -warmUps; round < rounds; round++) {
    const before = process.cpuUsage()
    for (const file of files) await readAny(file, path)
    const used = process.cpuUsage(before)
    const start = performance.now()
    const results = await Promise.all(files.map((file) => extractor.read(file, path)))
    const wall = (performance.now() - start) / 1000
    if (results.some(({ letter }) => letter.text === '')) throw new Error(`a letter as .${name} was not read`)
    if (round < 0) continue
    own.push((files.length * 1e6) / (used.user + used.system))
    apart.push(files.length / wall)
  }
  rows.push([name, median(own), median(apart)])
}
extractor.close()
process.stdout.write(`${table(`Breve læst pr. sekund (${letters.length} breve, median af ${rounds} runder)`, ['', 'pr. kernes tid', 'gennem udtrækkeren'], rows)}\n`)

function odtOf(text: string): Uint8Array {
  const urn = 'urn:oasis:names:tc:opendocument:xmlns'
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const paragraphs = escaped.split('\n').map((line) => `<text:p>${line}</text:p>`).join('')
  return zipOf({
    'content.xml': `<office:document-content xmlns:office="${urn}:office:1.0" xmlns:text="${urn}:text:1.0"><office:body><office:text>${paragraphs}</office:text></office:body></office:document-content>`,
  })
}

/** Lines of ninety signs, forty to a page, with the signs that the font's encoding has. */
function pagesOf(text: string): readonly (readonly Placed[])[] {
  const lines = text.replace(/[^\n -~\u00a0-\u00ff]/g, '-').split('\n').flatMap((line) => line.match(/.{1,90}(?:\s|$)/g) ?? [''])
  const pages: Placed[][] = []
  lines.forEach((line, at) => {
    if (at % 40 === 0) pages.push([])
    if (line.trim() !== '') pages.at(-1)!.push([72, 780 - 17 * (at % 40), 11, line.trimEnd()])
  })
  return pages
}
