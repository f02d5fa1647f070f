import { randomInt } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { measuresVersion } from '@klarbrev/core'
import type { NewRun, RunRecord, Store } from '@klarbrev/store'
import { complain } from '../complain.ts'
import type { Outcome } from '../exit-code.ts'
import { exitCode } from '../exit-code.ts'
import type { Options } from '../options.ts'
import type { Product } from '../product.ts'
import { openResultStore, sayTrouble, troubleOf } from '../result-store.ts'
import { fewestSigns, readSecretKey } from '../secret-key.ts'
import { storeTexts } from '../texts/store-texts.ts'
import type { Texts } from '../texts/texts.ts'
import type { World } from '../world.ts'
import { findJobs } from './maal/find-jobs.ts'
import type { FoundJobs } from './maal/find-jobs.ts'
import type { JobList } from './maal/job-list.ts'
import { placesOf } from './maal/job-list.ts'
import { growSlowly, keepSmall } from './maal/keep-small.ts'
import { holdsCpr, nameToKeep } from './maal/personal.ts'
import { regraderOf } from './maal/points.ts'
import { startPool } from './maal/pool.ts'
import { createProgress } from './maal/progress.ts'
import { createPseudonyms } from './maal/pseudonyms.ts'
import type { Pseudonyms } from './maal/pseudonyms.ts'
import { createRoom } from './maal/room.ts'
import type { MaalRoom } from './maal/room.ts'
import { drawableOf, drawSample } from './maal/sample.ts'
import { writeSummary } from './maal/summary.ts'
import { runTask } from './maal/tasks.ts'
import { startThread } from './maal/thread.ts'

const well: Outcome = { isMisused: false, isUnread: false, isFailing: false, isInterrupted: false }
const misused = exitCode({ ...well, isMisused: true })
/** Files that one thread is worth starting for. */
const filesPerThread = 100
/** Milliseconds between two looks at the clock, the keyboard and the threads. */
const beat = 100
/** A disk that is full or a server that is away may be well tomorrow: what is done is kept. */
const passing: ReadonlySet<string> = new Set(['full', 'busy', 'readonly', 'away', 'other'])

/** `maal`: measures many letters and keeps a row of numbers about each. Gives the exit code. */
export async function runMaal(options: Options, world: World, product: Product, texts: Texts): Promise<number> {
  const room = createRoom(options, world, product, texts)
  let store: Store | null = null
  try {
    const { task } = options.maal
    if (task !== null) {
      store = await openResultStore(options.store, false)
      return await runTask(task, store, room, regraderOf(product.linter.model, countedRules(product)))
    }
    if (holdsBadName(room)) return misused
    const secret = readSecretKey(world)
    if ('trouble' in secret) {
      complain(world, texts.keyTrouble(secret.trouble))
      return misused
    }
    if (secret.key.length < fewestSigns) complain(world, room.say.shortKey)
    const pseudonyms = createPseudonyms(secret.key)
    const found = await findJobs(room, pseudonyms)
    if (found === null) return misused
    store = await openResultStore(options.store, true)
    return await measure(store, found, secret.key, pseudonyms, room)
  } catch (error) {
    const sentence = sayTrouble(error, options.store, storeTexts[options.lang])
    if (sentence === null) throw error
    complain(world, sentence)
    return exitCode(passing.has(troubleOf(error)!.code) ? { ...well, isUnread: true } : { ...well, isMisused: true })
  } finally {
    await store?.close().catch(() => undefined)
  }
}

/** Rules whose findings count in the grade. */
function countedRules(product: Product): ReadonlySet<string> {
  return new Set([...product.cards.values()].filter(({ stage }) => stage === 'fast').map(({ id }) => id))
}

function holdsBadName({ options, world, say }: MaalRoom): boolean {
  const bad = [['--center', options.center], ['--run', options.maal.run]] as const
  const found = bad.filter(([, name]) => name !== null && nameToKeep(name) !== name.normalize('NFC').trim())
  for (const [option] of found) complain(world, say.badName(option))
  return found.length > 0
}

async function measure(
  store: Store,
  found: FoundJobs,
  key: string,
  pseudonyms: Pseudonyms,
  room: MaalRoom,
): Promise<number> {
  const { options, world, product, say } = room
  const { versions } = product
  const runs = await store.runs()
  const name = options.maal.run?.normalize('NFC').trim() ?? freeName(runs)
  const known = runs.find((run) => run.name === name)
  const drawn = draw(found, known, options)
  const run: NewRun = {
    name,
    ...versions,
    series: pseudonyms.series,
    measures: measuresVersion,
    sampling: drawn.sampling,
    counted: [...countedRules(product)].sort(),
  }
  const other = runs.findLast(({ series }) => series !== run.series)
  const isNewSeries = !runs.some(({ series }) => series === run.series)
  if (other !== undefined && isNewSeries) complain(world, say.newSeries(other.name))
  await store.beginRun(run)
  const done = known === undefined ? new Set<string>() : await store.filesOf(name)
  const jobs = done.size === 0 ? drawn.jobs : drawn.jobs.pick(placesOf(drawn.jobs, ({ file }) => !done.has(file)))
  const asks = runs.some((one) => one.series === run.series && one.rules === run.rules && one.finished !== null)
  const progress = createProgress(jobs.length, world, say)
  const order = { run: name, options, settings: found.settings, counted: run.counted, versions }
  let troubles = 0
  keepSmall()
  const most = options.maal.threads ?? availableParallelism()
  const pool = startPool({
    jobs,
    workers: Math.max(1, Math.min(most, Math.ceil(jobs.length / filesPerThread))),
    start: (hear, gone) => startThread({ order, key, asks }, hear, gone),
    ready: growSlowly,
    known: (contents) => store.known(run, contents),
    commit: (results) => store.add(name, results),
    heard: progress.count,
    troubled: (files) => (troubles += files),
  })
  let isInterrupted = false
  const timer = setInterval(() => {
    pool.watch(Date.now())
    progress.draw()
    void world.pause().then((isAsked) => {
      if (!isAsked || isInterrupted) return
      isInterrupted = true
      pool.stop()
    })
  }, beat)
  try {
    isInterrupted = !(await pool.finished)
  } finally {
    clearInterval(timer)
    progress.clear()
  }
  if (!isInterrupted) await store.finishRun(name)
  progress.tellUnread(jobs)
  const record = (await store.runs()).find((one) => one.name === name)!
  const isWritten = await writeSummary(store, record, room)
  if (isInterrupted) complain(world, say.resume(name))
  if (troubles > 0) complain(world, say.besideTroubles(troubles))
  const isMisused = found.isMisused || !isWritten || troubles > 0
  return exitCode({ ...well, isMisused, isUnread: found.isUnread || record.files.unreadable > 0, isInterrupted })
}

/** The letters of a run. A draw that is taken up again without a seed is made with its own. */
function draw(
  { jobs }: FoundJobs,
  known: RunRecord | undefined,
  { maal: { sampleSize, seed } }: Options,
): { readonly jobs: JobList; readonly sampling: NewRun['sampling'] } {
  if (sampleSize === null) return { jobs, sampling: null }
  const all = Array.from({ length: jobs.length }, (_, place) => drawableOf(jobs.at(place)))
  const { places, sampling } = drawSample(all, sampleSize, seed ?? known?.sampling?.seed ?? randomInt(1, 1_000_000))
  return { jobs: jobs.pick(places), sampling }
}

/** A name that no run has and nobody has to think of: the day and the time. */
function freeName(runs: readonly RunRecord[]): string {
  const now = new Date()
  const two = (value: number): string => String(value).padStart(2, '0')
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  const base = `${day} kl. ${two(now.getHours())}.${two(now.getMinutes())}`
  for (let number = 1; ; number++) {
    const name = number === 1 ? base : `${base} (${number})`
    if (!holdsCpr(name) && !runs.some((run) => run.name === name)) return name
  }
}
