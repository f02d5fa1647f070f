import type { Line } from './lines.ts'
import { skipSpaces } from './lines.ts'
import type { Page } from './marks.ts'
import { beginsWithMonth } from './words.ts'
import { joins, touches } from './wrap.ts'

/** A list marker at a line start. */
interface Marker {
  /** Which kind of list: every bullet is alike, numbers differ by the signs around them. */
  readonly style: string
  /** Place in the list, counted from 1; 0 for a bullet. */
  readonly ordinal: number
  readonly body: number
}

interface Open {
  readonly indent: number
  readonly style: string
  readonly ordinal: number
}

interface State {
  /** The lists that are open, the outermost first. */
  readonly open: Open[]
  /** The last number seen of each style, also over paragraphs: sections of a letter are numbered too. */
  readonly last: Map<string, number>
  /** The line above, when it belongs to an item. */
  inItem: boolean
}

/** How many lines ahead a sibling is looked for; it keeps the time linear. */
const ahead = 12

/** Marks the lines that begin a list item. An item's further lines stay text: they are joined to it later. */
export function findItems(page: Page, lines: readonly Line[], width: number): void {
  const state: State = { open: [], last: new Map(), inItem: false }
  lines.forEach((line, at) => {
    const above = touches(lines[at - 1], line) ? lines[at - 1] : undefined
    if (line.role !== 'text') {
      state.open.length = 0
      state.inItem = false
      return
    }
    const marker = readMarker(page, line)
    if (marker !== undefined && isItem(page, state, lines, at, marker, width)) return open(state, line, marker)
    if (above === undefined) {
      const inner = state.open.at(-1)
      state.inItem = false
      if (inner !== undefined && line.indent <= inner.indent) state.open.length = 0
    } else if (state.inItem && !continuesItem(page, above, line, width)) state.inItem = false
  })
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

function open(state: State, line: Line, marker: Marker): void {
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

/** Reads a bullet, `1.`, `1)`, `(1)`, `a)`, `(a)` or `a.`; not a date, and nothing without words after it. */
function readMarker(page: Page, line: Line): Marker | undefined {
  const { text } = page
  page.meter.steps += 8
  const head = text.slice(line.start, Math.min(line.end, line.start + 8))
  const bullet = /^(?:[-–—*·+o→](?=[\s\u00a0])|[•‣◦▪●■□\uf0b7](?!$)|[-–](?=\p{L}))/u.exec(head)
  const number = /^(\(?)(\d{1,3}|\p{Ll}|[ivx]{2,4}|\p{Lu})([.)])(?=[\s\u00a0])/u.exec(head)
  const length = bullet?.[0].length ?? number?.[0].length ?? 0
  const body = skipSpaces(text, line.start + length, line.end)
  if (length === 0 || body >= line.end) return undefined
  if (bullet !== null) return { style: '-', ordinal: 0, body }
  const [, open = '', sign = '', close = ''] = number ?? []
  if (open === '(' && close === '.') return undefined
  if (close === '.' && beginsWithMonth(text.slice(body, body + 12))) return undefined
  // `A. Jensen` is a person, so a capital needs the bracket.
  if (/\p{Lu}/u.test(sign) && close === '.') return undefined
  const isDigit = /\d/.test(sign)
  const isRoman = sign.length > 1 && !isDigit
  return {
    style: `${open}${isDigit ? '1' : isRoman || sign === 'i' ? 'i' : /\p{Lu}/u.test(sign) ? 'A' : 'a'}${close}`,
    ordinal: isDigit ? Number(sign) : isRoman || sign === 'i' ? romans.indexOf(sign) : letterPlace(sign),
    body,
  }
}

const romans = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

function letterPlace(letter: string): number {
  return 'abcdefghijklmnopqrstuvwxyzæøå'.indexOf(letter.toLowerCase()) + 1
}

/** Weighs whether a marker begins an item here, or is only the first word of a wrapped line. */
function isItem(page: Page, state: State, lines: readonly Line[], at: number, marker: Marker, width: number): boolean {
  const line = lines[at]
  if (line === undefined) return false
  const above = touches(lines[at - 1], line) ? lines[at - 1] : undefined
  const isBullet = marker.ordinal === 0
  const isNext = !isBullet && (state.last.get(marker.style) ?? -1) + 1 === marker.ordinal
  if (above === undefined) {
    if (isBullet || isNext) return true
    if (marker.ordinal === 1) return startsLikeItem(page, line, marker) || hasSibling(page, lines, at, marker, true)
    // A letter may begin in the midst of a list, and a numbered heading may skip a number.
    return marker.style.includes('1') && (at === 0 || (startsLikeItem(page, line, marker) && line.width <= 60))
  }
  const text = page.text.slice(Math.max(above.start, above.end - 6), above.end)
  if (!isBullet && /(?:^|[\s(])(?:nr|stk|pkt|§+|afsnit|punkt|side)\.?$/iu.test(text)) return false
  const isAnnounced = text.endsWith(':')
  if (!isBullet && !state.inItem && /(?:^|\s)(?:den|d|kl|ca|og|eller)\.?$/iu.test(text)) {
    return hasSibling(page, lines, at, marker, false)
  }
  if (state.inItem || isAnnounced) {
    if (isBullet) return true
    const goesOn = state.open.some(list => list.style === marker.style && list.ordinal + 1 === marker.ordinal)
    return isNext || goesOn || marker.ordinal === 1 || (isAnnounced && hasSibling(page, lines, at, marker, false))
  }
  const isFull = joins(page, { ...above, role: 'text' }, line, width)
  if (marker.ordinal <= 1 && !isFull && (isBullet || startsLikeItem(page, line, marker))) return true
  if (!isBullet && marker.ordinal !== 1) return false
  return hasSibling(page, lines, at, marker, false)
}

/** True when the item begins with a capital, a figure or a quotation; `1. kvartal` does not. */
function startsLikeItem(page: Page, line: Line, marker: Marker): boolean {
  return /^["”»„(*_§]*[\p{Lu}\d§]/u.test(page.text.slice(marker.body, Math.min(line.end, marker.body + 6)))
}

/** Looks for the next item of the same list a few lines down, over blank lines only when asked to. */
function hasSibling(page: Page, lines: readonly Line[], at: number, marker: Marker, overBlanks: boolean): boolean {
  const line = lines[at]
  for (let next = at + 1; next <= at + ahead; next++) {
    const other = lines[next]
    if (line === undefined || other === undefined || (!overBlanks && other.before !== 'line')) return false
    const sibling = other.role === 'text' ? readMarker(page, other) : undefined
    if (sibling?.style !== marker.style || Math.abs(other.indent - line.indent) > 1) continue
    if (marker.ordinal === 0 || sibling.ordinal === marker.ordinal + 1) return true
  }
  return false
}
