import type { Edit, Letter, Message } from '@klarbrev/core'

/** Longest reason that is written, in UTF-16 units. */
const longestReason = 300

/**
 * The edits that put remarks (`<!-- klarbrev fra: RULE -- reason -->`) before the blocks that hold these findings: one
 * remark for each rule and block. Empty where the letter has no block.
 */
export function writeRemarks(letter: Letter, findings: readonly Message[], reason: string): readonly Edit[] {
  const end = letter.text.includes('\r\n') ? '\r\n' : '\n'
  const why = reason.replace(/-{2,}|[<>]/g, ' ').replace(/\s+/g, ' ').trim().slice(0, longestReason)
  const edits = new Map<string, Edit>()
  for (const { rule, start } of findings) {
    const at = startOfGroup(letter, start)
    if (at === null) continue
    edits.set(`${rule} ${at}`, { start: at, end: at, text: `<!-- klarbrev fra: ${rule} -- ${why} -->${end}` })
  }
  return [...edits.values()].sort((a, b) => a.start - b.start)
}

/** Where the line begins on which the blocks begin that stand together around an offset. */
function startOfGroup({ blocks, text }: Letter, offset: number): number | null {
  const after = blocks.findIndex((block) => block.start > offset)
  const own = blocks[(after < 0 ? blocks.length : after) - 1] ?? blocks[0]
  const first = own && blocks.find(({ group }) => group === own.group)
  if (first === undefined) return null
  let at = first.start
  while (at > 0 && text[at - 1] !== '\n' && text[at - 1] !== '\r') at--
  return at
}
