/** The four criteria of the grade, in the order they are shown. */
export const criteria = ['hovedbudskab', 'paragraffer', 'sprog', 'tiltale'] as const
export type Criterion = (typeof criteria)[number]

/** Where a rule belongs: a criterion, or a list that is shown and never counts in the grade. */
export const categories = [...criteria, 'jura', 'stavning', 'persondata'] as const
export type Category = (typeof categories)[number]

/** What the server says of a letter as a whole, in `klarbrev/score` and `klarbrev/scoreChanged`. */
export interface ScoreAnswer {
  /** 0 to 100, higher is better; null when the letter is not scored. */
  readonly score: number | null
  readonly grade: string | null
  readonly notScored: string | null
  readonly criteria: Readonly<Record<string, { readonly score: number }>> | null
  /** Rules that hold a better grade back. */
  readonly gates: readonly string[]
  /** The changes that lift the letter most, with the points each gives. */
  readonly next: readonly { readonly rule: string; readonly gain: number }[]
  readonly kind?: string
  /** 0 to 1; 1 when the kind was given. */
  readonly kindConfidence?: number
  /** What the law asks of a letter of this kind, and whether it is missing. */
  readonly checklist?: readonly { readonly rule: string; readonly missing: boolean }[]
}

/** What the extension says of a rule; made from the rule cards by the build. */
export interface RuleText {
  readonly title: string
  readonly category: Category
  /** Whether a finding speaks of the words it marks, and not of a sentence or the whole letter. */
  readonly isOfWords: boolean
  readonly what: string
  readonly how: string
}

/** Rules by id. */
export type RuleTexts = Readonly<Record<string, RuleText>>
