import { CharClass, classOf } from './characters.ts'

// Cheap looks at what follows some figures, so that the patterns of dates, amounts and telephone numbers are tried only
// where they can hold. They may say yes too often, and never no where a pattern would match.

/** Cheap look at what follows the figures of a day: a sign, more figures, or the first letter of a month or an "og". */
export function mayBeDate(text: string, at: number): boolean {
  const sign = text.charCodeAt(at)
  if (sign === 0x2f || sign === 0x2d || sign === 0x2013) return true
  const isDotted = sign === 0x2e
  const next = text.charCodeAt(skipBlanks(text, isDotted ? at + 1 : at))
  if (next === 0x2d || next === 0x2013) return true
  if (isDotted && next === 0x2c) return true
  // "12.3.2025" has a month of two figures and another full stop; "12.345" has not.
  if (isDotted && classOf(next) === CharClass.digit) return isMonthInFigures(text, skipBlanks(text, at + 1))
  if (isDotted) return isOneOf(next, monthOrJoint)
  return isOneOf(next, month) && monthPairs.has(pairAt(text, skipBlanks(text, at)))
}

function isMonthInFigures(text: string, at: number): boolean {
  const end = at + 1 < text.length && classOf(text.charCodeAt(at + 1)) === CharClass.digit ? at + 2 : at + 1
  return end < text.length && text.charCodeAt(end) === 0x2e
}

/**
 * Cheap look at whether an amount may stand here: behind the figures and their signs and blanks a currency or "mio.",
 * or ",-" for no øre.
 */
export function mayBeAmount(text: string, from: number): boolean {
  const end = Math.min(text.length, from + longestAmount)
  let at = from
  for (; at < end; at++) {
    const code = text.charCodeAt(at)
    const isDash = code === 0x2d || code === 0x2013
    if (isDash && text.charCodeAt(at - 1) === 0x2c) return true
    if (isDash || code === 0x2c || code === 0x2e) continue
    const kind = classOf(code)
    if (kind !== CharClass.digit && kind !== CharClass.space && kind !== CharClass.newline) break
  }
  return at === from + longestAmount || (at < text.length && mayBeUnit(text, at))
}

/** Two spans of figures with their signs, and the blanks of two line ends. */
const longestAmount = 60

function mayBeUnit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code >= 0x80 || code === 0x24) return true
  if (!isOneOf(code, currency)) return false
  // "5 t€" and "5 t. kr.": thousands, in front of whatever sign.
  const isAlone = at + 1 >= text.length || classOf(text.charCodeAt(at + 1)) !== CharClass.letter
  return ((code | 0x20) === 0x74 && isAlone) || currencyPairs.has(pairAt(text, at))
}

/** Cheap look at whether figures in pairs or fours may go on as a telephone number; those from abroad begin with 00. */
export function mayBePhone(text: string, at: number, run: number): boolean {
  if (run === 8 || (text.charCodeAt(at) === 0x30 && text.charCodeAt(at + 1) === 0x30)) return true
  if (run === 6) return false
  const next = at + run
  if (next + 1 >= text.length) return false
  const sign = text.charCodeAt(next)
  if (sign === 0x2e || sign === 0x2d) return run === 2 && classOf(text.charCodeAt(next + 1)) === CharClass.digit
  const behind = skipBlanks(text, next)
  return behind < text.length && classOf(text.charCodeAt(behind)) === CharClass.digit
}

const month = firstLetters('jfmasond')
const monthOrJoint = firstLetters('jfmasondet')
const currency = firstLetters('kdeugmtns')

/** How a month begins, or "of this month": "14 dage" and "5 måneder" do not. */
const monthPairs = pairs('ja fe ma ap ju au se ok no de d. ds f. n. s.')
/** How a currency begins, its land, or "mio.". */
const currencyPairs = pairs('kr dk da no sv eu us gb do mi tu tk')

/** Two signs as one number, capitals as small letters; a blank or the end behind a single one. */
function pairs(list: string): ReadonlySet<number> {
  return new Set(list.split(' ').map((pair) => pairAt(pair, 0)))
}

function pairAt(text: string, at: number): number {
  const first = text.charCodeAt(at) | 0x20
  const second = at + 1 < text.length ? text.charCodeAt(at + 1) : 0x20
  return (first << 16) | (second <= 0x20 ? 0x20 : second === 0x2e ? second : second | 0x20)
}

/** The letters as a mask, a being the lowest bit. */
function firstLetters(letters: string): number {
  let mask = 0
  for (const letter of letters) mask |= 1 << (letter.charCodeAt(0) - 0x61)
  return mask
}

function isOneOf(code: number, mask: number): boolean {
  const letter = (code | 0x20) - 0x61
  return letter >= 0 && letter < 26 && (mask & (1 << letter)) !== 0
}

/** A space, a line end and the indent of the next line. */
const longestBlank = 12

function skipBlanks(text: string, at: number): number {
  let next = at
  while (next < at + longestBlank) {
    const kind = classOf(text.charCodeAt(next))
    if (kind !== CharClass.space && kind !== CharClass.newline) break
    next++
  }
  return next
}
