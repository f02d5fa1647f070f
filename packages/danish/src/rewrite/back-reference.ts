import type { DanishBlock } from '../facts/block.ts'

/** "sin" and "sig" point at the subject; it must not change under them. */
export function refersBack(block: DanishBlock, from: number, to: number): boolean {
  for (let row = from; row < block.to; row++) {
    if (row >= to && block.signAt(row) !== 0) break
    if (reflexives.has(block.wordAt(row)) && block.wordAt(row - 2) !== 'hver') return true
  }
  return false
}

const reflexives = new Set(['sin', 'sit', 'sine', 'sig', 'hinanden'])
