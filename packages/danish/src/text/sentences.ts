import { TokenFlag, TokenKind, type Tokens } from '@klarbrev/core'
import { Tag } from '../lexicon/tags.ts'
import type { Words } from './words.ts'

const fullStop = 0x2e

/**
 * Token rows at which the sentences of a block start, and after them the row past its last token. A sentence never
 * crosses a block. The merge rules are those of `language.md` 2: abbreviations that never end a sentence, those that
 * may, ordinals, initials; a heading or list item without a full stop is one sentence.
 */
export function findSentences(source: string, base: number, tokens: Tokens, from: number, to: number, words: Words): readonly number[] {
  const starts = [from]
  for (let row = from; row < to - 1; row++) {
    if (!endsSentence(source, base, tokens, row, from, words)) continue
    let next = row + 1
    while (next < to && closes(source, base, tokens, next)) next++
    if (next < to && startsSentence(source, base, tokens, next, row, words)) starts.push(next)
    row = next - 1
  }
  starts.push(to)
  return from === to ? [from] : starts
}

function endsSentence(source: string, base: number, tokens: Tokens, row: number, from: number, words: Words): boolean {
  const kind = tokens.kind[row]!
  const code = source.charCodeAt(base + tokens.end[row]! - 1)
  if (kind === TokenKind.punctuation) {
    if (code === fullStop) return !(row === from + 1 && tokens.kind[from] === TokenKind.number)
    return code === 0x21 || code === 0x3f || code === 0x2026
  }
  if (!(tokens.flags[row]! & TokenFlag.dotted)) return false
  if (kind === TokenKind.word) return words.mayEndSentence(tokens.word[row]!)
  // "… 1.200 kr. Du", "kl. 12." and "jf. § 3, 2. pkt." may end a sentence; an ordinal ("1. januar") may not.
  return kind !== TokenKind.number
}

/** Closing quotes and brackets and further stops still belong to the sentence before. */
function closes(source: string, base: number, tokens: Tokens, row: number): boolean {
  if (tokens.kind[row] !== TokenKind.punctuation || tokens.flags[row]! & TokenFlag.spaceBefore) return false
  return /[)\]"”“»’'.!?…]/.test(source.charAt(base + tokens.start[row]!))
}

function startsSentence(
  source: string,
  base: number,
  tokens: Tokens,
  row: number,
  end: number,
  words: Words,
): boolean {
  const kind = tokens.kind[row]!
  const flags = tokens.flags[row]!
  const isDotted = (tokens.flags[end]! & TokenFlag.dotted) !== 0
  if (!(flags & TokenFlag.spaceBefore)) {
    // No space after the stop: only a capital word after a plain full stop starts a sentence ("sagen.Du").
    return !isDotted && kind === TokenKind.word && (flags & TokenFlag.capital) !== 0
  }
  if (kind === TokenKind.punctuation) {
    const code = source.charCodeAt(base + tokens.start[row]!)
    const isOpening = code === 0x22 || code === 0x201d || code === 0x201c || code === 0x201e || code === 0xab || code === 0xbb || code === 0x28
    return isOpening && !isDotted ? true : code === 0x2013 || code === 0x2d ? !isDotted : false
  }
  if (kind !== TokenKind.word) return !isDotted || tokens.kind[end] !== TokenKind.word
  if (!(flags & TokenFlag.capital)) return false
  if (!isDotted) return true
  const tags = words.tags(tokens.word[row]!)
  return tags !== 0 && (tags & Tag.Proper) === 0
}
