import { TokenFlag, TokenKind } from '@klarbrev/core'
import { AbbreviationUse, abbreviationUse, wordsBeforeFigures } from './abbreviations.ts'
import { isSmile } from './asides.ts'
import { isCapital } from './characters.ts'
import type { SentenceSource } from './sentences.ts'

/** How surely a sentence ends at a token, which says what must follow for a sentence to begin. */
export const End = {
  none: 0,
  /** Behind a plain full stop, a question mark, an exclamation mark: any capital, figure or quotation begins a sentence. */
  sure: 1,
  /** As above, but a figure goes on with it: "min. 18 år". */
  notFigure: 2,
  /** At the full stop of an amount or a date ("500 kr.", "den 3."): a capital begins a sentence, a figure must show it. */
  figure: 3,
  /** At an abbreviation that may stand last: a known word with a capital that is no name begins a sentence. */
  abbreviation: 4,
  /** At an abbreviation before names or an initial: only a word that can be no name begins a sentence. */
  name: 5,
} as const

export type End = (typeof End)[keyof typeof End]

/** Longest word that the lexicon does not know and that may be an abbreviation nobody has listed. */
const longestAbbreviation = 5

/** Whether a sentence may end at a row. */
export function endOf(text: SentenceSource, row: number): End {
  const { tokens, source, base } = text
  const code = source.charCodeAt(base + tokens.end[row]! - 1)
  switch (tokens.kind[row]) {
    case TokenKind.punctuation:
      if (code === 0x2e) return stopAfter(text, row)
      if (code === 0x21 || code === 0x3f) return isComment(text, row) ? End.none : End.sure
      if (code === 0x29) return isSmile(text, row) ? End.abbreviation : End.none
      return code === 0x2026 ? End.sure : End.none
    case TokenKind.word:
      return dottedWord(text, row)
    case TokenKind.number:
      return End.none
    case TokenKind.amount:
      // ",-" stands for the figures behind the comma, and no one puts a full stop behind it.
      return code === 0x2e || code === 0x2d || code === 0x2013 ? End.figure : End.none
    default:
      return End.figure
  }
}

/** "(!)" and "(?)" are remarks, not ends. */
function isComment({ tokens, source, base, from }: SentenceSource, row: number): boolean {
  return row > from && source.charCodeAt(base + tokens.start[row - 1]!) === 0x28
}

function dottedWord({ tokens, words }: SentenceSource, row: number): End {
  switch (abbreviationUse(words.text(tokens.word[row]!))) {
    case AbbreviationUse.open:
      return End.none
    case AbbreviationUse.last:
      return End.abbreviation
    default:
      return End.name
  }
}

/** A full stop that is a token of its own: the word before it may still be an abbreviation that is not listed. */
function stopAfter({ tokens, source, base, from, words }: SentenceSource, row: number): End {
  const before = row - 1
  if (before < from || tokens.flags[row]! & TokenFlag.spaceBefore || tokens.kind[before] !== TokenKind.word) return End.sure
  const length = tokens.end[before]! - tokens.start[before]!
  if (length > longestAbbreviation) return End.sure
  const start = base + tokens.start[before]!
  const isName = isCapital(source.charCodeAt(start))
  if (length === 1) return isName ? End.name : End.sure
  const id = tokens.word[before]!
  if (wordsBeforeFigures.has(words.text(id))) return End.notFigure
  if (tokens.flags[before]! & TokenFlag.allCaps) return End.sure
  if (!/[aeiouyæøåéöäü\d]/i.test(source.slice(start, start + length))) return isName ? End.none : End.abbreviation
  return words.tags(id) !== 0 ? End.sure : isName ? End.name : End.abbreviation
}
