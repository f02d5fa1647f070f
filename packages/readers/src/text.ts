import type { Problem, ReadResult, Span } from '@klarbrev/core'
import { readFrontMatter } from './front-matter.ts'
import { layOut } from './lay-out.ts'
import type { Meter } from './lines.ts'

/** The longest text that is read, in UTF-16 units; the longest real letters have about a fiftieth of it. */
export const longestText = 2_000_000

/** Reads a letter in plain text that is decoded already, as in an editor. */
export function readText(text: string, path: string): ReadResult {
  return readLayout(text, path, false)
}

/** Reads the layout of a text, with or without the signs of markdown; the meter counts the characters looked at. */
export function readLayout(text: string, path: string, markdown: boolean, meter: Meter = { steps: 0 }): ReadResult {
  if (text.length > longestText) return { letter: { path, text, blocks: [], hints: {} }, problems: [tooLong] }
  const { hints, end, problems } = readFrontMatter(text)
  const remarks: Span[] = []
  const blocks = layOut({ text, markdown, meter, remarks }, end)
  const letter = { path, text, blocks, hints }
  return { letter: remarks.length === 0 ? letter : { ...letter, remarks }, problems }
}

/** The problem of a text that is too long to be a letter. */
export const tooLong: Problem = {
  code: 'for-stor', message: 'Brevet er for langt til at blive målt. Grænsen er 2.000.000 tegn.',
}
