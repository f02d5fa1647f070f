import type { Line } from './lines.ts'
import { isEmphasis, isWhite } from './signs.ts'

/** The words of some lines: single spaces between, none at the ends, and no signs of emphasis. */
export function wordsOf(text: string, lines: readonly Line[]): string {
  let words = ''
  for (const line of lines) {
    const start = line === lines[0] ? line.body : line.start
    const more = line.tidy ? text.slice(start, line.end) : tidy(text, start, line.end)
    words += words !== '' && more !== '' ? ` ${more}` : more
  }
  return words
}

function tidy(text: string, start: number, end: number): string {
  let words = ''
  let from = start
  let isParted = false
  for (let at = start; at <= end; at++) {
    const code = text.charCodeAt(at)
    const isBlank = at === end || isWhite(code)
    if (!isBlank && !isEmphasis(code)) continue
    if (from < at) {
      words += (isParted && words !== '' ? ' ' : '') + text.slice(from, at)
      isParted = false
    }
    if (isBlank) isParted = true
    from = at + 1
  }
  return words
}
