import type { LetterFacts, Placed, Span } from '@klarbrev/core'
import { isRunningText } from '@klarbrev/core'
import type { EnglishBlock } from '../facts/block.ts'

/** A line of fewer words may be the last of an address that nothing shows to be one. */
const leastWords = 5

/** Where to say what concerns the whole letter: the first sentence of its running text; null where it has none. */
export function firstSentence(letter: Pick<LetterFacts<EnglishBlock>, 'blocks'>): Span | null {
  const placed =
    letter.blocks.find((one) => isSpoken(one) && one.facts.words >= leastWords) ?? letter.blocks.find(isSpoken)
  return placed === undefined ? null : sentenceSpan(placed, 0)
}

/** Where to say what is missing at the end: the last sentence of the running text; null for a letter without any. */
export function lastSentence(letter: Pick<LetterFacts<EnglishBlock>, 'blocks'>): Span | null {
  const placed = letter.blocks.findLast(isSpoken)
  return placed === undefined ? null : sentenceSpan(placed, placed.facts.sentences.length - 2)
}

function isSpoken({ facts, context }: Placed<EnglishBlock>): boolean {
  return isRunningText(context.role) && facts.words > 0
}

function sentenceSpan({ block, facts }: Placed<EnglishBlock>, sentence: number): Span {
  const { start, end } = facts.tokens
  return {
    start: block.start + start[facts.sentences[sentence]!]!,
    end: block.start + end[facts.sentences[sentence + 1]! - 1]!,
  }
}
