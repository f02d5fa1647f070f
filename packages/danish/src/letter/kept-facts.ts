import type { Placed, Role, Section } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import type { BlockCounts } from './block-counts.ts'
import type { LegalSentences } from './legal-blocks.ts'
import type { PaddingSigns } from './padding.ts'
import type { KeptSentences } from './sentence-cues.ts'

/** What an editor keeps of a block from one version of a letter to the next, so that a key reads one block. */
export interface KeptFacts {
  /** What it is by itself, at the indent that it had, and whether it is a farewell. */
  first?: { readonly indent: number; readonly role: Role; readonly isFarewell: boolean }
  /** The section that it announces as a heading, and the one that it opens by what it says. */
  announced?: Section
  opened?: Section
  sentences?: KeptSentences
  padding?: PaddingSigns
  legal?: LegalSentences
  /** The block as it last stood in a letter. */
  placed?: Placed<DanishBlock>
  /** Which of the facts it holds that rules look through whole letters for, as bits. */
  held?: number
  lettersBefore?: Uint32Array
  /** What the block adds to the statistics as running text. */
  counts?: BlockCounts
}
