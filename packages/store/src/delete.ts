import type { Connection, Engine } from './database.ts'
import { ask } from './database.ts'
import { recount } from './letter-counts.ts'
import { runFields } from './runs.ts'

/** Deletes a run with all its rows. An older row of the same letter speaks for it again. */
export async function deleteRun(engine: Engine, name: string): Promise<boolean> {
  const isDone = await engine.db.transaction().execute(async (trx) => {
    const run = await runFields(engine, trx, name, true)
    if (run === undefined) return false
    const at = engine.placeholder(1)
    await restoreOlder(engine, trx, run.id)
    await ask(trx, `delete from detail where letter_id in (select id from letter where run_id = ${at})`, [run.id])
    for (const table of ['letter', 'file']) await ask(trx, `delete from ${table} where run_id = ${at}`, [run.id])
    await ask(trx, `delete from run where id = ${at}`, [run.id])
    await recount(engine, trx)
    return true
  })
  if (isDone) await engine.shrink()
  return isDone
}

async function restoreOlder(engine: Engine, trx: Connection, run: number): Promise<void> {
  const { placeholder: at } = engine
  await ask(
    trx,
    `update letter set is_current = 1 where id in (
       select max(older.id) from letter as older
       join letter as gone on gone.pseudonym = older.pseudonym and gone.run_id = ${at(1)} and gone.is_current = 1
       where older.run_id <> ${at(2)} group by older.pseudonym)`,
    [run, run],
  )
}

/**
 * The retention job: deletes letters dated before a day, and undated ones of runs begun before it, with the files they
 * came from. The runs stay as a record that a measurement was made. Gives the number of letters.
 */
export async function deleteBefore(engine: Engine, date: string): Promise<number> {
  const { placeholder: at } = engine
  const old = `(letter.date < ${at(1)} or (letter.date is null and letter.run_id in (
    select id from run where started < ${at(2)})))`
  const count = await engine.db.transaction().execute(async (trx) => {
    const [found] = await ask<{ letters: number }>(
      trx,
      `select cast(count(*) as integer) as letters from letter where ${old}`,
      [date, date],
    )
    await ask(
      trx,
      `delete from file where exists (select 1 from letter where letter.run_id = file.run_id
         and letter.pseudonym = file.pseudonym and ${old})`,
      [date, date],
    )
    await ask(trx, `delete from detail where letter_id in (select id from letter where ${old})`, [date, date])
    await ask(trx, `delete from letter where ${old}`, [date, date])
    await recount(engine, trx)
    return found!.letters
  })
  if (count > 0) await engine.shrink()
  return count
}
