import { CharClass, classOf } from './characters.ts'
import { after, sticky } from './patterns.ts'

// The whole pattern of a date takes milliseconds to compile, a tenth of a bare start. Nearly all dates are written
// "3. maj 2025", and are told here at little cost, with the same result.

const plain =
  '(?:3[01]|[12]\\d|0?[1-9])\\. ' +
  '(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)(?: (?:19|20)\\d{2})?'
export const plainDate: RegExp = sticky(plain)
export const plainDateAfterWord: RegExp = sticky(`(?:den|d\\.) ${plain}`)

/** Where a date of the plain form ends, if nothing follows by which it could be more than that; -1 otherwise. */
export function plainDateEnd(pattern: RegExp, text: string, at: number, limit: number): number {
  const end = after(pattern, text, at)
  if (end < 0 || end >= limit) return -1
  const code = text.charCodeAt(end)
  const kind = classOf(code)
  if (kind === CharClass.letter || kind === CharClass.digit || code === 0x2f || code === 0x5f) return -1
  let next = code === 0x2c ? end + 1 : end
  while (next < text.length && isBlank(text.charCodeAt(next))) next++
  const behind = text.charCodeAt(next)
  // A dash may open a span; a figure may be the year, and so may "d.å."
  if (behind === 0x2d || behind === 0x2013 || classOf(behind) === CharClass.digit) return -1
  return text.charCodeAt(next + 1) === 0x2e && classOf(behind) === CharClass.letter ? -1 : end
}

function isBlank(code: number): boolean {
  const kind = classOf(code)
  return kind === CharClass.space || kind === CharClass.newline
}
