import type { Line } from './lines.ts'
import type { Page } from './marks.ts'
import type { Marker } from './markers.ts'
import { readMarker } from './markers.ts'
import { endings, endsInWord } from './phrases.ts'
import { isDigit, isUpper, isWhite, pointAt, sizeOf } from './signs.ts'
import { endsInShort, joins, touches } from './wrap.ts'

/** A list that is open. */
interface Open {
  readonly indent: number
  readonly style: string
  readonly ordinal: number
}

/** What the lines above a line say of lists. */
export interface ListState {
  /** The lists that are open, the outermost first. */
  readonly open: Open[]
  /** The last number seen of each style, also over paragraphs: sections of a letter are numbered too. */
  readonly last: Map<string, number>
  /** The line above, when it belongs to an item. */
  inItem: boolean
  /** Whether the first of the lines is the first of the letter. */
  readonly isTop: boolean
  /** The markers of the last lines that were looked at ahead, since each of them is asked for up to twelve times. */
  readonly seen: { readonly line: Line, readonly marker: Marker | undefined }[]
}

/** How many lines ahead a sibling is looked for; it keeps the time linear. */
const ahead = 12

/** Marks which of the lines `[from, to)` begin a list item. Its further lines stay text: they are joined to it. */
export function findItems(
  page: Page,
  lines: readonly Line[],
  width: number,
  state: ListState = { open: [], last: new Map(), inItem: false, isTop: true, seen: [] },
  from = 0,
  to: number = lines.length,
): void {
  for (let at = from; at < to; at++) findItem(page, lines, at, width, state)
}

function findItem(page: Page, lines: readonly Line[], at: number, width: number, state: ListState): void {
  const line = lines[at]
  if (line === undefined) return
  const above = touches(lines[at - 1], line) ? lines[at - 1] : undefined
  if (line.role !== 'text') {
    state.open.length = 0
    state.inItem = false
    return
  }
  const marker = markerOf(page, line, at, state)
  if (marker !== undefined && isItem(page, state, lines, at, marker, width)) return open(state, line, marker)
  if (above === undefined) {
    const inner = state.open.at(-1)
    state.inItem = false
    if (inner !== undefined && line.indent <= inner.indent) state.open.length = 0
  } else if (state.inItem && !continuesItem(page, above, line, width)) state.inItem = false
}

/** True when a line without a marker belongs to the item above it. */
export function continuesItem(page: Page, above: Line, line: Line, width: number): boolean {
  if (line.before !== 'line' || line.role !== 'text') return false
  const bodyIndent = above.indent + (above.role === 'item' ? above.body - above.start : 0)
  if (above.hard && line.indent < bodyIndent) return false
  // Markdown lets every following line belong to the item; in plain text it must be indented or wrapped.
  if (page.markdown || (line.indent >= bodyIndent && line.indent > 0)) return line.indent < bodyIndent + 16
  return joins(page, { ...above, role: 'text', indent: line.indent }, line, width)
}

function open(state: ListState, line: Line, marker: Marker): void {
  const lists = state.open
  while (lists.length > 0 && (lists.at(-1)?.indent ?? 0) > line.indent + 1) lists.pop()
  // Lists of another style at the same indent are nested in each other: `1.` holds `a)` holds `-`.
  let same = lists.length
  while (same > 0 && Math.abs((lists[same - 1]?.indent ?? 0) - line.indent) <= 1) {
    same--
    if (lists[same]?.style === marker.style) {
      lists.length = same
      break
    }
    // After a blank line another style begins a list of its own.
    if (line.before === 'blank') lists.length = same
  }
  lists.push({ indent: line.indent, style: marker.style, ordinal: marker.ordinal })
  state.last.set(marker.style, marker.ordinal)
  state.inItem = true
  line.role = 'item'
  line.level = lists.length
  line.body = marker.body
  line.gaps.push({ start: line.start, end: marker.body })
}

/** Words that a number belongs to: at a line end they make it no item. */
const beforeNumber = endings('nr|stk|pkt|afsnit|punkt|side')
/** Words that a date, a time or a sum may follow. */
const beforeDate = endings('den|d|kl|ca|og|eller')

/** Weighs whether a marker begins an item here, or is only the first word of a wrapped line. */
function isItem(
  page: Page, state: ListState, lines: readonly Line[], at: number, marker: Marker, width: number,
): boolean {
  const line = lines[at]
  if (line === undefined) return false
  const above = touches(lines[at - 1], line) ? lines[at - 1] : undefined
  const isBullet = marker.ordinal === 0
  const isNext = !isBullet && (state.last.get(marker.style) ?? -1) + 1 === marker.ordinal
  if (above === undefined) {
    if (isBullet || isNext) return true
    if (marker.ordinal === 1) {
      return startsLikeItem(page, line, marker) || hasSibling(page, state, lines, at, marker, true)
    }
    // A letter may begin in the midst of a list, and a numbered heading may skip a number.
    const isFirst = at === 0 && state.isTop
    return marker.style.includes('1') && (isFirst || (startsLikeItem(page, line, marker) && line.width <= 60))
  }
  const from = Math.max(above.start, above.end - 6)
  if (!isBullet && endsInShort(page.text, from, above.end, beforeNumber)) return false
  const isAnnounced = page.text.charCodeAt(above.end - 1) === 58
  const stop = page.text.charCodeAt(above.end - 1) === 46 ? above.end - 1 : above.end
  if (!isBullet && !state.inItem && endsInWord(page.text, from, stop, beforeDate, isWhite)) {
    return hasSibling(page, state, lines, at, marker, false)
  }
  if (state.inItem || isAnnounced) {
    if (isBullet) return true
    const goesOn = state.open.some(list => list.style === marker.style && list.ordinal + 1 === marker.ordinal)
    if (isNext || goesOn || marker.ordinal === 1) return true
    return isAnnounced && hasSibling(page, state, lines, at, marker, false)
  }
  const isFull = joins(page, { ...above, role: 'text' }, line, width)
  if (marker.ordinal <= 1 && !isFull && (isBullet || startsLikeItem(page, line, marker))) return true
  if (!isBullet && marker.ordinal !== 1) return false
  return hasSibling(page, state, lines, at, marker, false)
}

/** True when the item begins with a capital, a figure or a quotation; `1. kvartal` does not. */
function startsLikeItem(page: Page, line: Line, marker: Marker): boolean {
  const end = Math.min(line.end, marker.body + 6)
  for (let at = marker.body; at < end; at++) {
    const code = pointAt(page.text, at)
    if (isDigit(code) || code === 0xa7 || (isUpper(code) && at + sizeOf(code) <= end)) return true
    if (!'"”»„(*_'.includes(String.fromCodePoint(code))) return false
  }
  return false
}

/** Looks for the next item of the same list a few lines down, over blank lines only when asked to. */
function hasSibling(
  page: Page, state: ListState, lines: readonly Line[], at: number, marker: Marker, overBlanks: boolean,
): boolean {
  const line = lines[at]
  for (let next = at + 1; next <= at + ahead; next++) {
    const other = lines[next]
    if (line === undefined || other === undefined || (!overBlanks && other.before !== 'line')) return false
    const sibling = other.role === 'text' ? markerOf(page, other, next, state) : undefined
    if (sibling?.style !== marker.style || Math.abs(other.indent - line.indent) > 1) continue
    if (marker.ordinal === 0 || sibling.ordinal === marker.ordinal + 1) return true
  }
  return false
}

function markerOf(page: Page, line: Line, at: number, { seen }: ListState): Marker | undefined {
  const known = seen[at % (ahead + 1)]
  if (known?.line === line) return known.marker
  const marker = readMarker(page, line)
  seen[at % (ahead + 1)] = { line, marker }
  return marker
}
