import type { Placed } from '@klarbrev/core'
import { isRunningText, TokenFlag } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { type Hollowness, hollowHeading } from './hollow-headings.ts'

/** A heading inside the letter, under which text stands. */
export interface SubHeading {
  readonly placed: Placed<DanishBlock>
  /** Why it tells nothing; null where it tells something. */
  readonly hollow: Hollowness | null
}

/** The sub-headings of a letter: headings behind its title, or behind its first running text where it has no title. */
export function subHeadingsOf(blocks: readonly Placed<DanishBlock>[]): readonly SubHeading[] {
  const found: SubHeading[] = []
  const title = blocks.findIndex(({ context }) => context.role === 'title')
  const first = title >= 0 ? title : blocks.findIndex(({ context }) => isRunningText(context.role))
  if (first < 0) return found
  for (let index = first + 1; index < blocks.length; index++) {
    const placed = blocks[index]!
    if (placed.context.role !== 'heading' || leadsIn(placed.facts, blocks[index + 1])) continue
    found.push({ placed, hollow: placed.facts.words === 0 ? 'empty' : hollowHeading(placed.facts) })
  }
  return found
}

/** "Til mødet skal du medbringe" over a list that goes on in small letters is the start of a sentence, and no heading. */
function leadsIn(heading: DanishBlock, next: Placed<DanishBlock> | undefined): boolean {
  if (heading.words < 4 || next?.context.role !== 'listItem') return false
  const { facts } = next
  return facts.from < facts.to && facts.wordAt(facts.from) !== '' &&
    (facts.tokens.flags[facts.from]! & TokenFlag.capital) === 0
}
