import { unusual } from './cannot-comment.ts'

/** One comment as it is stored: its number and its paragraphs. */
export interface StoredComment {
  readonly id: number
  readonly paragraphs: readonly string[]
}

const author = 'Klarbrev'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
const wordAddress = /xmlns(?::([^\s=]+))?\s*=\s*["'][^"']*\/wordprocessingml\/(?:2006\/)?main["']/

/** A comment, or a mark of one, with its number. */
const numbered = /<(?:[^\s/>]+:)?comment(?:RangeStart|RangeEnd|Reference)?\s[^>]*?\bid\s*=\s*["'](\d+)["']/g

/**
 * The first number that no comment has; 0 for a document without comments. A document may hold the marks of comments
 * that are gone, and those would take hold of a new one with their number.
 */
export function nextId(commentsXml: string | null, documentXml: string): number {
  let next = 0
  for (const xml of [commentsXml ?? '', documentXml]) {
    for (const [, id] of xml.matchAll(numbered)) next = Math.max(next, Number(id) + 1)
  }
  return next
}

/** The comments part with more comments at its end; a new part where there was none. `date` is ISO 8601 or null. */
export function withComments(
  xml: string | null,
  comments: readonly StoredComment[],
  date: string | null,
  isStrict: boolean,
): string {
  const address = isStrict ? strict : transitional
  const part = xml ?? `${head}<w:comments xmlns:w="${address}"></w:comments>`
  const space = wordAddress.exec(part)
  if (space === null) throw unusual()
  const prefix = space[1] === undefined ? '' : `${space[1]}:`
  return appended(part, 'comments', comments.map((comment) => commentXml(comment, prefix, date)).join(''))
}

function commentXml({ id, paragraphs }: StoredComment, w: string, date: string | null): string {
  const dated = date === null ? '' : ` ${w}date="${escaped(date)}"`
  const text = paragraphs
    .map((line) => `<${w}p><${w}r><${w}t xml:space="preserve">${escaped(line)}</${w}t></${w}r></${w}p>`)
    .join('')
  return `<${w}comment ${w}id="${id}" ${w}author="${author}"${dated} ${w}initials="KB">${text}</${w}comment>`
}

/** The list of content types with the comments part in it. */
export function withContentType(xml: string, part: string): string {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'
  return appended(xml, 'Types', `PartName="/${escaped(part)}" ContentType="${type}"`, 'Override')
}

/** The relations of the document with one to the comments part, which lies in the same folder. */
export function withRelation(xml: string | null, target: string, isStrict: boolean): string {
  const address = 'http://schemas.openxmlformats.org/package/2006/relationships'
  const part = xml ?? `${head}<Relationships xmlns="${address}"></Relationships>`
  let id = 'klarbrev'
  for (let number = 1; part.includes(`"${id}"`) || part.includes(`'${id}'`); number++) id = `klarbrev${number}`
  const types = isStrict ? 'http://purl.oclc.org/ooxml' : 'http://schemas.openxmlformats.org'
  const type = `${types}/officeDocument/${isStrict ? '' : '2006/'}relationships/comments`
  return appended(part, 'Relationships', `Id="${id}" Type="${type}" Target="${target}"`, 'Relationship')
}

/** The XML with something at the end of its root: markup as it is, or an element of the root's own prefix. */
function appended(xml: string, root: string, what: string, element: string | null = null): string {
  const closing = new RegExp(`</([^\\s>/]+:)?${root}\\s*>\\s*$`).exec(xml)
  const empty = closing === null ? new RegExp(`<((?:[^\\s>/]+:)?)${root}(\\s[^>]*)?/>\\s*$`).exec(xml) : null
  const prefix = closing?.[1] ?? empty?.[1] ?? ''
  const inner = element === null ? what : `<${prefix}${element} ${what}/>`
  if (closing !== null) return xml.slice(0, closing.index) + inner + xml.slice(closing.index)
  if (empty === null) throw unusual()
  return `${xml.slice(0, empty.index)}<${prefix}${root}${empty[2] ?? ''}>${inner}</${prefix}${root}>`
}

/** A text for XML, in content and attributes; signs that XML forbids become a mark. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD')
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
