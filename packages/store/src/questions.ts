import type { Criterion, NotScored } from '@klarbrev/core'
import type { Outcome, RowVersions } from './rows.ts'

/**
 * Which rows a question is about. With `runs`, the rows of these runs; without, each letter once: as the latest run
 * that held it measured it.
 */
export interface RowFilter {
  readonly runs?: readonly string[]
  /** `null` stands for letters without a centre. */
  readonly centers?: readonly (string | null)[]
  /** Dates `YYYY-MM-DD`, the first in and the last out: `[from, until)`. Letters without a date are then left out. */
  readonly from?: string
  readonly until?: string
}

/** What rows can be counted by. */
export const dimensions = [
  'run', 'center', 'year', 'quarter', 'month', 'kind', 'template', 'caseType', 'grade', 'notScored',
  'rules', 'scoreModel', 'series', 'settings',
] as const

/** One of {@link dimensions}: `year` is `2026`, `quarter` `2026-4`, `month` `2026-11`; all null without a date. */
export type Dimension = (typeof dimensions)[number]

/** How many letters of a group were scored, and how many have the best grade. */
export interface Share {
  /** The group's values, one for each dimension that was asked for. */
  readonly by: Readonly<Partial<Record<Dimension, string | null>>>
  readonly letters: number
  readonly scored: number
  /** Letters with grade A. */
  readonly best: number
}

/** More numbers of one group of letters. Means are over scored letters, and null where there is none. */
export interface Group extends Share {
  /** Findings that writers have set aside with a reason. */
  readonly suppressed: number
  readonly meanScore: number | null
  readonly meanCriteria: Readonly<Record<Criterion, number>> | null
}

/** What one rule found in the scored letters of one centre. */
export interface RuleFindings {
  readonly center: string | null
  readonly rule: string
  /** Letters in which the rule found or cost something, of all scored letters of the centre. */
  readonly letters: number
  readonly scored: number
  /** Findings that count, findings that are only shown, and points of 100 taken, all summed over letters. */
  readonly findings: number
  readonly others: number
  readonly points: number
}

/** Files of a run by centre and outcome, so that a report can say what it covers. */
export interface Coverage {
  readonly run: string
  readonly center: string | null
  readonly outcome: Outcome
  readonly reason: string | null
  readonly files: number
}

/** Rows that were made alike. More than one over a period is a break in the series, unless history was graded again. */
export interface VersionSpan extends RowVersions {
  readonly series: string
  readonly settings: string
  /** Dates of the first and last letter; null where none has a date. */
  readonly from: string | null
  readonly to: string | null
  readonly letters: number
}

/** History graded again by a later score model, or why not. */
export interface Regrading {
  readonly at: string
  readonly scoreModel: string
  /** Letters that have the new model's grade now, and letters that keep their old one: a break in the series. */
  readonly regraded: number
  readonly kept: number
}

/** A letter's place and grade, for statistics over single letters. */
export interface GradedLetter {
  readonly run: string
  readonly letter: string
  readonly center: string | null
  readonly date: string | null
  readonly kind: string
  readonly template: string | null
  readonly score: number | null
  readonly grade: string | null
  readonly notScored: NotScored | null
}
