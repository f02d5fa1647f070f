import type { Span } from '@klarbrev/core'

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
  /** Trailing spaces after the last visible character; two of them are a hard break in markdown. */
  trail: number
  /** Number of the heading, fence or table this line is a part of, or 0. */
  part: number
}

/** True for blanks that take up room in a line: spaces, tabs and their typographic relatives. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0 || code === 0x1680 || code === 0x202f || code === 0x205f
    || code === 0x3000 || (code >= 0x2000 && code <= 0x200a)
}

/** True for every sign that ends a line; Word's soft break and the page break come along when text is pasted. */
export function isLineEnd(code: number): boolean {
  return (code >= 10 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029
}

/** True for a character that leaves a mark on paper: no blank, no control sign, no direction mark, no soft hyphen. */
export function isVisible(code: number): boolean {
  if (code < 0x7f) return code > 32
  if (code <= 0xa0 || code === 0xad || code === 0xfeff || isSpace(code)) return false
  return !((code >= 0x200b && code <= 0x200f) || (code >= 0x2028 && code <= 0x202e)
    || (code >= 0x2060 && code <= 0x206f) || (code >= 0xfe00 && code <= 0xfe0f))
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
  let at = from
  while (at < text.length) {
    const line = scanLine(text, at)
    meter.steps += line.next - at
    if (line.found === undefined) {
      blank = true
    } else {
      if (blank) line.found.before = 'blank'
      lines.push(line.found)
      blank = false
    }
    at = line.next
  }
  return lines
}

function scanLine(text: string, from: number): { found: Line | undefined, next: number } {
  let start = -1
  let end = from
  let indent = 0
  let column = 0
  let width = 0
  let at = from
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isLineEnd(code)) break
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
  const next = text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1
  if (start < 0) return { found: undefined, next }
  return { found: newLine(start, end, indent, width, at - end), next }
}

/** A plain line of text; every later pass starts from this. */
export function newLine(start: number, end: number, indent: number, width: number, trail = 0): Line {
  return {
    start, end, indent, width, trail, before: 'line', role: 'text', level: 0, body: start,
    gaps: [], hard: false, part: 0,
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
