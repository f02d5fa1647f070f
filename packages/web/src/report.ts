import type { LetterKind, RuleData } from '@klarbrev/engine'

/** A language of the page; the letter's own language is another matter. */
export type PageLanguage = 'da' | 'en'

/** One change of the text: `[start, end)` in UTF-16 units becomes `text`. */
export interface TextEdit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A suggestion that the writer can take with one press. */
export interface Suggestion {
  readonly title: string
  readonly edits: readonly TextEdit[]
  /** True where it can never change grammar, law or meaning. */
  readonly safe: boolean
}

/** A finding as the page shows it: a place in UTF-16 units of the letter's text, and words in the page's language. */
export interface PageFinding {
  readonly rule: string
  readonly category: string
  readonly severity: string
  /** Whether it counts in the grade. */
  readonly scored: boolean
  readonly start: number
  readonly end: number
  readonly message: string
  readonly fixes: readonly Suggestion[]
  /** Why there is no suggestion: a code the page's texts know, with the rule's own words where it has some. */
  readonly noFix: { readonly code: string; readonly text: string | null } | null
}

/** One thing that the law asks; the message says what is missing, and is null where it is there. */
export interface PageCheck {
  readonly rule: string
  readonly message: string | null
}

/** What the page says of one letter. Points go from 0 to 100 with one decimal; 100 is best. */
export interface Report {
  readonly kind: LetterKind
  /** 0 to 1; 1 where the kind was given. */
  readonly kindConfidence: number
  /** ISO 639-1. */
  readonly language: string
  readonly words: number
  readonly sentences: number
  readonly lix: number
  readonly score: number | null
  readonly grade: string | null
  readonly notScored: string | null
  /** Points by criterion; null when the letter is not scored. */
  readonly criteria: Readonly<Record<string, number>> | null
  /** What holds the grade down, with the best grade that it allows. */
  readonly gates: readonly { readonly rule: string; readonly best: string }[]
  /** What lifts the letter most, in points of the whole score. */
  readonly next: readonly { readonly rule: string; readonly gain: number }[]
  /**
   * Whether its findings have been given their suggestions. Each letter is reported twice: what was found at once, and
   * again with all that can be done about it.
   */
  readonly isMended: boolean
  /** The shown findings in text order, without checks of the law. */
  readonly findings: readonly PageFinding[]
  /** What the law asks of a letter of its kind, the missing first; empty where the kind is unsure. */
  readonly checks: readonly PageCheck[]
  /** All suggestions that can never change grammar, law or meaning, as one change. */
  readonly safe: readonly TextEdit[]
  /** Findings that the letter itself sets aside with a reason. */
  readonly suppressed: number
  /** What the reader could not read, in plain Danish. */
  readonly problems: readonly string[]
}

/** What a rule says of itself; the rules speak Danish only. */
export interface PageCard {
  readonly title: string
  readonly what: string
  readonly why: string
  readonly how: string
  readonly exceptions: string
  /** How much of the letter a finding speaks of. */
  readonly extent: 'words' | 'sentence' | 'letter'
}

/** The rules by id. */
export type PageCards = Readonly<Record<string, PageCard>>

/** The data that the engine is made of, by the ids of the elements that hold them. */
export type PartName = 'dictionary' | 'rule-data' | 'english'

/** What the unpacker is told: first where to hand what it has unpacked, then the packed parts. */
export type ToUnpack =
  | { readonly part: 'none'; readonly to: MessagePort }
  | { readonly part: PartName; readonly packed: string }

/** What the unpacker hands to the engine; `none` where a part could not be unpacked. */
export type Supply =
  | { readonly part: 'dictionary' | 'english'; readonly bytes: Uint8Array }
  | { readonly part: 'rule-data'; readonly ruleData: RuleData }
  | { readonly part: 'none'; readonly why: string }

/** What is to be judged. */
export interface LetterNow {
  readonly text: string
  /** The name of the file; its ending tells how the text is laid out. */
  readonly name: string
  /** Null where the program shall find it. */
  readonly kind: LetterKind | null
  /** The language of the page. */
  readonly language: PageLanguage
  /** Whether the rules that are on trial look at it too. */
  readonly onTrial: boolean
}

/** What the page asks its engine; `id` counts up, and the answer carries it. */
export type Question =
  | { readonly ask: 'start'; readonly supplies: MessagePort }
  | (LetterNow & { readonly ask: 'lint'; readonly id: number })
  | { readonly ask: 'read'; readonly id: number; readonly name: string; readonly bytes: Uint8Array }

/** What the engine answers. */
export type Answer =
  | { readonly is: 'ready'; readonly cards: PageCards; readonly rules: string }
  | { readonly is: 'report'; readonly id: number; readonly report: Report }
  | {
      readonly is: 'letter'
      readonly id: number
      readonly name: string
      readonly text: string
      readonly problems: readonly string[]
    }
  | { readonly is: 'broken'; readonly why: string }
