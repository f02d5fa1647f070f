import { deflateSync } from 'node:zlib'
import { assemble, pdfOf } from '../../packages/readers/src/pdf/pdf.fixture.ts'

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
const stream = (inner: string, filter: string, more = ''): string =>
  `<< /Length ${inner.length} /Filter ${filter} ${more}>>\nstream\n${inner}\nendstream`
const packed = (inner: string): string => latin(deflateSync(Buffer.from(inner, 'latin1')))
const line = 'BT /F1 12 Tf 1 0 0 1 72 700 Tm (Du f\xe5r en ny cykel, fordi du har brug for den.) Tj ET'
const catalog = '<< /Type /Catalog /Pages 2 0 R >>'
const pages = '<< /Type /Pages /Kids [4 0 R] /Count 1 >>'
const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'
const page = (more = '/Font << /F1 3 0 R >>'): string =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << ${more} >> >>`
const onePage = (content: string, resources?: string, more: readonly string[] = []): Uint8Array =>
  assemble([catalog, pages, font, page(resources), content, ...more])

/** The objects of a file in a packed stream, and their places in another, as newer programs write them. */
function newStyle(objects: readonly string[], first?: number): Uint8Array {
  let at = 0
  const places = objects.map((object, index) => {
    const place = `${index + 1} ${at}`
    at += object.length + 1
    return place
  }).join(' ')
  const inner = `${places} ${objects.join(' ')}`
  let file = '%PDF-1.7\n'
  const content = file.length
  file += `5 0 obj\n${stream(packed(line), '/FlateDecode')}\nendobj\n`
  const holder = file.length
  file += `6 0 obj\n${stream(packed(inner), '/FlateDecode', `/Type /ObjStm /N ${objects.length} /First ${first ?? places.length + 1} `)}\nendobj\n`
  const start = file.length
  const row = (sort: number, one: number, two: number): string => String.fromCharCode(sort, one >> 8, one & 255, two)
  const table = row(0, 0, 255) + objects.map((_, index) => row(2, 6, index)).join('') + row(1, content, 0) + row(1, holder, 0) + row(1, start, 0)
  file += `7 0 obj\n${stream(packed(table), '/FlateDecode', '/Type /XRef /Size 8 /W [1 2 1] /Root 1 0 R ')}\nendobj\nstartxref\n${start}\n%%EOF`
  return Uint8Array.from(Buffer.from(file, 'latin1'))
}

/** Whole letters of several makes, to be spoilt. */
export const wholePdfs: readonly Uint8Array[] = [
  pdfOf([[[72, 780, 18, 'Du f\xe5r en cykel'], [72, 740, 12, 'Vi har set p\xe5 din ans\xf8gning om en ny cykel.']], [[72, 780, 12, 'Side 2']]]),
  onePage(stream(packed(line), '/FlateDecode')),
  onePage(stream(packed(packed(line)), '[/FlateDecode /FlateDecode]')),
  newStyle([catalog, pages, font, page()]),
]

const cmap = (ranges: string): string => `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange ${ranges} endcmap end`
const mapped = (ranges: string): Uint8Array => onePage(stream(packed(line), '/FlateDecode'), '/Font << /F1 6 0 R >>', [
  '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 7 0 R >>', stream(packed(cmap(ranges)), '/FlateDecode'),
])
const form = (inner: string, resources: string): string => stream(packed(inner), '/FlateDecode', `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << ${resources} >> `)
const bomb = packed('\0'.repeat(300_000_000))

/** Files made to keep a reader busy or to fill its memory. */
export const hostilePdfs: Readonly<Record<string, Uint8Array>> = {
  'a stream that unpacks to 300 MB': onePage(stream(bomb, '/FlateDecode')),
  'fifty filters': onePage(stream(packed(line), `[${'/ASCIIHexDecode '.repeat(50)}/FlateDecode]`)),
  'a form that draws itself': onePage(stream(packed('/X Do'), '/FlateDecode'), '/XObject << /X 6 0 R >>', [form('/X Do /X Do', '/XObject << /X 6 0 R >>')]),
  'forms in forms, twice each, forty deep': onePage(stream(packed('/X Do'), '/FlateDecode'), '/XObject << /X 6 0 R >>',
    Array.from({ length: 40 }, (_, at) => form('/X Do /X Do', `/XObject << /X ${7 + at} 0 R >>`))),
  'signs for four thousand million codes': mapped('1 beginbfrange <00000000> <FFFFFFFF> <0000> endbfrange'),
  'a table of places that is its own predecessor': Uint8Array.from(Buffer.from(latin(wholePdfs[0]!).replace('trailer <<', 'trailer << /Prev 9'), 'latin1')),
  'objects that begin behind their stream': newStyle([catalog, pages, font, page()], 2_000_000_000),
  'a length that is its own object': onePage(`<< /Length 5 0 R >>\nstream\n${line}\nendstream`),
  'a million operators': onePage(stream(packed(`${line} ${'q Q '.repeat(500_000)}`), '/FlateDecode')),
  'a hundred thousand lines of one sign': onePage(stream(packed(Array.from({ length: 100_000 }, (_, at) => `BT /F1 9 Tf 1 0 0 1 ${at % 600} ${at % 840} Tm (a) Tj ET`).join(' ')), '/FlateDecode')),
  'a hundred thousand pages': assemble([catalog, `<< /Type /Pages /Kids [${'4 0 R '.repeat(100_000)}] /Count 100000 >>`, font, page(), stream(packed(line), '/FlateDecode')]),
}
