import type { Span } from '@klarbrev/core'

/** A block's text as the parser should see it, and the way back to the letter's own offsets. */
export interface CleanCopy {
  readonly text: string
  /** The block's own offset for an offset of the copy. */
  readonly at: (offset: number) => number
}

const same = (offset: number): number => offset
const odd = /\u{ad}|[\u{300}-\u{36f}]/u
const blanks = /[\u00a0\u2007\u202f]/g

/**
 * Blanks out markup, makes every space a plain one, and takes out soft hyphens and marks over letters, so that a word
 * is the same word however it was typed.
 */
export function cleanCopy(source: string, start: number, end: number, gaps: readonly Span[]): CleanCopy {
  let text = source.slice(start, end).replace(blanks, ' ')
  for (const gap of gaps) {
    const from = gap.start - start
    const width = gap.end - gap.start
    text = text.slice(0, from) + ' '.repeat(width) + text.slice(from + width)
  }
  if (!odd.test(text)) return { text, at: same }
  let clean = ''
  const places: number[] = []
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!
    if (sign === '\u00ad') continue
    if (odd.test(sign) && clean !== '') {
      const whole = (clean[clean.length - 1]! + sign).normalize('NFC')
      if (whole.length === 1) clean = clean.slice(0, -1) + whole
      continue
    }
    clean += sign
    places.push(at)
  }
  places.push(text.length)
  // An end lies behind the signs that were taken out of the word before it.
  return { text: clean, at: (offset) => places[offset] ?? text.length }
}
