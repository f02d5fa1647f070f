import { TokenFlag, TokenKind, type Tokens } from '@klarbrev/core'
import { labelWords } from './abbreviations.ts'
import { Asides, isQuoteSign } from './asides.ts'
import { CharClass, classOf, isCapital } from './characters.ts'
import { End, endOf } from './sentence-ends.ts'
import { startsAfter } from './sentence-starts.ts'
import type { Words } from './words.ts'

/** The block that is parted into sentences: its text, its token rows, the word cache. */
export interface SentenceSource {
  readonly source: string
  /** Offset of the block in the source; token offsets count from it. */
  readonly base: number
  readonly tokens: Tokens
  readonly from: number
  readonly to: number
  readonly words: Words
}

/**
 * Token rows at which the sentences of a block start, and after them the row past its last token. A sentence never
 * crosses a block. The merge rules are those of `language.md` 2: abbreviations that never end a sentence, those that
 * may, ordinals, initials; a quotation or bracket that is a part of a larger sentence does not part it; a heading or
 * list item without a full stop is one sentence.
 */
export function findSentences(
  source: string,
  base: number,
  tokens: Tokens,
  from: number,
  to: number,
  words: Words,
): readonly number[] {
  const starts = [from]
  if (from === to) return starts
  const text: SentenceSource = { source, base, tokens, from, to, words }
  let asides: Asides | null = null
  let end: End = End.none
  let endRow = from
  for (let row = from; row < to; row++) {
    const isSign = tokens.kind[row] === TokenKind.punctuation
    if (end !== End.none && !(isSign ? closes(text, row) : isEmoji(text, row))) {
      if (startsAfter(text, row, end, endRow)) starts.push(row)
      end = End.none
    }
    if (isSign) (asides ??= new Asides(text, starts)).read(row)
    else if (asides?.isUnsettled) asides.settle(row)
    // Words, and most other tokens, hold no full stop of their own: the quick way out.
    if (!isSign && !(tokens.flags[row]! & TokenFlag.dotted) && tokens.kind[row] !== TokenKind.amount) continue
    const found = endOf(text, row)
    if (found === End.none || isLabel(text, row, starts[starts.length - 1]!) || isInnerLabel(text, row)) continue
    end = found
    endRow = row
  }
  starts.push(to)
  return starts
}

/** Longest number of a sentence in a row, "12" or "12a"; sections like "4.2.1" may be longer. */
const longestLabel = 3

/** Most words before such a number: "Ad pkt. nr. 2." */
const longestLabelHead = 3

/** A small picture behind the full stop belongs to the sentence before it. */
function isEmoji({ source, base, tokens }: SentenceSource, row: number): boolean {
  if (tokens.kind[row] !== TokenKind.symbol) return false
  const code = source.charCodeAt(base + tokens.start[row]!)
  return (code >= 0xd83c && code <= 0xd83e) || (code >= 0x2600 && code <= 0x27bf) || code === 0xfe0f
}

/** Closing quotes and brackets and further stops still belong to the sentence before. */
function closes({ source, base, tokens }: SentenceSource, row: number): boolean {
  if (tokens.flags[row]! & TokenFlag.spaceBefore) return false
  const code = source.charCodeAt(base + tokens.start[row]!)
  if (code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026) return true
  return code === 0x29 || code === 0x5d || code === 0x27 || code === 0x2019 || isQuoteSign(code)
}

/**
 * Whether what stands before the full stop at `row` is the number of a sentence and not a sentence: "1. Send os …",
 * "a. Din lønseddel", "§ 60. Klagen …", "Stk. 2. Reglen …", "Ad 1. Kommunen …", "… er: 1. Stativet …".
 */
function isLabel(text: SentenceSource, row: number, start: number): boolean {
  const { source, base, tokens, words } = text
  if (source.charCodeAt(base + tokens.end[row]! - 1) !== 0x2e) return false
  const isDotted = tokens.kind[row] !== TokenKind.punctuation
  const label = isDotted ? row : row - 1
  if (label < start || label - start > longestLabelHead) return false
  const from = base + tokens.start[label]!
  const length = tokens.end[label]! - tokens.start[label]! - (isDotted ? 1 : 0)
  let head = start
  while (head < label && labelWords.has(words.text(tokens.word[head]!))) head++
  if (head < label) return false
  switch (tokens.kind[label]) {
    case TokenKind.statuteRef:
      return true
    case TokenKind.number:
      return length <= longestLabel || source.slice(from, from + length).includes('.')
    case TokenKind.word:
      return length === 1 && (!isCapital(source.charCodeAt(from)) || isDotted)
    default:
      return false
  }
}

/** Whether the full stop at `row` is that of a number or letter behind a colon, a semicolon or an opening bracket. */
function isInnerLabel({ source, base, tokens, from }: SentenceSource, row: number): boolean {
  const label = tokens.kind[row] === TokenKind.punctuation ? row - 1 : row
  if (label <= from || source.charCodeAt(base + tokens.end[row]! - 1) !== 0x2e) return false
  if (tokens.end[label]! - tokens.start[label]! > longestLabel) return false
  const second = source.charCodeAt(base + tokens.start[label]! + 1)
  const isLetter = tokens.kind[label] === TokenKind.word && classOf(second) !== CharClass.letter
  if (!isLetter && tokens.kind[label] !== TokenKind.number) return false
  return /[:;(]/.test(source.charAt(base + tokens.start[label - 1]!))
}
