import { beginsWithMonth } from './dates.ts'
import type { Line } from './lines.ts'
import { skipSpaces } from './lines.ts'
import type { Page } from './marks.ts'
import { isDigit, isLetter, isLower, isUpper, isWhite, pointAt, sizeOf } from './signs.ts'

/** A list marker at a line start. */
export interface Marker {
  /** Which kind of list: every bullet is alike, numbers differ by the signs around them. */
  readonly style: string
  /** Place in the list, counted from 1; 0 for a bullet. */
  readonly ordinal: number
  readonly body: number
}

/** Reads a bullet, `1.`, `1)`, `(1)`, `a)`, `(a)` or `a.`; not a date, and nothing without words after it. */
export function readMarker(page: Page, line: Line): Marker | undefined {
  const { text } = page
  page.meter.steps += 8
  if (isBullet(text, line)) {
    const body = skipSpaces(text, line.start + 1, line.end)
    return body < line.end ? { style: '-', ordinal: 0, body } : undefined
  }
  const isOpen = text.charCodeAt(line.start) === 40
  const from = isOpen ? line.start + 1 : line.start
  const end = signEnd(text, from)
  const close = text.charCodeAt(end)
  if (end < 0 || (close !== 41 && (close !== 46 || isOpen)) || end + 1 >= line.end) return undefined
  if (!isWhite(text.charCodeAt(end + 1))) return undefined
  const body = skipSpaces(text, end + 1, line.end)
  if (body >= line.end) return undefined
  const first = pointAt(text, from)
  // `3. maj` is a date, and `A. Jensen` is a person, so a capital needs the bracket.
  if (close === 46 && (isUpper(first) || beginsWithMonth(text.slice(body, body + 12)))) return undefined
  const sign = text.slice(from, end)
  const brackets = isOpen ? '()' : close === 41 ? ')' : '.'
  if (isDigit(first)) return { style: `1${brackets}`, ordinal: Number(sign), body }
  if (sign === 'i' || end - from > 1) return { style: `i${brackets}`, ordinal: romans.indexOf(sign), body }
  return { style: `${isUpper(first) ? 'A' : 'a'}${brackets}`, ordinal: letterPlace(sign), body }
}

/** A sign that is always a bullet, or one that is when a blank follows, or a dash glued to its word. */
function isBullet(text: string, line: Line): boolean {
  const code = text.charCodeAt(line.start)
  if (code > 45 && code < 0xb7 && code !== 111) return false
  if ('•‣◦▪●■□\uf0b7'.includes(text.charAt(line.start))) return line.start + 1 < line.end
  if (line.start + 1 >= line.end || !'-–—*·+o→'.includes(text.charAt(line.start))) return false
  if (isWhite(text.charCodeAt(line.start + 1))) return true
  return (code === 45 || code === 0x2013) && isLetter(pointAt(text, line.start + 1))
}

/** The offset after one to three figures, one letter, or a small Roman number, or -1. */
function signEnd(text: string, from: number): number {
  const first = pointAt(text, from)
  let end = from
  if (isDigit(first)) {
    while (isDigit(text.charCodeAt(end))) end++
    return end - from <= 3 ? end : -1
  }
  if (!isLower(first) && !isUpper(first)) return -1
  while (isRoman(text.charCodeAt(end))) end++
  if (end - from > 1) return end - from <= 4 ? end : -1
  return from + sizeOf(first)
}

function isRoman(code: number): boolean {
  return code === 105 || code === 118 || code === 120
}

const romans = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

function letterPlace(letter: string): number {
  return 'abcdefghijklmnopqrstuvwxyzæøå'.indexOf(letter.toLowerCase()) + 1
}
