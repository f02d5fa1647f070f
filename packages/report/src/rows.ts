import type { Criterion, Grade, LetterKind, NotScored } from '@klarbrev/core'

/** What a report needs of a letter's result row; rows of the store are of this shape. Numbers, ids and enums only. */
export interface ReportRow {
  /** Name of the run that measured it: one round of measurement. */
  readonly run: string
  readonly center: string | null
  readonly kind: LetterKind
  /** `YYYY-MM-DD`, or null. */
  readonly date: string | null
  readonly template: string | null
  readonly notScored: NotScored | null
  /** Null where the letter was not scored; so are `criteria` and what `findings` cost. */
  readonly grade: Grade | null
  readonly criteria: Readonly<Record<Criterion, number>> | null
  /** By rule: findings that count, findings that are only shown, and points of 100 that the rule took. */
  readonly findings: Readonly<Record<string, { readonly count: number; readonly points: number }>>
  /** Findings that the writer had set aside with a reason. */
  readonly suppressed: number
  readonly rules: string
  readonly scoreModel: string
  /** Empty for the settings as shipped, else a fingerprint of the municipality's own. */
  readonly settings: string
  readonly series: string
}

/** What became of the files of a round, as the store counts them. */
export type FileOutcome = 'scored' | 'too-short' | 'other-language' | 'no-letter' | 'unreadable' | 'duplicate'

/** A round of measurement besides its rows. */
export interface RoundInfo {
  readonly name: string
  /** When it began, ISO 8601. */
  readonly started: string
  /** False where it was interrupted and letters may be missing. */
  readonly isFinished: boolean
  /** Letters drawn of all that were found; null where all were measured. */
  readonly sample: { readonly drawn: number; readonly population: number; readonly seed: number } | null
  /** Null where the report is of a part of the round, so that its files do not fit its letters. */
  readonly files: Readonly<Record<FileOutcome, number>> | null
}
