/** What is counted while a block is tokenised: written words by the definition in `contracts.md`, and what there is. */
export interface TokenCounts {
  words: number
  longWords: number
  /** Letters of the rows that are words. */
  letters: number
  /** Words that the lexicon knows, and lower-case ones that it does not; quoted words and acronyms left out. */
  known: number
  unknown: number
  /** Union of token kinds (as bits), cue bits and tag bits. */
  kinds: number
  cues: number
  tags: number
}

/** Counts for a block that has not been read yet. */
export function noCounts(): TokenCounts {
  return { words: 0, longWords: 0, letters: 0, known: 0, unknown: 0, kinds: 0, cues: 0, tags: 0 }
}

/** Letters from which a word is long, after Björnsson. */
export const longWordLetters = 7
