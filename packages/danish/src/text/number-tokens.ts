import { TokenKind } from '@klarbrev/core'
import type { Before } from './before.ts'
import { CharClass, classOf } from './characters.ts'
import { dash, gap, match, type Special, space, sticky } from './patterns.ts'
import { isFigure, skipBlanks } from './special-hints.ts'

const figure = '(?:\\d{1,3}(?:\\.\\d{3})+|\\d{1,3}(?: \\d{3}){1,3}|\\d{1,9})(?:,\\d{1,4}(?!\\d))?'
const scale = '(?:(?:mio|mia|mill|t)\\.?|million(?:er)?|milliard(?:er)?|tusinde?)'
const currency = '(?:(?:danske|norske|svenske) )?(?:kroner|kr\\b\\.?|dkk|øre|euro|eur|€|dollars?|usd|gbp|£|\\$)'
const price = `${figure}(?:,(?:-{1,2}|–))?`
const amount = sticky(
  `(?:${figure}${dash})?${price}${gap}(?:${scale}${gap})?(?:${currency}|tkr\\b\\.?)|${figure},(?:-{1,2}|–)`,
)
const amountAfter = sticky(
  `(?:(?:t\\.?)?kr\\b\\.?|dkk|eur|usd|gbp|€|\\$|£)${gap}(?:${figure}${dash})?${price}(?:${space}${scale})?`,
)

/** The common way to write an amount; the whole pattern takes a millisecond to compile. */
const plainAmount = sticky('(?:\\d{1,3}(?:\\.\\d{3})+|\\d{1,9})(?:,\\d{1,4})? (?:kroner|kr\\b\\.?)')

const personNumber = sticky('\\d{6}(?: ?[-–] ?| )?(?:\\d{4}|[x*]{4})')
const phone = sticky(
  `\\(?(?:\\+|00)\\d{2}\\)?${gap}\\d{2}(?:${gap}\\d{2}){3}|\\d{2}(?:${space}\\d{2}){3}(?!${space}\\d)|` +
    `\\+\\d{1,3}(?:[ -]?\\d{2,4}){3,5}|\\d{4}${space}\\d{4}(?!${space}\\d)|\\d{2}([.-])\\d{2}\\1\\d{2}\\1\\d{2}`,
)
const eightDigits = sticky('[2-9]\\d{7}')

/** Numbers that tell that they are a case's by their shape: year and running number, or the subject key of KL. */
const caseNumber = sticky(
  '(?:(?:19|20)\\d{2}|\\d{2})[-/]\\d{4,8}(?:[-/]\\d{1,6}){0,4}|(?:19|20)\\d{2}[-/]\\d{1,6}[-/]\\d{3,8}|' +
    '\\d{2}\\.\\d{2}\\.\\d{2}(?:-[A-ZÆØÅ0-9]{1,6}){1,4}',
)
const namedCase = new RegExp('[A-ZÆØÅ]{1,6}[-/]?(?:(?:19|20)\\d{2}|\\d{2})[-/]\\d{3,8}(?:[-/]\\d{1,6}){0,4}', 'y')
/** Any number with signs in it, or a long one: a case number where the words before it say so. */
const anyCaseNumber = sticky('[A-ZÆØÅ]{0,6}-?\\d{1,10}(?:[-./][A-ZÆØÅ]{0,4}\\d{1,8}){1,6}|\\d{5,12}')
/** Two years, or a month or week and a year: no case number. */
const years = sticky('(?:(?:19|20)\\d{2}|[0-5]?\\d)[-/](?:19|20)\\d{2}(?![-/\\d])')

const caseNumberNames = 'sags-?(?:nr|nummer|nummeret|id)|j\\.nr|jnr|journal(?:nr|nummer|nummeret)|dok\\.?nr|dokumentnr'
const saysCaseNumber = new RegExp(`^(?:${caseNumberNames})$`)
const saysCase = new RegExp(`^(?:${caseNumberNames}|sag|sagen|sager|esdh-sag|akt|aktid|ref|reference)$`)
const saysOther = new RegExp(
  '^(?:faktura|regning|lokalplan|kommuneplan|tillæg|matr|konto|reg\\.?nr|ean|cvr|p-?nr|ordre|giro|kunde|kreditor|' +
    'måler|dgu|bilag|side|skoleår|årene|police|aftale|typegodkendelse|model)',
)
const saysPhone = /^(?:tlf|tel|telefon|mobil|mob|sms|ring|opkald|kontakt|træffes)/

/** "12.345,50 kr.", "200-300 kr.", "1,2 mio. kr.", "500,-". */
export function amountAt(text: string, at: number, limit: number): Special | null {
  return match(plainAmount, TokenKind.amount, text, at, limit) ?? match(amount, TokenKind.amount, text, at, limit)
}

/** "kr. 500", "€ 1.150". */
export function amountAfterAt(text: string, at: number, limit: number): Special | null {
  return match(amountAfter, TokenKind.amount, text, at, limit)
}

/** "610180-1234", also without a day or month that there is: it is the shape that must be kept. */
export function personNumberAt(text: string, at: number, limit: number, before: Before): Special | null {
  const found = match(personNumber, TokenKind.personNumber, text, at, limit)
  if (found === null || found.end - at > 10) return found
  return before.says(saysCaseNumber) || before.says(saysOther) ? null : found
}

/** A phone number; eight digits in one run are one where the words before them say so. */
export function phoneAt(text: string, at: number, limit: number, run: number, before: Before): Special | null {
  if (run === 8) {
    const found = match(eightDigits, TokenKind.phone, text, at, limit)
    return found !== null && before.says(saysPhone, 5) && !before.says(saysOther) ? found : null
  }
  const plain = plainPhoneEnd(text, at)
  if (plain > 0) return plain <= limit ? { kind: TokenKind.phone, end: plain } : null
  return match(phone, TokenKind.phone, text, at, limit)
}

/**
 * Where the common "12 34 56 78" ends if no figures, letters or signs of a number follow that could make it something
 * else; 0 where the pattern must look, which takes a start half a millisecond.
 */
function plainPhoneEnd(text: string, at: number): number {
  if (text.charCodeAt(at) === 0x30) return 0
  for (let pair = at; pair < at + 12; pair += 3) {
    if (!isFigure(text, pair) || !isFigure(text, pair + 1)) return 0
    if (pair < at + 9 && text.charCodeAt(pair + 2) !== 0x20) return 0
  }
  const end = at + 11
  const next = end < text.length ? classOf(text.charCodeAt(end)) : CharClass.punctuation
  if (next === CharClass.digit || next === CharClass.letter) return 0
  return isFigure(text, skipBlanks(text, end)) ? 0 : end
}

/** The number of a case: by its shape, or by the words before it. */
export function caseNumberAt(text: string, at: number, limit: number, before: Before): Special | null {
  const strict = match(caseNumber, TokenKind.caseNumber, text, at, limit)
  if (strict !== null) {
    if (before.says(saysOther)) return null
    if (match(years, TokenKind.number, text, at, limit)?.end !== strict.end) return strict
  }
  if (!before.says(saysCase)) return null
  const found = match(anyCaseNumber, TokenKind.caseNumber, text, at, limit)
  if (found === null || found.end - at < 5) return null
  const hasSigns = !isDigitRun(text, at, found.end)
  return hasSigns || before.says(saysCaseNumber) ? found : null
}

/** A case number that begins with letters: "EMN-2025-00391". */
export function namedCaseAt(text: string, at: number, limit: number, before: Before): Special | null {
  const found = match(namedCase, TokenKind.caseNumber, text, at, limit)
  if (found !== null) return before.says(saysOther) ? null : found
  return before.says(saysCaseNumber) ? match(anyCaseNumber, TokenKind.caseNumber, text, at, limit) : null
}

/** Where a number ends: figures, full stops and one comma inside, and the letters that hang on it ("12A", "2.b"). */
export function numberEnd(text: string, at: number, limit: number): number {
  let end = at + 1
  let hasComma = false
  while (end < limit) {
    const code = text.charCodeAt(end)
    const kind = classOf(code)
    if (kind === CharClass.digit || kind === CharClass.letter) {
      end++
      continue
    }
    const isComma = code === 0x2c
    if (end + 1 >= limit || (code !== 0x2e && (!isComma || hasComma))) break
    const next = classOf(text.charCodeAt(end + 1))
    const isLetterAlone = !isComma && next === CharClass.letter &&
      (end + 2 >= limit || classOf(text.charCodeAt(end + 2)) !== CharClass.letter)
    if (next !== CharClass.digit && !isLetterAlone) break
    hasComma ||= isComma
    end += 2
  }
  return end
}

function isDigitRun(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (classOf(text.charCodeAt(at)) !== CharClass.digit) return false
  return true
}
