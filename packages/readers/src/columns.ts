import type { Line } from './lines.ts'
import { newLine, nextColumn } from './lines.ts'
import type { Page } from './marks.ts'
import { isDigit, isLetter, isLower, isNumber, isVisible, pointAt, sizeOf } from './signs.ts'

interface Cell {
  readonly start: number
  readonly end: number
  /** Columns of the first and after the last character. */
  readonly from: number
  readonly to: number
  /** Blank columns before the cell; a tab counts as three at least. */
  readonly gap: number
}

// More cells than this are no table anyone typed, but a line of scattered words.
const mostCells = 12

/** Finds tables made with spaces or tabs, and parts lines that hold two columns of a letterhead. */
export function findColumns(page: Page, lines: Line[]): Line[] {
  if (!lines.some(mayHoldCells)) return lines
  const cells = lines.map(line => mayHoldCells(line) ? cellsOf(page, line) : none)
  lines.forEach((line, at) => {
    const above = lines[at - 1]
    if (above === undefined || line.before === 'blank' || !areAligned(cells[at - 1] ?? [], cells[at] ?? [])) return
    makeRow(above, cells[at - 1] ?? [])
    makeRow(line, cells[at] ?? [])
  })
  return lines.flatMap((line, at) => line.role === 'text' ? splitColumns(page.text, line, cells[at] ?? []) : [line])
}

const none: readonly Cell[] = []

function mayHoldCells(line: Line): boolean {
  return line.wide && line.role === 'text'
}

function makeRow(line: Line, cells: readonly Cell[]): void {
  if (line.role === 'row') return
  line.role = 'row'
  cells.forEach((cell, at) => {
    const left = cells[at - 1]
    if (left !== undefined) line.gaps.push({ start: left.end, end: cell.start })
  })
}

/** Splits a line at every tab and at two spaces or more; the blanks after a list marker or a full stop part nothing. */
function cellsOf(page: Page, line: Line): readonly Cell[] {
  const { text } = page
  const cells: Cell[] = []
  let start = line.start
  let end = line.start
  let from = line.indent
  let to = line.indent
  let gap = 0
  let column = line.indent
  page.meter.steps += line.end - line.start
  for (let at = line.start; at < line.end && cells.length <= mostCells; at++) {
    const code = text.charCodeAt(at)
    if (isVisible(code)) {
      const blank = column - to
      const isWide = blank >= 3 || (blank === 2 && !isStop(text.charCodeAt(end - 1)))
      const isApart = end > start && (isWide || hasTab(text, end, at))
      if (isApart && (cells.length > 0 || !isMarker(text, start, end))) {
        cells.push({ start, end, from, to, gap })
        gap = Math.max(blank, hasTab(text, end, at) ? 3 : 0)
        start = at
        from = column
      }
      end = at + 1
      to = nextColumn(column, code)
    }
    column = nextColumn(column, code)
  }
  cells.push({ start, end, from, to, gap })
  return cells.length < 2 || cells.length > mostCells ? [] : cells
}

function hasTab(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 9) return true
  return false
}

function endsSentence(text: string, end: number): boolean {
  return '.!?:;,'.includes(text[end - 1] ?? '')
}

/** `.`, `!` or `?`. */
function isStop(code: number): boolean {
  return code === 46 || code === 33 || code === 63
}

/** A bullet, a number or a letter before the blanks: what follows is the item and no second column. */
function isMarker(text: string, start: number, end: number): boolean {
  const first = pointAt(text, start)
  if (end - start > 5) return false
  if (end - start === sizeOf(first)) return first === 111 || !(isLetter(first) || isNumber(first))
  const close = text.charCodeAt(end - 1)
  if (close !== 46 && close !== 41) return false
  const from = first === 40 ? start + 1 : start
  const sign = pointAt(text, from)
  if (isLetter(sign) && sizeOf(sign) === end - 1 - from) return true
  if (isDigit(sign) && end - 1 - from > 3) return false
  for (let at = from; at < end - 1; at++) {
    const code = text.charCodeAt(at)
    if (isDigit(sign) ? !isDigit(code) : !isRoman(code)) return false
  }
  return from < end - 1
}

function isRoman(code: number): boolean {
  return code === 105 || code === 118 || code === 120
}

/** Two lines are rows of one table when a cell begins in the same column, or the last ones end in the same. */
function areAligned(above: readonly Cell[], below: readonly Cell[]): boolean {
  const lastAbove = above.at(-1)
  const lastBelow = below.at(-1)
  if (lastAbove === undefined || lastBelow === undefined) return false
  if (lastAbove.to === lastBelow.to && lastAbove.gap >= 3 && lastBelow.gap >= 3) return true
  return below.some((cell, at) => at > 0
    && above.some((other, index) => index > 0 && other.from === cell.from && Math.max(other.gap, cell.gap) >= 2))
}

/** A single line with a wide gap holds two parts, unless it is a label with its value or a sentence with a slip. */
function splitColumns(text: string, line: Line, cells: readonly Cell[]): Line[] {
  if (cells.length < 2 || endsSentence(text, line.end)) return [line]
  const isApart = cells.every((cell, at) => {
    const isLabel = at > 0 && endsSentence(text, cells[at - 1]?.end ?? 0)
    return at === 0 || (cell.gap >= 3 && !isLabel && !isLower(pointAt(text, cell.start)))
  })
  if (!isApart) return [line]
  return cells.map(cell => partOf(line, cell.start, cell.end, cell.from))
}

/** A part of a line that stands for itself: one of two columns of a letterhead. */
function partOf(line: Line, start: number, end: number, indent: number): Line {
  const part = newLine(start, end, indent, indent + end - start)
  part.before = start === line.start ? line.before : 'line'
  part.hard = true
  return part
}
