import { TokenFlag, TokenKind } from '@klarbrev/core'
import { finiteVerb, Tag } from '../lexicon/tags.ts'
import { isQuoteSign } from './asides.ts'
import { CharClass, classOf, isCapital } from './characters.ts'
import { Cue } from './cue-words.ts'
import { End } from './sentence-ends.ts'
import type { SentenceSource } from './sentences.ts'

const functionWord = Tag.Pronoun | Tag.Determiner | Tag.Preposition | Tag.Conjunction | Tag.Subjunction | Tag.Auxiliary
/** What no surname is; Storm, Rask, Ring and Lange may be one. */
const noName = functionWord | finiteVerb | Tag.Adverb | Tag.NounSgDef | Tag.NounPlDef

/** Words with which a sentence that nobody gave a capital begins: "… din sag. vi sender dig et brev". */
const opener = Cue.reader | Cue.sender | Cue.polite | Cue.expletive | Cue.condition | Cue.vaere | Cue.have |
  Cue.modal | Cue.blive

/** Shortest known word behind which a full stop before a small letter is taken for one. */
const shortestLastWord = 5

/** Whether a sentence begins at a row, behind the end at `endRow`. */
export function startsAfter(text: SentenceSource, row: number, end: End, endRow: number): boolean {
  const { tokens, source, base } = text
  const first = source.charCodeAt(base + tokens.start[row]!)
  if (!(tokens.flags[row]! & TokenFlag.spaceBefore)) {
    // No space after the stop: only a capital word starts a sentence ("sagen.Du").
    return (end === End.sure || end === End.figure) && tokens.kind[row] === TokenKind.word && isCapital(first)
  }
  if (isNextColumn(text, row)) return false
  switch (tokens.kind[row]) {
    case TokenKind.word:
      return startsWithWord(text, row, end, endRow, first)
    case TokenKind.punctuation:
      return startsWithSign(text, row, end, endRow, first)
    case TokenKind.symbol:
      return end === End.sure
    default:
      // A special token that begins with a letter ("kl. 10", "den 3. maj") is like a word.
      if (classOf(first) === CharClass.letter) return isCapital(first) && end !== End.name
      return end === End.sure || (end === End.figure && showsStart(text, row))
  }
}

/** Width of a gap on a line that parts columns: "5.912 kr.     Betalt". */
const columnGap = 3

function isNextColumn({ tokens, source, base }: SentenceSource, row: number): boolean {
  if (tokens.flags[row]! & TokenFlag.lineBefore) return false
  const end = tokens.end[row - 1]!
  const start = tokens.start[row]!
  if (source.charCodeAt(base + end) === 0x09) return true
  // Signs of markup in between ("**Nej.** Du") are no room.
  return start - end >= columnGap && source.slice(base + start - columnGap, base + start).trim() === ''
}

function startsWithSign(text: SentenceSource, row: number, end: End, endRow: number, first: number): boolean {
  if (first === 0x2013 || first === 0x2d) return end === End.sure && beginsWithCapital(text, row + 1)
  if (first !== 0x28 && !isQuoteSign(first)) return false
  if (end === End.sure) return true
  // "… m.v. (Se side 2.)" begins with what stands in the bracket.
  if (row + 1 >= text.to || text.tokens.kind[row + 1] !== TokenKind.word) return false
  return startsWithWord(text, row + 1, end, endRow, text.source.charCodeAt(text.base + text.tokens.start[row + 1]!))
}

/** "Igen! – bedt dig" goes on, "Ja. – Nej." does not. */
function beginsWithCapital({ tokens, source, base, to }: SentenceSource, row: number): boolean {
  return row < to && isCapital(source.charCodeAt(base + tokens.start[row]!))
}

function startsWithWord(text: SentenceSource, row: number, end: End, endRow: number, first: number): boolean {
  const { tokens, words } = text
  const id = tokens.word[row]!
  if (!isCapital(first)) {
    if (end !== End.sure) return false
    return hasInnerCapital(text, row) || isLetterOfRow(text, row, endRow) || isCarelessStart(text, row, endRow)
  }
  // "afd. C", "bygn. A", and the class "3. B"; "I" is the pronoun.
  const isLetter = first !== 0x49 && isLetterAlone(text, row)
  if (end < End.abbreviation) return !(isLetter && endRow > text.from && tokens.kind[endRow - 1] === TokenKind.number)
  if (isLetter) return false
  const tags = words.tags(id)
  if (tags === 0) return false
  if (end === End.abbreviation) return (tags & Tag.Proper) === 0 || (tags & functionWord) !== 0
  return (tags & Tag.Proper) === 0 && (tags & noName) !== 0
}

function isLetterAlone({ tokens }: SentenceSource, row: number): boolean {
  return tokens.end[row]! - tokens.start[row]! === (tokens.flags[row]! & TokenFlag.dotted ? 2 : 1)
}

/** "e-Boks" and "iPad" begin sentences with a small letter. */
function hasInnerCapital({ tokens, source, base }: SentenceSource, row: number): boolean {
  const from = base + tokens.start[row]!
  const to = Math.min(base + tokens.end[row]!, from + 4)
  for (let at = from + 1; at < to; at++) if (isCapital(source.charCodeAt(at))) return true
  return false
}

/** "a. … b. Lønsedler", "a) … b) Lønsedler": the letter of an item begins it. */
function isLetterOfRow({ tokens, source, base, from, to }: SentenceSource, row: number, endRow: number): boolean {
  // "p. g. a." is no row of items.
  if (endRow > from && tokens.end[endRow - 1]! - tokens.start[endRow - 1]! === 1) return false
  if (tokens.end[row]! - tokens.start[row]! !== 1 || row + 1 >= to) return false
  if (tokens.flags[row + 1]! & TokenFlag.spaceBefore) return false
  const sign = source.charCodeAt(base + tokens.start[row + 1]!)
  return sign === 0x29 || (sign === 0x2e && row + 2 < to && isCapital(source.charCodeAt(base + tokens.start[row + 2]!)))
}

/** A sentence without its capital: a full stop right behind a word that is no abbreviation, then "vi", "du", "hvis". */
function isCarelessStart({ tokens, source, base, words }: SentenceSource, row: number, endRow: number): boolean {
  if (row !== endRow + 1 || source.charCodeAt(base + tokens.start[endRow]!) !== 0x2e) return false
  const before = endRow - 1
  if (before < 0 || tokens.kind[before] !== TokenKind.word) return false
  if (tokens.end[before]! - tokens.start[before]! < shortestLastWord) return false
  if (words.tags(tokens.word[before]!) === 0) return false
  return (words.cues(tokens.word[row]!) & opener) !== 0
}

/** "500 kr. 2024 blev" begins a sentence, "500 kr. 2 gange" goes on: a year, or a verb or "af" behind the figure. */
function showsStart({ source, base, tokens, to, words }: SentenceSource, row: number): boolean {
  if (tokens.kind[row] !== TokenKind.number) return tokens.kind[row] === TokenKind.statuteRef
  if (row + 1 >= to) return false
  if (tokens.kind[row + 1] !== TokenKind.word) return source.charCodeAt(base + tokens.end[row]!) === 0x2e
  return (words.tags(tokens.word[row + 1]!) & (finiteVerb | Tag.Preposition)) !== 0
}
