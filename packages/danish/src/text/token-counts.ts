/** What is counted while a block is tokenised: written words by the definition in `contracts.md`, and what there is. */
export interface TokenCounts {
  words: number
  longWords: number
  /** Letters of the rows that are words. */
  letters: number
  /** Words that the lexicon knows, and lower-case ones that it does not; quoted words and acronyms left out. */
  known: number
  unknown: number
  /** Union of token kinds (as bits, {@link fieldSign} among them), cue bits and tag bits. */
  kinds: number
  cues: number
  tags: number
}

/** Counts for a block that has not been read yet. */
export function noCounts(): TokenCounts {
  return { words: 0, longWords: 0, letters: 0, known: 0, unknown: 0, kinds: 0, cues: 0, tags: 0 }
}

/** Stands among the kinds for a sign that may open the field of a template: `[`, `{`, `<`, `«`, `‹`, `_`. */
export const fieldSign = 13

/** Whether a sign may be a {@link fieldSign}; what lies beyond `‹` may be one with a mark over it. */
export function isFieldSign(code: number): boolean {
  return code === 0x5b || code === 0x5f || code === 0x7b || code === 0x3c || code === 0xab || code >= 0x2039
}

/** Letters from which a word is long, after Björnsson. */
export const longWordLetters = 7
