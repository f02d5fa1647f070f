import { CharClass, classOf } from './characters.ts'

// The whole pattern of a date takes milliseconds to compile, a tenth of a bare start. Nearly all dates are written
// "3. maj 2025", "3.5.2025" or "03-05-2025", and are told here letter by letter, with the same result.

const months = 'januar februar marts april maj juni juli august september oktober november december'.split(' ')

/** Where such a date ends, its month in words with a year or without, if nothing follows by which it could be more than that; -1 otherwise. */
export function plainDateEnd(text: string, at: number, limit: number): number {
  const end = dateEnd(text, at)
  if (end < 0 || end > limit) return -1
  if (end === text.length) return end
  const code = text.charCodeAt(end)
  const kind = classOf(code)
  if (kind === CharClass.letter || kind === CharClass.digit || code === 0x2f || code === 0x5f) return -1
  let next = code === 0x2c ? end + 1 : end
  while (next < text.length && isBlank(text.charCodeAt(next))) next++
  if (next >= text.length) return end
  const behind = text.charCodeAt(next)
  // A dash may open a span; a figure may be the year, and so may "d.å."
  if (behind === 0x2d || behind === 0x2013 || classOf(behind) === CharClass.digit) return -1
  return next + 1 < text.length && text.charCodeAt(next + 1) === 0x2e && classOf(behind) === CharClass.letter ? -1 : end
}

/** The same for "den 3. maj" and "d. 3. maj", at their first letter. */
export function plainDateEndAfterWord(text: string, at: number, limit: number): number {
  const isShort = text.charCodeAt(at + 1) === 0x2e
  const day = at + (isShort ? 3 : 4)
  if (day >= limit || !isGap(text.charCodeAt(day - 1))) return -1
  if (!isShort && !(isLetter(text, at + 1, 0x65) && isLetter(text, at + 2, 0x6e))) return -1
  return plainDateEnd(text, day, limit)
}

/**
 * The end of day, month in words and perhaps the year, with single spaces or line ends between them, or of day, month
 * and year in figures; -1 if they do not stand here.
 */
function dateEnd(text: string, at: number): number {
  if (at + 6 > text.length) return -1
  const first = text.charCodeAt(at) - 0x30
  const second = text.charCodeAt(at + 1) - 0x30
  const hasTwo = second >= 0 && second <= 9
  const day = hasTwo ? first * 10 + second : first
  if (first < 0 || first > 9 || day < 1 || day > 31) return -1
  const stop = at + (hasTwo ? 2 : 1)
  if (isDigit(text.charCodeAt(stop + 1))) return figuresEnd(text, stop)
  if (text.charCodeAt(stop) !== 0x2e || !isGap(text.charCodeAt(stop + 1))) return -1
  const month = monthEnd(text, stop + 2)
  return month < 0 || !isGap(text.charCodeAt(month)) || !isYear(text, month + 1) ? month : month + 5
}

/** The end of ".5.2025" or "-05-2025"; -1 if it does not stand here. */
function figuresEnd(text: string, at: number): number {
  const sign = text.charCodeAt(at)
  if (sign !== 0x2e && sign !== 0x2d) return -1
  const first = text.charCodeAt(at + 1) - 0x30
  const second = text.charCodeAt(at + 2) - 0x30
  const hasTwo = second >= 0 && second <= 9
  const month = hasTwo ? first * 10 + second : first
  const end = at + (hasTwo ? 3 : 2)
  return month >= 1 && month <= 12 && text.charCodeAt(end) === sign && isYear(text, end + 1) ? end + 5 : -1
}

/** A space or a line end. */
function isGap(code: number): boolean {
  return code === 0x20 || code === 0x0a
}

function monthEnd(text: string, at: number): number {
  for (const month of months) {
    if (at + month.length > text.length || !isLetter(text, at, month.charCodeAt(0))) continue
    let letter = 1
    while (letter < month.length && isLetter(text, at + letter, month.charCodeAt(letter))) letter++
    if (letter === month.length) return at + letter
  }
  return -1
}

/** Whether a letter stands at a place, small or as a capital. */
function isLetter(text: string, at: number, letter: number): boolean {
  return (text.charCodeAt(at) | 0x20) === letter
}

/** "2025", "1998". */
function isYear(text: string, at: number): boolean {
  if (at + 4 > text.length) return false
  const century = (text.charCodeAt(at) << 8) | text.charCodeAt(at + 1)
  return (century === 0x3139 || century === 0x3230) && isDigit(text.charCodeAt(at + 2)) && isDigit(text.charCodeAt(at + 3))
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function isBlank(code: number): boolean {
  const kind = classOf(code)
  return kind === CharClass.space || kind === CharClass.newline
}
