import type { Span } from '@klarbrev/core'
import { isLineEnd, isSpace, isVisible } from './signs.ts'

/** Counts the characters a pass has looked at, so that a test can show that the work grows linearly. */
export interface Meter {
  steps: number
}

/** What the marks of a line say that it is, before any line is joined with another. */
export type Role = 'text' | 'item' | 'heading' | 'row' | 'quote' | 'code'

/** One visible line of a letter. The passes fill in role, level, body, gaps and cut, in the order of `lay-out.ts`. */
export interface Line {
  /** First visible character and the offset after the last one. */
  start: number
  end: number
  /** Leading columns, and the column after the last visible character. */
  indent: number
  width: number
  /** What stands between this line and the one before: nothing, a horizontal rule, or at least one blank line. */
  before: 'line' | 'rule' | 'blank'
  role: Role
  /** Heading level, list depth, or the number of the fence or underline that makes lines belong together. */
  level: number
  /** Where the words begin, after a list marker. */
  body: number
  gaps: Span[]
  /** True when the writer has marked the end of the line as a real line break. */
  hard: boolean
  /** Whether blanks inside the line may part columns: a tab, or two blanks side by side. */
  wide: boolean
  /** Trailing spaces after the last visible character; two of them are a hard break in markdown. */
  trail: number
  /** Number of the heading, fence or table this line is a part of, or 0. */
  part: number
}

/** Columns that a character takes: none for combining marks and the second half of a pair, else one. */
function columnsOf(code: number): number {
  if (code < 0x300) return code === 0xad || (code < 32 && code !== 9) ? 0 : 1
  if (code <= 0x36f || (code >= 0xdc00 && code <= 0xdfff)) return 0
  return isVisible(code) || isSpace(code) ? 1 : 0
}

/** The column after a character; tabs go to the next multiple of 8. */
export function nextColumn(column: number, code: number): number {
  return code === 9 ? column + 8 - (column % 8) : column + columnsOf(code)
}

/** Finds every line from `from` on that holds something visible. Blank lines live on only in `before`. */
export function scanLines(text: string, from: number, meter: Meter): Line[] {
  const lines: Line[] = []
  let blank = true
  for (let at = from; at < text.length;) {
    const line = scanLine(text, at)
    const stop = line.end + line.trail
    if (line.start === line.end) {
      blank = true
    } else {
      if (blank) line.before = 'blank'
      lines.push(line)
      blank = false
    }
    const next = text.charCodeAt(stop) === 13 && text.charCodeAt(stop + 1) === 10 ? stop + 2 : stop + 1
    meter.steps += next - at
    at = next
  }
  return lines
}

/** The line from `from` on; it is empty when nothing in it is visible. */
function scanLine(text: string, from: number): Line {
  let start = -1
  let end = from
  let indent = 0
  let column = 0
  let width = 0
  let wide = false
  let at = from
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    // Nearly every character is one of these: visible, and one column wide.
    const isPlain = (code > 32 && code < 0x7f) || (code > 0xad && code < 0x300)
    if (!isPlain && isLineEnd(code)) break
    if (isPlain || isVisible(code)) {
      if (start < 0) {
        start = at
        indent = column
      }
      column = isPlain ? column + 1 : nextColumn(column, code)
      end = at + 1
      width = column
    } else {
      if (start >= 0 && (end < at || code === 9)) wide = true
      column = nextColumn(column, code)
    }
  }
  const line = newLine(start < 0 ? from : start, end, indent, width, at - end)
  line.wide = wide
  return line
}

/** A plain line of text; every later pass starts from this. */
export function newLine(start: number, end: number, indent: number, width: number, trail = 0): Line {
  return {
    start, end, indent, width, trail, before: 'line', role: 'text', level: 0, body: start,
    gaps: [], hard: false, part: 0, wide: false,
  }
}

/** The offset of the first visible character at or after `at` and before `end`, or `end`. */
export function skipInvisible(text: string, at: number, end: number): number {
  while (at < end && !isVisible(text.charCodeAt(at))) at++
  return at
}

/** The offset of the first character at or after `at` that is no space, at most `end`. */
export function skipSpaces(text: string, at: number, end: number): number {
  while (at < end && isSpace(text.charCodeAt(at))) at++
  return at
}
