import { addResults, knownRows } from './add-results.ts'
import type { Engine } from './database.ts'
import { ask, migrate } from './database.ts'
import { deleteBefore, deleteRun } from './delete.ts'
import { countFiles, countFindings, spansOf } from './answers.ts'
import { countGroups, countShares } from './groups.ts'
import { wrongCounts } from './letter-counts.ts'
import { readLetters, readRows } from './read-rows.ts'
import { readRegradings, regradeRows } from './regrade.ts'
import { beginRun, filesOf, finishRun, readRuns } from './runs.ts'
import type { Store } from './store.ts'

/** What the engine finds, and whether the tables agree: a letter is kept as a whole. */
async function checkStore(engine: Engine): Promise<readonly string[]> {
  const told = await engine.check()
  const [found] = await ask<{ halves: number }>(
    engine.db,
    `select cast(count(*) as integer) as halves from letter
     left join detail on detail.letter_id = letter.id where detail.letter_id is null`,
  )
  const wrong = await wrongCounts(engine)
  return [
    ...told,
    ...(found!.halves > 0 ? [`letters without measures: ${found!.halves}`] : []),
    ...(wrong > 0 ? [`wrong counts: ${wrong}`] : []),
  ]
}

/** A store upon an engine, with its schema brought up to date. Every error comes out as a trouble. */
export async function openStore(engine: Engine): Promise<Store> {
  const { db } = engine
  const told = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      throw engine.troubleOf(error)
    }
  }
  // One after the other: SQLite has one connection, and a transaction inside another would be a mistake of ours.
  let last: Promise<unknown> = Promise.resolve()
  const write = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(() => told(work))
    last = next.catch(() => undefined)
    return next
  }
  try {
    await told(() => migrate(engine))
  } catch (error) {
    await db.destroy()
    throw error
  }
  return {
    engine: engine.name,
    beginRun: (run) => write(() => beginRun(engine, run)),
    filesOf: (run) => told(() => filesOf(engine, run)),
    add: (run, results) => write(() => addResults(engine, run, results)),
    known: (run, contents) => told(() => knownRows(engine, run, contents)),
    finishRun: (run) => write(() => finishRun(engine, run)),
    runs: () => told(() => readRuns(engine)),
    rows: (filter) => readRows(engine, filter),
    letters: (filter) => told(() => readLetters(engine, filter)),
    shares: (filter, by) => told(() => countShares(engine, filter, by)),
    groups: (filter, by) => told(() => countGroups(engine, filter, by)),
    findings: (filter) => told(() => countFindings(engine, filter)),
    coverage: (runs) => told(() => countFiles(engine, runs)),
    versions: (filter) => told(() => spansOf(engine, filter)),
    regrade: (model) => write(() => regradeRows(engine, model)),
    regradings: () => told(() => readRegradings(engine)),
    deleteRun: (name) => write(() => deleteRun(engine, name)),
    deleteBefore: (date) => write(() => deleteBefore(engine, date)),
    check: () => told(() => checkStore(engine)),
    close: async () => {
      await last
      await db.destroy()
    },
  }
}
