import type { FileResult, ResultRow } from '@klarbrev/store'
import type { JobList } from './job-list.ts'
import type { FromWorker, MeasureWorker } from './worker.ts'

/** What a pool works with. */
export interface PoolParts {
  readonly jobs: Pick<JobList, 'length' | 'slice'>
  readonly workers: number
  start(hear: (message: FromWorker) => void, gone: () => void): MeasureWorker
  /** Hears when all workers have started. */
  ready(): void
  /** Rows of contents that were measured before. */
  known(contents: readonly string[]): Promise<ReadonlyMap<string, ResultRow>>
  /** Takes results in the order of the jobs; the next are handed over when it is done. */
  commit(results: readonly FileResult[]): Promise<void>
  /** Hears of each result as it comes, in no order, with its job's place; and of faulty files beside letters. */
  heard(result: FileResult, place: number): void
  troubled(files: number): void
}

/** A pool at work. */
export interface Pool {
  /** True when all is measured, false when it was stopped; rejects when results could not be committed. */
  readonly finished: Promise<boolean>
  /** Lets the workers end what they have, and no more. */
  stop(): void
  /** To be called now and then: ends a worker that does not answer. */
  watch(now: number): void
}
