import type { Block, Role } from '@klarbrev/core'
import type { EnglishBlock } from '../facts/block.ts'
import { setOf } from '../words.ts'
import { sectionOfHeading } from './heading-sections.ts'
import { isNameLike, isOrganisation } from './senders.ts'

const farewells = setOf('kind best yours warm with sincerely regards faithfully by many')
const wishes = '(?:with )?(?:kind|best|warm|many) (?:regards|wishes|greetings)'
const farewell = new RegExp(
  `^(?:${wishes}|yours (?:sincerely|faithfully|truly)|regards|sincerely|best|by order|on behalf|by authority)`,
)

/** From the farewell on, short lines are the signature, until running text or a heading begins again. */
export function markSignatures(roles: Role[], blocks: readonly Block[], facts: readonly EnglishBlock[]): void {
  let isOpen = false
  for (let index = 0; index < roles.length; index++) {
    // No signature goes on in the notes, however short they are.
    if (blocks[index]!.noteOf !== undefined) return
    const block = facts[index]!
    if (block.words <= 6 && farewells.has(block.wordAt(block.from)) && farewell.test(firstWords(block))) {
      roles[index] = 'signature'
      isOpen = true
      continue
    }
    const role = roles[index]!
    const isShort =
      blocks[index]!.kind === 'line' ||
      blocks[index]!.kind === 'table' ||
      (block.words <= 6 && role !== 'heading' && role !== 'listItem')
    if (isOpen && isShort && role !== 'title') {
      roles[index] = sectionOfHeading(block) === 'appendix' ? 'appendix' : 'signature'
    } else if (
      isOpen &&
      role === 'heading' &&
      sectionOfHeading(block) === 'none' &&
      (isNameLike(block) || isOrganisation(block))
    ) {
      roles[index] = 'signature'
    } else if (role === 'body' || role === 'heading') {
      isOpen = false
    }
  }
}

function firstWords(block: EnglishBlock): string {
  return [0, 1, 2]
    .map((nth) => block.wordAt(block.from + nth))
    .join(' ')
    .trim()
}
