import type { Anchor } from './anchor.ts'
import { anchorAll, canAnchor } from './anchor.ts'
import { Archive } from './archive.ts'
import { CannotComment, unusual } from './cannot-comment.ts'
import type { StoredComment } from './comments-part.ts'
import { nextId, withComments, withContentType, withRelation } from './comments-part.ts'
import { indexDocument } from './document-index.ts'

/** Where words stand in the file; the reader's own places (`openDocx`) have this shape. */
export interface CommentPlace {
  /** Offsets into the letter's text; only their distance counts here. */
  readonly start: number
  readonly end: number
  readonly part: string
  /** The number of the run in the part, of the child in the run, and of the character in the child, from 0. */
  readonly run: number
  readonly child: number
  readonly char: number
}

/** A comment: the places of its words, in order, and what it says, a paragraph a line. */
export interface WordComment {
  readonly places: readonly CommentPlace[]
  readonly text: string
}

/** Stands in the summary before the comments whose words Word lets nobody comment. */
const elsewhere = 'I sidehoved, sidefod, tekstbokse eller indholdsfortegnelse:'

/**
 * A copy of a Word file with these comments at their words, and one with the summary before the first. Parts that need
 * not change keep their packed bytes, and the document gets nothing but insertions. What has no place in the body
 * (headers, footers, boxes, tables of contents) is told in the summary, and a comment in a field lies on all of it.
 * `date` (ISO 8601) is stored when it is given. Throws {@link CannotComment} for a file that cannot be written into.
 */
export function writeComments(
  bytes: Uint8Array,
  comments: readonly WordComment[],
  summary: string,
  date: string | null = null,
): Uint8Array {
  const archive = new Archive(bytes)
  const main = mainPart(archive)
  const xml = archive.read(main)
  const types = archive.read('[Content_Types].xml')
  if (xml === null || types === null) throw unusual()
  const index = indexDocument(xml)
  if (index.top === null) throw new CannotComment('Brevet har ingen tekst at skrive kommentarer til.')
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const relationsPart = `${folder}_rels/${main.slice(folder.length)}.rels`
  const relations = archive.read(relationsPart)
  const known = commentsTarget(relations, folder)
  const commentsXml = known === null ? null : archive.read(known)
  if (known !== null && commentsXml === null) throw unusual()

  const topId = nextId(commentsXml, xml)
  const anchors: Anchor[] = []
  const stored: StoredComment[] = []
  const homeless: string[] = []
  for (const { places, text } of comments) {
    const ends = endsOf(places.filter(({ part }) => part === main))
    if (ends === null || !canAnchor(index, ends)) {
      homeless.push(...text.split('\n'))
      continue
    }
    const id = topId + 1 + anchors.length
    anchors.push({ id, ...ends })
    stored.push({ id, paragraphs: text.split('\n') })
  }
  const top = [...summary.split('\n'), ...(homeless.length > 0 ? [elsewhere, ...homeless] : [])]
  const all = [{ id: topId, paragraphs: top }, ...stored]
  const part = known ?? freeName(archive, folder)
  const changed = new Map([
    [main, anchorAll(xml, index, anchors, topId)],
    [part, withComments(commentsXml, all, date, index.isStrict)],
  ])
  if (known === null) {
    changed.set('[Content_Types].xml', withContentType(types, part))
    changed.set(relationsPart, withRelation(relations, part.slice(folder.length), index.isStrict))
  }
  return archive.with(changed)
}

/** Both ends of the words, up to where the letter turns back in the file: a box is read behind its paragraph. */
function endsOf(places: readonly CommentPlace[]): Omit<Anchor, 'id'> | null {
  const first = places[0]
  const turn = places.findIndex(({ run }, at) => run < (places[at - 1]?.run ?? 0))
  const last = places.at(turn > 0 ? turn - 1 : -1)
  if (first === undefined || last === undefined) return null
  return { from: first, to: { ...last, char: last.char + last.end - last.start } }
}

function mainPart(archive: Archive): string {
  const relation = relationsIn(archive.read('_rels/.rels') ?? '').find(({ type }) => type === 'officeDocument')
  return relation === undefined ? 'word/document.xml' : resolve('', relation.target)
}

function commentsTarget(relations: string | null, folder: string): string | null {
  const relation = relationsIn(relations ?? '').find(({ type }) => type === 'comments')
  return relation === undefined ? null : resolve(folder, relation.target)
}

function relationsIn(xml: string): readonly { readonly type: string, readonly target: string }[] {
  return [...xml.matchAll(/<(?:[^\s/>]+:)?Relationship\s[^>]*>/g)].map(([tag]) => ({
    type: (/\sType\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? '').split('/').at(-1)!,
    target: /\sTarget\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? '',
  }))
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps = folder.split('/').filter((step) => step !== '')
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return steps.join('/')
}

function freeName(archive: Archive, folder: string): string {
  let name = `${folder}comments.xml`
  for (let number = 1; archive.has(name); number++) name = `${folder}comments${number}.xml`
  return name
}
