import type { Cell } from './cells.ts'
import { toCells } from './cells.ts'

/** A line of a letter cut to the screen, in three parts, and the marks that stand under the middle one. */
export interface Excerpt {
  readonly before: string
  readonly marked: string
  readonly after: string
  /** Blanks and `^`; empty where nothing is marked. */
  readonly marks: string
}

/** Cells by which a cut may move to fall between words. */
const slack = 12

/**
 * Cuts the line `[lineStart, lineEnd)` around the words `[from, to)` so that it fits in `width` columns.
 * Looks at a bounded stretch only, so that a letter that is one line of a megabyte costs no more than any other.
 */
export function excerpt(
  text: string,
  lineStart: number,
  lineEnd: number,
  from: number,
  to: number,
  width: number,
): Excerpt {
  const reach = width * 4
  const rawStart = Math.max(lineStart, atCharacter(text, from - reach))
  const rawEnd = Math.min(lineEnd, atCharacter(text, Math.min(to, from + reach) + reach))
  const cells = toCells(text, rawStart, rawEnd)
  const a = indexAt(cells, from)
  const b = indexAt(cells, to)
  let low = 0
  let high = cells.length
  const isCut = rawStart > lineStart || rawEnd < lineEnd || widthOf(cells, 0, high) > width
  if (isCut) [low, high] = fit(cells, a, b, width - 2)
  else while (low < a && cells[low]!.text.trim() === '') low++
  const cutLeft = low > 0 && (rawStart > lineStart || cells.slice(0, low).some((cell) => cell.text.trim() !== ''))
  const cutRight = high < cells.length || rawEnd < lineEnd
  const before = (cutLeft ? '…' : '') + join(cells, low, a)
  const shownTo = Math.max(a, Math.min(b, high))
  const blanks = (cutLeft ? 1 : 0) + widthOf(cells, low, a)
  return {
    before,
    marked: join(cells, a, shownTo),
    after: join(cells, shownTo, high) + (cutRight ? '…' : ''),
    marks: to > from ? ' '.repeat(blanks) + '^'.repeat(Math.max(1, widthOf(cells, a, shownTo))) : '',
  }
}

/** The stretch of cells to show: the marked ones whole if they fit, and what there is room for around them. */
function fit(cells: readonly Cell[], a: number, b: number, width: number): [number, number] {
  const marked = widthOf(cells, a, b)
  if (marked >= width) return [a, forward(cells, a, width)]
  const room = width - marked
  const right = widthOf(cells, b, cells.length)
  let low = backward(cells, a, Math.max(Math.floor(room / 2), room - right))
  let high = forward(cells, b, room - widthOf(cells, low, a))
  if (low > 0) low = Math.min(a, afterBlank(cells, low, a))
  if (high < cells.length) high = beforeBlank(cells, high, b)
  return [low, high]
}

function forward(cells: readonly Cell[], from: number, room: number): number {
  let at = from
  let used = 0
  while (at < cells.length && used + cells[at]!.width <= room) used += cells[at++]!.width
  return at
}

function backward(cells: readonly Cell[], from: number, room: number): number {
  let at = from
  let used = 0
  while (at > 0 && used + cells[at - 1]!.width <= room) used += cells[--at]!.width
  return at
}

function afterBlank(cells: readonly Cell[], from: number, limit: number): number {
  for (let at = from; at < Math.min(limit, from + slack); at++) if (cells[at]!.text === ' ') return at + 1
  return from
}

function beforeBlank(cells: readonly Cell[], from: number, limit: number): number {
  for (let at = from; at > Math.max(limit, from - slack); at--) if (cells[at]?.text === ' ') return at
  return from
}

function indexAt(cells: readonly Cell[], offset: number): number {
  const found = cells.findIndex((cell) => cell.at >= offset)
  return found < 0 ? cells.length : found
}

function widthOf(cells: readonly Cell[], from: number, to: number): number {
  let width = 0
  for (let at = from; at < to; at++) width += cells[at]!.width
  return width
}

function join(cells: readonly Cell[], from: number, to: number): string {
  let text = ''
  for (let at = from; at < to; at++) text += cells[at]!.text
  return text
}

/** Steps out of the middle of a surrogate pair. */
function atCharacter(text: string, offset: number): number {
  const code = text.charCodeAt(offset)
  return code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset
}
