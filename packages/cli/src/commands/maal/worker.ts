import type { FileResult } from '@klarbrev/store'
import type { Job } from './jobs.ts'
import type { Measurer, OpenedFile } from './measure-letter.ts'

/** A handful of files to measure. */
export interface Task {
  readonly id: number
  /** Place of the first of them among all; the others follow it. */
  readonly first: number
  readonly jobs: readonly Job[]
}

/** What a worker is told: a task, and which contents of its task have rows already. */
export type ToWorker =
  | { readonly sort: 'task'; readonly task: Task }
  | { readonly sort: 'known'; readonly id: number; readonly known: readonly string[] }

/**
 * What a worker says: that it is ready; the contents of a task, where rows of them may be known; and the results, as
 * JSON, because a text crosses between threads faster than objects. A result that is a number stands for the known row
 * of the content at that place in the question. `troubles` are files beside letters that have faults.
 */
export type FromWorker =
  | { readonly sort: 'ready' }
  | { readonly sort: 'ask'; readonly id: number; readonly contents: readonly (string | null)[] }
  | { readonly sort: 'done'; readonly id: number; readonly results: string; readonly troubles: number }

/** A thread that measures, as the pool sees it. */
export interface MeasureWorker {
  tell(message: ToWorker): void
  /** Ends it at once. */
  stop(): void
}

/** Results of a task as they travel. */
export type SentResults = readonly (FileResult | number)[]

/** Answers what a worker is told; `asks` when rows may be known. `clearUp` is called when a task is done. */
export function createAnswerer(
  measurer: Measurer,
  asks: boolean,
  say: (message: FromWorker) => void,
  clearUp: () => void,
): (message: ToWorker) => Promise<void> {
  const opened = new Map<number, readonly OpenedFile[]>()
  const finish = async (id: number, files: readonly OpenedFile[], known: ReadonlySet<string>): Promise<void> => {
    const isKnown = ({ content }: OpenedFile): boolean => content !== null && known.has(content)
    const measured = (await measurer.measure(files.filter((file) => !isKnown(file))))[Symbol.iterator]()
    const results: SentResults = files.map((file, at) => (isKnown(file) ? at : measured.next().value!))
    say({ sort: 'done', id, results: JSON.stringify(results), troubles: measurer.takeTroubles() })
    clearUp()
  }
  return async (message) => {
    if (message.sort === 'known') {
      const files = opened.get(message.id)!
      opened.delete(message.id)
      return finish(message.id, files, new Set(message.known))
    }
    const { id, jobs } = message.task
    const files = jobs.map((job) => measurer.open(job))
    if (!asks) return finish(id, files, new Set())
    opened.set(id, files)
    say({ sort: 'ask', id, contents: files.map(({ content }) => content) })
  }
}
