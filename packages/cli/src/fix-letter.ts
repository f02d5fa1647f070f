import { LineIndex } from '@klarbrev/core'
import type { LintResult } from '@klarbrev/engine'
import { safeEdits } from '@klarbrev/engine'
import { decode, encodeLike } from '@klarbrev/readers'
import type { World } from './world.ts'
import { errorCode } from './world.ts'

/** One change that was made in a letter. */
export interface Change {
  readonly line: number
  readonly found: string
  readonly written: string
}

/** What `--fix` did: changes (none where nothing safe was found), or Node's error code, `encoding`, or `format`. */
export type FixOutcome = { readonly changes: readonly Change[] } | { readonly trouble: string }

/**
 * Writes the safe fixes of a letter's shown findings into its file: whole or not at all, with line ends, encoding and
 * file mode as they were. Of fixes that lie over each other the first is made; the next run takes the other.
 */
export function fixLetter(path: string, { letter, messages }: LintResult, world: World): FixOutcome {
  const edits = safeEdits(messages)
  if (edits.length === 0) return { changes: [] }
  const lines = new LineIndex(letter.text)
  let text = ''
  let at = 0
  for (const { start, end, text: written } of edits) {
    text += letter.text.slice(at, start) + written
    at = end
  }
  text += letter.text.slice(at)
  try {
    const own = world.files.read(path)
    // The text of other formats was taken out of the file, and would be written over all that it was taken from.
    if (decode(own).text !== letter.text) return { trouble: 'format' }
    const bytes = encodeLike(own, text)
    if (bytes === null) return { trouble: 'encoding' }
    const file = world.createFile(path, world.files.mode(path))
    try {
      file.writeBytes(bytes)
      file.finish()
    } catch (error) {
      file.discard()
      throw error
    }
  } catch (error) {
    return { trouble: errorCode(error) }
  }
  return {
    changes: edits.map(({ start, end, text: written }) => ({
      line: lines.position(start).line, found: letter.text.slice(start, end), written,
    })),
  }
}
