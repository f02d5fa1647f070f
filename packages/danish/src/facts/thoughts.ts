import { TokenFlag, TokenKind } from '@klarbrev/core'
import type { DanishBlock } from './block.ts'

/** Words that only go on with the sentence before them, whatever full stop and capital stand between. */
const continuing: ReadonlySet<string> = new Set(['at', 'idet', 'hvilket', 'hvorefter', 'hvorved', 'hvoraf', 'hvormed', 'hvortil'])

/**
 * Whether the sentence that begins at a row goes on with the thought of the one before it: a small letter or a dependent
 * clause follows the full stop.
 */
export function goesOn(block: DanishBlock, row: number): boolean {
  const first = firstWord(block, row, block.to)
  if (block.tokens.kind[first] !== TokenKind.word) return false
  return (block.tokens.flags[first]! & TokenFlag.capital) === 0 || continuing.has(block.wordAt(first))
}

/** The row of `[from, to)` at which a sentence's words begin, past dashes and pictures. */
export function firstWord(block: DanishBlock, from: number, to: number): number {
  let row = from
  while (row < to && block.tokens.kind[row] === TokenKind.symbol) row++
  return row
}
