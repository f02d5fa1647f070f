import type { Block, Role, Section } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { Cue } from '../text/cue-words.ts'
import { sectionOfHeading } from './heading-sections.ts'
import { hollowHeading } from './hollow-headings.ts'

/** A section runs from its heading to the next heading; without a heading, content can open one. */
export function findSections(roles: readonly Role[], blocks: readonly Block[], facts: readonly DanishBlock[]): Section[] {
  const sections: Section[] = []
  let current: Section = 'none'
  let isByHeading = false
  for (let index = 0; index < roles.length; index++) {
    const role = roles[index]!
    const block = facts[index]!
    if (role === 'title') {
      current = 'none'
    } else if (role === 'heading') {
      const announced = sectionOfHeading(block.textOf(block.from, block.to))
      // A sub-heading that announces nothing stays in an appendix or appeal section; elsewhere it opens a new one.
      // A heading that says nothing at all announces no section, and ends none.
      const staysInside: boolean = announced === 'none' &&
        ((isClosing(current) && blocks[index]!.level > 2) || hollowHeading(block) !== null)
      current = staysInside ? current : announced
      if (!staysInside || isClosing(current)) isByHeading = announced !== 'none'
    } else if (role === 'signature') {
      sections.push('none')
      if (current !== 'appendix') current = 'none'
      continue
    } else if (role === 'letterhead' && block.words <= 3 && sectionOfHeading(block.textOf(block.from, block.to)) === 'appendix') {
      current = 'appendix'
      isByHeading = true
    } else if (role === 'body' || role === 'listItem') {
      const content = isByHeading ? 'none' : sectionByContent(block)
      if (content !== 'none') {
        sections.push(content)
        continue
      }
    }
    sections.push(current)
  }
  return sections
}

/** Sections that come last in a letter, whose sub-headings still belong to them. */
function isClosing(section: Section): boolean {
  return section === 'appendix' || section === 'appeal'
}

/** Appeal guidance without a heading: speaks of complaining and of where or until when. */
function sectionByContent(block: DanishBlock): Section {
  return block.holdsCue(Cue.complaint) && block.holdsCue(Cue.complaintPlace) ? 'appeal' : 'none'
}
