import { TokenFlag, TokenKind, type Tokens } from '@klarbrev/core'
import { Tag } from '../lexicon/tags.ts'
import { abbreviationOf, AbbreviationUse, letteredWords, listedUse, wordsBeforeFigures } from './abbreviations.ts'
import { isSmile } from './asides.ts'
import { isCapital } from './characters.ts'
import type { SentenceSource } from './sentences.ts'
import type { Words } from './words.ts'

/** How surely a sentence ends at a token, which says what must follow for a sentence to begin. */
export const End = {
  none: 0,
  /** Behind a plain full stop, a question or exclamation mark: any capital, figure or quotation begins a sentence. */
  sure: 1,
  /** As above, but a figure goes on with it: "min. 18 år". */
  notFigure: 2,
  /** At the full stop of an amount or a date ("500 kr."): a capital begins a sentence, a figure must show it. */
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
      if (code === 0x2e) return isRemark(text, row) ? End.none : stopAfter(text, row)
      if (code === 0x21 || code === 0x3f || code === 0x2026) return isRemark(text, row) ? End.none : End.sure
      return code === 0x29 && isSmile(text, row) ? End.abbreviation : End.none
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

/** "(!)", "(?)" and "[...]" are remarks, not ends. */
function isRemark({ tokens, source, base, from }: SentenceSource, row: number): boolean {
  for (let at = row - 1; at >= from && at >= row - 3; at--) {
    const code = source.charCodeAt(base + tokens.start[at]!)
    if (code === 0x28 || code === 0x5b) return true
    if (code !== 0x2e) return false
  }
  return false
}

function dottedWord(text: SentenceSource, row: number): End {
  const { tokens, words, from } = text
  const word = words.text(tokens.word[row]!)
  const before = row > from ? words.text(tokens.word[row - 1]!) : ''
  switch (spacedUse(text, row) || abbreviationOf(words, tokens.word[row]!)) {
    case AbbreviationUse.open:
      // "i 5. kl." is a class and "8 år gl." an age: both may stand last.
      if (word.length === 1 && letteredWords.has(before)) return End.sure
      if (word === 'gl') return before === 'år' ? End.abbreviation : End.none
      return word === 'kl' && isOrdinal(tokens, row - 1, from) ? End.abbreviation : End.none
    case AbbreviationUse.last:
      // "Tekn. Forvaltning" is a name with its first word cut short.
      return tokens.flags[row]! & TokenFlag.capital ? End.name : End.abbreviation
    default:
      // "indgang B." and "Industrivej 9 B." are no initials.
      return word.length === 1 && (letteredWords.has(before) || isFigureBefore(tokens, row, from)) ? End.sure : End.name
  }
}

function isFigureBefore(tokens: Tokens, row: number, from: number): boolean {
  return row > from && tokens.kind[row - 1] === TokenKind.number
}

/** Longest part of an abbreviation that is written apart, and most parts before the last. */
const longestPart = 4
const mostParts = 3

/**
 * What an abbreviation is that was written apart, as it was the rule until 1986: "bl. a.", "d. v. s.", "m. fl.".
 * None where the word at `row` ends no such one.
 */
function spacedUse({ tokens, source, base, from, words }: SentenceSource, row: number): AbbreviationUse {
  let whole = words.text(tokens.word[row]!)
  let use: AbbreviationUse = AbbreviationUse.none
  if (whole.length > longestPart) return use
  let part = row - 1
  for (let count = 0; count < mostParts && part >= from; count++) {
    if (source.charCodeAt(base + tokens.end[part]! - 1) !== 0x2e) break
    if (tokens.kind[part] === TokenKind.punctuation) part--
    if (part < from || tokens.kind[part] !== TokenKind.word) break
    const word = words.text(tokens.word[part]!)
    if (word.length > longestPart) break
    whole = `${word}.${whole}`
    use = listedUse(whole) || use
    part--
  }
  return use
}

function isOrdinal(tokens: Tokens, row: number, from: number): boolean {
  return row >= from && tokens.kind[row] === TokenKind.number && (tokens.flags[row]! & TokenFlag.dotted) !== 0
}

/** A full stop that is a token of its own: the word before it may still be an abbreviation that is not listed. */
function stopAfter(text: SentenceSource, row: number): End {
  const { tokens, source, base, from, to, words } = text
  const before = row - 1
  if (before > from && tokens.kind[before] === TokenKind.number) return stopAfterNumber(tokens, words, before)
  if (before < from || tokens.kind[before] !== TokenKind.word) return End.sure
  if (tokens.flags[row]! & TokenFlag.spaceBefore) return End.sure
  // "aktivl. § 81": a word the lexicon lacks and a section behind it are a statute cut short.
  const isBeforeSection = row + 1 < to && source.charCodeAt(base + tokens.start[row + 1]!) === 0xa7
  if (isBeforeSection && words.tags(tokens.word[before]!) === 0) return End.none
  const length = tokens.end[before]! - tokens.start[before]!
  const start = base + tokens.start[before]!
  const isName = isCapital(source.charCodeAt(start))
  // "Nørreg. 12": an unknown name before a figure is the name of a street cut short.
  if (length > longestAbbreviation) return isName && words.tags(tokens.word[before]!) === 0 ? End.notFigure : End.sure
  if (length === 1 && isName) return End.name
  if (length <= longestPart && spacedUse(text, before) !== AbbreviationUse.none) return dottedWord(text, before)
  if (length === 1) return End.sure
  const id = tokens.word[before]!
  if (wordsBeforeFigures.has(words.text(id))) return End.notFigure
  // "Frederik VII. Gade" and "DR. Du"
  if (tokens.flags[before]! & TokenFlag.allCaps) return /^[ivx]+$/.test(words.text(id)) ? End.name : End.sure
  if (!/[aeiouyæøåéöäü\d]/i.test(source.slice(start, start + length))) return isName ? End.none : End.abbreviation
  return words.tags(id) !== 0 ? End.sure : isName ? End.notFigure : End.name
}

/** "Landsrettens 4. Afdeling", "i 2. Division": a name with an ordinal in it, unless what follows can be no name. */
function stopAfterNumber(tokens: Tokens, words: Words, row: number): End {
  if (tokens.end[row]! - tokens.start[row]! > 2 || tokens.kind[row - 1] !== TokenKind.word) return End.sure
  const before = tokens.word[row - 1]!
  return words.text(before) === 'i' || words.tags(before) & Tag.Genitive ? End.name : End.sure
}
