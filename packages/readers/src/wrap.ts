import { isDateLine } from './dates.ts'
import type { Line } from './lines.ts'
import { nextColumn } from './lines.ts'
import type { Page } from './marks.ts'
import type { Phrases } from './phrases.ts'
import { endings, endsInWord } from './phrases.ts'
import { isLetter, isLower, isSpace, isWhite, pointAt } from './signs.ts'
import { longestShort } from './words.ts'

/** The width that the letter is wrapped at when nothing in it tells: what mail programs and old systems use. */
const usualWidth = 72
/** A line longer than this was never wrapped by hand or by a mail program. */
const widest = 130
/** Lines that begin this far to the right are letterheads set with spaces, and never wrapped. */
const farRight = 16

/** Whether two lines stand under each other with nothing between them. */
export function touches(above: Line | undefined, below: Line): boolean {
  return above !== undefined && below.before === 'line'
}

/** How many sure wraps stand at each width, and how many lines stand right under another at all. */
export interface Widths {
  readonly counts: Int32Array
  total: number
  pairs: number
}

/** Counts for no lines. */
export function noWidths(): Widths {
  return { counts: new Int32Array(widest + 1), total: 0, pairs: 0 }
}

/**
 * Finds the column that the letter's paragraphs are wrapped at. A line that goes on in lower case is sure to be
 * wrapped, so only those are counted; the width is the largest one that several of them come near, the longest fiftieth
 * left aside.
 */
export function findWidth(page: Page, lines: readonly Line[]): number {
  const widths = noWidths()
  countWidths(page, lines, widths, 1)
  return widthOf(widths)
}

/** Adds what the lines tell of their width to the counts, `by` times: once, or less once to take it out again. */
export function countWidths(page: Page, lines: readonly Line[], widths: Widths, by: 1 | -1): void {
  const { counts } = widths
  for (let at = 1; at < lines.length; at++) {
    const line = lines[at - 1]
    const next = lines[at]
    if (line === undefined || next === undefined || !touches(line, next) || line.indent >= farRight) continue
    if (line.role === 'row' || line.role === 'code') continue
    widths.pairs += by
    if (line.width < 25 || line.width > widest || !beginsLower(page.text, next)) continue
    counts[line.width] = (counts[line.width] ?? 0) + by
    widths.total += by
  }
}

/** The width that counts tell. */
export function widthOf({ counts, total, pairs }: Widths): number {
  if (total === 0) return usualWidth
  let reaching = 0
  for (let width = widest; width > 25; width--) {
    if (counts[width] === 0) continue
    reaching += counts[width] ?? 0
    // The longest fiftieth of many lines are longer by chance: a key in one of them would set the width of all.
    if (reaching * 50 < total) continue
    let near = 0
    for (let at = width - 10; at <= width; at++) near += counts[at] ?? 0
    if (near * 10 < total || near < Math.min(3, total)) continue
    // A narrow width would glue addresses together, so it takes a letter that is wrapped nearly everywhere.
    return width >= 45 || (total >= 5 && total * 2 >= pairs) ? width : usualWidth
  }
  return usualWidth
}

/** True when a line runs on into the next: there was no room for the next word, or the sentence goes on. */
export function joins(page: Page, above: Line, below: Line, width: number): boolean {
  if (above.hard || below.before !== 'line' || above.role !== below.role) return false
  const { text } = page
  const shift = below.indent - above.indent
  if (Math.abs(shift) >= 8) return false
  const last = text.charCodeAt(above.end - 1)
  if (isHyphenated(text, above) && beginsLower(text, below)) return true
  if (text.charCodeAt(below.start) === 0xa7 && awaitsSection(text, above)) return true
  if (above.width > widest) return beginsLower(text, below) && !isStop(last)
  if (above.indent >= farRight && below.indent >= farRight) {
    return beginsLower(text, below) && above.width - above.indent >= 30
  }
  const isFull = above.width + 1 + firstWordWidth(page, below) > width
  if (above.width >= 15 && endsExpecting(text, above)) return true
  if (shift >= 2 && (isStop(last) || !isFull)) return false
  if (below.end - below.start <= 40 && last !== 44 && isDateLine(text.slice(below.start, below.end))) {
    return text.charCodeAt(below.end - 1) === 46 && isFull
  }
  if (above.width >= width * 0.6 && (isFull || endsOpen(text, above))) return true
  if (beginsLower(text, below) && (above.width >= 40 || above.width >= width * 0.55)) return true
  return above.width >= width - 12 && above.width >= 45 && !isStop(last)
}

/** `.`, `!`, `?` or `:`. */
function isStop(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 58
}

const expecting = endings('nr|stk|jf|kl|ca|pr|pkt|den|d')

/** True when a line ends in an abbreviation that a number or a name must follow. */
function endsExpecting(text: string, line: Line): boolean {
  return endsInShort(text, Math.max(line.start, line.end - 6), line.end, expecting)
}

const open = endings('til|af|for|fra|med|om|på|ved|i|og|eller|samt|at|en|et|den|det|der|som')

/** True when a line ends in a word that hardly ends a title of its length: "påklages til". */
function endsOpen(text: string, line: Line): boolean {
  return endsInShort(text, Math.max(line.start, line.end - 6), line.end, open)
}

const beforeSection = endings('jf|efter|ifølge|iht|samt|og|eller|se|af|i|på|med')

/** True when a line breaks off before its section: "efter servicelovens", "jf.", "i medfør af". */
function awaitsSection(text: string, line: Line): boolean {
  const before = text.charCodeAt(line.end - 2)
  const isGenitive = text.charCodeAt(line.end - 1) === 0x73 && isLetter(before) && line.width >= 15
  return isGenitive || endsInShort(text, Math.max(line.start, line.end - 7), line.end, beforeSection)
}

/** True when `[from, end)` ends in one of the words or in `§`, with or without a stop. */
export function endsInShort(text: string, from: number, end: number, words: Phrases): boolean {
  const stop = text.charCodeAt(end - 1) === 46 ? end - 1 : end
  if (text.charCodeAt(stop - 1) !== 0xa7) return endsInWord(text, from, stop, words, isBlankOrBracket)
  let at = stop
  while (at > from && text.charCodeAt(at - 1) === 0xa7) at--
  return at < stop && (at === from || isBlankOrBracket(text.charCodeAt(at - 1)))
}

function isBlankOrBracket(code: number): boolean {
  return code === 40 || isWhite(code)
}

/** True when a line breaks a word in two: `registra-` at its end. */
export function isHyphenated(text: string, line: Line): boolean {
  return text.charCodeAt(line.end - 1) === 45 && isLetter(text.charCodeAt(line.end - 2))
}

/** True when the first letter of a line is a small one. */
export function beginsLower(text: string, line: Line): boolean {
  const at = isOpening(text.charCodeAt(line.start)) ? line.start + 1 : line.start
  return isLower(pointAt(text, at)) && !isLetterMarker(text, at)
}

/** A sign of quotation or emphasis that may stand before the first letter of a line. */
function isOpening(code: number): boolean {
  return code < 128 ? code === 34 || (code >= 39 && code <= 42 && code !== 41) || code === 95
    : code === 0x201d || code === 0xbb || code === 0x201e
}

/** `a)` and `a.` begin an item and continue no sentence. */
function isLetterMarker(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1)
  return (next === 41 || next === 46) && isSpace(text.charCodeAt(at + 2))
}

function firstWordWidth(page: Page, line: Line): number {
  let column = 0
  // No word that matters is longer than this, and a line without blanks must not be read once for each line above.
  const end = Math.min(line.end, line.start + longestShort)
  for (let at = line.start; at < end; at++) {
    const code = page.text.charCodeAt(at)
    if (code > 32 && code < 0x7f) column++
    else if (isSpace(code)) break
    else if (code !== 0xad) column = nextColumn(column, code)
  }
  page.meter.steps += column
  return column
}
