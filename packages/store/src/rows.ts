import type { Criterion, Grade, LetterKind, Measures, NotScored } from '@klarbrev/core'

/** The versions that a number was made with. */
export interface RowVersions {
  readonly engine: string
  readonly rules: string
  readonly scoreModel: string
}

/**
 * What is known of one letter in one run: measures, numbers and ids. There is no text, no quote and no name of a person
 * in it. A letter occurs once in a run, whatever number of files held it.
 */
export interface ResultRow extends RowVersions {
  /** Name of the run. */
  readonly run: string
  /** The letter's pseudonym: HMAC-SHA-256 in base64url, 43 signs. */
  readonly letter: string
  /** Which key the pseudonyms were made with; another key begins another series. */
  readonly series: string
  /** Null where neither the command line, the manifest, the letter nor the folder said it. */
  readonly center: string | null
  readonly kind: LetterKind
  /** The letter's own date, `YYYY-MM-DD`; null where nobody said it. Never the file's time. */
  readonly date: string | null
  readonly template: string | null
  readonly caseType: string | null
  /** Running words, as in contracts.md. */
  readonly words: number
  /** ISO 639-1 of the letter. */
  readonly language: string
  /** Why there is no grade; null where there is one. */
  readonly notScored: NotScored | null
  /** 0 to 100, unrounded; null where the letter was not scored. So are grade and criteria. */
  readonly score: number | null
  readonly grade: Grade | null
  readonly criteria: Readonly<Record<Criterion, number>> | null
  /** Ids of the gates that withheld a better grade. */
  readonly gates: readonly string[]
  /** Everything a later score model needs to grade the letter again. */
  readonly measures: Measures
  /** What was found, by rule. */
  readonly findings: RowFindings
  /** Findings that the writer had set aside with a reason. */
  readonly suppressed: number
  /** Empty for the settings as shipped, else a fingerprint of the municipality's own choice of rules. */
  readonly settings: string
}

/**
 * Findings by rule id: `count` that count in the grade, `others` that were shown and do not, and `points` that the rule
 * took from the score of 100 (some rules cost by density and have no findings of their own).
 */
export type RowFindings = Readonly<Record<string, { count: number; others: number; points: number }>>

/** What became of a file. `unreadable` has no row, `duplicate` is a letter that another file of the run held. */
export type Outcome = 'scored' | 'too-short' | 'other-language' | 'no-letter' | 'unreadable' | 'duplicate'

/** All outcomes, in the order in which summaries name them. */
export const outcomes: readonly Outcome[] = [
  'scored',
  'too-short',
  'other-language',
  'no-letter',
  'unreadable',
  'duplicate',
]

/** A file that was looked at. */
export interface FileResult {
  /** Pseudonym of the path. */
  readonly file: string
  /** The path itself, only with `--keep-paths`. */
  readonly path: string | null
  readonly outcome: Exclude<Outcome, 'duplicate'>
  /** A problem code (`ingen-adgang`), or a language for `other-language`; null where the outcome says it all. */
  readonly reason: string | null
  readonly center: string | null
  /** Keyed hash of the bytes and of all that was said of the letter besides; null for what could not be read. */
  readonly content: string | null
  /** Null for an unreadable file. */
  readonly row: ResultRow | null
}

/** How letters were drawn, so that the same draw can be made again. */
export interface Sampling {
  readonly seed: number
  /** Letters that were asked for and drawn, of all that were found. */
  readonly size: number
  readonly drawn: number
  readonly population: number
  /** The strata: what they were made of, and what was drawn from each. */
  readonly by: readonly ('center' | 'kind')[]
  readonly strata: readonly {
    readonly center: string | null
    readonly kind: string | null
    readonly population: number
    readonly drawn: number
  }[]
}

/** What is said of a run when it begins. */
export interface NewRun extends RowVersions {
  readonly name: string
  readonly series: string
  /** Null: all letters. */
  readonly sampling: Sampling | null
  /** Version of the measures. */
  readonly measures: number
  /** Rules whose findings counted; a model that counts another cannot grade the run again. */
  readonly counted: readonly string[]
}

/** A run as it stands in the store. */
export interface RunRecord extends NewRun {
  /** Instants as ISO 8601 in UTC; `finished` is null for a run that was interrupted. */
  readonly started: string
  readonly finished: string | null
  /** Every file of the run, by outcome. */
  readonly files: Readonly<Record<Outcome, number>>
  /** The same files by outcome and reason. */
  readonly reasons: readonly { readonly outcome: Outcome; readonly reason: string; readonly files: number }[]
}
