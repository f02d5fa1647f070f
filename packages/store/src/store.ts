import type { Measures } from '@klarbrev/core'
import type {
  Coverage,
  Dimension,
  GradedLetter,
  Group,
  Regrading,
  RowFilter,
  RuleFindings,
  Share,
  VersionSpan,
} from './questions.ts'
import type { FileResult, NewRun, ResultRow, RowFindings, RunRecord } from './rows.ts'

/** The numbers that a score model makes of a letter's measures. */
export interface Regraded extends Pick<ResultRow, 'score' | 'grade' | 'criteria' | 'gates'> {
  readonly points: Readonly<Record<string, number>>
}

/** A score model as the store needs it to grade history again. */
export interface Regrader {
  readonly scoreModel: string
  /** Version of the measures it understands. */
  readonly measures: number
  /** Rules whose findings it counts. */
  readonly counts: readonly string[]
  grade(measures: Measures): Regraded
}

/** A store of result rows. All of it throws {@link StoreTrouble} when the disk or the server will not. */
export interface Store {
  readonly engine: 'sqlite' | 'postgres'

  /**
   * Begins a run, or takes up the one of that name that was interrupted; one that is finished is taken up too. Changes
   * nothing of a run that is there.
   */
  beginRun(run: NewRun): Promise<RunRecord>
  /** Files of a run that are done, as pseudonyms. */
  filesOf(run: string): Promise<ReadonlySet<string>>
  /** Adds results in their order, all or none. What is in the run already stays as it is. */
  add(run: string, results: readonly FileResult[]): Promise<void>
  /** Rows of letters that were measured with these versions before, by the hash of their content. */
  known(versions: NewRun, contents: readonly string[]): Promise<ReadonlyMap<string, ResultRow>>
  finishRun(run: string): Promise<void>

  /** All runs, the first begun first. */
  runs(): Promise<readonly RunRecord[]>
  /** Whole rows, a page of memory at a time. */
  rows(filter: RowFilter): AsyncIterable<ResultRow>
  /** Letters for statistics over single letters (bootstrap): a small part of each row. */
  letters(filter: RowFilter): Promise<readonly GradedLetter[]>
  /** Letters, scored letters and letters with grade A by any dimensions, sorted by them; null comes first. */
  shares(filter: RowFilter, by: readonly Dimension[]): Promise<readonly Share[]>
  /** The same with mean scores; slower, because it reads the letters and not their counts. */
  groups(filter: RowFilter, by: readonly Dimension[]): Promise<readonly Group[]>
  /** What each rule found in each centre, the dearest first. */
  findings(filter: RowFilter): Promise<readonly RuleFindings[]>
  coverage(runs: readonly string[]): Promise<readonly Coverage[]>
  versions(filter: RowFilter): Promise<readonly VersionSpan[]>

  /** Grades all rows that this model can grade; the others keep what they have, and the break is recorded. */
  regrade(model: Regrader): Promise<Regrading>
  regradings(): Promise<readonly Regrading[]>
  /** Deletes a run with all its rows; false where there is none. */
  deleteRun(name: string): Promise<boolean>
  /** Deletes letters dated before this day, and those without a date in runs begun before it. Gives their number. */
  deleteBefore(date: string): Promise<number>
  /** Looks the whole store over; gives what is wrong with it. */
  check(): Promise<readonly string[]>
  close(): Promise<void>
}

/** What a rule found, with the points of another score model. */
export function withPoints(findings: RowFindings, points: Readonly<Record<string, number>>): RowFindings {
  const next: Record<string, { count: number; others: number; points: number }> = {}
  for (const [rule, { count, others }] of Object.entries(findings)) {
    if (count > 0 || others > 0) next[rule] = { count, others, points: 0 }
  }
  for (const [rule, lost] of Object.entries(points)) next[rule] = { count: 0, others: 0, ...next[rule], points: lost }
  return next
}
