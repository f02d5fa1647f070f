import type { Connection, Engine } from './database.ts'
import { ask } from './database.ts'
import type { LetterFields } from './read-rows.ts'
import type { CountChanges, Counted } from './letter-counts.ts'
import { changeCounts, countedBy, createChanges } from './letter-counts.ts'
import { detailColumns, letterColumns, rowOf } from './read-rows.ts'
import type { FileResult, NewRun, ResultRow } from './rows.ts'
import { reopenRun, runFields } from './runs.ts'
import { filledUp, inParts, mostValues } from './statement-sizes.ts'
import { StoreTrouble } from './trouble.ts'

/**
 * Adds results in their order in one transaction. A letter that the run has already stays as it is, and the file that
 * held it again is told apart; a file that the run has already is left out.
 */
export async function addResults(engine: Engine, name: string, results: readonly FileResult[]): Promise<void> {
  await engine.db.transaction().execute(async (trx) => {
    const run = await runFields(engine, trx, name, true)
    if (run === undefined) throw new StoreTrouble('other-run')
    const changes = createChanges()
    let added = 0
    for (let at = 0; at < results.length; at += mostValues) {
      added += await addSome(engine, trx, run.id, results.slice(at, at + mostValues), changes)
    }
    if (added > 0 && run.finished !== null) await reopenRun(engine, trx, run.id)
    // Last, since other processes may wait for the same counts.
    await changeCounts(engine, trx, changes)
  })
}

/** Gives how many files were new to the run. */
async function addSome(
  engine: Engine,
  trx: Connection,
  run: number,
  some: readonly FileResult[],
  changes: CountChanges,
): Promise<number> {
  const done = await those(engine, trx, 'file', 'file', run, some.map(({ file }) => file))
  const fresh = some.filter(({ file }) => !done.has(file) && done.add(file))
  const held = await those(engine, trx, 'letter', 'pseudonym', run, fresh.flatMap(({ row }) => row?.letter ?? []))
  const rows: ResultRow[] = []
  const files = fresh.map(({ file, path, outcome, reason, center, content, row }) => {
    const isAgain = row !== null && held.has(row.letter)
    if (row !== null && !isAgain) {
      held.add(row.letter)
      rows.push(row)
    }
    const told = isAgain ? ['duplicate', null] : [outcome, tidy(reason)]
    return [run, file, tidy(path), row?.letter ?? null, ...told, tidy(center), content]
  })
  await addRows(engine, trx, run, rows, changes)
  await insert(engine, trx, 'file', fileColumns, files)
  return fresh.length
}

const fileColumns = ['run_id', 'file', 'path', 'pseudonym', 'outcome', 'reason', 'center', 'content']

async function addRows(
  engine: Engine,
  trx: Connection,
  run: number,
  rows: readonly ResultRow[],
  changes: CountChanges,
): Promise<void> {
  if (rows.length === 0) return
  const letters = filledUp(rows.map(({ letter }) => letter))
  // The latest run that held a letter speaks for it in every question over time.
  const silenced = await ask<Counted>(
    trx,
    `update letter set is_current = 0 where is_current = 1 and pseudonym in (${places(engine, letters.length)})
     returning ${countedBy.join(', ')}`,
    letters,
  )
  for (const letter of silenced) changes.add(letter, 0, -1)
  const added = await insert<{ id: number; pseudonym: string }>(
    engine,
    trx,
    'letter',
    ['run_id', 'is_current', ...letterColumns],
    rows.map((row) => [run, 1, ...valuesOf(row)]),
    'returning id, pseudonym',
  )
  for (const row of rows) changes.add(countedOf(run, row), 1, 1)
  const ids = new Map(added.map(({ id, pseudonym }) => [pseudonym, Number(id)]))
  await insert(
    engine,
    trx,
    'detail',
    ['letter_id', ...detailColumns],
    rows.map((row) => [ids.get(row.letter)!, JSON.stringify(row.measures), JSON.stringify(row.findings)]),
  )
}

/** The values of {@link letterColumns}. */
function valuesOf(row: ResultRow): readonly unknown[] {
  const { criteria } = row
  return [
    row.letter, tidy(row.center), row.kind, row.date, row.date === null ? null : row.date.slice(0, 7),
    tidy(row.template), tidy(row.caseType), row.words, row.language, row.notScored, row.score, row.grade,
    criteria?.hovedbudskab ?? null, criteria?.paragraffer ?? null, criteria?.sprog ?? null, criteria?.tiltale ?? null,
    JSON.stringify(row.gates), row.suppressed, row.settings,
  ]
}

function countedOf(run: number, row: ResultRow): Counted {
  const { kind, date, grade, notScored } = row
  return { run_id: run, center: tidy(row.center), month: date?.slice(0, 7) ?? null, kind, grade, not_scored: notScored }
}

/** PostgreSQL takes neither NUL nor half a surrogate pair in a text; an empty text says as much as none. */
function tidy(text: string | null): string | null {
  return text === null || text === '' ? null : text.replaceAll('\u0000', '\uFFFD').toWellFormed()
}

async function insert<Row>(
  engine: Engine,
  trx: Connection,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
  ending = '',
): Promise<Row[]> {
  const found: Row[] = []
  for (const part of inParts(rows)) {
    let next = 1
    const lines = part.map((row) => `(${row.map(() => engine.placeholder(next++)).join(', ')})`)
    const text = `insert into ${table} (${columns.join(', ')}) values ${lines.join(', ')} ${ending}`
    found.push(...await ask<Row>(trx, text, part.flat()))
  }
  return found
}

function places(engine: Engine, count: number, from = 1): string {
  return Array.from({ length: count }, (_, at) => engine.placeholder(at + from)).join(', ')
}

/** Which of these values a run has in a column already. */
async function those(
  engine: Engine,
  trx: Connection,
  table: 'file' | 'letter',
  column: string,
  run: number,
  values: readonly string[],
): Promise<Set<string>> {
  if (values.length === 0) return new Set()
  const asked = filledUp(values)
  const found = await ask<{ value: string }>(
    trx,
    `select ${column} as value from ${table} where run_id = ${engine.placeholder(1)}
     and ${column} in (${places(engine, asked.length, 2)})`,
    [run, ...asked],
  )
  return new Set(found.map(({ value }) => value))
}

/** Rows of letters whose content was measured before with the same versions and key, by the hash of the content. */
export async function knownRows(
  engine: Engine,
  run: NewRun,
  contents: readonly string[],
): Promise<ReadonlyMap<string, ResultRow>> {
  if (contents.length === 0) return new Map()
  const { placeholder: at } = engine
  const asked = filledUp(contents)
  const found = await ask<LetterFields & { content: string }>(
    engine.db,
    `select letter.*, detail.measures as record, detail.findings, run.name, run.series, run.engine, run.rules,
       run.score_model, file.content
     from file join letter on letter.run_id = file.run_id and letter.pseudonym = file.pseudonym
     join detail on detail.letter_id = letter.id join run on run.id = letter.run_id
     where file.outcome <> 'duplicate' and run.series = ${at(1)} and run.engine = ${at(2)} and run.rules = ${at(3)}
       and run.score_model = ${at(4)} and file.content in (${places(engine, asked.length, 5)})`,
    [run.series, run.engine, run.rules, run.scoreModel, ...asked],
  )
  return new Map(found.map((fields) => [fields.content, { ...rowOf(fields), run: run.name }]))
}
