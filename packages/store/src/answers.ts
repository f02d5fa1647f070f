import type { Engine } from './database.ts'
import { ask } from './database.ts'
import { compareTexts, countShares } from './groups.ts'
import type { Coverage, RowFilter, RuleFindings, VersionSpan } from './questions.ts'
import { whereOf } from './where.ts'

/** What each rule found in the scored letters of each centre; centres by name, rules by what they cost. */
export async function countFindings(engine: Engine, filter: RowFilter): Promise<readonly RuleFindings[]> {
  const { text, values } = whereOf(engine, filter)
  const number = (key: string): string => `cast(sum(${engine.numberOf('each.value', key)}) as double precision)`
  const rows = await ask<Omit<RuleFindings, 'scored'>>(
    engine.db,
    `select letter.center, each.key as rule, cast(count(*) as integer) as letters,
       ${number('count')} as findings, ${number('others')} as others, ${number('points')} as points
     from letter join detail on detail.letter_id = letter.id cross join ${engine.eachOf('detail.findings')} as each
     where ${text} and letter.grade is not null group by letter.center, each.key`,
    values,
  )
  const scored = new Map((await countShares(engine, filter, ['center'])).map((one) => [one.by.center, one.scored]))
  return rows
    .map((row) => ({ ...row, scored: scored.get(row.center) ?? 0 }))
    .toSorted((a, b) =>
      compareTexts(a.center, b.center) || b.points - a.points || b.findings - a.findings ||
      compareTexts(a.rule, b.rule))
}

/** Files of runs by centre, outcome and reason. */
export async function countFiles(engine: Engine, runs: readonly string[]): Promise<readonly Coverage[]> {
  if (runs.length === 0) return []
  const rows = await ask<Coverage>(
    engine.db,
    `select run.name as run, file.center, file.outcome, file.reason, cast(count(*) as integer) as files
     from file join run on run.id = file.run_id
     where run.name in (${runs.map((_, at) => engine.placeholder(at + 1)).join(', ')})
     group by run.name, file.center, file.outcome, file.reason`,
    runs,
  )
  return rows
    .map((row) => ({ ...row }))
    .toSorted((a, b) =>
      compareTexts(a.run, b.run) || compareTexts(a.center, b.center) || compareTexts(a.outcome, b.outcome) ||
      compareTexts(a.reason, b.reason))
}

/** Which versions, keys and settings the rows of a filter were made with, and from when to when. */
export async function spansOf(engine: Engine, filter: RowFilter): Promise<readonly VersionSpan[]> {
  const { text, values } = whereOf(engine, filter)
  const rows = await ask<VersionSpan>(
    engine.db,
    `select run.engine, run.rules, run.score_model as "scoreModel", run.series, letter.settings,
       min(letter.date) as "from", max(letter.date) as "to", cast(count(*) as integer) as letters
     from letter join run on run.id = letter.run_id where ${text}
     group by run.engine, run.rules, run.score_model, run.series, letter.settings`,
    values,
  )
  return rows
    .map((row) => ({ ...row }))
    .toSorted((a, b) =>
      compareTexts(a.from, b.from) || compareTexts(a.rules, b.rules) || compareTexts(a.scoreModel, b.scoreModel) ||
      compareTexts(a.series, b.series) || compareTexts(a.settings, b.settings))
}
