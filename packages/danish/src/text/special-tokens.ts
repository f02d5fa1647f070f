import { TokenKind } from '@klarbrev/core'
import { CharClass, classOf } from './characters.ts'
import type { Before } from './before.ts'
import { bareTimeAt, clockAt, dateAfterWordAt, dateAt, timeAt } from './date-tokens.ts'
import { amountAfterAt, amountAt, caseNumberAt, personNumberAt, phoneAt } from './number-tokens.ts'
import { after, match, type Special, sticky } from './patterns.ts'
import { orderAt, partAloneAt, sectionAt, sentenceAloneAt } from './statute-tokens.ts'

const inName = 'A-Za-z0-9ÆØÅæøåÉéÖöÄäÜü'
const address = sticky(`[${inName}_.+-]{1,64}@[${inName}-]{1,63}(?:\\.[${inName}-]{1,63}){1,4}`)
const url = sticky(
  `(?:https?://|www\\.)[^\\s<>"”“»«)\\]]{1,400}|` +
    `[${inName}-]{1,63}(?:\\.[${inName}-]{1,63}){0,3}\\.(?:dk|com|eu|org|net|info|nu|gl|fo|example)(?![${inName}])` +
    `(?:[/?#][^\\s<>"”“»«)\\],]{0,300})?`,
)

/** After these words "nr. 2" is a part of a statute, and not the number of anything else. */
const saysPart = /^(?:jf|efter|lovens|bestemmelsens|paragraffens|stykkets)$/
/** "pr. stk. 5 kr.": pieces, not parts. */
const saysPiece = /^(?:pr|per|a|à)$/

/** Longest run of digits that is told apart by its length. */
const longestRun = 16

/** Tries to read a special token at `at`, which lies on a digit, a section sign, a plus or the sign of a currency. */
export function specialAt(text: string, at: number, limit: number, code: number, before: Before): Special | null {
  if (code === 0xa7) return sectionAt(text, at, limit)
  if (code === 0x2b) return phoneAt(text, at, limit, 0, before)
  if (classOf(code) !== CharClass.digit) return amountAfterAt(text, at, limit)
  let run = 1
  while (run < longestRun && classOf(text.charCodeAt(at + run)) === CharClass.digit) run++
  const next = text.charCodeAt(at + run)
  const nextClass = classOf(next)
  // Letters that hang on figures leave only amounts ("500kr.") and hidden person numbers.
  if (nextClass === CharClass.letter) {
    return amountAt(text, at, limit) ?? (run === 6 ? personNumberAt(text, at, limit, before) : null)
  }
  const isParted = next === 0x2e || next === 0x2d || next === 0x2f || next === 0x2013
  const isSpaced = nextClass === CharClass.space || nextClass === CharClass.newline
  let found: Special | null = null
  if (run === 6 || run === 10) found = personNumberAt(text, at, limit, before)
  if (found === null && (run <= 2 || run === 4) && mayBeDate(text, at + run)) found = dateAt(text, at, limit, before)
  const isPriced = isParted || next === 0x2c || (isSpaced && mayBeUnit(text, at + run))
  if (found === null && isPriced) found = amountAt(text, at, limit)
  if (found === null && run % 2 === 0 && run <= 8) found = phoneAt(text, at, limit, run, before)
  if (found === null && run <= 2 && (next === 0x2e || next === 0x3a)) found = bareTimeAt(text, at, limit)
  if (found === null && run <= 4) found = clockAt(text, at, limit, before)
  if (found === null && (isParted || run >= 5)) found = caseNumberAt(text, at, limit, before)
  if (found === null && run <= 2 && next === 0x2e) found = sentenceAloneAt(text, at, limit)
  return found
}

/** Cheap look at what follows the figures of a day: a sign, more figures, or the first letter of a month or an "og". */
function mayBeDate(text: string, at: number): boolean {
  const sign = text.charCodeAt(at)
  if (sign === 0x2f || sign === 0x2d || sign === 0x2013) return true
  const isDotted = sign === 0x2e
  const next = text.charCodeAt(skipBlanks(text, isDotted ? at + 1 : at))
  if (next === 0x2d || next === 0x2013) return true
  if (isDotted && (next === 0x2c || classOf(next) === CharClass.digit)) return true
  if (isDotted) return isOneOf(next, monthOrJoint)
  return isOneOf(next, month) && monthPairs.has(pairAt(text, skipBlanks(text, at)))
}

/** Cheap look at what follows the figures of an amount: a sign or the first letter of a currency or of "mio.". */
function mayBeUnit(text: string, at: number): boolean {
  const next = text.charCodeAt(skipBlanks(text, at))
  if (next >= 0x80 || next === 0x24 || next === 0x2d || classOf(next) === CharClass.digit) return true
  if (!isOneOf(next, currency)) return false
  const letter = skipBlanks(text, at)
  // "5 t€" and "5 t. kr.": thousands, in front of whatever sign.
  const isAlone = letter + 1 >= text.length || classOf(text.charCodeAt(letter + 1)) !== CharClass.letter
  return ((next | 0x20) === 0x74 && isAlone) || currencyPairs.has(pairAt(text, letter))
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

/**
 * A special token that begins with the word `text[at, wordEnd)`: "d. 3. maj", "kl. 10", "kr. 500", "paragraf 5",
 * "LBK nr. 170", "stk. 3". Tried for words with the cue `specialHead` only.
 */
export function specialWordAt(
  text: string,
  at: number,
  wordEnd: number,
  limit: number,
  before: Before,
): Special | null {
  switch (text.charCodeAt(at) | 0x20) {
    case 0x61:
    case 0x70:
      return sectionAt(text, at, limit)
    case 0x64:
      return wordEnd - at === 1 || (text.charCodeAt(at + 1) | 0x20) === 0x65
        ? dateAfterWordAt(text, at, wordEnd, limit, (from, to) => before.goesWithOrdinal(text.slice(from, to)))
        : (amountAfterAt(text, at, limit) ?? orderAt(text, at, limit))
    case 0x65:
    case 0x74:
    case 0x75:
    case 0x67:
      return amountAfterAt(text, at, limit)
    case 0x6b:
      return timeAt(text, at, limit) ?? amountAfterAt(text, at, limit)
    case 0x6e:
      return before.says(saysPart, 1) || beginsChain(text, wordEnd) ? partAloneAt(text, at, limit) : null
    case 0x73:
      if (before.kind() === TokenKind.number || before.says(saysPiece, 1)) return null
      return partAloneAt(text, at, limit) ?? orderAt(text, at, limit)
    default:
      return orderAt(text, at, limit) ?? partAloneAt(text, at, limit)
  }
}

const chain = sticky('\\.?\\s{1,3}\\d{1,3}(?:, ?| )(?:litra|\\d{1,2}\\. ?(?:pkt|punktum))')

/** "nr. 3, litra b" is a part of a statute by what it goes on with. */
function beginsChain(text: string, at: number): boolean {
  return after(chain, text, at) >= 0
}

/** A mail address that begins at `at`. */
export function addressAt(text: string, at: number, limit: number): Special | null {
  return match(address, TokenKind.email, text, at, limit)
}

/** An address or a link that the word at `at` turns out to be part of. */
export function linkAt(text: string, at: number, limit: number): Special | null {
  const found = addressAt(text, at, limit) ?? match(url, TokenKind.url, text, at, limit)
  if (found === null || found.kind !== TokenKind.url) return found
  let end = found.end
  while (end > at && /[.,;:!?]/.test(text.charAt(end - 1))) end--
  return { kind: found.kind, end }
}
