import type { Span } from '@klarbrev/core'
import { TokenKind } from '@klarbrev/core'
import type { DanishBlock } from './block.ts'
import type { StatuteRef } from './statute-refs.ts'

/** A reference that stops the reader: an order by its number, or references that are stacked. */
export interface HeavyRef extends Span {
  readonly kind: 'number' | 'stack'
}

/** Words that stack one reference on another. */
const stackers = new Set(['jf', 'jfr', 'sammenholdt', 'sammenholdes', 'smh', 'modsætningsvis'])
/** Rows between two references that may still be joined. */
const mostBetween = 5

/** The heavy references of a block, each stack once. Offsets count from the start of the block. */
export function heavyRefs(block: DanishBlock): readonly HeavyRef[] {
  const refs = block.statuteRefs()
  const found: HeavyRef[] = []
  for (let at = 0; at < refs.length; at++) {
    const first = refs[at]!
    let last = at
    while (last + 1 < refs.length && isStacked(block, refs[last]!, refs[last + 1]!)) last++
    if (last > at) found.push({ start: first.start, end: refs[last]!.end, kind: 'stack' })
    else if (isNumbered(block, first)) found.push({ start: first.start, end: first.end, kind: 'number' })
    at = last
  }
  return found
}

/** "§ 17, stk. 1, jf. § 3", "§ 16, sammenholdt med § 3": in one sentence, with such a word between. */
function isStacked(block: DanishBlock, one: StatuteRef, next: StatuteRef): boolean {
  if (next.from - one.to > mostBetween || block.sentenceOf(one.from) !== block.sentenceOf(next.from)) return false
  for (let row = one.to; row < next.from; row++) if (stackers.has(block.wordAt(row))) return true
  return false
}

/** "LBK nr. 170 af 24. januar 2022", "lov nr. 939": a number of an order, which only a lawyer looks up. */
function isNumbered(block: DanishBlock, { from, to, form }: StatuteRef): boolean {
  if (form !== 'order') return false
  for (let row = from; row < to; row++) {
    const kind = block.tokens.kind[row]
    if (kind === TokenKind.statuteRef || kind === TokenKind.number || kind === TokenKind.date) return true
  }
  return false
}
