import { TokenKind } from '@klarbrev/core'
import { CharClass, classOf, isCapital } from './characters.ts'
import type { Before } from './before.ts'
import { after, dash, gap, match, noLetter, type Special, space, sticky } from './patterns.ts'
import { plainDateEnd, plainDateEndAfterWord } from './plain-dates.ts'
import { isFigure, mayBeDate, mayBeYearFirst } from './special-hints.ts'

const fullMonth = '(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)'
/** Month names, whole and short, as they stand in dates. */
export const monthPattern: string = `(?:${fullMonth}|(?:jan|febr?|mar|apr|jun|jul|aug|sept?|okt|nov|dec)\\.?)`

const day = '(?:3[01]|[12]\\d|0?[1-9])'
const month = '(?:1[0-2]|0?[1-9])'
const year = '(?:19|20)\\d{2}'
/** "of this year", "of last month": written in full nowhere, and part of the date. */
const thisYear = '(?:d|f|n|s)\\.å\\.?'
const thisMonth = '(?:ds\\b|dennes\\b|d\\.m|f\\.m|n\\.m|s\\.m)\\.?'

// The commonest form, day and month in words, stands first in each pattern, and what forms share is written once.
const inWords = `(?:\\.${gap}(?:${monthPattern}|${thisMonth})|${space}(?:${fullMonth}|${thisMonth}))` +
  `(?:,?${space}(?:${year}|${thisYear}))?`
/** "1/2 time" and "3/4 af" are fractions. */
const noFraction = `(?!${space}(?:af|time|timer|år|liter|side|sider|stilling|dag|dage|pris|løn|del|dele)${noLetter})`
const slashed = `/${month}(?:[-/.](?:${year}|\\d{2})(?!\\d|/)|[ -]{1,3}${year}|${space}${thisYear})?${noFraction}`
const dotted = `\\.${gap}${month}\\.${gap}${year}|\\.${month}\\.\\d{2}`
const hyphened = `-${month}-(?:${year}|\\d{2})`
const yearFirst = `${year}-(?:1[0-2]|0[1-9])-(?:3[01]|[12]\\d|0[1-9])`
/** A date in words or in figures, with its year unless it is in words or has a slash. */
export const datePattern: string = `(?:${day}(?:${inWords}|${dotted}|${slashed}|${hyphened})|${yearFirst})`
/** The first days of a row whose month stands with the last: "5. til 19. maj", "10., 15. og 17. september". */
const dayInRow =
  `${day}\\.(?=(?:,${space}${day}\\.){0,8}${space}(?:og|eller|samt|til)${space}(?:(?:den|d\\.)${space})?` +
  `${day}\\.${gap}${monthPattern}${noLetter})`
const otherEnd = `${dash}(?:den${space})?${datePattern}`
/** Spans with a dash are one date: "5.-19. maj", "5/8-20/12", "1. maj 2025 – 30. juni 2025". */
const span = `(?:${datePattern}(?:${otherEnd})?|${day}\\.?${otherEnd}|${dayInRow})`
const noMore = '(?![-/]\\w)'
const date = sticky(`${span}${noMore}`)
const dateAfterWord = sticky(`(?:den|d)\\.?${gap}(?:${span}|${day}\\.${month}(?:\\.(?!\\d)|(?![\\d.])))${noMore}`)
/** "pr. 31.12.": day and month in figures, each with its full stop, behind a word that calls for a date. */
const dayMonth = sticky(`${day}\\.${month}\\.(?!\\d)`)
/** "den 9." without a month: whether it is a date is told by what follows. */
const dayAlone = sticky(`(?:den|d)\\.?${gap}(?:${day}\\.?${dash})?${day}\\.(?![\\d-])`)

/** What a figure is followed by when it is no part of a statute reference: "stk. 1 og 3 børn". */
export const unitPattern: string =
  `\\.?${space}(?:(?:pkt|punktum|${monthPattern}|kr|kroner|øre|pct|procent|dage|uger|måneder|år|børn|gange|timer|m)` +
  `${noLetter}|%)`

const clock = '(?:(?:2[0-4]|[01]\\d)[0-5]\\d(?!\\d)|(?:2[0-4]|1\\d|0?\\d)(?:[.:][0-5]\\d)?)'
const clockWithMinutes = '(?:2[0-4]|1\\d|0?\\d)[.:][0-5]\\d'
const time = sticky(`(?:kl\\.?|klokken)${gap}${clock}(?:${dash}(?:kl\\.?${gap})?${clock})?(?!\\.\\d)`)
const bareTime = sticky(`${clockWithMinutes}${dash}${clockWithMinutes}(?!\\.\\d)|(?:2[0-4]|[01]\\d):[0-5]\\d(?!:)`)

const clockAlone = sticky(`${clock}(?![.,:]\\d)`)
const clockOfTwo = sticky(`${clockWithMinutes}(?=${space}(?:til|og)${space}${clockWithMinutes}(?![.,:]?\\d))`)
const saysSpan = /^(?:fra|mellem)$/
const saysDate = /^(?:pr|per|inden|senest|fra|til|siden|dateret)$/

/** A date in figures or with its month, at a digit. */
export function dateAt(text: string, at: number, limit: number, before: Before): Special | null {
  const plain = plainDateEnd(text, at, limit)
  if (plain > 0) return { kind: TokenKind.date, end: plain }
  const found = match(date, TokenKind.date, text, at, limit)
  if (found !== null || !isDayMonth(text, at)) return found
  const end = after(dayMonth, text, at)
  return end > 0 && end <= limit && before.says(saysDate, 1) ? { kind: TokenKind.date, end } : null
}

/** Whether figures, a full stop and a figure stand here, as in "31.12.". */
function isDayMonth(text: string, at: number): boolean {
  const stop = classOf(text.charCodeAt(at + 1)) === CharClass.digit ? at + 2 : at + 1
  return text.charCodeAt(stop) === 0x2e && classOf(text.charCodeAt(stop + 1)) === CharClass.digit
}

/** The other end of "fra kl. 8.30 til 14", "mellem kl. 9 og 13"; and both ends of "fra 8.30 til 9.30". */
export function clockAt(text: string, at: number, limit: number, before: Before): Special | null {
  if (before.endsSpan(TokenKind.time, saysSpan)) return match(clockAlone, TokenKind.time, text, at, limit)
  return before.says(saysSpan, 1) ? match(clockOfTwo, TokenKind.time, text, at, limit) : null
}

/** A time without "kl.": a span with minutes, or hours and minutes parted by a colon. */
export function bareTimeAt(text: string, at: number, limit: number): Special | null {
  return match(bareTime, TokenKind.time, text, at, limit)
}

/** "kl. 10.00-15.00", "klokken 9". */
export function timeAt(text: string, at: number, limit: number): Special | null {
  return match(time, TokenKind.time, text, at, limit)
}

/** A date that begins with "d." or "den". `isCounted` tells whether the word `text[from, to)` goes with an ordinal. */
export function dateAfterWordAt(
  text: string,
  at: number,
  wordEnd: number,
  limit: number,
  isCounted: (from: number, to: number) => boolean,
): Special | null {
  if (!hasDigitSoon(text, wordEnd)) return null
  const plain = plainDateEndAfterWord(text, at, limit)
  if (plain > 0) return { kind: TokenKind.date, end: plain }
  const whole = mayBeDateAfterWord(text, wordEnd) ? match(dateAfterWord, TokenKind.date, text, at, limit) : null
  if (whole !== null) return whole
  const end = after(dayAlone, text, at)
  if (end < 0 || end > limit) return null
  // "den 1. viceborgmester" is no date; "den 1. i måneden", "den 1. sætter vi" are.
  let from = end
  while (from < limit && isBlank(text.charCodeAt(from))) from++
  const first = text.charCodeAt(from)
  if (wordEnd - at > 1 && from > end && classOf(first) === CharClass.letter && !isCapital(first)) {
    let to = from + 1
    while (to < limit && classOf(text.charCodeAt(to)) === CharClass.letter) to++
    if (isCounted(from, to)) return null
  } else if (from === end && classOf(first) === CharClass.letter) return null
  return { kind: TokenKind.date, end }
}

function isBlank(code: number): boolean {
  const kind = classOf(code)
  return kind === CharClass.space || kind === CharClass.newline
}

/** Cheap look at the figures behind "den": a day that may go on as a date, "9.12", or a year before its month. */
function mayBeDateAfterWord(text: string, wordEnd: number): boolean {
  let from = wordEnd
  while (classOf(text.charCodeAt(from)) !== CharClass.digit) from++
  let end = from + 1
  while (end < from + 5 && isFigure(text, end)) end++
  if (end - from > 2) return end - from === 4 && mayBeYearFirst(text, end)
  return mayBeDate(text, end) || (text.charCodeAt(end) === 0x2e && isFigure(text, end + 1))
}

/** "den" is everywhere: a date needs a digit right behind it. */
function hasDigitSoon(text: string, at: number): boolean {
  for (let next = at; next < at + 8; next++) {
    const kind = classOf(text.charCodeAt(next))
    if (kind === CharClass.digit) return true
    if (kind === CharClass.letter) return false
  }
  return false
}
