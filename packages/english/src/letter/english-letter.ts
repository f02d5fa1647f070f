import type { LetterFacts, Span } from '@klarbrev/core'
import type { EnglishBlock } from '../facts/block.ts'

/** What a letter decides for its reader. */
export type Outcome = 'granted' | 'partlyGranted' | 'refused' | 'none'

/** Finds misspelt words; null where no dictionary was handed in. */
export interface Speller {
  isRight(word: string): boolean
  /** Words that the writer may have meant, likeliest first. */
  suggest(word: string): readonly string[]
}

/** What is known of a whole English letter. */
export interface EnglishLetter extends LetterFacts<EnglishBlock> {
  readonly outcome: Outcome
  /** What a decision tells of the case before its answer; null where it answers first, or decides nothing. */
  readonly history: Span | null
  /** Whether the letter says what happens now, what the reader can do, or whom to ask. */
  readonly hasNextStep: boolean
  /** Surnames by which the letter greets or addresses its reader, in small letters. */
  readonly readerNames: ReadonlySet<string>
  /** Asked for by the rule on spelling alone, since opening the dictionary takes long. */
  speller(): Speller | null
}
