import type { BlockFrame, PhraseTrie } from '@klarbrev/core'
import type { Grammar } from '../lexicon/index.ts'
import type { TokenCounts } from '../text/token-counts.ts'
import type { Words } from '../text/words.ts'

/** What the facts of a block are made of; its token rows go from `from` to the last. */
export interface BlockParts extends BlockFrame {
  readonly from: number
  readonly sentences: readonly number[]
  readonly counts: TokenCounts
  readonly lexicon: Words
  readonly grammar: Grammar
  readonly trie: PhraseTrie
}
