import type { BlockCounts } from './block-counts.ts'
import type { KeptLegal } from './legal-sentences.ts'
import type { PaddingSigns } from './padding.ts'
import type { KeptSentences } from './sentence-cues.ts'

/** What an editor keeps of a block from one version of a letter to the next, so that a key reads one block. */
export interface KeptFacts {
  sentences?: KeptSentences
  padding?: PaddingSigns
  legal?: KeptLegal
  /** What the block adds to the statistics as running text. */
  counts?: BlockCounts
}
