import type { Edit, Fix, Repair } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { capital, isCapital, joined, type NoFix, overwrite } from './edits.ts'

/** What a swap comes to: edits, or a code why not. */
export type Swapped = readonly Edit[] | NoFix

/** The words of rows, lower-case, with one blank between. */
export function wordsOf(block: DanishBlock, from: number, to: number): string {
  const words: string[] = []
  for (let row = from; row < to; row++) words.push(block.wordAt(row))
  return words.join(' ')
}

/** Replaces rows by words as they stand; a capital at the head stays one. Not where a long word would come twice in a row. */
export function put(block: DanishBlock, from: number, to: number, text: string): Swapped {
  const next = block.wordAt(to)
  if (next.length > 3 && (text === next || text.endsWith(` ${next}`)) && block.signAt(to - 1) === 0) return 'vaelg'
  const edit = overwrite(block, from, to, isCapital(block, from) ? capital(text) : text)
  return edit === null ? 'opmaerkning' : [edit]
}

/** Takes words out of the middle of a sentence. */
export function leaveOut(block: DanishBlock, from: number, to: number): Swapped {
  const { tokens } = block
  return [{ start: tokens.end[from - 1]!, end: tokens.end[to - 1]!, text: '' }]
}

/** Text of pieces with a capital where the old text had one. */
export function like(block: DanishBlock, row: number, pieces: readonly string[]): string {
  const text = joined(pieces)
  return isCapital(block, row) ? capital(text) : text
}

/** A repair of one fix, or the reason why there is none; `use` is what the message tells to write where the list says else. */
export function toRepair(swapped: Swapped | 'omskriv', title: string, safe: boolean, use = ''): Repair {
  if (typeof swapped === 'string') return { noFix: swapped }
  const isGone = swapped.every(({ text }) => text === '')
  const fix: Fix = { title: isGone ? 'Slet det' : title, edits: swapped, safe: safe && swapped.length === 1, ...(use === '' ? {} : { use }) }
  return { fixes: [fix] }
}
