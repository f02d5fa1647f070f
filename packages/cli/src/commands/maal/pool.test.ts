import type { FileResult } from '@klarbrev/store'
import { describe, expect, test } from 'vitest'
import type { Job } from './jobs.ts'
import type { PoolParts } from './pool-parts.ts'
import { startPool } from './pool.ts'
import type { FromWorker, MeasureWorker, ToWorker } from './worker.ts'

const jobsOf = (count: number): readonly Job[] =>
  Array.from({ length: count }, (_, at) => ({ path: `${at}`, file: `${at}`, keptPath: null, center: null }) as Job)

const resultOf = ({ file }: Job): FileResult =>
  ({ file, path: null, outcome: 'scored', reason: null, center: null, content: null, row: null })

/** A thread that answers after some turns of the loop, the later the earlier it was started; `dies` on some files. */
function fakeThreads(dies: (job: Job) => boolean = () => false): Pick<PoolParts, 'start'> & { started: number } {
  const threads = {
    started: 0,
    start(hear: (message: FromWorker) => void, gone: () => void): MeasureWorker {
      const turns = 1 + (threads.started++ % 3) * 7
      let isGone = false
      const end = (): void => {
        if (isGone) return
        isGone = true
        gone()
      }
      const later = (work: () => void): void => {
        let left = turns
        const turn = (): void => {
          if (isGone) return
          if (left-- > 0) setImmediate(turn)
          else work()
        }
        turn()
      }
      setImmediate(() => hear({ sort: 'ready' }))
      return {
        tell(message: ToWorker) {
          if (message.sort !== 'task') return
          const { id, jobs } = message.task
          later(() => {
            if (jobs.some(dies)) end()
            else hear({ sort: 'done', id, results: JSON.stringify(jobs.map(resultOf)), troubles: 0 })
          })
        },
        stop: end,
      }
    },
  }
  return threads
}

function run(count: number, workers: number, more: Partial<PoolParts> = {}): {
  readonly pool: ReturnType<typeof startPool>
  readonly kept: FileResult[]
} {
  const kept: FileResult[] = []
  const pool = startPool({
    jobs: jobsOf(count),
    workers,
    start: fakeThreads().start,
    ready: () => undefined,
    known: async () => new Map(),
    commit: async (results) => {
      await new Promise((resolve) => setImmediate(resolve))
      kept.push(...results)
    },
    heard: () => undefined,
    troubled: () => undefined,
    ...more,
  })
  return { pool, kept }
}

const files = (kept: readonly FileResult[]): readonly number[] => kept.map(({ file }) => Number(file))
const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at)

describe('a pool', () => {
  test.each([[0, 1], [1, 1], [5, 3], [16, 2], [17, 2], [3000, 1], [3000, 5]])(
    'keeps %i results of %i threads in the order of the files', async (count, workers) => {
      const { pool, kept } = run(count, workers)
      expect(await pool.finished).toBe(true)
      expect(files(kept)).toEqual(upTo(count))
    })
  test('gives up a file that takes its thread down twice, and that file alone', async () => {
    const threads = fakeThreads(({ file }) => file === '40' || file === '700')
    const { pool, kept } = run(1000, 2, { start: threads.start })
    expect(await pool.finished).toBe(true)
    expect(files(kept)).toEqual(upTo(1000))
    const lost = kept.filter(({ outcome }) => outcome === 'unreadable')
    expect(lost.map(({ file, reason }) => [file, reason])).toEqual([['40', 'gik-ned'], ['700', 'gik-ned']])
    expect(threads.started).toBe(2 + 4)
  })
  test('that is stopped keeps a beginning without holes', async () => {
    const { pool, kept } = run(5000, 3, {
      heard: ({ file }) => {
        if (file === '1000') pool.stop()
      },
    })
    expect(await pool.finished).toBe(false)
    expect(files(kept)).toEqual(upTo(kept.length))
    expect(kept.length).toBeGreaterThan(900)
    expect(kept.length).toBeLessThan(5000)
  })
  test('ends when results cannot be kept', async () => {
    const { pool } = run(2000, 2, { commit: async () => Promise.reject(new Error('disken er fuld')) })
    await expect(pool.finished).rejects.toThrow('disken er fuld')
  })
  test('ends when threads do not start', async () => {
    const { pool } = run(10, 2, {
      start: (_, gone) => {
        setImmediate(gone)
        return { tell: () => undefined, stop: () => undefined }
      },
    })
    await expect(pool.finished).rejects.toThrow('did not start')
  })
  test('ends a thread that does not answer, and measures its files elsewhere', async () => {
    const threads = fakeThreads()
    let isFirst = true
    const { pool, kept } = run(100, 1, {
      start(hear, gone) {
        if (!isFirst) return threads.start(hear, gone)
        isFirst = false
        setImmediate(() => hear({ sort: 'ready' }))
        return { tell: () => undefined, stop: gone }
      },
    })
    await new Promise((resolve) => setImmediate(resolve))
    pool.watch(Date.now() + 200_000)
    expect(threads.started).toBe(0)
    pool.watch(Date.now() + 400_000)
    expect(threads.started).toBe(1)
    expect(await pool.finished).toBe(true)
    expect(files(kept)).toEqual(upTo(100))
    expect(kept.every(({ outcome }) => outcome === 'scored')).toBe(true)
  })
  test('takes the rows of letters that were measured before', async () => {
    const row = { notScored: 'sprog', language: 'no', center: 'Job' } as FileResult['row'] & object
    const { pool, kept } = run(3, 1, {
      known: async (contents) => new Map(contents.filter((one) => one === 'b').map((one) => [one, row])),
      start(hear) {
        setImmediate(() => hear({ sort: 'ready' }))
        return {
          tell(message) {
            if (message.sort === 'task') hear({ sort: 'ask', id: message.task.id, contents: ['a', 'b', null] })
            else {
              expect(message.known).toEqual(['b'])
              const results = [resultOf(jobsOf(3)[0]!), 1, resultOf(jobsOf(3)[2]!)]
              hear({ sort: 'done', id: message.id, results: JSON.stringify(results), troubles: 0 })
            }
          },
          stop: () => undefined,
        }
      },
    })
    expect(await pool.finished).toBe(true)
    expect(kept[1]).toMatchObject({ file: '1', outcome: 'other-language', reason: 'no', center: 'Job', content: 'b', row })
  })
})
