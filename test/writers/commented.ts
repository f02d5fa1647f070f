import { openDocx } from '@klarbrev/readers/docx'
import { writeComments } from '@klarbrev/writers'
import { klarbrev } from '../product.ts'
import { partOf, plain, wordsIn } from './word-anchors.ts'

/** What the comment at the top of every letter says. */
export const summary = 'Karakter B\nSkriv kortere.'

/** A letter before and after comments were written into it. */
export interface Commented {
  readonly bytes: Uint8Array
  readonly written: Uint8Array
  readonly text: string
  /** The words of each comment, by what it says; a comment in a field lies on the whole field. */
  readonly expected: ReadonlyMap<string, string>
}

/** The fields of the documents, as their words stand in the letter. */
const field = /«\p{L}+»|Vælg modtager|Sag 26|Kun cykler/gu

/** Writes comments at the letter's findings, and at some thirty words besides, all over the letter. */
export function comment(bytes: Uint8Array): Commented {
  const { letter, map, problems } = openDocx(bytes, 'brev.docx')
  if (map === null || problems.length > 0) throw new Error(JSON.stringify(problems))
  const found = klarbrev.lint(letter).messages.filter(({ shown }) => shown)
  const all = [...letter.text.matchAll(/[\p{L}\d][\p{L}\d\u00ad]*/gu)]
  const words = all.filter((_, at) => at % Math.ceil(all.length / 30) === 0)
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }))
  const fields = [...letter.text.matchAll(field)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }))
  const inField = (offset: number): { start: number, end: number } =>
    fields.find(({ start, end }) => start < offset && offset < end) ?? { start: offset, end: offset }
  const expected = new Map<string, string>()
  const comments = [...found, ...words].map(({ start, end }, at) => {
    const text = `Nr. ${at} om: ${plain(letter.text.slice(start, end))}`
    expected.set(text, plain(letter.text.slice(inField(start).start, inField(end).end)))
    return { places: map.between(start, end), text }
  })
  return { bytes, written: writeComments(bytes, comments, summary), text: letter.text, expected }
}

/** The documents with words that Word lets nobody comment: those are told in the comment at the top. */
export const hasOutside = /(?:tekstbokse|sidehoved-og-fod|indholdskontroller|fodnoter)$/

/** What the comments of a letter say, by their numbers, read from their part by a way of its own. */
export function commentTexts(bytes: Uint8Array): ReadonlyMap<string, string> {
  const comments = partOf(bytes, 'word/comments.xml').matchAll(/<w:comment (?:[^>]*? )?w:id="(\d+)".*?<\/w:comment>/gs)
  return new Map([...comments].map(([xml, id]) => [id!, wordsIn(xml)]))
}
