import type { Placed } from '@klarbrev/core'
import { isRunningText, TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'

/** Facts by which a letter's blocks are sorted, for rules that look through the whole letter. */
export const sortedFacts = [
  'reader', 'polite', 'thirdReader', 'thirdSender', 'statuteRefs', 'personNumbers',
] as const

export type SortedFact = (typeof sortedFacts)[number]

/** For each fact the blocks that hold it, in text order. */
export type BlocksWith = Readonly<Record<SortedFact, readonly Placed<DanishBlock>[]>>

const bitOf: Readonly<Partial<Record<string, number>>> = Object.fromEntries(sortedFacts.map((fact, at) => [fact, 1 << at]))

/**
 * Sorts the blocks of a letter once for all rules that would each look through all of them. Forms of address and
 * references are sought in running text, title and headings, numbers of persons everywhere.
 */
export function sortBlocks(blocks: readonly Placed<DanishBlock>[]): BlocksWith {
  const sorted: Record<SortedFact, Placed<DanishBlock>[]> = {
    reader: [], polite: [], thirdReader: [], thirdSender: [], statuteRefs: [], personNumbers: [],
  }
  for (let at = 0; at < blocks.length; at++) {
    const placed = blocks[at]!
    const { facts, context: { role } } = placed
    if (facts.holdsKind(TokenKind.personNumber)) sorted.personNumbers.push(placed)
    if (!isRunningText(role) && role !== 'title' && role !== 'heading') continue
    const held = facts.kept === undefined ? heldBy(facts) : (facts.kept.held ??= heldBy(facts))
    for (let left = held; left !== 0; left &= left - 1) sorted[sortedFacts[31 - Math.clz32(left & -left)]!].push(placed)
  }
  return sorted
}

function heldBy(facts: DanishBlock): number {
  let held = facts.statuteRefs().length > 0 ? bitOf['statuteRefs']! : 0
  for (const { kind } of facts.addressForms()) held |= bitOf[kind] ?? 0
  return held
}
