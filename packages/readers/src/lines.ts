import type { Span } from '@klarbrev/core'
import type { Sorts } from './signs.ts'
import { isSpace, isVisible, scanSorts } from './signs.ts'

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
  /** False when the line is sure to hold no tab and no two blanks side by side, which might part columns. */
  wide: boolean
  /** True when the line holds its words as they are: single spaces between them, and no signs of emphasis. */
  tidy: boolean
  /** False when the line is sure to hold no figure. */
  figures: boolean
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

/** Finds every line of `[from, to)` that holds something visible. Blank lines live on only in `before`. */
export function scanLines(text: string, from: number, meter: Meter, to: number = text.length): Line[] {
  const lines: Line[] = []
  const sorts: Sorts = { end: from, even: true, blanks: false, emphasis: false, figures: true }
  let blank = true
  for (let at = from; at < to;) {
    scanSorts(text, at, sorts)
    const line = sorts.even ? evenLine(text, at, sorts) : scanLine(text, at, sorts.end)
    if (line === undefined) {
      blank = true
    } else {
      if (blank) line.before = 'blank'
      lines.push(line)
      blank = false
    }
    const { end } = sorts
    const next = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1
    meter.steps += next - at
    at = next
  }
  return lines
}

/** The line `[from, sorts.end)` where every character is one column, or undefined when it holds only blanks. */
function evenLine(text: string, from: number, sorts: Sorts): Line | undefined {
  let start = from
  let end = sorts.end
  while (start < end && text.charCodeAt(start) === 32) start++
  if (start === end) return undefined
  while (text.charCodeAt(end - 1) === 32) end--
  const line = newLine(start, end, start - from, end - from, sorts.end - end)
  line.wide = sorts.blanks && holdsPair(text, start, end)
  // A pattern takes U+0085 for no blank, so words next to one are looked at more closely.
  line.tidy = !line.wide && !sorts.emphasis && text.charCodeAt(sorts.end) !== 0x85
  line.figures = sorts.figures
  return line
}

function holdsPair(text: string, start: number, end: number): boolean {
  const at = text.indexOf('  ', start)
  return at >= 0 && at < end
}

/** The same for any line, by its columns. */
function scanLine(text: string, from: number, to: number): Line | undefined {
  let start = -1
  let end = from
  let indent = 0
  let column = 0
  let width = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    const next = nextColumn(column, code)
    if (isVisible(code)) {
      if (start < 0) {
        start = at
        indent = column
      }
      end = at + 1
      width = next
    }
    column = next
  }
  if (start < 0) return undefined
  const line = newLine(start, end, indent, width, to - end)
  line.wide = true
  return line
}

/** A plain line of text; every later pass starts from this. */
export function newLine(start: number, end: number, indent: number, width: number, trail = 0): Line {
  return {
    start, end, indent, width, trail, before: 'line', role: 'text', level: 0, body: start,
    gaps: [], hard: false, part: 0, wide: false, tidy: false, figures: true,
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
