import type { BlockFacts } from './facts.ts'
import { TokenKind } from './tokens.ts'

/** Letters that a sentence may have before it grows heavy: fourteen words of five. */
const lightSentence = 70

/**
 * Letters of words beyond {@link lightSentence} in each sentence of a block: long sentences are heavy, and those of long
 * words the more so. Letters are counted and not words, so that a word written in two makes nothing lighter. `goesOn`
 * tells of a row at which a sentence begins whether its thought is that of the sentence before, whatever full stop
 * stands between.
 */
export function excessLetters(
  block: BlockFacts & { wordAt(row: number): string },
  goesOn: (row: number) => boolean,
): number {
  const { sentences, tokens: { kind } } = block
  let excess = 0
  let letters = 0
  for (let at = 0; at + 1 < sentences.length; at++) {
    const from = sentences[at]!
    if (at > 0 && !goesOn(from)) letters = 0
    const before = Math.max(letters, lightSentence)
    for (let row = from; row < sentences[at + 1]!; row++) {
      if (kind[row] === TokenKind.word) letters += block.wordAt(row).length
    }
    excess += Math.max(0, letters - before)
  }
  return excess
}
