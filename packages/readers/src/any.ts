import type { ReadResult } from '@klarbrev/core'
import { formatOf } from './format.ts'
import { problemOf, unread } from './refusal.ts'
import { readLetter } from './read-letter.ts'

/**
 * Reads a letter in any format that is read. Never rejects. A format's reader is loaded when a letter needs it; those
 * of foreign formats belong in a process that can be ended, since a file may be made to keep them busy.
 */
export async function readAny(bytes: Uint8Array, path: string): Promise<ReadResult> {
  const guess = formatOf(bytes, path)
  if ('unread' in guess) return readLetter(bytes, path)
  try {
    switch (guess.format) {
      case 'docx': return (await import('./docx/index.ts')).readDocx(bytes, path)
      default: return readLetter(bytes, path)
    }
  } catch (error) {
    return unread(path, [problemOf(error)])
  }
}
