import type { Problem, ReadResult, Span } from '@klarbrev/core'
import { readFrontMatter } from './front-matter.ts'
import { layOut } from './lay-out.ts'
import type { LayoutMemory } from './layout-memory.ts'
import type { Meter } from './lines.ts'
import { isLineEnd, isVisible } from './signs.ts'

/** The longest text that is read, in UTF-16 units; the longest real letters have about a fiftieth of it. */
export const longestText = 2_000_000

/** The most lines with something on them that are read: each costs what a whole paragraph does. */
export const mostLines = 300_000

/**
 * Reads a letter in plain text that is decoded already, as in an editor. With a memory an edit lays out the lines
 * around it, and all else is taken from the last version.
 */
export function readText(text: string, path: string, memory?: LayoutMemory): ReadResult {
  return readLayout(text, path, false, memory)
}

/** Reads the layout of a text, with or without the signs of markdown; the meter counts the characters looked at. */
export function readLayout(
  text: string,
  path: string,
  markdown: boolean,
  memory?: LayoutMemory,
  meter: Meter = { steps: 0 },
): ReadResult {
  if (isTooLong(text)) return { letter: { path, text, blocks: [], hints: {} }, problems: [tooLong] }
  const { hints, end, problems } = readFrontMatter(text)
  const remarks: Span[] = []
  const page = { text, markdown, meter, remarks }
  const blocks = memory === undefined ? layOut(page, end) : memory.layOut(page, end)
  const letter = { path, text, blocks, hints }
  return { letter: remarks.length === 0 ? letter : { ...letter, remarks }, problems }
}

function isTooLong(text: string): boolean {
  if (text.length < 2 * mostLines) return false
  let lines = 0
  let isBlank = true
  for (let at = 0; at < text.length && lines <= mostLines; at++) {
    const code = text.charCodeAt(at)
    if (isLineEnd(code)) isBlank = true
    else if (isBlank && isVisible(code)) {
      isBlank = false
      lines++
    }
  }
  return lines > mostLines || text.length > longestText
}

/** The problem of a text that is too long to be a letter. */
export const tooLong: Problem = {
  code: 'for-stor', message: 'Brevet er for langt til at blive målt. Grænsen er 2.000.000 tegn og 300.000 linjer.',
}
