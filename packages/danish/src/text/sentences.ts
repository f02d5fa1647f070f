import { TokenFlag, TokenKind, type Tokens } from '@klarbrev/core'
import { labelWords } from './abbreviations.ts'
import { Asides } from './asides.ts'
import { classOf, CharClass, isCapital } from './characters.ts'
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
export function findSentences(source: string, base: number, tokens: Tokens, from: number, to: number, words: Words): readonly number[] {
  const starts = [from]
  if (from === to) return starts
  const text: SentenceSource = { source, base, tokens, from, to, words }
  const asides = new Asides(text, starts)
  let end: End = End.none
  let endRow = from
  for (let row = from; row < to; row++) {
    const isSign = tokens.kind[row] === TokenKind.punctuation
    if (end !== End.none && !(isSign && closes(text, row))) {
      if (startsAfter(text, row, end, endRow)) starts.push(row)
      end = End.none
    }
    if (isSign) asides.read(row)
    else asides.settle(row)
    // Words, and most other tokens, hold no full stop of their own: the quick way out.
    if (!isSign && !(tokens.flags[row]! & TokenFlag.dotted) && tokens.kind[row] !== TokenKind.amount) continue
    const found = endOf(text, row)
    if (found === End.none || isLabel(text, row, starts[starts.length - 1]!)) continue
    end = found
    endRow = row
  }
  starts.push(to)
  return starts
}

/** Closing quotes and brackets and further stops still belong to the sentence before. */
function closes({ source, base, tokens }: SentenceSource, row: number): boolean {
  if (tokens.flags[row]! & TokenFlag.spaceBefore) return false
  return /[)\]"”“»«’'.!?…]/.test(source.charAt(base + tokens.start[row]!))
}

/**
 * Whether what stands before the full stop at `row` is the number of a sentence and not a sentence: "1. Send os …",
 * "a. Din lønseddel", "§ 60. Klagen …", "Stk. 2. Reglen …", "Ad 1. Kommunen …", "… er: 1. Stativet …".
 */
function isLabel({ source, base, tokens, from, words }: SentenceSource, row: number, start: number): boolean {
  if (source.charCodeAt(base + tokens.end[row]! - 1) !== 0x2e) return false
  const isDotted = tokens.kind[row] !== TokenKind.punctuation
  const label = isDotted ? row : row - 1
  if (label < start) return false
  const kind = tokens.kind[label]!
  const length = tokens.end[label]! - tokens.start[label]! - (isDotted ? 1 : 0)
  if (label === start) {
    if (kind === TokenKind.statuteRef) return true
    const code = source.charCodeAt(base + tokens.start[label]!)
    return kind === TokenKind.number ? length <= 3 || /^\d+(?:\.\d+)+$/.test(source.slice(base + tokens.start[label]!, base + tokens.start[label]! + length)) : length === 1 && classOf(code) === CharClass.letter && (!isCapital(code) || isDotted)
  }
  if (kind !== TokenKind.number || length > 3) return false
  if (label === start + 1) return labelWords.has(words.text(tokens.word[start]!))
  return label - 1 >= from && source.charCodeAt(base + tokens.start[label - 1]!) === 0x3a
}
