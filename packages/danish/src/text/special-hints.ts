import { CharClass, classOf } from './characters.ts'

// Cheap looks at what follows some figures, so that the patterns of dates, amounts and telephone numbers are tried only
// where they can hold. They may say yes too often, and never no where a pattern would match.

/**
 * Cheap look at what follows the figures of a day: the figures of a month or the other end of a span behind a sign, or
 * the first letters of a month or a joint. The pattern of a date takes a cold start milliseconds to compile, so the
 * numbers of cases and houses, and spans of other things, are told from it.
 */
export function mayBeDate(text: string, at: number): boolean {
  const sign = text.charCodeAt(at)
  if (sign === 0x2f) return isMonth(text, at + 1)
  if (isDash(sign)) return mayEndSpan(text, at + 1)
  const isDotted = sign === 0x2e
  const from = skipBlanks(text, isDotted ? at + 1 : at)
  const next = text.charCodeAt(from)
  if (isDash(next)) return mayEndSpan(text, from + 1)
  if (isDotted && next === 0x2c) return true
  // "12.3.2025" has a month of two figures and another full stop; "12.345" and "15.20.16" have not.
  if (isDotted && classOf(next) === CharClass.digit) {
    return isMonth(text, from) && mayBeYear(text, from + figuresAt(text, from))
  }
  const starts = isDotted ? monthOrJointStarts : monthStarts
  return starts.has(pairAt(text, from)) && mayGoOn(text, from)
}

function isDash(sign: number): boolean {
  return sign === 0x2d || sign === 0x2013
}

/** How many figures stand from a place on; five stand for more. */
function figuresAt(text: string, at: number): number {
  let count = 0
  while (count < 5 && isFigure(text, at + count)) count++
  return count
}

/** Whether one figure or two stand here that count from 1 to 12. */
function isMonth(text: string, at: number): boolean {
  const count = figuresAt(text, at)
  const first = text.charCodeAt(at) - 0x30
  if (count === 1) return first > 0
  return count === 2 && (first === 0 ? text.charCodeAt(at + 1) > 0x30 : first === 1 && text.charCodeAt(at + 1) < 0x33)
}

/** Whether a stop and perhaps a year stand here; "05.02.00-K08" is the number of a case, as many letters have it. */
function mayBeYear(text: string, stop: number): boolean {
  if (text.charCodeAt(stop) !== 0x2e) return false
  const end = stop + 3
  if (figuresAt(text, stop + 1) !== 2 || text.charCodeAt(end) !== 0x2d) return true
  const behind = skipBlanks(text, end + 1)
  return isFigure(text, behind) || (text.charCodeAt(behind) | 0x20) === 0x64
}

/** Whether a month or the other end of a span may stand behind a dash: figures that may go on as a date, or "den". */
function mayEndSpan(text: string, at: number): boolean {
  const from = skipBlanks(text, at)
  if ((text.charCodeAt(from) | 0x20) === 0x64) return true
  const count = figuresAt(text, from)
  if (count === 4) return text.charCodeAt(from + 4) === 0x2d
  if (count === 0 || count > 4 || count === 3) return false
  // Not asked further than this: a chain of dashes would be read once for each of its figures.
  const end = from + count
  const sign = text.charCodeAt(end)
  if (isDash(sign) || isDash(text.charCodeAt(skipBlanks(text, sign === 0x2e ? end + 1 : end)))) return true
  return mayBeDate(text, end)
}

/** Whether the third letter fits: "de 3 seneste" begins like September, "3. Samtykke" like a joint. */
function mayGoOn(text: string, at: number): boolean {
  const third = thirds.get(pairAt(text, at))
  return third === undefined || at + 2 >= text.length || third.includes(text.charAt(at + 2).toLowerCase())
}

/** Cheap look at whether a year may go on as a date, "2025-05-03": two figures and a hyphen behind the first one. */
export function mayBeYearFirst(text: string, hyphen: number): boolean {
  return isFigure(text, hyphen + 1) && isFigure(text, hyphen + 2) && text.charCodeAt(hyphen + 3) === 0x2d
}

/** Whether a figure stands at a place. */
export function isFigure(text: string, at: number): boolean {
  return at < text.length && classOf(text.charCodeAt(at)) === CharClass.digit
}

/** Cheap look at whether "2." may be the number of a sentence: "pkt." or "punktum" follows, or the rest of a span. */
export function mayBeSentence(text: string, stop: number): boolean {
  const next = text.charCodeAt(skipBlanks(text, stop + 1))
  return (next | 0x20) === 0x70 || next === 0x2d || next === 0x2013
}

/** Cheap look at what follows the name of a kind of statute: "nr.", a bracket or a year, a blank or two behind it. */
export function mayBeOrder(text: string, wordEnd: number): boolean {
  const from = text.charCodeAt(wordEnd) === 0x2e ? wordEnd + 1 : wordEnd
  const at = skipBlanks(text, from)
  if (at === from || at >= text.length) return false
  const next = text.charCodeAt(at)
  return (next | 0x20) === 0x6e || next === 0x28 || classOf(next) === CharClass.digit
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
  if ((code | 0x20) === 0x74 && isAlone) return true
  const third = currencyThirds.get(pairAt(text, at))
  return third !== undefined && (third === anyLetter || third.includes(String.fromCharCode(text.charCodeAt(at + 2) | 0x20)))
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

const currency = firstLetters('kdeugmtns')

/** How a month begins, or "of this month": "14 dage" and "5 måneder" do not. */
const monthStarts = pairs('ja fe ma ap ju au se ok no de d. ds f. n. s.')
/** The same behind a full stop, or the joint of a row of days: "5. og 6. maj". */
const monthOrJointStarts = pairs('ja fe ma ap ju au se ok no de d. ds f. n. s. og el sa ti')
/** The third letters of those that many other words begin like; "de" begins december and dennes. */
const thirds: ReadonlyMap<number, string> = new Map([
  ['ja', 'n'], ['fe', 'b'], ['ma', 'rj'], ['ap', 'r'], ['ju', 'nl'], ['au', 'g'], ['se', 'p'], ['ok', 't'], ['no', 'v'],
  ['de', 'cn'], ['el', 'l'], ['sa', 'm'], ['ti', 'l'],
].map(([pair, third]) => [pairAt(pair!, 0), third!]))
const anyLetter = ''
/** How a currency begins, its land, or "mio.": two letters and, by them, the third. "14 dage" and "5 minutter" do not. */
const currencyThirds: ReadonlyMap<number, string> = new Map([
  ['kr', anyLetter], ['tk', anyLetter], ['dk', 'k'], ['da', 'n'], ['no', 'r'], ['sv', 'e'], ['eu', 'r'], ['us', 'd'],
  ['gb', 'p'], ['do', 'l'], ['mi', 'oal'], ['tu', 's'],
].map(([pair, third]) => [pairAt(pair!, 0), third!]))

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

/** The offset behind the blanks that stand at a place: a line end and an indent at the most. */
export function skipBlanks(text: string, at: number): number {
  let next = at
  while (next < at + longestBlank) {
    const kind = classOf(text.charCodeAt(next))
    if (kind !== CharClass.space && kind !== CharClass.newline) break
    next++
  }
  return next
}
