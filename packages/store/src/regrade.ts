import type { Measures } from '@klarbrev/core'
import type { Engine } from './database.ts'
import { ask } from './database.ts'
import { recount } from './letter-counts.ts'
import type { Regrading } from './questions.ts'
import type { RowFindings } from './rows.ts'
import type { RunFields } from './runs.ts'
import type { Regrader } from './store.ts'
import { withPoints } from './store.ts'

const pageSize = 500

/**
 * Grades history again. A run whose measures the model does not understand, or in which a rule that now counts was not
 * counted, keeps its old grades: to take what was not measured for nothing found would make the past look too good.
 */
export async function regradeRows(engine: Engine, model: Regrader): Promise<Regrading> {
  const { placeholder: at } = engine
  const done = await engine.db.transaction().execute(async (trx) => {
    const runs = await ask<RunFields>(trx, `select * from run where score_model <> ${at(1)} order by id`, [
      model.scoreModel,
    ])
    let regraded = 0
    let kept = 0
    for (const run of runs) {
      const counted = new Set(JSON.parse(run.counted) as readonly string[])
      const isPossible = run.measures === model.measures && model.counts.every((rule) => counted.has(rule))
      if (!isPossible) {
        const [found] = await ask<{ letters: number }>(
          trx,
          `select cast(count(*) as integer) as letters from letter where run_id = ${at(1)} and grade is not null`,
          [run.id],
        )
        kept += found!.letters
        continue
      }
      let last = 0
      for (;;) {
        const page = await ask<{ id: number; measures: string; findings: string }>(
          trx,
          `select letter.id, detail.measures, detail.findings from letter join detail on detail.letter_id = letter.id
           where +letter.run_id = ${at(1)} and letter.id > ${at(2)} and letter.grade is not null
           order by letter.id limit ${pageSize}`,
          [run.id, last],
        )
        for (const { id, measures, findings } of page) {
          const next = model.grade(JSON.parse(measures) as Measures)
          const { hovedbudskab, paragraffer, sprog, tiltale } = next.criteria!
          await ask(
            trx,
            `update letter set score = ${at(1)}, grade = ${at(2)}, hovedbudskab = ${at(3)}, paragraffer = ${at(4)},
               sprog = ${at(5)}, tiltale = ${at(6)}, gates = ${at(7)} where id = ${at(8)}`,
            [next.score, next.grade, hovedbudskab, paragraffer, sprog, tiltale, JSON.stringify(next.gates), id],
          )
          const told = JSON.stringify(withPoints(JSON.parse(findings) as RowFindings, next.points))
          await ask(trx, `update detail set findings = ${at(1)} where letter_id = ${at(2)}`, [told, id])
        }
        regraded += page.length
        if (page.length < pageSize) break
        last = Number(page.at(-1)!.id)
      }
      await ask(trx, `update run set score_model = ${at(1)} where id = ${at(2)}`, [model.scoreModel, run.id])
    }
    if (regraded > 0) await recount(engine, trx)
    const regrading = { at: new Date().toISOString(), scoreModel: model.scoreModel, regraded, kept }
    if (runs.length > 0) {
      await ask(
        trx,
        `insert into regrading (at, score_model, regraded, kept) values (${[1, 2, 3, 4].map(at).join(', ')})`,
        Object.values(regrading),
      )
    }
    return regrading
  })
  return done
}

/** All times that history was graded again, the first first. */
export async function readRegradings(engine: Engine): Promise<readonly Regrading[]> {
  const rows = await ask<Regrading>(
    engine.db,
    'select at, score_model as "scoreModel", regraded, kept from regrading order by id',
  )
  return rows.map((row) => ({ ...row }))
}
