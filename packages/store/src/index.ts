export type {
  FileResult,
  NewRun,
  Outcome,
  ResultRow,
  RowFindings,
  RowVersions,
  RunRecord,
  Sampling,
} from './rows.ts'
export { outcomes } from './rows.ts'
export type {
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
export { dimensions } from './questions.ts'
export type { Regraded, Regrader, Store } from './store.ts'
export type { TroubleCode } from './trouble.ts'
export { StoreTrouble } from './trouble.ts'
