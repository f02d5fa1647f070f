import { candidates, phrases, standsAt } from './phrases.ts'
import { isDigit, isLetter, isNumber, isWhite, pointAt, sizeOf } from './signs.ts'
import { firstFigure } from './words.ts'

const months = phrases('januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december'
  + '|january|february|march|may|june|july|october|jan|feb|mar|apr|jun|jul|aug|sep|sept|okt|oct|nov|dec')

/** The longest place or label before a date, in characters. */
const longestLabel = 30

/** True when the text begins with the name of a month: `3. maj` is a date and no third item. */
export function beginsWithMonth(text: string): boolean {
  return candidates(months, text, 0).some(month => {
    const next = pointAt(text, month.length)
    return standsAt(text, 0, month) && !isLetter(next) && !isNumber(next)
  })
}

/** True for a line that is a date and nothing else, also with a place or a label before it. */
export function isDateLine(line: string): boolean {
  if (firstFigure(line) < 0) return false
  if (isDatedFrom(line, 0)) return true
  const label = line.includes(',') || line.includes(':') ? labelEnd(line) : 0
  return label > 0 && isDatedFrom(line, label)
}

/** The offset after `Sundby, ` or `Dato: `, or 0. */
function labelEnd(line: string): number {
  let at = 0
  for (let count = 0; count <= longestLabel; count++) {
    const code = pointAt(line, at)
    if (code === 44 || code === 58) return skipWhite(line, at + 1)
    if (code !== 32 && code !== 45 && code !== 46 && !isLetter(code)) return 0
    at += sizeOf(code)
  }
  return 0
}

/** A date, perhaps after words such as `torsdag den`. */
function isDatedFrom(line: string, from: number): boolean {
  let at = from
  for (let words = 0; words <= 3; words++) {
    if (isDate(line, at)) return true
    const end = dayWordEnd(line, at)
    at = skipWhite(line, end)
    if (end < 0 || at === end) return false
  }
  return false
}

/** The offset after a weekday, `den` or `d.`, or -1. */
function dayWordEnd(line: string, at: number): number {
  let end = at
  while (isLetter(pointAt(line, end))) end += sizeOf(pointAt(line, end))
  if (end - at === 1 && standsAt(line, at, 'd.')) return end + 1
  const isDay = end - at > 3 ? standsAt(line, end - 3, 'dag') : end - at === 3 && standsAt(line, at, 'den')
  return isDay ? end : -1
}

function isDate(line: string, at: number): boolean {
  const figures = digitsFrom(line, at)
  if (figures === 0) return isEnglish(line, at)
  if (figures === 4) return isYearFirst(line, at)
  return figures <= 2 && (isWritten(line, at + figures) || isFigures(line, at + figures))
}

/** `3. maj 2025`, `3 maj`, `3. maj d.å.`, read after the day. */
function isWritten(line: string, from: number): boolean {
  const at = skipWhite(line, skip(line, from, 46))
  for (const month of candidates(months, line, at)) {
    if (!standsAt(line, at, month)) continue
    const next = skipWhite(line, skip(line, skip(line, at + month.length, 46), 44))
    const figures = digitsFrom(line, next)
    if (figures >= 2 && figures <= 4 ? isOver(line, next + figures) : isOver(line, next)) return true
    if (!standsAt(line, next, 'd')) continue
    const year = skip(line, next + 1, 46)
    if (standsAt(line, year, 'å') && isOver(line, skip(line, year + 1, 46))) return true
  }
  return false
}

/** `May 3, 2025`. */
function isEnglish(line: string, at: number): boolean {
  for (const month of candidates(months, line, at)) {
    if (!standsAt(line, at, month)) continue
    const day = skipWhite(line, at + month.length)
    const figures = digitsFrom(line, day)
    const blank = skip(line, day + figures, 44)
    if (day === at + month.length || figures < 1 || figures > 2 || !isWhite(line.charCodeAt(blank))) continue
    if (digitsFrom(line, blank + 1) === 4 && isOver(line, blank + 5)) return true
  }
  return false
}

/** `3.5.2025`, `03-05-25`, `3/5 2025`, read after the day. */
function isFigures(line: string, from: number): boolean {
  if (!isParting(line.charCodeAt(from))) return false
  const month = digitsFrom(line, from + 1)
  const parting = line.charCodeAt(from + 1 + month)
  if (month < 1 || month > 2 || (parting !== 32 && !isParting(parting))) return false
  const year = skipWhite(line, from + 2 + month)
  const figures = digitsFrom(line, year)
  return figures >= 2 && figures <= 4 && isOver(line, year + figures)
}

/** `2025-05-03`. */
function isYearFirst(line: string, at: number): boolean {
  return line.charCodeAt(at + 4) === 45 && digitsFrom(line, at + 5) === 2 && line.charCodeAt(at + 7) === 45
    && digitsFrom(line, at + 8) === 2 && isOver(line, at + 10)
}

function isParting(code: number): boolean {
  return code >= 45 && code <= 47
}

/** True at the end, and before a full stop that ends the line. */
function isOver(line: string, at: number): boolean {
  return at === line.length || (at === line.length - 1 && line.charCodeAt(at) === 46)
}

/** How many figures stand from a place on; five stand for more. */
function digitsFrom(line: string, at: number): number {
  let count = 0
  while (count < 5 && isDigit(line.charCodeAt(at + count))) count++
  return count
}

function skip(line: string, at: number, code: number): number {
  return line.charCodeAt(at) === code ? at + 1 : at
}

function skipWhite(line: string, from: number): number {
  let at = from
  while (isWhite(line.charCodeAt(at))) at++
  return at
}
