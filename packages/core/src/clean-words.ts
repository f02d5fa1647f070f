import type { LetterFacts } from './facts.ts'
import { isRunningText } from './facts.ts'
import type { Span } from './letter.ts'
import { TokenKind } from './tokens.ts'

/** Letters that make a word of the length a score divides by: the mean of running Danish. */
const lettersAWord = 5

/**
 * The length that a score divides by, in words of five letters: running text without the flagged stretches, so that deleting a flagged phrase cannot make the rest look worse, and without padding, which would
 * thin out the faults. Letters are counted and not words, so that a word written in two does not make a letter longer.
 */
export function cleanWords(facts: LetterFacts, flagged: readonly Span[]): number {
  const { text } = facts.letter
  const left = new Stretches(flagged)
  const padding = new Stretches(facts.padding ?? [])
  let letters = 0
  for (const { block, facts: own, context } of facts.blocks) {
    if (!isRunningText(context.role)) continue
    const { kind, start, end } = own.tokens
    for (let row = own.from; row < own.to; row++) {
      if (kind[row] !== TokenKind.word) continue
      const from = block.start + start[row]!
      if (padding.hold(from) || left.hold(from)) continue
      letters += lettersIn(text, from, block.start + end[row]!)
    }
  }
  return letters / lettersAWord
}

/** Stretches in the order of their starts, asked for offsets that only grow. */
class Stretches {
  private at = 0
  private reached = 0
  private readonly spans: readonly Span[]

  constructor(spans: readonly Span[]) {
    this.spans = spans
  }

  hold(offset: number): boolean {
    while (this.at < this.spans.length && this.spans[this.at]!.start <= offset) {
      const { end } = this.spans[this.at++]!
      if (end > this.reached) this.reached = end
    }
    return offset < this.reached
  }
}

/** Letters of European writing, and whatever lies above U+024F apart from marks over letters and signs between words. */
function lettersIn(text: string, start: number, end: number): number {
  let count = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at) | 0x20
    if (code < 0x80 ? code >= 0x61 && code <= 0x7a : isFarLetter(text.charCodeAt(at))) count++
  }
  return count
}

function isFarLetter(code: number): boolean {
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return false
  return code < 0x300 || (code > 0x36f && code < 0x2000) || code > 0x2bff
}
