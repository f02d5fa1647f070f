import type { Section } from './facts.ts'
import type { Block } from './letter.ts'
import { partitionPoint } from './partition-point.ts'

/**
 * The section of a note: that of the block that points to it, among those whose sections are found already; null where
 * the block is no note. Notes come after all that can point to them.
 */
export function noteSection(blocks: readonly Block[], sections: readonly Section[], index: number): Section | null {
  const point = blocks[index]!.noteOf
  if (point === undefined) return null
  // The last block that begins before the point: white space may lie between its words and the sign of the note.
  const at = partitionPoint(0, index, (place) => blocks[place]!.start <= point) - 1
  return at < 0 ? 'none' : sections[at]!
}
