import { type Edit, partitionPoint } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import type { StatuteRef } from '../facts/statute-refs.ts'
import { Tag } from '../lexicon/tags.ts'

const comma = 0x2c
/** References in one chain, beyond which a parenthesis would be as heavy as the chain. */
const mostChained = 4

/**
 * Puts the statute references behind "jf." into parentheses: "pladsen, jf. § 7, opsiges" -> "pladsen (§ 7) opsiges", ",
 * jf. § 7, jf. § 9." -> " (§ 7 og § 9).", where "se" would be an order in the middle of the sentence. Null where no
 * reference stands there. One that follows another reference at once is joined to it by "og".
 */
export function asideReference(block: DanishBlock, from: number, to: number): readonly Edit[] | null {
  const refs = block.statuteRefs()
  const behind = (row: number): StatuteRef | undefined => {
    const one = refs[firstFrom(refs, row)]
    return one?.from === row || (one?.from === row + 1 && /^(?:samme|den)$/.test(block.wordAt(row))) ? one : undefined
  }
  const { start, end } = block.tokens
  // "jf. § 7, jf. § 9": read from the first of them on.
  for (let steps = 0; ; steps++) {
    const outer = endingAt(refs, from - 1)
    if (outer === undefined || !isJf(block, outer.from - 1) || block.signAt(outer.from - 2) !== comma) break
    if (steps === mostChained) return null
    to = outer.from
    from = to - 1
  }
  const before = from - 1
  let ref = behind(to)
  if (ref === undefined || before <= block.from || block.signAt(before) !== comma) return null
  // "efter § 3, jf. § 9": two that are read together.
  if (endingAt(refs, before) !== undefined) {
    const joined = { start: start[before]!, end: start[to]!, text: ' og ' }
    // "Efter § 66, jf. § 69, er sagen": the comma behind went with the one before.
    const isShut = block.signAt(ref.to) === comma && goesOn(block, before, ref.to + 1)
    return isShut ? [joined, { start: end[ref.to - 1]!, end: end[ref.to]!, text: '' }] : [joined]
  }
  const edits: Edit[] = [{ start: start[before]!, end: start[to]!, text: ' (' }]
  while (block.signAt(ref.to) === comma && isJf(block, ref.to + 1)) {
    const next = behind(ref.to + 2)
    if (next === undefined || edits.length > mostChained) return null
    edits.push({ start: start[ref.to]!, end: start[ref.to + 2]!, text: ' og ' })
    ref = next
  }
  const sign = block.signAt(ref.to)
  const isEnd = ref.to >= block.to || beginsSentence(block, ref.to)
  if (!isEnd && sign !== comma && sign !== 0x2e) return null
  // "litra b." at the end: the full stop belongs to the token and stays behind the parenthesis.
  const stop = isEnd && block.textOf(ref.to - 1, ref.to).endsWith('.') ? 1 : 0
  const at = end[ref.to - 1]! - stop
  const isWithin = sign === comma && (goesOn(block, before, ref.to + 1) || block.wordAt(ref.to + 1) === 'samt')
  return [...edits, { start: at, end: isWithin ? end[ref.to]! : at, text: ')' }]
}

/** Position of the first reference that begins at a row or behind it; references stand in order and apart. */
function firstFrom(refs: readonly StatuteRef[], row: number): number {
  return partitionPoint(0, refs.length, (at) => refs[at]!.from < row)
}

/** The reference that ends before a row, at once. */
function endingAt(refs: readonly StatuteRef[], row: number): StatuteRef | undefined {
  const one = refs[firstFrom(refs, row) - 1]
  return one?.to === row ? one : undefined
}

/** Whether a sentence begins at a row, or the last one ends before it. */
function beginsSentence({ sentences }: DanishBlock, row: number): boolean {
  return sentences[partitionPoint(0, sentences.length, (at) => sentences[at]! < row)] === row
}

function isJf(block: DanishBlock, row: number): boolean {
  return /^(?:jf|jfr|jvf)$/.test(block.wordAt(row))
}

const verbs = Tag.VerbPresent | Tag.VerbPast | Tag.VerbSPresent | Tag.VerbSPast | Tag.Auxiliary

/** Whether the clause that the first comma broke off goes on behind the second: its verb has not come before. */
function goesOn(block: DanishBlock, before: number, after: number): boolean {
  if (!(block.tagsAt(after) & verbs)) return false
  for (let row = before - 1; row >= block.from && !beginsSentence(block, row + 1) && block.signAt(row) === 0; row--) {
    if (block.tagsAt(row) & verbs) return false
  }
  return true
}
