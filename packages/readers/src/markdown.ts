import type { ReadResult } from '@klarbrev/core'
import type { LayoutMemory } from './layout-memory.ts'
import { readLayout } from './text.ts'

/** Reads a letter in markdown that is decoded already, as in an editor; a memory is used as by `readText`. */
export function readMarkdown(text: string, path: string, memory?: LayoutMemory): ReadResult {
  return readLayout(text, path, true, memory)
}
