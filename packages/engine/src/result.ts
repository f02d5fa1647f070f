import type { Grade, Letter, LetterKind, Measures, Message, NotScored } from '@klarbrev/core'
import type { Place, Problem, Score, Span } from '@klarbrev/core'

/** The main message as doors show it. */
export interface ResultMainMessage extends Span {
  readonly position: Place
  /** Whether it cannot be mistaken. */
  readonly clear: boolean
}

/** Everything a door needs to show one letter. Scores are unrounded; texts are made by the door. */
export interface LintResult {
  readonly letter: Letter
  /** ISO 639-1 of the letter; other codes than da are read and not scored. */
  readonly language: string
  readonly kind: LetterKind
  /** 0 to 1; 1 when the kind was given. */
  readonly kindConfidence: number
  readonly words: number
  readonly sentences: number
  readonly lix: number
  /** Null when the letter is not scored; `notScored` then says why. */
  readonly score: Score | null
  readonly grade: Grade | null
  readonly notScored: NotScored | null
  readonly mainMessage: ResultMainMessage | null
  readonly measures: Measures
  readonly messages: readonly Message[]
  /** Ids of the rules that looked at the letter: those that are on and know its language. */
  readonly active: ReadonlySet<string>
  /** How many findings the writer has set aside with a reason: in a remark, or in the file beside the letter. */
  readonly suppressed: number
  readonly problems: readonly Problem[]
}
