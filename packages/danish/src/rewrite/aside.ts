import type { Edit } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import type { StatuteRef } from '../facts/statute-refs.ts'
import { Tag } from '../lexicon/tags.ts'

const comma = 0x2c

/**
 * Puts the statute references behind "jf." into parentheses: "pladsen, jf. § 7, opsiges" -> "pladsen (§ 7) opsiges", ",
 * jf. § 7, jf. § 9." -> " (§ 7 og § 9).", where "se" would be an order in the middle of the sentence. Null where no
 * reference stands there. One that follows another reference at once is joined to it by "og".
 */
export function asideReference(block: DanishBlock, from: number, to: number): readonly Edit[] | null {
  const refs = block.statuteRefs()
  const behind = (row: number): StatuteRef | undefined =>
    refs.find((one) => one.from === row || (one.from === row + 1 && /^(?:samme|den)$/.test(block.wordAt(row))))
  const { start, end } = block.tokens
  // "jf. § 7, jf. § 9": read from the first of them on.
  const outer = refs.find((one) => one.to === from - 1 && isJf(block, one.from - 1) && block.signAt(one.from - 2) === comma)
  if (outer !== undefined) return asideReference(block, outer.from - 1, outer.from)
  const before = from - 1
  let ref = behind(to)
  if (ref === undefined || before <= block.from || block.signAt(before) !== comma) return null
  // "efter § 3, jf. § 9": two that are read together.
  if (refs.some((one) => one.to === before)) return [{ start: start[before]!, end: start[to]!, text: ' og ' }]
  const edits: Edit[] = [{ start: start[before]!, end: start[to]!, text: ' (' }]
  while (block.signAt(ref.to) === comma && isJf(block, ref.to + 1)) {
    const next = behind(ref.to + 2)
    if (next === undefined) return null
    edits.push({ start: start[ref.to]!, end: start[ref.to + 2]!, text: ' og ' })
    ref = next
  }
  const sign = block.signAt(ref.to)
  const isEnd = ref.to >= block.to || block.sentences.includes(ref.to)
  if (!isEnd && sign !== comma && sign !== 0x2e) return null
  // "litra b." at the end: the full stop belongs to the token and stays behind the parenthesis.
  const stop = isEnd && block.textOf(ref.to - 1, ref.to).endsWith('.') ? 1 : 0
  const at = end[ref.to - 1]! - stop
  const isWithin = sign === comma && goesOn(block, before, ref.to + 1)
  return [...edits, { start: at, end: isWithin ? end[ref.to]! : at, text: ')' }]
}

function isJf(block: DanishBlock, row: number): boolean {
  return /^(?:jf|jfr|jvf)$/.test(block.wordAt(row))
}

const verbs = Tag.VerbPresent | Tag.VerbPast | Tag.VerbSPresent | Tag.VerbSPast | Tag.Auxiliary

/** Whether the clause that the first comma broke off goes on behind the second: its verb has not come before. */
function goesOn(block: DanishBlock, before: number, after: number): boolean {
  if (!(block.tagsAt(after) & verbs)) return false
  for (let row = before - 1; row >= block.from && !block.sentences.includes(row + 1) && block.signAt(row) === 0; row--) {
    if (block.tagsAt(row) & verbs) return false
  }
  return true
}
