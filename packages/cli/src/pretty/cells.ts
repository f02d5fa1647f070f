/** One code point as a terminal shows it. */
export interface Cell {
  /** What is printed for it: itself, an escape for a control character, or nothing. */
  readonly text: string
  /** Columns it takes: 0, 1 or 2 for characters, more for escapes and tabs. */
  readonly width: number
  /** Offset in the text it comes from. */
  readonly at: number
}

/** Zero-width signs that terminals print in ways of their own, or that turn the writing direction: left out. */
const unprinted = /[\u00AD\u061C\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/

/** Properties of Unicode: a pattern with one takes a millisecond to make, and few texts hold a sign to ask about. */
interface Properties {
  readonly emoji: RegExp
  readonly pictograph: RegExp
  readonly combining: RegExp
}

let made: Properties | undefined

function properties(): Properties {
  return (made ??= { emoji: /\p{Emoji_Presentation}/u, pictograph: /\p{Extended_Pictographic}/u, combining: /\p{M}/u })
}

const joiner = 0x200d
const emojiSign = 0xfe0f
const tab = '    '

/** Splits `[from, to)` of a text into what a terminal shows. No control character of the text comes through. */
export function toCells(text: string, from: number = 0, to: number = text.length): Cell[] {
  const cells: Cell[] = []
  let isJoined = false
  for (let at = from; at < to; ) {
    const code = text.codePointAt(at)!
    const size = code > 0xffff ? 2 : 1
    const shown = show(code)
    let width = code >= 0x20 && code < 0x7f ? 1 : widthOf(code, shown)
    if (isJoined || (isSkinTone(code) && cells.at(-1)?.width === 2)) width = 0
    isJoined = code === joiner
    const last = cells.at(-1)
    // The sign that asks for a picture makes a narrow symbol such as ☎ a wide one.
    if (code === emojiSign && last?.width === 1 && properties().pictograph.test(last.text)) {
      cells[cells.length - 1] = { ...last, width: 2 }
    }
    cells.push({ text: shown, width, at })
    at += size
  }
  return cells
}

/**
 * Whether a text is all letters, figures and signs of European writing, a column each and printed as they are: nearly
 * all are. The others are looked at sign by sign, with patterns that take a start milliseconds to compile.
 */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x20 && code < 0x7f) continue
    // Latin letters; dashes, quotation marks and dots; arrows to the side and the lines of tables.
    const isLatin = code >= 0xa0 && code < 0x300 && code !== 0xad
    const isSign = (code >= 0x2010 && code <= 0x2027) || (code >= 0x2190 && code <= 0x2193)
    if (!isLatin && !isSign && !(code >= 0x2500 && code <= 0x257f)) return false
  }
  return true
}

/** Columns a text takes in a terminal. */
export function displayWidth(text: string): number {
  if (isPlain(text)) return text.length
  let width = 0
  for (const cell of toCells(text)) width += cell.width
  return width
}

/** A text that can do nothing to a terminal: control characters are written out, direction signs left out. */
export function neutralise(text: string): string {
  if (isPlain(text)) return text
  let safe = ''
  for (const cell of toCells(text)) safe += cell.text
  return safe
}

/** Cuts a text to a width, with `…` where something is gone: at the end, or in the middle of paths. */
export function shorten(text: string, width: number, place: 'end' | 'middle' = 'end'): string {
  const cells = toCells(text)
  let total = 0
  for (const cell of cells) total += cell.width
  if (total <= width) return cells.map((cell) => cell.text).join('')
  const words = (from: number, to: number): string => cells.slice(from, to).map((cell) => cell.text).join('')
  // Files are told apart by a number in front as often as by what stands behind.
  let from = place === 'end' ? cells.length : Math.ceil(width / 2)
  let to = from
  while (total > width - 1 && (from > 0 || to < cells.length)) {
    total -= (place === 'middle' && to < cells.length ? cells[to++]! : cells[--from]!).width
  }
  return place === 'end' ? `${words(0, from).trimEnd()}…` : `${words(0, from)}…${words(to, cells.length)}`
}

/** Fills up with blanks to a width: on the right, or on the left for numbers. */
export function pad(text: string, width: number, side: 'left' | 'right' = 'right'): string {
  const blanks = ' '.repeat(Math.max(0, width - displayWidth(text)))
  return side === 'left' ? blanks + text : text + blanks
}

function show(code: number): string {
  if (code === 9) return tab
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return `\\x${code.toString(16).padStart(2, '0')}`
  if (code >= 0xd800 && code <= 0xdfff) return '\uFFFD'
  const text = String.fromCodePoint(code)
  return code >= 0xad && unprinted.test(text) ? '' : text
}

function widthOf(code: number, shown: string): number {
  if (shown === '' || code === joiner) return 0
  if (code < 0x300) return shown.length
  if (properties().combining.test(shown)) return 0
  // Two regional letters make one flag of two columns.
  if (code >= 0x1f1e6 && code <= 0x1f1ff) return 1
  return isWide(code) || properties().emoji.test(shown) ? 2 : 1
}

/** East Asian wide and full-width ranges; emoji are asked for by their own property. */
function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf && code !== 0x303f) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x20000 && code <= 0x3fffd)
  )
}

function isSkinTone(code: number): boolean {
  return code >= 0x1f3fb && code <= 0x1f3ff
}
