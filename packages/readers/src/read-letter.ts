import type { ReadResult } from '@klarbrev/core'
import { decode } from './decode.ts'
import { formatOf, remedyFor } from './format.ts'
import { readMarkdown } from './markdown.ts'
import { unread } from './refusal.ts'
import { longestText, readText, tooLong } from './text.ts'

/**
 * Reads the bytes of a letter in plain text or markdown. Other formats are refused with a word on what to do: they are
 * read by `readAny` of `@klarbrev/readers/any`, in a process that can be ended.
 */
export function readLetter(bytes: Uint8Array, path: string): ReadResult {
  const guess = formatOf(bytes, path)
  if ('unread' in guess) return unread(path, [{ code: 'format-ukendt', message: remedyFor(guess.unread) }])
  if (guess.format !== 'text' && guess.format !== 'markdown') {
    const message = 'Brevet kan ikke læses her. Gem det som .txt eller .md.'
    return unread(path, [{ code: 'format-ukendt', message }])
  }
  // UTF-8 needs at most three bytes for a UTF-16 unit, so a longer file is too long whatever it holds.
  if (bytes.length > 3 * longestText + 3) return unread(path, [tooLong])
  const { text, problems, binary } = decode(bytes)
  if (binary) return unread(path, problems)
  const result = guess.format === 'markdown' ? readMarkdown(text, path) : readText(text, path)
  return problems.length === 0 ? result : { letter: result.letter, problems: [...problems, ...result.problems] }
}
