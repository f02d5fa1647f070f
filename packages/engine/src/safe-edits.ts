import type { Edit, Message } from '@klarbrev/core'

/**
 * The edits of the first safe fix of every shown finding, in text order. Of fixes that lie over each other the first is
 * taken; the next run takes the other.
 */
export function safeEdits(messages: readonly Message[]): readonly Edit[] {
  const all = messages
    .filter(({ shown }) => shown)
    .flatMap(({ fixes }) => fixes.filter(({ safe }) => safe).slice(0, 1).flatMap((fix) => fix.edits))
    .sort((a, b) => a.start - b.start || a.end - b.end)
  const kept: Edit[] = []
  for (const edit of all) if (edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit)
  return kept
}
