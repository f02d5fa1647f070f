import { TokenKind } from '@klarbrev/core'
import { CharClass, classOf } from './characters.ts'
import type { Before } from './before.ts'
import { bareTimeAt, clockAt, dateAfterWordAt, dateAt, timeAt } from './date-tokens.ts'
import { amountAfterAt, amountAt, caseNumberAt, personNumberAt, phoneAt } from './number-tokens.ts'
import { after, match, type Special, sticky } from './patterns.ts'
import {
  isFigure, mayBeAmount, mayBeDate, mayBeOrder, mayBePhone, mayBeSentence, mayBeYearFirst,
} from './special-hints.ts'
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
  const isDay = run <= 2 || (run === 4 && next === 0x2d && mayBeYearFirst(text, at + run))
  if (found === null && isDay && mayBeDate(text, at + run)) found = dateAt(text, at, limit, before)
  const isPriced = isParted || isSpaced || next === 0x2c
  if (found === null && isPriced && mayBeAmount(text, at + run)) found = amountAt(text, at, limit)
  if (found === null && run % 2 === 0 && run <= 8 && mayBePhone(text, at, run)) found = phoneAt(text, at, limit, run, before)
  const isClock = run <= 2 && (next === 0x2e || next === 0x3a) && isFigure(text, at + run + 1)
  if (found === null && isClock) found = bareTimeAt(text, at, limit)
  if (found === null && run <= 4) found = clockAt(text, at, limit, before)
  if (found === null && (isParted || run >= 5)) found = caseNumberAt(text, at, limit, before)
  if (found === null && run <= 2 && next === 0x2e && mayBeSentence(text, at + run)) found = sentenceAloneAt(text, at, limit)
  return found
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
        : (amountAfterAt(text, at, limit) ?? statuteAt(text, at, wordEnd, limit))
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
      return partAloneAt(text, at, limit) ?? statuteAt(text, at, wordEnd, limit)
    case 0x6c:
      return statuteAt(text, at, wordEnd, limit) ?? partAloneAt(text, at, limit)
    default:
      return statuteAt(text, at, wordEnd, limit)
  }
}

/** A statute by its number. The pattern of all its names is large, and "lov" and "vej" are common words. */
function statuteAt(text: string, at: number, wordEnd: number, limit: number): Special | null {
  return mayBeOrder(text, wordEnd) ? orderAt(text, at, limit) : null
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
