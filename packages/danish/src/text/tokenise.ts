import type { Span } from '@klarbrev/core'
import { TokenFlag, TokenKind, type Tokens } from '@klarbrev/core'
import { AbbreviationUse, abbreviationUse } from './abbreviations.ts'
import { Before } from './before.ts'
import { cleanCopy, restoreOffsets } from './clean-copy.ts'
import {
  CharClass,
  classOf,
  foldTableSize,
  hashFirst,
  hashSecond,
  hashSeed,
  hashSeedSecond,
  isCapital,
  wordFolds,
} from './characters.ts'
import { Cue } from './cue-words.ts'
import { namedCaseAt, numberEnd } from './number-tokens.ts'
import { addressAt, linkAt, specialAt, specialWordAt } from './special-tokens.ts'
import type { Words } from './words.ts'

/** What is counted while a block is tokenised: written words by the definition in `contracts.md`, and what there is. */
export interface TokenCounts {
  words: number
  longWords: number
  /** Words that the lexicon knows, and lower-case ones that it does not; quoted words and acronyms left out. */
  known: number
  unknown: number
  /** Union of token kinds (as bits), cue bits and tag bits. */
  kinds: number
  cues: number
  tags: number
}

/** Counts for a block that has not been read yet. */
export function noCounts(): TokenCounts {
  return { words: 0, longWords: 0, known: 0, unknown: 0, kinds: 0, cues: 0, tags: 0 }
}

/** Letters from which a word is long, after Björnsson. */
export const longWordLetters = 7

/**
 * Reads `text[start, end)` into token rows with offsets from `start`, in one pass. `gaps` (markup) are passed over.
 * A word keeps its inner hyphens, apostrophes, full stops and slashes; a line-end hyphen inside a word is part of it.
 * Soft hyphens, decomposed letters and no-break spaces make no difference; `isCleanText` says that there are none.
 */
export function tokenise(
  text: string,
  start: number,
  end: number,
  gaps: readonly Span[],
  tokens: Tokens,
  words: Words,
  counts: TokenCounts,
  isCleanText = false,
): void {
  if (isCleanText) return readTokens(text, start, end, gaps, tokens, words, counts)
  const inside = gaps.length === 0 || start === 0 ? gaps : gaps.map((gap) => ({ start: gap.start - start, end: gap.end - start }))
  const copy = cleanCopy(text.slice(start, end), inside)
  if (copy === null) return readTokens(text, start, end, gaps, tokens, words, counts)
  const from = tokens.count
  readTokens(copy.text, 0, copy.text.length, copy.gaps, tokens, words, counts)
  restoreOffsets(tokens, from, copy)
}

function readTokens(
  text: string,
  start: number,
  end: number,
  gaps: readonly Span[],
  tokens: Tokens,
  words: Words,
  counts: TokenCounts,
): void {
  let at = start
  let flags = TokenFlag.spaceBefore | TokenFlag.lineBefore
  let quoted = 0
  let gap = 0
  const before = new Before(tokens, tokens.count, words)
  while (at < end) {
    while (gap < gaps.length && gaps[gap]!.end <= at) gap++
    if (gap < gaps.length && at >= gaps[gap]!.start) {
      at = gaps[gap]!.end
      flags |= TokenFlag.spaceBefore
      continue
    }
    const limit = gap < gaps.length ? Math.min(end, gaps[gap]!.start) : end
    const code = text.charCodeAt(at)
    const kind = classOf(code)
    if (kind === CharClass.space) {
      flags |= TokenFlag.spaceBefore
      at++
      continue
    }
    if (kind === CharClass.newline) {
      flags |= TokenFlag.spaceBefore | TokenFlag.lineBefore
      at++
      continue
    }
    if (kind === CharClass.letter) {
      at = readWord(text, at, limit, start, flags | quoted, tokens, words, counts, before)
    } else {
      const isDigit = kind === CharClass.digit
      const special = isDigit || beginsSpecial(code) ? specialAt(text, at, limit, code, before) : null
      if (special) {
        at = pushSpecial(text, at, special.end, limit, special.kind, start, flags | quoted, tokens, counts)
      } else if (isDigit) {
        at = readDigits(text, at, limit, start, flags | quoted, tokens, counts)
      } else {
        const isSymbol = kind === CharClass.symbol
        const size = isSymbol && isPair(text, at, limit) ? 2 : 1
        tokens.push(at - start, at + size - start, isSymbol ? TokenKind.symbol : TokenKind.punctuation, flags | quoted, 0)
        if (isQuote(code)) quoted = nextQuoted(code, quoted)
        at += size
      }
    }
    flags = 0
  }
}

/** Section sign, plus, and the signs of currencies. */
function beginsSpecial(code: number): boolean {
  return code === 0xa7 || code === 0x2b || code === 0x20ac || code === 0x24 || code === 0xa3
}

/** A surrogate pair is one sign; a lone surrogate is one too. */
function isPair(text: string, at: number, limit: number): boolean {
  const first = text.charCodeAt(at)
  const second = at + 1 < limit ? text.charCodeAt(at + 1) : 0
  return first >= 0xd800 && first <= 0xdbff && second >= 0xdc00 && second <= 0xdfff
}

function isQuote(code: number): boolean {
  return code === 0x22 || code === 0x201d || code === 0x201c || code === 0x201e || code === 0xab || code === 0xbb
}

function nextQuoted(code: number, quoted: number): number {
  if (code === 0x201e) return TokenFlag.quoted
  return quoted === 0 ? TokenFlag.quoted : 0
}

function pushSpecial(
  text: string,
  at: number,
  end: number,
  limit: number,
  kind: TokenKind,
  origin: number,
  flags: number,
  tokens: Tokens,
  counts: TokenCounts,
): number {
  let stop = end
  let dotted = text.charCodeAt(end - 1) === 0x2e ? TokenFlag.dotted : 0
  // The full stop of an ordinal ends no sentence: "1. gang", "d. 31.12. var". That of an amount or an address is none.
  if (dotted === 0 && isCounted(kind) && end < limit && text.charCodeAt(end) === 0x2e && isOrdinal(text, end + 1)) {
    stop = end + 1
    dotted = TokenFlag.dotted
  }
  countWords(text, at, stop, counts)
  counts.kinds |= 1 << kind
  tokens.push(at - origin, stop - origin, kind, flags | dotted, 0)
  return stop
}

function isCounted(kind: TokenKind): boolean {
  return kind === TokenKind.number || kind === TokenKind.date
}

/** Whether the full stop before `at` is an ordinal's: a lower-case word, a comma or the rest of a span follows. */
function isOrdinal(text: string, at: number): boolean {
  let next = at
  while (next < at + 3 && classOf(text.charCodeAt(next)) === CharClass.space) next++
  if (next === at && classOf(text.charCodeAt(next)) === CharClass.newline) {
    next++
    if (text.charCodeAt(next) === 10) next++
    while (next < at + 12 && classOf(text.charCodeAt(next)) === CharClass.space) next++
  }
  const code = text.charCodeAt(next)
  if (next > at) return classOf(code) === CharClass.letter && !isCapital(code)
  if (code === 0x2c) return true
  return (code === 0x2d || code === 0x2013) && classOf(text.charCodeAt(at + 1)) === CharClass.digit
}

/** A number, with the letters that hang on it ("12A", "3x"); or the address or case number that it turns out to be. */
function readDigits(
  text: string,
  at: number,
  limit: number,
  origin: number,
  flags: number,
  tokens: Tokens,
  counts: TokenCounts,
): number {
  const end = numberEnd(text, at, limit)
  const next = text.charCodeAt(end)
  if (end < limit && (next === 0x40 || next === 0x5f || next === 0x2d || next === 0x2e || next === 0x2b)) {
    const nextClass = classOf(text.charCodeAt(end + 1))
    const link = nextClass === CharClass.letter || nextClass === CharClass.digit ? linkAt(text, at, limit) : null
    if (link) return pushSpecial(text, at, link.end, limit, link.kind, origin, flags, tokens, counts)
  }
  return pushSpecial(text, at, end, limit, TokenKind.number, origin, flags, tokens, counts)
}

function readWord(
  text: string,
  at: number,
  limit: number,
  origin: number,
  flags: number,
  tokens: Tokens,
  words: Words,
  counts: TokenCounts,
  before: Before,
): number {
  const firstCode = text.charCodeAt(at)
  let first = hashSeed
  let second = hashSeedSecond
  let digits = 0
  let capitals = 0
  let length = 0
  let end = at
  let isPlain = true
  let dots = 0
  let signs = 0
  while (end < limit) {
    const code = text.charCodeAt(end)
    const plain = code < foldTableSize ? wordFolds[code]! : 0
    if (plain !== 0) {
      if (plain !== code) capitals++
      else if (code <= 0x39) digits++
      first = hashFirst(first, plain)
      second = hashSecond(second, plain)
      length++
      end++
      continue
    }
    if (code >= foldTableSize && classOf(code) === CharClass.letter) {
      isPlain = false
      length++
      end++
      continue
    }
    if (code === 0x20) break
    if (code === 0x40 || code === 0x5f || code === 0x2b) {
      const link = linkAt(text, at, limit)
      if (link) return pushSpecial(text, at, link.end, limit, link.kind, origin, flags, tokens, counts)
      break
    }
    const join = joins(text, code, end, limit)
    if (join === 0) {
      // In "Ida.Holm@nyby.dk" and "www.Nyby.dk" a full stop before a capital parts no sentences.
      if (code === 0x2e && classOf(text.charCodeAt(end + 1)) === CharClass.letter) {
        const mail = text.startsWith('www', at) ? linkAt(text, at, limit) : addressAt(text, at, limit)
        if (mail) return pushSpecial(text, at, mail.end, limit, mail.kind, origin, flags, tokens, counts)
      }
      break
    }
    if (code === 0x2e) dots++
    if (join === 1) {
      first = hashFirst(first, code)
      second = hashSecond(second, code)
      length++
      signs++
    }
    end += join
  }
  // A word with inner full stops may be a link ("borger.dk") or two sentences run together ("sagen.Du").
  if (dots > 0 || (text.charCodeAt(end) === 0x3a && text.startsWith('://', end))) {
    const link = linkAt(text, at, limit)
    if (link && link.end >= end) return pushSpecial(text, at, link.end, limit, link.kind, origin, flags, tokens, counts)
  }
  // Letters before the year of a case: "EMN-2025-00391".
  if (digits >= 3 && (signs > 0 || capitals > 0)) {
    const number = namedCaseAt(text, at, limit, before)
    if (number && number.end >= end) {
      return pushSpecial(text, at, number.end, limit, number.kind, origin, flags, tokens, counts)
    }
  }
  let id = isPlain ? words.find(first, second, length) : 0
  if (id === 0) id = isPlain ? words.add(first, second, length, text.slice(at, end)) : words.intern(text.slice(at, end))
  const cues = words.cues(id)
  if (cues & Cue.specialHead) {
    const special = specialWordAt(text, at, end, limit, before)
    if (special) return pushSpecial(text, at, special.end, limit, special.kind, origin, flags, tokens, counts)
  }
  const letters = length - digits - signs
  let bits = flags
  if (isCapital(firstCode)) bits |= TokenFlag.capital
  if (capitals > 1 && capitals === letters) bits |= TokenFlag.allCaps
  const tags = words.tags(id)
  counts.tags |= tags
  counts.cues |= cues
  if ((bits & (TokenFlag.quoted | TokenFlag.allCaps)) === 0) {
    if (tags !== 0) counts.known++
    else if ((bits & TokenFlag.capital) === 0) counts.unknown++
  }
  counts.words++
  if (letters >= longWordLetters) counts.longWords++
  if (text.charCodeAt(end) === 0x2e && end < limit && endsInOwnStop(text, at, end, limit, capitals, dots, words, id)) {
    end++
    bits |= TokenFlag.dotted
  }
  tokens.push(at - origin, end - origin, TokenKind.word, bits, id, tags, cues)
  return end
}

/** How many code units of what stands at `at` belong inside the word: 0 none; more than 1 for a line-end hyphen. */
function joins(text: string, code: number, at: number, limit: number): number {
  const next = text.charCodeAt(at + 1)
  const nextClass = at + 1 < limit ? classOf(next) : CharClass.space
  if (code === 0x2e) {
    // "sagen.Du": a capital after a lower-case letter is a new sentence with its space missing.
    return nextClass === CharClass.letter && !(isCapital(next) && !isCapital(text.charCodeAt(at - 1))) ? 1 : 0
  }
  if (code === 0x27 || code === 0x2019 || code === 0x2f) {
    return nextClass === CharClass.letter || nextClass === CharClass.digit ? 1 : 0
  }
  if (code !== 0x2d) return 0
  if (nextClass === CharClass.letter || nextClass === CharClass.digit) return 1
  if (nextClass !== CharClass.newline) return 0
  let end = at + 2
  if (next === 13 && text.charCodeAt(end) === 10) end++
  while (end < limit && end < at + 40 && classOf(text.charCodeAt(end)) === CharClass.space) end++
  const code2 = text.charCodeAt(end)
  if (end >= limit || classOf(code2) !== CharClass.letter || isCapital(code2)) return 0
  return /^(?:og|eller|samt)\b/.test(text.slice(end, end + 6)) ? 0 : end - at
}

function endsInOwnStop(
  text: string,
  at: number,
  end: number,
  limit: number,
  capitals: number,
  dots: number,
  words: Words,
  id: number,
): boolean {
  // Initials: "A. Jensen", "K.E. Skov". "I" is a pronoun more often than an initial.
  if (capitals === dots + 1 && end - at === capitals + dots && text.charCodeAt(at) !== 0x49) {
    let next = end + 1
    while (next < limit && next < end + 12 && classOf(text.charCodeAt(next)) !== CharClass.letter) {
      const kind = classOf(text.charCodeAt(next))
      if (kind !== CharClass.space && kind !== CharClass.newline) break
      next++
    }
    return dots > 0 || (next > end + 1 && isCapital(text.charCodeAt(next)))
  }
  return abbreviationUse(words.text(id)) !== AbbreviationUse.none
}

/** Counts the written words inside a token that is more than a word: "kl.", "maj", "stk." and "kr." count, figures do not. */
function countWords(text: string, at: number, end: number, counts: TokenCounts): void {
  let letters = 0
  let isInside = false
  for (let i = at; i <= end; i++) {
    const kind = i < end ? classOf(text.charCodeAt(i)) : CharClass.space
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
