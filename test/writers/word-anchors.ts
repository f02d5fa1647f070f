import { unzipSync } from 'fflate'
import mammoth from 'mammoth'

const decoder = new TextDecoder()

/** The document's part of a Word file, as the packages and programs of the tests name it. */
export const mainPart = 'word/document.xml'

/** A text with single blanks and without signs that programs put in or leave out. */
export const plain = (text: string): string => text.replace(/[\u00ad\ue000-\uf8ff]/g, '').replace(/\s+/g, ' ').trim()

/** The text of a part of a Word file. */
export function partOf(bytes: Uint8Array, name: string): string {
  return decoder.decode(unzipSync(bytes, { filter: (file) => file.name === name })[name])
}

/** What is in a range of the document's XML and is no word of the letter: deleted words, codes of fields, drawings. */
const wordless = /<w:(del|instrText|drawing|pict|moveFrom)(?:\s[^>]*[^/>])?>[^]*?<\/w:\1>|<mc:Fallback>[^]*?<\/mc:Fallback>/g

/** The words between the marks of each comment, by its number, read from the XML by a way of their own. */
export function anchoredWords(bytes: Uint8Array): ReadonlyMap<string, string> {
  const xml = partOf(bytes, mainPart)
  const words = new Map<string, string>()
  for (const { 0: mark, 1: id, index } of xml.matchAll(/<w:commentRangeStart w:id="(\d+)" ?\/>/g)) {
    const end = xml.search(new RegExp(`<w:commentRangeEnd w:id="${id}" ?/>`))
    if (end < index) throw new Error(`Comment ${id} ends before it begins`)
    words.set(id!, wordsIn(xml.slice(index + mark.length, end).replace(wordless, '')))
  }
  return words
}

/** The words between tags, signs of picture fonts left out; a break or the end of a paragraph is a blank. */
export function wordsIn(xml: string): string {
  const text = xml.replace(/<\/w:p>|<w:(?:br|tab|cr|ptab)(?:\s[^>]*)?\/>|<\/?text:(?:p|h|tab|line-break|s)(?:\s[^>]*)?\/?>/g, ' ')
    .replace(/<w:noBreakHyphen ?\/>/g, '\u2011').replace(/<[^>]*>/g, '')
  const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
  return plain(text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (_, number, hex, name) =>
    name === undefined ? String.fromCodePoint(number === undefined ? Number.parseInt(hex, 16) : Number(number)) : named[name]!))
}

/**
 * The comments that LibreOffice finds in a letter that it has written as flat OpenDocument: what each says, and its
 * words. Deleted words, notes, pictures and boxes in between are left out.
 */
export function officeComments(flat: string): readonly { readonly says: string, readonly words: string }[] {
  const annotation = /<office:annotation(?=[\s>])[^>]*?(?:office:name="([^"]*)"[^>]*)?>([^]*?)<\/office:annotation>/g
  const deleted = [...flat.matchAll(/<text:changed-region [^>]*?text:id="([^"]*)"[^>]*>\s*<text:deletion>/g)].map(([, id]) => id!)
  const wordless = new RegExp([
    ...deleted.map((id) => `<text:change-start text:change-id="${id}"/>[^]*?<text:change-end text:change-id="${id}"/>`),
    '<text:note [^]*?</text:note>', '<draw:frame [^]*?</draw:frame>', '<draw:custom-shape [^]*?</draw:custom-shape>',
  ].join('|'), 'g')
  const body = flat.slice(flat.indexOf('<office:body>')).replace(/<text:tracked-changes[^]*?<\/text:tracked-changes>/, '')
  return [...body.matchAll(annotation)].map(({ 0: whole, 1: name, 2: inner, index }) => {
    const from = index + whole.length
    const end = name === undefined ? -1 : body.indexOf(`<office:annotation-end office:name="${name}"/>`, from)
    const range = end < 0 ? '' : body.slice(from, end).replace(annotation, '').replace(wordless, '')
    return { says: wordsIn(inner!.slice(inner!.indexOf('<text:p'))), words: wordsIn(range) }
  })
}

/** The number of comments that mammoth finds. */
export async function mammothComments(bytes: Uint8Array): Promise<number> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap: ['comment-reference => sup'] })
  return value.split('<dt id="comment-').length - 1
}

/** Whether a text comes of another by insertions alone. */
export function isInsertedInto(before: string, after: string): boolean {
  let at = 0
  for (const sign of after) if (before.startsWith(sign, at)) at += sign.length
  return at === before.length
}

/** The packed bytes of each part of an archive, by name and in its order, read from its list of parts. */
export function packedParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  const file = Buffer.from(bytes)
  const end = file.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  const parts = new Map<string, string>()
  let at = file.readUInt32LE(end + 16)
  for (let left = file.readUInt16LE(end + 10); left > 0; left--) {
    const nameEnd = at + 46 + file.readUInt16LE(at + 28)
    const header = file.readUInt32LE(at + 42)
    const data = header + 30 + file.readUInt16LE(header + 26) + file.readUInt16LE(header + 28)
    parts.set(file.toString('utf8', at + 46, nameEnd), file.toString('base64', data, data + file.readUInt32LE(at + 20)))
    at = nameEnd + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  return parts
}
