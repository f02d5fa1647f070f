import type { LetterFacts, Placed, Span } from '@klarbrev/core'
import { isRunningText, TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'

/** A line of fewer words may be the last of an address that nothing shows to be one. */
const leastWords = 5

/** Where to say what concerns the whole letter: the first sentence of its running text; null for a letter without any. */
export function firstSentence(letter: Pick<LetterFacts<DanishBlock>, 'blocks'>): Span | null {
  const placed = letter.blocks.find((one) => isSpoken(one) && one.facts.words >= leastWords) ?? letter.blocks.find(isSpoken)
  return placed === undefined ? null : sentenceSpan(placed, 0)
}

/** Where to say what is missing at the end: the last sentence of the running text; null for a letter without any. */
export function lastSentence(letter: Pick<LetterFacts<DanishBlock>, 'blocks'>): Span | null {
  const placed = letter.blocks.findLast(isSpoken)
  return placed === undefined ? null : sentenceSpan(placed, placed.facts.sentences.length - 2)
}

function isSpoken({ facts, context }: Placed<DanishBlock>): boolean {
  return isRunningText(context.role) && facts.words > 0
}

function sentenceSpan({ block, facts }: Placed<DanishBlock>, sentence: number): Span {
  const { start, end, kind } = facts.tokens
  const to = facts.sentences[sentence + 1]!
  let from = facts.sentences[sentence]!
  while (from + 1 < to && kind[from] === TokenKind.symbol) from++
  return { start: block.start + start[from]!, end: block.start + end[to - 1]! }
}
