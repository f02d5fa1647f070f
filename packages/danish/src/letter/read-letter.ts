import { type BlocksWith, sortBlocks } from './blocks-with.ts'
import type { DanishLetter } from './danish-letter.ts'
import { findHistory, type History } from './history.ts'
import { saysNextStep } from './next-step.ts'
import type { LetterSentences } from './sentence-cues.ts'

/** What is known of a letter when it has been read once. */
export type LetterParts = Omit<DanishLetter, 'history' | 'hasNextStep' | 'blocksWith'>

/**
 * A letter that finds out what only a rule or two ask for when they ask. One class with the same fields for all: an
 * object with getters of its own is of a shape of its own to the engine, which then finds no field of any letter by
 * place, and keeps each letter for the sake of its shape until the next great collection.
 */
export class ReadLetter implements DanishLetter {
  readonly letter: DanishLetter['letter']
  readonly blocks: DanishLetter['blocks']
  readonly kind: DanishLetter['kind']
  readonly kindConfidence: DanishLetter['kindConfidence']
  readonly outcome: DanishLetter['outcome']
  readonly kindScores: DanishLetter['kindScores']
  readonly mainMessage: DanishLetter['mainMessage']
  readonly language: DanishLetter['language']
  readonly languageCertainty: DanishLetter['languageCertainty']
  readonly padding: NonNullable<DanishLetter['padding']>
  readonly lexicon: DanishLetter['lexicon']
  readonly spelling: DanishLetter['spelling']
  readonly statistics: DanishLetter['statistics']
  readonly runningWords: number
  readonly #sentences: LetterSentences
  #history: History | null | undefined = undefined
  #hasNextStep: boolean | undefined = undefined
  #blocksWith: BlocksWith | undefined = undefined

  constructor(parts: LetterParts, sentences: LetterSentences) {
    this.letter = parts.letter
    this.blocks = parts.blocks
    this.kind = parts.kind
    this.kindConfidence = parts.kindConfidence
    this.outcome = parts.outcome
    this.kindScores = parts.kindScores
    this.mainMessage = parts.mainMessage
    this.language = parts.language
    this.languageCertainty = parts.languageCertainty
    this.padding = parts.padding ?? []
    this.lexicon = parts.lexicon
    this.spelling = parts.spelling
    this.statistics = parts.statistics
    this.runningWords = parts.runningWords
    this.#sentences = sentences
  }

  get history(): History | null {
    if (this.#history !== undefined) return this.#history
    const facts = this.blocks.map((placed) => placed.facts)
    const starts = this.blocks.map(({ block }) => block.start)
    return (this.#history = findHistory(this.#sentences, facts, starts, this.kind, this.mainMessage))
  }

  get blocksWith(): BlocksWith {
    return (this.#blocksWith ??= sortBlocks(this.blocks))
  }

  get hasNextStep(): boolean {
    return (this.#hasNextStep ??= saysNextStep(this.blocks, this.#sentences.all, this.kind))
  }
}
