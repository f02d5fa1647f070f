import type { FileResult, ResultRow } from '@klarbrev/store'
import { againOf, brokenBy } from './file-results.ts'
import type { Job } from './jobs.ts'
import type { Pool, PoolParts } from './pool-parts.ts'
import type { FromWorker, MeasureWorker, SentResults, Task } from './worker.ts'

/** Files in a task: so few that both cores end together, so many that talking costs nothing. */
const taskSize = 16
/** Tasks that a worker has at a time: enough to work through while a commit holds the main thread up. */
const tasksAhead = 4
/** Files measured ahead of one that others wait for. */
const mostAhead = 1024
/** Results that are committed together, and milliseconds after which fewer are; a commit waits for the disk. */
const commitSize = 500
const commitPause = 200
/** Milliseconds after which a worker without an answer is taken to hang; a task of files that all hang takes half. */
const patience = 300_000

interface Member {
  worker: MeasureWorker
  readonly tasks: Map<number, Task>
  readonly contents: Map<number, readonly (string | null)[]>
  readonly rows: Map<number, ReadonlyMap<string, ResultRow>>
  heard: number
  isReady: boolean
}

/**
 * Measures jobs on several threads and commits results in the order of the jobs, so that neither the number of threads
 * nor an interrupt can change what is kept. A file that takes its worker down is tried once more alone; then it counts
 * as unreadable, and the others go on.
 */
export function startPool(parts: PoolParts): Pool {
  const { jobs } = parts
  const results = new Map<number, FileResult>()
  const retries: Task[] = []
  const tried = new Set<Job>()
  const members = new Set<Member>()
  let given = 0
  let committed = 0
  let lastCommit = Date.now()
  let nextTask = 0
  let isStopped = false
  let isCommitting = false
  let settle: { resolve(isWhole: boolean): void; reject(error: unknown): void }
  const finished = new Promise<boolean>((resolve, reject) => {
    settle = { resolve, reject }
  })
  const stopAll = (): void => {
    const all = [...members]
    // First forgotten, so that nobody is put in the place of one that was meant to end.
    members.clear()
    for (const { worker } of all) worker.stop()
  }
  const fail = (error: unknown): void => {
    isStopped = true
    stopAll()
    settle.reject(error)
  }
  const isIdle = (): boolean => [...members].every(({ tasks }) => tasks.size === 0)
  const endWhenDone = (): void => {
    if (isCommitting) return
    const isWhole = committed === jobs.length
    if (!isWhole && !(isStopped && isIdle() && !results.has(committed))) return
    stopAll()
    settle.resolve(isWhole)
  }
  const commit = async (): Promise<void> => {
    if (isCommitting) return
    isCommitting = true
    try {
      for (;;) {
        const batch: FileResult[] = []
        while (batch.length < commitSize && results.has(committed + batch.length)) {
          batch.push(results.get(committed + batch.length)!)
        }
        const isLast = committed + batch.length === jobs.length || (isStopped && isIdle())
        const isDue = batch.length >= commitSize || isLast || Date.now() - lastCommit >= commitPause
        if (batch.length === 0 || !isDue) break
        await parts.commit(batch)
        lastCommit = Date.now()
        for (let at = 0; at < batch.length; at++) results.delete(committed++)
      }
    } catch (error) {
      return fail(error)
    } finally {
      isCommitting = false
    }
    for (const member of members) feed(member)
    endWhenDone()
  }
  const take = (place: number, result: FileResult): void => {
    results.set(place, result)
    parts.heard(result, place)
  }
  const nextOf = (): Task | null => {
    if (isStopped) return null
    const retry = retries.shift()
    if (retry !== undefined) return retry
    if (given >= jobs.length || given - committed >= mostAhead) return null
    const first = given
    given = Math.min(given + taskSize, jobs.length)
    return { id: nextTask++, first, jobs: jobs.slice(first, given) }
  }
  const feed = (member: Member): void => {
    while (member.tasks.size < tasksAhead) {
      const task = nextOf()
      if (task === null) return
      if (member.tasks.size === 0) member.heard = Date.now()
      member.tasks.set(task.id, task)
      member.worker.tell({ sort: 'task', task })
    }
  }
  const hear = (member: Member, message: FromWorker): void => {
    member.heard = Date.now()
    switch (message.sort) {
      case 'ready':
        member.isReady = true
        if ([...members].every(({ isReady }) => isReady)) parts.ready()
        return
      case 'ask':
        member.contents.set(message.id, message.contents)
        void parts.known(message.contents.filter((one) => one !== null)).then((rows) => {
          member.rows.set(message.id, rows)
          member.worker.tell({ sort: 'known', id: message.id, known: [...rows.keys()] })
        }, fail)
        return
      case 'done': {
        const task = member.tasks.get(message.id)
        if (task === undefined) return
        if (message.troubles > 0) parts.troubled(message.troubles)
        const contents = member.contents.get(message.id)
        const rows = member.rows.get(message.id)
        const knownOf = (job: Job, at: number): FileResult => againOf(job, contents![at]!, rows!.get(contents![at]!)!)
        for (const [at, sent] of (JSON.parse(message.results) as SentResults).entries()) {
          const job = task.jobs[at]!
          take(task.first + at, typeof sent === 'number' ? knownOf(job, sent) : sent)
        }
        for (const kept of [member.tasks, member.contents, member.rows]) kept.delete(message.id)
        feed(member)
        void commit()
      }
    }
  }
  const lose = (member: Member): void => {
    if (!members.delete(member)) return
    if (!member.isReady) return fail(new Error('a measuring thread did not start'))
    const [suspect, ...others] = member.tasks.values()
    retries.push(...others)
    for (const [at, job] of (suspect?.jobs ?? []).entries()) {
      const place = suspect!.first + at
      if (suspect!.jobs.length === 1 && tried.has(job)) take(place, brokenBy(job))
      else {
        tried.add(job)
        retries.push({ id: nextTask++, first: place, jobs: [job] })
      }
    }
    join()
    void commit()
  }
  const join = (): void => {
    const maps = { tasks: new Map(), contents: new Map(), rows: new Map() }
    const member = { ...maps, heard: Date.now(), isReady: false } as unknown as Member
    member.worker = parts.start((message) => hear(member, message), () => lose(member))
    members.add(member)
    feed(member)
  }
  for (let count = 0; count < parts.workers; count++) join()
  if (jobs.length === 0) endWhenDone()
  return {
    finished,
    stop() {
      isStopped = true
      void commit()
    },
    watch(now) {
      // A copy: whoever takes the place of one that hangs has had no time yet.
      const late = [...members].filter(({ tasks, heard }) => tasks.size > 0 && now - heard > patience)
      for (const { worker } of late) worker.stop()
    },
  }
}
