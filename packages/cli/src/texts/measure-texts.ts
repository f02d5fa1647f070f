import type { Outcome, RunRecord } from '@klarbrev/store'
import type { ManifestTrouble } from '../commands/maal/manifest.ts'

/** What `maal` says. */
export interface MeasureTexts {
  /** The outcomes of files, and what is added to some of them. */
  readonly outcomes: Readonly<Record<Outcome, string>>
  readonly notes: Readonly<Partial<Record<Outcome, string>>>
  done(run: string): string
  half(run: string): string
  readonly allFiles: string
  readonly grades: string
  readonly dateless: string
  readonly centerless: string
  readonly settings: string
  readonly suppressed: string
  readonly sample: string
  sampleOf(drawn: number, all: number, seed: number): string
  readonly versions: string
  readonly store: string
  readonly next: string
  /** Ends the summary, where letters stand without a grade of today's model. */
  oldModel(letters: number): string
  readonly shortKey: string
  newSeries(run: string): string
  resume(run: string): string
  progress(done: string, all: string, rate: string, left: string, problems: number): string
  seconds(count: number): string
  unread(path: string, reason: string): string
  reason(code: string): string
  besideTroubles(count: number): string
  moreUnread(count: number): string
  badName(option: string): string
  nameLeftOut(count: number): string
  noManifest(file: string, code: string): string
  manifest(file: string, trouble: ManifestTrouble): string
  moreTroubles(count: number): string
  readonly emptyManifest: string
  badDate(value: string): string
  deletedRun(run: string): string
  noRun(run: string): string
  deletedLetters(count: number, date: string): string
  regraded(regraded: number, kept: number, model: string): string
  exported(count: number, file: string): string
  readonly noRuns: string
  runLine(run: RunRecord): string
  number(value: number): string
}
