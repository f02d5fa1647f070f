import type { LetterFacts } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import type { Lexicon } from '../lexicon/index.ts'
import type { Spelling } from '../spelling/spelling.ts'
import type { BlocksWith } from './blocks-with.ts'
import type { History } from './history.ts'
import type { Outcome } from './kind.ts'

/** What is known of a whole Danish letter. */
export interface DanishLetter extends LetterFacts<DanishBlock> {
  readonly outcome: Outcome
  readonly kindScores: Readonly<Record<string, number>>
  /** What a decision tells of the case before its answer; null where it answers first, or decides nothing. */
  readonly history: History | null
  /** Whether the letter says what happens now, what the reader can do, or whom to ask. */
  readonly hasNextStep: boolean
  /** The blocks that hold a fact, for rules that look through the whole letter for it. */
  readonly blocksWith: BlocksWith
  /** Words of running text. */
  readonly runningWords: number
  /** Suggestions for misspelt words, and the lexicon they come from. */
  readonly spelling: Spelling
  readonly lexicon: Lexicon
}
