import type { DocumentIndex, Run, RunChild } from './document-index.ts'

/** A point in the text of a run: before the character `char` of a child, or behind the child's last. */
export interface Point {
  readonly run: number
  readonly child: number
  readonly char: number
}

/** A comment to be tied to the words between two points. */
export interface Anchor {
  readonly id: number
  readonly from: Point
  readonly to: Point
}

/** What is to be written at one offset of the XML text. */
interface Cut {
  readonly starts: number[]
  readonly ends: number[]
  /** What closes the run before the marks and opens it again behind them; '' between runs. */
  readonly closing: string
  readonly opening: string
}

/** Whether both ends of an anchor stand where Word takes a comment. */
export function canAnchor({ runs }: DocumentIndex, { from, to }: Omit<Anchor, 'id'>): boolean {
  return [from, to].every(({ run, child }) =>
    runs[run]?.takesComments === true && runs[run].children[child] !== undefined)
}

/**
 * The XML text with the marks of these comments put in, each around its own words, and of one comment without words at
 * the top. Nothing is taken out: a run is closed and opened again where words begin or end inside it.
 */
export function anchorAll(xml: string, index: DocumentIndex, anchors: readonly Anchor[], topId: number): string {
  const cuts = new Map<number, Cut>()
  const insertions = new Map<number, string>()
  for (const { id, from, to } of anchors) {
    cutAt(xml, index, from, false, cuts, insertions).starts.push(id)
    cutAt(xml, index, to, true, cuts, insertions).ends.push(id)
  }
  const { prefix, top } = index
  for (const [at, { starts, ends, closing, opening }] of cuts) {
    const marks = ends.map((id) => rangeEnd(prefix, id)).join('') + starts.map((id) => rangeStart(prefix, id)).join('')
    insertions.set(at, closing + marks + opening)
  }
  if (top !== null) {
    insertions.set(top, rangeStart(prefix, topId) + rangeEnd(prefix, topId) + (insertions.get(top) ?? ''))
  }
  let out = ''
  let reached = 0
  for (const [at, text] of [...insertions].sort(([a], [b]) => a - b)) {
    out += xml.slice(reached, at) + text
    reached = at
  }
  return out + xml.slice(reached)
}

function rangeStart(prefix: string, id: number): string {
  return `<${prefix}commentRangeStart ${prefix}id="${id}"/>`
}

function rangeEnd(prefix: string, id: number): string {
  const reference = `<${prefix}r><${prefix}commentReference ${prefix}id="${id}"/></${prefix}r>`
  return `<${prefix}commentRangeEnd ${prefix}id="${id}"/>${reference}`
}

function cutAt(
  xml: string,
  { prefix, runs }: DocumentIndex,
  point: Point,
  isEnd: boolean,
  cuts: Map<number, Cut>,
  insertions: Map<number, string>,
): Cut {
  const run = runs[point.run]!
  if (run.shell !== null) return takeCut(cuts, isEnd ? run.shell.end : run.shell.start, '', '')
  const child = run.children[point.child]!
  const inside = insideText(xml, child, point.char)
  // An end on the first character of a sign is behind the sign; a text has as many characters as the reader saw.
  const isBehind = inside === 'behind' || (inside === null && isEnd)
  if (typeof inside !== 'number') return takeCut(cuts, ...edge(prefix, run, point.child, isBehind, xml))
  keepBlanks(child, insertions)
  const opening = `${reopened(prefix, run, xml)}<${prefix}t xml:space="preserve">`
  return takeCut(cuts, inside, `</${prefix}t></${prefix}r>`, opening)
}

function takeCut(cuts: Map<number, Cut>, at: number, closing: string, opening: string): Cut {
  const cut = cuts.get(at) ?? { starts: [], ends: [], closing, opening }
  cuts.set(at, cut)
  return cut
}

/** The cut before or behind a child: outside the run where no other child with words lies in between. */
function edge(prefix: string, run: Run, child: number, isBehind: boolean, xml: string): [number, string, string] {
  const before = run.children.slice(0, child).every(({ name }) => name === `${prefix}rPr`)
  if (!isBehind && before) return [run.start, '', '']
  if (isBehind && child === run.children.length - 1) return [run.end, '', '']
  const { start, end } = run.children[child]!
  return [isBehind ? end : start, `</${prefix}r>`, reopened(prefix, run, xml)]
}

/** The run opened again, with the looks that it has. */
function reopened(prefix: string, run: Run, xml: string): string {
  const looks = run.children.find(({ name }) => name === `${prefix}rPr`)
  return run.tag + (looks === undefined ? '' : xml.slice(looks.start, looks.end))
}

/** Without the word `preserve` a program may leave out the blanks at the ends, which a cut brings about. */
function keepBlanks(child: RunChild, insertions: Map<number, string>): void {
  if (!isKept(child)) insertions.set(child.nameEnd, ' xml:space="preserve"')
}

function isKept({ tag }: RunChild): boolean {
  return /\sxml:space\s*=\s*["']preserve["']/.test(tag)
}

/** The offset of a character within a text, `behind` for its end, and null for its beginning and where none is cut. */
function insideText(xml: string, child: RunChild, char: number): number | 'behind' | null {
  if (child.inner === null || char === 0) return null
  const { start, end } = child.inner
  const source = xml.slice(start, end)
  // Blanks at the ends that are not kept would come into the letter by being kept.
  const isUncut = !isKept(child) && (source !== source.trim() || child.tag.includes('xml:space'))
  let seen = 0
  for (const { 0: sign, index } of source.matchAll(/&#?\w+;|\r\n|[^]/g)) {
    if (seen >= char) return isUncut ? null : start + index
    seen += sign.startsWith('&#') && codeOf(sign) > 0xffff ? 2 : 1
  }
  return 'behind'
}

function codeOf(reference: string): number {
  return /^&#x/i.test(reference) ? Number.parseInt(reference.slice(3), 16) : Number.parseInt(reference.slice(2), 10)
}
