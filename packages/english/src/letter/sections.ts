import type { Block, Role, Section } from '@klarbrev/core'
import { noteSection } from '@klarbrev/core'
import type { EnglishBlock } from '../facts/block.ts'
import { sectionOfHeading } from './heading-sections.ts'
import { cueRule } from './cues.list.ts'

/** A section runs from its heading to the next; without a heading, guidance on complaints opens one of its own. */
export function findSections(
  roles: readonly Role[],
  blocks: readonly Block[],
  facts: readonly EnglishBlock[],
): Section[] {
  const sections: Section[] = []
  let current: Section = 'none'
  let isByHeading = false
  const sectionOf = (role: Role, index: number): Section => {
    const block = facts[index]!
    const ofNote = noteSection(blocks, sections, index)
    if (ofNote !== null) return ofNote === 'none' && role === 'body' && isAppeal(block) ? 'appeal' : ofNote
    switch (role) {
      case 'title':
        current = 'none'
        return current
      case 'heading':
        current = sectionOfHeading(block)
        isByHeading = current !== 'none'
        return current
      case 'signature':
        if (current !== 'appendix') current = 'none'
        return 'none'
      case 'body':
      case 'listItem':
        return !isByHeading && isAppeal(block) ? 'appeal' : current
      default:
        return current
    }
  }
  for (const [index, role] of roles.entries()) sections.push(sectionOf(role, index))
  return sections
}

const complaint = cueRule('complaint')

/** Tells how to complain: two of its words, or one beside the time there is for it. */
function isAppeal(block: EnglishBlock): boolean {
  const hits = block.phrases().filter(({ pattern }) => pattern.rule === complaint)
  if (hits.length === 0) return false
  if (hits.length > 1) return true
  for (let row = block.from; row < block.to; row++)
    if (/^(?:weeks|deadline|within)$/.test(block.wordAt(row))) return true
  return false
}
