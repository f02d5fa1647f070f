import type { Placed } from '@klarbrev/core'
import { isRunningText, TokenKind } from '@klarbrev/core'
import type { EnglishBlock } from '../facts/block.ts'
import { holdsAmount, holdsDate } from '../facts/figures.ts'
import { setOf } from '../words.ts'
import { subjectWords } from './roles.ts'

/** Why a heading tells nothing: it only names a subject ("Re …"), or all its words are hollow. */
export type Hollowness = 'subject' | 'empty'

/** Words of a heading that tell nothing by themselves. */
const hollow = setOf(`
  a an the of on in to for from and or with your our you we us as case letter information matter message enquiry
  inquiry reply answer response notice notification document about regarding subject application request file
  decision important further date new communication mail e-mail
`)
/** "Application for a nursery place" still names only the subject: what follows these words is not the result. */
const naming = setOf('application request enquiry inquiry case complaint')

/** Hollow as sub-headings: they would suit any letter. */
const hollowInside = setOf(`
  general other miscellaneous introduction remarks various additional further comments description statement
  account details information case the a of and section part background facts
`)

/** Why a title tells the reader nothing of the result or the errand; null where it tells something. */
export function hollowTitle(block: EnglishBlock): Hollowness | null {
  if (holdsAmount(block, block.from, block.to) || holdsDate(block, block.from, block.to)) return null
  if (subjectWords.has(block.wordAt(block.from))) return 'subject'
  const first =
    block.wordAt(block.from) === 'your' || block.wordAt(block.from) === 'the' ? block.from + 1 : block.from
  if (naming.has(block.wordAt(first)) && !holdsVerb(block)) return 'empty'
  return isHollow(block, hollow) ? 'empty' : null
}

/** Why a sub-heading tells the reader nothing of what stands below it; null where it tells something. */
export function hollowHeading(block: EnglishBlock): Hollowness | null {
  if (subjectWords.has(block.wordAt(block.from)) && block.wordAt(block.from) !== 'about') return 'subject'
  return isHollow(block, hollowInside) ? 'empty' : null
}

const verbs = setOf(
  'is are was were has have will can must may get gets refused granted approved rejected received stops stopped',
)

function holdsVerb(block: EnglishBlock): boolean {
  for (let row = block.from; row < block.to; row++) if (verbs.has(block.wordAt(row))) return true
  return false
}

function isHollow(block: EnglishBlock, words: ReadonlySet<string>): boolean {
  let count = 0
  for (let row = block.from; row < block.to; row++) {
    if (block.tokens.kind[row] !== TokenKind.word) continue
    count++
    if (!words.has(block.wordAt(row))) return false
  }
  return count > 0
}

/** A heading inside the letter, under which text stands. */
export interface SubHeading {
  readonly placed: Placed<EnglishBlock>
  readonly hollow: Hollowness | null
}

/** The sub-headings of a letter: headings behind its title, or behind its first running text where it has no title. */
export function subHeadingsOf(blocks: readonly Placed<EnglishBlock>[]): readonly SubHeading[] {
  const title = blocks.findIndex(({ context }) => context.role === 'title')
  const first = title >= 0 ? title : blocks.findIndex(({ context }) => isRunningText(context.role))
  return first < 0
    ? []
    : blocks
        .slice(first + 1)
        .flatMap((placed): SubHeading[] =>
          placed.context.role === 'heading' ? [{ placed, hollow: hollowHeading(placed.facts) }] : [],
        )
}
