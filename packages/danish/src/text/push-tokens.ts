import { TokenFlag, TokenKind, type Tokens, WordCell } from '@klarbrev/core'
import { abbreviationOf, AbbreviationUse } from './abbreviations.ts'
import type { Before } from './before.ts'
import { CharClass, classOf, foldTableSize, isCapital } from './characters.ts'
import { Cue } from './cue-words.ts'
import { specialWordAt } from './special-tokens.ts'
import { longWordLetters, type TokenCounts } from './token-counts.ts'
import type { Words } from './words.ts'

/** What a block is read from and into, one object a block. */
export interface Reading {
  readonly text: string
  /** The text's code units, at least as far as the block and a little beyond. */
  readonly codes: Uint16Array
  /** Where the block begins in the text: token offsets count from there. */
  readonly origin: number
  readonly tokens: Tokens
  readonly words: Words
  readonly counts: TokenCounts
  readonly before: Before
}

/** Adds the row of the word `[at, wordEnd)`, unless it begins a date, a time, an amount or a statute reference. */
export function pushWord(
  reading: Reading,
  at: number,
  wordEnd: number,
  limit: number,
  flags: number,
  cell: number,
  letters: number,
  capitals: number,
  dots: number,
): number {
  const { codes, counts, origin } = reading
  const { cells } = reading.words.table
  let end = wordEnd
  const id = cells[cell + WordCell.id]!
  const cues = cells[cell + WordCell.cues]!
  if (cues & Cue.specialHead) {
    const special = specialWordAt(reading.text, at, end, limit, reading.before)
    if (special !== null) return pushSpecial(reading, at, special.end, limit, special.kind, flags)
  }
  let bits = flags
  if (capitals > 0 || codes[at]! >= foldTableSize) {
    if (isCapital(codes[at]!)) bits |= TokenFlag.capital
    if (capitals > 1 && capitals === letters) bits |= TokenFlag.allCaps
  }
  const tags = cells[cell + WordCell.tags]!
  counts.tags |= tags
  counts.cues |= cues
  if ((bits & (TokenFlag.quoted | TokenFlag.allCaps)) === 0) {
    if (tags !== 0) counts.known++
    else if ((bits & TokenFlag.capital) === 0) counts.unknown++
  }
  counts.words++
  counts.letters += letters
  if (letters >= longWordLetters) counts.longWords++
  if (end < limit && codes[end] === 0x2e && endsInOwnStop(reading, at, end, limit, capitals, dots, id)) {
    end++
    bits |= TokenFlag.dotted
  }
  reading.tokens.push(at - origin, end - origin, TokenKind.word, bits, id, tags, cues)
  return end
}

function endsInOwnStop(
  { codes, words }: Reading,
  at: number,
  end: number,
  limit: number,
  capitals: number,
  dots: number,
  id: number,
): boolean {
  // Initials: "A. Jensen", "K.E. Skov". "I" is a pronoun more often than an initial.
  if (capitals === dots + 1 && end - at === capitals + dots && codes[at] !== 0x49) {
    let next = end + 1
    while (next < limit && next < end + 12 && classOf(codes[next]!) !== CharClass.letter) {
      const kind = classOf(codes[next]!)
      if (kind !== CharClass.space && kind !== CharClass.newline) break
      next++
    }
    return dots > 0 || (next > end + 1 && next < limit && isCapital(codes[next]!))
  }
  return abbreviationOf(words, id) !== AbbreviationUse.none
}

/** Adds the row of a token that is more than a word, and gives the offset behind it. */
export function pushSpecial(
  { codes, origin, tokens, counts }: Reading,
  at: number,
  end: number,
  limit: number,
  kind: TokenKind,
  flags: number,
): number {
  let stop = end
  let dotted = codes[end - 1] === 0x2e ? TokenFlag.dotted : 0
  // The full stop of an ordinal ends no sentence: "1. gang", "d. 31.12. var". That of an amount or an address is none.
  if (dotted === 0 && isCounted(kind) && end < limit && codes[end] === 0x2e && isOrdinal(codes, end + 1, limit)) {
    stop = end + 1
    dotted = TokenFlag.dotted
  }
  countWords(codes, at, stop, counts)
  counts.kinds |= 1 << kind
  tokens.push(at - origin, stop - origin, kind, flags | dotted, 0)
  return stop
}

function isCounted(kind: TokenKind): boolean {
  return kind === TokenKind.number || kind === TokenKind.date
}

/**
 * Whether the full stop before `at` is an ordinal's: a lower-case word, a comma or the rest of a span follows before
 * `limit`.
 */
function isOrdinal(codes: Uint16Array, at: number, limit: number): boolean {
  let next = at
  while (next < at + 3 && classOf(codes[next]!) === CharClass.space) next++
  if (next === at && classOf(codes[next]!) === CharClass.newline) {
    next++
    if (codes[next] === 10) next++
    while (next < at + 12 && classOf(codes[next]!) === CharClass.space) next++
  }
  if (next >= limit) return false
  const code = codes[next]!
  if (next > at) return classOf(code) === CharClass.letter && !isCapital(code)
  if (code === 0x2c) return true
  return (code === 0x2d || code === 0x2013) && classOf(codes[at + 1]!) === CharClass.digit
}

/** Counts the written words inside a token that is more than a word: "kl.", "maj", "stk." and "kr." count, figures do not. */
function countWords(codes: Uint16Array, at: number, end: number, counts: TokenCounts): void {
  let letters = 0
  let isInside = false
  for (let i = at; i <= end; i++) {
    const kind = i < end ? classOf(codes[i]!) : CharClass.space
    if (kind === CharClass.space || kind === CharClass.newline) {
      if (isInside && letters > 0) {
        counts.words++
        if (letters >= longWordLetters) counts.longWords++
      }
      isInside = false
      letters = 0
    } else {
      isInside = true
      if (kind === CharClass.letter) letters++
    }
  }
}
