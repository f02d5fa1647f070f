import type { ReadResult } from '@klarbrev/core'
import { readLayout } from './text.ts'

/** Reads a letter in markdown that is decoded already, as in an editor. */
export function readMarkdown(text: string, path: string): ReadResult {
  return readLayout(text, path, true)
}
