import type { ReadResult } from '@klarbrev/core'
import type { Format } from './format.ts'
import { formatOf } from './format.ts'
import { readLetter } from './read-letter.ts'
import { problemOf, unread } from './refusal.ts'

/** What some readers ask of the language. */
export interface ReaderSupplies {
  /** Whether a word stands in the dictionary; asked of words that a line end has cut in two. Without it none does. */
  readonly isWord?: (word: string) => boolean
}

/**
 * Reads a letter in any format that is read. Never rejects. A format's reader is loaded when a letter needs it; those
 * of foreign formats belong in a process that can be ended, since a file may be made to keep them busy.
 */
export async function readAny(bytes: Uint8Array, path: string, supplies: ReaderSupplies = {}): Promise<ReadResult> {
  const guess = formatOf(bytes, path)
  if ('unread' in guess) return readLetter(bytes, path)
  try {
    switch (guess.format) {
      case 'eml': return await (await import('./eml.ts')).readEml(bytes, path)
      case 'memo': {
        const { readMemo } = await import('./memo.ts')
        return await readMemo(bytes, path, (format, inner, name) => readWhole(format, inner, name, supplies))
      }
      default: return await readWhole(guess.format, bytes, path, supplies)
    }
  } catch (error) {
    return unread(path, [problemOf(error)])
  }
}

/** Reads a file that is a letter and no envelope. */
async function readWhole(
  format: Format, bytes: Uint8Array, path: string, supplies: ReaderSupplies,
): Promise<ReadResult> {
  switch (format) {
    case 'docx': return (await import('./docx/index.ts')).readDocx(bytes, path)
    case 'odt': return (await import('./odt/index.ts')).readOdt(bytes, path)
    case 'html': return (await import('./html.ts')).readHtml(bytes, path)
    case 'pdf': return (await import('./pdf/index.ts')).readPdf(bytes, path, supplies.isWord)
    case 'text': case 'markdown': case 'eml': case 'memo': {
      // The name is the envelope's; what lies in it is told by its format.
      const { letter, problems } = readLetter(bytes, format === 'markdown' ? 'brev.md' : 'brev.txt')
      return { letter: { ...letter, path }, problems }
    }
    default: return format satisfies never
  }
}
