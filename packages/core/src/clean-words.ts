import type { BlockFacts, LetterFacts, Placed } from './facts.ts'
import { isRunningText } from './facts.ts'
import type { Span } from './letter.ts'
import { partitionPoint } from './partition-point.ts'
import { TokenKind } from './tokens.ts'

/** Letters that make a word of the length a score divides by: the mean of running Danish. */
const lettersAWord = 5

/**
 * The length that a score divides by, in words of five letters: running text without the flagged stretches, so that
 * deleting a flagged phrase cannot make the rest look worse, and without padding, which would thin out the faults.
 * Letters are counted and not words, so that a word written in two does not make a letter longer. `flagged` and the
 * padding come in the order of their starts.
 */
export function cleanWords(facts: LetterFacts, flagged: readonly Span[]): number {
  let letters = 0
  for (let at = 0; at < facts.blocks.length; at++) {
    const placed = facts.blocks[at]!
    if (isRunningText(placed.context.role)) letters += placed.facts.letters
  }
  // All is counted when it is read; only what is flagged has to be looked at once more.
  const padding = facts.padding ?? []
  let block = 0
  let next = 0
  let reached = 0
  for (const span of flagged) {
    for (; next < padding.length && padding[next]!.start <= span.start; next++) takeOut(padding[next]!)
    takeOut(span)
  }
  for (; next < padding.length; next++) takeOut(padding[next]!)
  return letters / lettersAWord

  /** Takes the letters of the words that begin in a stretch away, but for what an earlier stretch has taken. */
  function takeOut({ start, end }: Span): void {
    const from = Math.max(start, reached)
    if (end <= from) return
    reached = end
    while (block < facts.blocks.length && facts.blocks[block]!.block.end <= from) block++
    for (let at = block; at < facts.blocks.length && facts.blocks[at]!.block.start < end; at++) {
      const placed = facts.blocks[at]!
      if (isRunningText(placed.context.role)) letters -= lettersBetween(placed, facts.letter.text, from, end)
    }
  }
}

/** Letters of a block's words that begin in `[from, to)` of the letter. */
function lettersBetween({ block, facts }: Placed, text: string, from: number, to: number): number {
  const { kind, start, end } = facts.tokens
  const sums = facts.lettersBefore?.() ?? null
  if (sums !== null) return sums[firstRow(facts, to - block.start) - facts.from]! - sums[firstRow(facts, from - block.start) - facts.from]!
  let letters = 0
  for (let row = firstRow(facts, from - block.start); row < facts.to && block.start + start[row]! < to; row++) {
    if (kind[row] === TokenKind.word) letters += lettersIn(text, block.start + start[row]!, block.start + end[row]!)
  }
  return letters
}

/** The first row of a block that begins at `offset` of it or later. */
function firstRow({ tokens: { start }, from, to }: BlockFacts, offset: number): number {
  return partitionPoint(from, to, (row) => start[row]! < offset)
}

/** What {@link BlockFacts.lettersBefore} gives, counted. */
export function countLettersBefore({ source, base, tokens: { kind, start, end }, from, to }: BlockFacts): Uint32Array {
  const sums = new Uint32Array(to - from + 1)
  for (let row = from; row < to; row++) {
    const letters = kind[row] === TokenKind.word ? lettersIn(source, base + start[row]!, base + end[row]!) : 0
    sums[row - from + 1] = sums[row - from]! + letters
  }
  return sums
}

/**
 * Letters of European writing in `[start, end)` of a text, and whatever lies above U+024F apart from marks over letters
 * and signs between words.
 */
export function lettersIn(text: string, start: number, end: number): number {
  let count = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at) | 0x20
    if (code < 0x80 ? code >= 0x61 && code <= 0x7a : isFarLetter(text.charCodeAt(at))) count++
  }
  return count
}

function isFarLetter(code: number): boolean {
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba
  if (code === 0xd7 || code === 0xf7) return false
  return code < 0x300 || (code > 0x36f && code < 0x2000) || code > 0x2bff
}
