import type { Connection, Engine } from './database.ts'
import { ask } from './database.ts'
import type { NewRun, Outcome, RunRecord, Sampling } from './rows.ts'
import { outcomes } from './rows.ts'
import { StoreTrouble } from './trouble.ts'

/** A run as it lies in its table. */
export interface RunFields {
  readonly id: number
  readonly name: string
  readonly series: string
  readonly engine: string
  readonly rules: string
  readonly score_model: string
  readonly measures: number
  readonly sampling: string | null
  readonly counted: string
  readonly started: string
  readonly finished: string | null
}

/**
 * Begins a run or takes one up, which changes nothing of it. Another version, key or draw under the same name is
 * refused.
 */
export async function beginRun(engine: Engine, run: NewRun): Promise<RunRecord> {
  const { placeholder: at } = engine
  const values = [
    run.name, run.series, run.engine, run.rules, run.scoreModel, run.measures,
    run.sampling === null ? null : JSON.stringify(run.sampling), JSON.stringify(run.counted), new Date().toISOString(),
  ]
  await engine.db.transaction().execute(async (trx) => {
    const places = values.map((_, index) => at(index + 1)).join(', ')
    let known = await runFields(engine, trx, run.name)
    if (known === undefined) {
      await ask(
        trx,
        `insert into run (name, series, engine, rules, score_model, measures, sampling, counted, started)
         values (${places}) on conflict (name) do nothing`,
        values,
      )
      known = (await runFields(engine, trx, run.name))!
    }
    const isSame =
      known.series === run.series &&
      known.engine === run.engine &&
      known.rules === run.rules &&
      known.score_model === run.scoreModel &&
      known.sampling === values[6]
    if (!isSame) throw new StoreTrouble('other-run')
  })
  return (await readRuns(engine)).find(({ name }) => name === run.name)!
}

/** The fields of a run, or undefined. With `isLocked` nobody else adds to it until the transaction ends. */
export async function runFields(
  engine: Engine,
  on: Connection,
  name: string,
  isLocked = false,
): Promise<RunFields | undefined> {
  const lock = isLocked && engine.name === 'postgres' ? ' for update' : ''
  const [run] = await ask<RunFields>(on, `select * from run where name = ${engine.placeholder(1)}${lock}`, [name])
  return run === undefined ? undefined : { ...run, id: Number(run.id) }
}

/** Pseudonyms of the files that a run has dealt with. */
export async function filesOf(engine: Engine, name: string): Promise<ReadonlySet<string>> {
  const rows = await ask<{ file: string }>(
    engine.db,
    `select file from file where run_id = (select id from run where name = ${engine.placeholder(1)})`,
    [name],
  )
  return new Set(rows.map(({ file }) => file))
}

/** Says of a run that files are being added to it. */
export async function reopenRun(engine: Engine, on: Connection, run: number): Promise<void> {
  await ask(on, `update run set finished = null where id = ${engine.placeholder(1)}`, [run])
}

/** Marks a run as done; one that is marked already, since nothing was added, keeps its time. */
export async function finishRun(engine: Engine, name: string): Promise<void> {
  const { placeholder: at } = engine
  const now = new Date().toISOString()
  await ask(engine.db, `update run set finished = ${at(1)} where name = ${at(2)} and finished is null`, [now, name])
}

/** All runs in the order of their beginning, each with what became of its files. */
export async function readRuns(engine: Engine): Promise<readonly RunRecord[]> {
  const runs = await ask<RunFields>(engine.db, 'select * from run order by id')
  const counts = await ask<{ run_id: number; outcome: Outcome; reason: string | null; files: number }>(
    engine.db,
    `select run_id, outcome, reason, cast(count(*) as integer) as files from file
     group by run_id, outcome, reason order by run_id, outcome, reason`,
  )
  return runs.map((run) => {
    const own = counts.filter((one) => Number(one.run_id) === Number(run.id))
    const files = (outcome: Outcome): number =>
      own.reduce((sum, one) => (one.outcome === outcome ? sum + one.files : sum), 0)
    return {
      name: run.name,
      series: run.series,
      engine: run.engine,
      rules: run.rules,
      scoreModel: run.score_model,
      measures: run.measures,
      sampling: run.sampling === null ? null : (JSON.parse(run.sampling) as Sampling),
      counted: JSON.parse(run.counted) as readonly string[],
      started: run.started,
      finished: run.finished,
      files: Object.fromEntries(outcomes.map((one) => [one, files(one)])) as RunRecord['files'],
      reasons: own.flatMap(({ outcome, reason, files: count }) =>
        reason === null ? [] : [{ outcome, reason, files: count }]),
    }
  })
}
