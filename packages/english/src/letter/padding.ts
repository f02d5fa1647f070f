import type { Block, Role, Span } from '@klarbrev/core'
import { isRunningText, TokenKind } from '@klarbrev/core'
import type { EnglishBlock } from '../facts/block.ts'

/** Shorter sentences ("Yes.", "Call me.") may well be said twice. */
const leastRepeated = 4
/** Longer courtesies say something. */
const mostCourteous = 14
const courtesy = /^(?:we|i) (?:hope|thank|wish|appreciate)$|^thank you$|^many thanks$|^have a$/

/** Sentences that only make a letter longer: those said before, word for word, and courtesies without figures. */
export function findPadding(
  blocks: readonly Block[],
  all: readonly EnglishBlock[],
  roles: readonly Role[],
): readonly Span[] {
  const found: Span[] = []
  const seen = new Set<string>()
  all.forEach((block, index) => {
    if (!isRunningText(roles[index]!)) return
    const { start, end } = block.tokens
    for (let at = 0; at + 1 < block.sentences.length; at++) {
      const from = block.sentences[at]!
      const to = block.sentences[at + 1]!
      if (to - from < leastRepeated) continue
      const words: string[] = []
      for (let row = from; row < to; row++)
        if (block.tokens.kind[row] !== TokenKind.punctuation) words.push(block.wordAt(row))
      const text = words.join(' ')
      const isNew = seen.size !== seen.add(text).size
      const isCourtesy =
        words.length <= mostCourteous &&
        courtesy.test(`${words[0]} ${words[1]}`) &&
        !/\d|\byou (?:can|must|may|will)\b/.test(text)
      if (!isNew || isCourtesy)
        found.push({ start: blocks[index]!.start + start[from]!, end: blocks[index]!.start + end[to - 1]! })
    }
  })
  return found
}
