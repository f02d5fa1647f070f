import type { Span } from '@klarbrev/core'
import { TokenFlag, TokenKind, type Tokens } from '@klarbrev/core'
import { Before } from './before.ts'
import { CharClass, classOf } from './characters.ts'
import { cleanCopy, restoreOffsets } from './clean-copy.ts'
import { codesOf } from './codes.ts'
import { numberEnd } from './number-tokens.ts'
import { pushSpecial, type Reading } from './push-tokens.ts'
import { linkAt, specialAt } from './special-tokens.ts'
import { fieldSign, isFieldSign, type TokenCounts } from './token-counts.ts'
import { readWord } from './word-tokens.ts'
import type { Words } from './words.ts'

/**
 * Reads `text[start, end)` into token rows with offsets from `start`, in one pass. `gaps` (markup) are passed over.
 * A word keeps its inner hyphens, apostrophes, full stops and slashes; a line-end hyphen inside a word is part of it.
 * Soft hyphens, decomposed letters and no-break spaces make no difference. `codes` are the text's own code units, where
 * the caller has them and knows that the text is clean of such signs.
 */
export function tokenise(
  text: string,
  start: number,
  end: number,
  gaps: readonly Span[],
  tokens: Tokens,
  words: Words,
  counts: TokenCounts,
  codes: Uint16Array | null = null,
): void {
  const before = new Before(tokens, tokens.count, words)
  if (codes !== null) return readTokens({ text, codes, origin: start, tokens, words, counts, before }, start, end, gaps)
  const inside = gaps.length === 0 || start === 0 ? gaps : gaps.map((gap) => ({ start: gap.start - start, end: gap.end - start }))
  const copy = cleanCopy(text.slice(start, end), inside)
  if (copy === null) {
    const own = codesOf(text, start, end)
    return readTokens({ text, codes: own, origin: start, tokens, words, counts, before }, start, end, gaps)
  }
  const from = tokens.count
  const { length } = copy.text
  const own = codesOf(copy.text, 0, length)
  readTokens({ text: copy.text, codes: own, origin: 0, tokens, words, counts, before }, 0, length, copy.gaps)
  restoreOffsets(tokens, from, copy)
}

function readTokens(reading: Reading, start: number, end: number, gaps: readonly Span[]): void {
  const { text, codes, tokens, origin } = reading
  let at = start
  let flags: number = TokenFlag.spaceBefore | TokenFlag.lineBefore
  let quoted = 0
  let gap = 0
  let limit = gaps.length > 0 ? Math.min(end, gaps[0]!.start) : end
  while (at < end) {
    if (at >= limit) {
      for (; gap < gaps.length && gaps[gap]!.start <= at; gap++) {
        if (gaps[gap]!.end <= at) continue
        at = gaps[gap]!.end
        flags |= TokenFlag.spaceBefore
      }
      limit = gap < gaps.length ? Math.min(end, gaps[gap]!.start) : end
      continue
    }
    const code = codes[at]!
    const kind = classOf(code)
    if (kind === CharClass.space) {
      flags |= TokenFlag.spaceBefore
      at++
      continue
    }
    if (kind === CharClass.letter) {
      at = readWord(reading, at, limit, flags | quoted)
      flags = 0
      continue
    }
    if (kind === CharClass.newline) {
      flags |= TokenFlag.spaceBefore | TokenFlag.lineBefore
      at++
      continue
    }
    const isDigit = kind === CharClass.digit
    const special = isDigit || beginsSpecial(code) ? specialAt(text, at, limit, code, reading.before) : null
    if (special !== null) {
      at = pushSpecial(reading, at, special.end, limit, special.kind, flags | quoted)
    } else if (isDigit) {
      at = readDigits(reading, at, limit, flags | quoted)
    } else {
      const isSymbol = kind === CharClass.symbol
      const size = isSymbol && isPair(codes, at, limit) ? 2 : 1
      tokens.push(at - origin, at + size - origin, isSymbol ? TokenKind.symbol : TokenKind.punctuation, flags | quoted, 0)
      if (isQuote(code)) quoted = nextQuoted(code, quoted)
      if (isFieldSign(code)) reading.counts.kinds |= 1 << fieldSign
      at += size
    }
    flags = 0
  }
}

/** Section sign, plus, and the signs of currencies. */
function beginsSpecial(code: number): boolean {
  return code === 0xa7 || code === 0x2b || code === 0x20ac || code === 0x24 || code === 0xa3
}

/** A surrogate pair is one sign; a lone surrogate is one too. */
function isPair(codes: Uint16Array, at: number, limit: number): boolean {
  const first = codes[at]!
  const second = at + 1 < limit ? codes[at + 1]! : 0
  return first >= 0xd800 && first <= 0xdbff && second >= 0xdc00 && second <= 0xdfff
}

function isQuote(code: number): boolean {
  return code === 0x22 || code === 0x201d || code === 0x201c || code === 0x201e || code === 0xab || code === 0xbb
}

function nextQuoted(code: number, quoted: number): number {
  if (code === 0x201e) return TokenFlag.quoted
  return quoted === 0 ? TokenFlag.quoted : 0
}

/** A number, with the letters that hang on it ("12A", "3x"); or the address or case number that it turns out to be. */
function readDigits(reading: Reading, at: number, limit: number, flags: number): number {
  const { text, codes } = reading
  const end = numberEnd(text, at, limit)
  const next = codes[end]!
  if (end < limit && (next === 0x40 || next === 0x5f || next === 0x2d || next === 0x2e || next === 0x2b)) {
    const nextClass = classOf(codes[end + 1]!)
    const link = nextClass === CharClass.letter || nextClass === CharClass.digit ? linkAt(text, at, limit) : null
    if (link !== null) return pushSpecial(reading, at, link.end, limit, link.kind, flags)
  }
  return pushSpecial(reading, at, end, limit, TokenKind.number, flags)
}
