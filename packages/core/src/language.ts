import type { BlockMemory } from './block-memory.ts'
import type { BlockFacts, LetterFacts } from './facts.ts'
import type { Letter } from './letter.ts'

/** A word class by which a phrase entry asks for inflection: verb, noun, adjective. */
export type WordClass = 'v' | 'n' | 'a'

/** What core needs of a language. */
export interface Language<B extends BlockFacts = BlockFacts, L extends LetterFacts<B> = LetterFacts<B>> {
  /** ISO 639-1. */
  readonly code: string
  /** Never fails: any text has an analysis. Work grows linearly with the text. */
  analyse(letter: Letter, memory?: BlockMemory<B>): L
  /** The same for several letters, where that is quicker than one by one. */
  analyseAll?(letters: readonly Letter[]): readonly L[]
  /**
   * The forms of a lemma, each form at the place that is its own in the class, '' where the lemma lacks it; the lemma
   * comes first. Just the lemma when it is not known.
   */
  inflect(lemma: string, wordClass: WordClass): readonly string[]
}
