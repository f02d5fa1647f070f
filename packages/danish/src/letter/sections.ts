import type { Block, Role, Section } from '@klarbrev/core'
import { noteSection } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { Cue } from '../text/cue-words.ts'
import { mayAnnounceAppendix, sectionOfHeading } from './heading-sections.ts'
import { hollowHeading } from './hollow-headings.ts'

/** A section runs from its heading to the next heading; without a heading, content can open one. */
export function findSections(roles: readonly Role[], blocks: readonly Block[], facts: readonly DanishBlock[]): Section[] {
  const sections: Section[] = []
  let current: Section = 'none'
  let isByHeading = false
  for (let index = 0; index < roles.length; index++) {
    const role = roles[index]!
    const block = facts[index]!
    const ofNote = noteSection(blocks, sections, index)
    if (ofNote !== null) {
      sections.push(ofNote === 'none' && role === 'body' ? openedBy(block) : ofNote)
      continue
    }
    if (role === 'title') {
      current = 'none'
    } else if (role === 'heading') {
      const announced = announcedBy(block)
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
    } else if (role === 'letterhead' && block.words <= 3 && announcesAppendix(block)) {
      current = 'appendix'
      isByHeading = true
    } else if (role === 'body' || role === 'listItem') {
      const content = isByHeading ? 'none' : openedBy(block)
      if (content !== 'none') {
        sections.push(content)
        continue
      }
    }
    sections.push(current)
  }
  return sections
}

/** The section that a block announces, read as a heading. */
export function announcedBy(block: DanishBlock): Section {
  const { kept } = block
  if (kept === undefined) return sectionOfHeading(block.textOf(block.from, block.to))
  return (kept.announced ??= sectionOfHeading(block.textOf(block.from, block.to)))
}

/** Whether a block announces an appendix, read as a heading: all that a line of a letterhead or a signature may open. */
export function announcesAppendix(block: DanishBlock): boolean {
  const { from, to, base, source, tokens } = block
  if (to <= from || !mayAnnounceAppendix(source, base + tokens.start[from]!, base + tokens.end[to - 1]!)) return false
  return announcedBy(block) === 'appendix'
}

/** The section that a block opens by what it says. */
function openedBy(block: DanishBlock): Section {
  const { kept } = block
  return kept === undefined ? sectionByContent(block) : (kept.opened ??= sectionByContent(block))
}

/** Sections that come last in a letter, whose sub-headings still belong to them. */
function isClosing(section: Section): boolean {
  return section === 'appendix' || section === 'appeal'
}

/**
 * Appeal guidance without a heading: tells that one can complain, and where or until when, in what makes up more than
 * half of the block, or in one of two sentences. That the reader has complained, or that a complaint is being looked at, guides nobody.
 */
function sectionByContent(block: DanishBlock): Section {
  const count = block.sentences.length - 1
  const first = firstGuidance(block)
  return first >= 0 && (first * 2 < count || count <= 2) ? 'appeal' : 'none'
}

/** The first sentence of a block that guides to a complaint; -1 where none does. */
export function firstGuidance(block: DanishBlock): number {
  if (!block.holdsCue(Cue.complaint) || !block.holdsCue(Cue.complaintPlace)) return -1
  const { sentences } = block
  for (let at = 0; at + 1 < sentences.length; at++) if (guides(block, sentences[at]!, sentences[at + 1]!)) return at
  return -1
}

/** Rows before a word for complaining within which "kan", "skal" or "vil" makes it guidance: "kan du inden 4 uger klage". */
const modalReach = 8

const demands = new Set('skal bedes sendes stiles indsendes fremsendes indgives indleveres'.split(' '))

function guides(block: DanishBlock, from: number, to: number): boolean {
  let modal = -modalReach
  for (let row = from; row < to; row++) {
    const cues = block.cuesAt(row)
    if (cues & Cue.modal) modal = row
    if (!(cues & Cue.complaint)) continue
    const word = block.wordAt(row)
    // "Klagefrist", "klagevejledning", "påklages" and "Klagenævnet" are words of guidance whatever stands around them.
    if (/^(?:klage[fvn].+|påklager?s?)$/.test(word)) return true
    // "Du har klaget" tells what happened.
    if (/^klaget|^klagede/.test(word)) continue
    if (row - modal < modalReach || block.wordAt(row - 1) === 'at') return true
    if (demands.has(block.wordAt(row + 1)) || block.wordAt(row - 1) === 'hvis') return true
  }
  return false
}
