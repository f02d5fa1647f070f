// What a character is. Asking a pattern with \p{…} costs the first letter tens of milliseconds and every later one
// half of its time, so the characters of European letters are looked up in a table, and patterns are for the rest.

const upper = 1
const lower = 2
const otherLetter = 4
const number = 8
const mark = 16
const space = 32
const lineEnd = 64
const white = 128
const uneven = 256
const emphasis = 512
const letter = upper | lower | otherLetter
const visible = letter | number | mark

/** The table holds the characters before this one: ASCII, Latin-1 and Latin Extended-A and -B. */
const tableEnd = 0x250
const table = Uint16Array.from({ length: tableEnd }, (_, code) => {
  const bits = inTable(code) | (isEmphasis(code) ? emphasis : 0)
  return (bits & visible) !== 0 || code === 32 ? bits : bits | uneven
})

function inTable(code: number): number {
  if (code === 9 || code === 32 || code === 0xa0) return space | white
  if (code >= 10 && code <= 13) return lineEnd | white
  if (code === 0x85) return lineEnd
  if (code < 32 || (code >= 0x7f && code < 0xa0) || code === 0xad) return 0
  if ((code >= 48 && code <= 57) || '²³¹¼½¾'.includes(String.fromCharCode(code))) return number
  return letterInTable(code) || mark
}

function letterInTable(code: number): number {
  const sign = String.fromCharCode(code)
  const isLowered = sign.toLowerCase() !== sign
  const isRaised = sign.toUpperCase() !== sign
  // Letters such as Dž are both, and are neither a capital nor a small letter.
  if (isLowered) return isRaised ? otherLetter : upper
  if (code === 0xaa || code === 0xba || code === 0x1bb || (code >= 0x1c0 && code <= 0x1c3)) return otherLetter
  return isRaised || code >= 0x100 ? lower : 0
}

// Each is made when it is first asked for.
let patterns: readonly (readonly [number, RegExp])[] | undefined

/** The class of a code point beyond the table; those that letters often hold need no pattern. */
function beyondTable(code: number): number {
  if (code >= 0x2000 && code < 0x2070) {
    if (code <= 0x200a || code === 0x202f || code === 0x205f) return space | white
    if (code === 0x2028 || code === 0x2029) return lineEnd | white
    return code < 0x2010 || (code > 0x2029 && code < 0x2030) || code > 0x205e ? 0 : mark
  }
  // Combining marks, lone halves of pairs, and the private signs that Word draws its bullets with.
  if ((code >= 0x300 && code < 0x370) || (code >= 0xd800 && code < 0xf900)) return 0
  if (code === 0x20ac || (code >= 0x2190 && code < 0x2300) || (code >= 0x2500 && code < 0x2600)) return mark
  if (code === 0x1680 || code === 0x3000) return space | white
  if (code === 0xfeff) return white
  if (Number.isNaN(code)) return 0
  patterns ??= [
    [upper, /\p{Lu}/u], [lower, /\p{Ll}/u], [otherLetter, /\p{L}/u], [number, /\p{N}/u], [mark, /[\p{P}\p{S}]/u],
  ]
  const sign = String.fromCodePoint(code)
  return patterns.find(([, pattern]) => pattern.test(sign))?.[0] ?? 0
}

function classOf(code: number): number {
  return code < tableEnd ? table[code] ?? 0 : beyondTable(code)
}

/** True for every letter; like the ones below it takes a code point, and NaN for what lies outside the text. */
export function isLetter(code: number): boolean {
  return (classOf(code) & letter) !== 0
}

/** True for a capital. */
export function isUpper(code: number): boolean {
  return (classOf(code) & upper) !== 0
}

/** True for a small letter. */
export function isLower(code: number): boolean {
  return (classOf(code) & lower) !== 0
}

/** True for figures of any script, for `½` and for `²`. */
export function isNumber(code: number): boolean {
  return (classOf(code) & number) !== 0
}

/** True for 0 to 9. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** True for signs of punctuation and other drawn signs that are neither letter nor number. */
export function isMark(code: number): boolean {
  return (classOf(code) & mark) !== 0
}

/** True for what `\s` means in a pattern. */
export function isWhite(code: number): boolean {
  return (classOf(code) & white) !== 0
}

/** True for blanks that take up room in a line: spaces, tabs and their typographic relatives. */
export function isSpace(code: number): boolean {
  return (classOf(code) & space) !== 0
}

/** True for every sign that ends a line; Word's soft break and the page break come along when text is pasted. */
export function isLineEnd(code: number): boolean {
  return (classOf(code) & lineEnd) !== 0
}

/** `*`, `_`, a backtick or a soft hyphen: signs that are no part of the words of a line. */
export function isEmphasis(code: number): boolean {
  return code === 42 || code === 95 || code === 96 || code === 0xad
}

/** What `scanSorts` has found in a stretch. */
export interface Sorts {
  /** The offset of the sign that ends the line, or the end of the text. */
  end: number
  /** Whether every character is a plain blank or visible and one column wide. */
  even: boolean
  /** Whether two blanks stand side by side. */
  blanks: boolean
  /** Whether there is a figure, of any kind. */
  figures: boolean
  /** Whether there is a sign that may be left out of the words. */
  emphasis: boolean
}

/**
 * Finds the end of a line and what sorts of characters it has. It branches on nothing but the line end, because a
 * branch that every second word takes costs more than all the rest.
 */
export function scanSorts(text: string, from: number, sorts: Sorts): void {
  let at = from
  let all = 0
  let pairs = 0
  let before = 0
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const bits = code < tableEnd ? table[code] ?? 0 : evenBeyondTable(code)
    if ((bits & lineEnd) !== 0) break
    all |= bits
    pairs |= bits & before
    before = bits
  }
  sorts.end = at
  sorts.even = (all & uneven) === 0
  sorts.blanks = (pairs & space) !== 0
  sorts.emphasis = (all & emphasis) !== 0
  sorts.figures = (all & number) !== 0
}

/** Dashes, quotation signs, bullets and the euro are one column wide; of the rest nothing is said here. */
function evenBeyondTable(code: number): number {
  if (code === 0x2028 || code === 0x2029) return lineEnd
  return (code >= 0x2010 && code < 0x2028) || code === 0x20ac ? mark : uneven
}

/** True for a character that leaves a mark on paper: no blank, no control sign, no direction mark, no soft hyphen. */
export function isVisible(code: number): boolean {
  if (code < tableEnd) return ((table[code] ?? 0) & visible) !== 0
  if (code === 0xfeff || code === 0x1680 || code === 0x3000) return false
  if (code >= 0x2000 && code <= 0x206f) return beyondTable(code) === mark
  return !(code >= 0xfe00 && code <= 0xfe0f)
}

/** The code point at an offset, or NaN outside the text. */
export function pointAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code >= 0xd800 && code < 0xdc00 ? text.codePointAt(at) ?? code : code
}

/** The code point that ends before an offset, or NaN. */
export function pointBefore(text: string, at: number): number {
  const code = text.charCodeAt(at - 1)
  if (code < 0xdc00 || code > 0xdfff) return code
  const whole = text.codePointAt(at - 2) ?? code
  return whole > 0xffff ? whole : code
}

/** How many UTF-16 units a code point takes. */
export function sizeOf(code: number): number {
  return code > 0xffff ? 2 : 1
}

/** The small letter of a Latin-1 capital, so that words can be told whatever their case; other signs stay. */
export function fold(code: number): number {
  if (code < 0x80) return code >= 65 && code <= 90 ? code + 32 : code
  if (code >= 0xc0 && code <= 0xde && code !== 0xd7) return code + 32
  // The long s, the sign of kelvin and the sign of ångström are letters too when case is left out.
  return code === 0x17f ? 115 : code === 0x212a ? 107 : code === 0x212b ? 0xe5 : code
}
