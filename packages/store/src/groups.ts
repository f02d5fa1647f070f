import type { Criterion } from '@klarbrev/core'
import { criteria } from '@klarbrev/core'
import type { Engine } from './database.ts'
import { ask } from './database.ts'
import { countsAsLetters } from './letter-counts.ts'
import type { Dimension, Group, RowFilter, Share } from './questions.ts'
import { whereOf } from './where.ts'

const quarter = `substr(letter.month, 1, 4) || '-' || ((cast(substr(letter.month, 6, 2) as integer) + 2) / 3)`

/** What each dimension is in SQL; whoever asks names one and writes none. */
const expressions: Readonly<Record<Dimension, string>> = {
  run: 'run.name',
  center: 'letter.center',
  year: 'substr(letter.month, 1, 4)',
  quarter,
  month: 'letter.month',
  kind: 'letter.kind',
  template: 'letter.template',
  caseType: 'letter.case_type',
  grade: 'letter.grade',
  notScored: 'letter.not_scored',
  rules: 'run.rules',
  scoreModel: 'run.score_model',
  series: 'run.series',
  settings: 'letter.settings',
}

/** What the counts are counted by, besides the dates. */
const counted: ReadonlySet<Dimension> = new Set([
  'run', 'center', 'month', 'kind', 'grade', 'notScored', 'rules', 'scoreModel', 'series',
])

const ofRun: ReadonlySet<Dimension> = new Set(['run', 'rules', 'scoreModel', 'series'])

const counts = [
  'cast(count(*) as integer) as letters',
  `cast(count(letter.grade) as integer) as scored`,
  `cast(sum(case when letter.grade = 'A' then 1 else 0 end) as integer) as best`,
]

/** The same of lines that stand for any number of letters. */
const sums = [
  'cast(sum(letter.letters) as integer) as letters',
  'cast(sum(case when letter.grade is null then 0 else letter.letters end) as integer) as scored',
  `cast(sum(case when letter.grade = 'A' then letter.letters else 0 end) as integer) as best`,
]

const means = [
  'cast(sum(letter.suppressed) as integer) as suppressed',
  'avg(letter.score) as score',
  ...criteria.map((name) => `avg(letter.${name}) as ${name}`),
]

type Fields = Readonly<Record<string, string | number | null>>

/** Letters, scored letters and letters with grade A, by dimensions: out of the counts wherever they can say it. */
export async function countShares(
  engine: Engine,
  filter: RowFilter,
  by: readonly Dimension[],
): Promise<readonly Share[]> {
  const asked = [...new Set(by.map((name) => (name === 'year' || name === 'quarter' ? 'month' : name)))]
  const isCounted = asked.every((name) => counted.has(name)) && isOfMonths(filter)
  const lines = isCounted
    ? await grouped(engine, filter, asked, sums, countsAsLetters(filter.runs === undefined))
    : await grouped(engine, filter, asked, counts)
  const shares = new Map<string, Share>()
  for (const fields of lines) {
    const { by: values, letters, scored, best } = shareOf(fields, asked)
    const named = Object.fromEntries(by.map((name) => [name, valueOf(name, values)]))
    const key = JSON.stringify(Object.values(named))
    const sum = shares.get(key) ?? { by: named, letters: 0, scored: 0, best: 0 }
    const { letters: all, scored: graded, best: top } = sum
    shares.set(key, { by: named, letters: all + letters, scored: graded + scored, best: top + best })
  }
  return sorted([...shares.values()], by)
}

/** Whether a filter takes whole months alone. */
function isOfMonths({ from, until }: RowFilter): boolean {
  return [from, until].every((date) => date === undefined || date.endsWith('-01'))
}

function valueOf(name: Dimension, values: Share['by']): string | null {
  const month = values.month ?? null
  if (name !== 'year' && name !== 'quarter') return values[name] ?? null
  if (month === null) return null
  const year = month.slice(0, 4)
  return name === 'year' ? year : `${year}-${Math.ceil(Number(month.slice(5)) / 3)}`
}

/** The same with means. */
export async function countGroups(
  engine: Engine,
  filter: RowFilter,
  by: readonly Dimension[],
): Promise<readonly Group[]> {
  const rows = await grouped(engine, filter, by, [...counts, ...means])
  const groups = rows.map((fields) => ({
    ...shareOf(fields, by),
    suppressed: Number(fields['suppressed'] ?? 0),
    meanScore: fields['score'] as number | null,
    meanCriteria:
      fields['score'] === null
        ? null
        : (Object.fromEntries(criteria.map((name) => [name, fields[name]])) as Record<Criterion, number>),
  }))
  return sorted(groups, by)
}

async function grouped(
  engine: Engine,
  filter: RowFilter,
  by: readonly Dimension[],
  columns: readonly string[],
  source = 'letter',
): Promise<readonly Fields[]> {
  const { text, values } = whereOf(engine, filter)
  const named = by.map((name, at) => `${expressions[name]} as by_${at}`)
  const join = by.some((name) => ofRun.has(name)) ? 'join run on run.id = letter.run_id' : ''
  const group = by.length === 0 ? '' : `group by ${by.map((_, at) => at + 1).join(', ')}`
  return ask<Fields>(
    engine.db,
    `select ${[...named, ...columns].join(', ')} from ${source} ${join} where ${text} ${group}`,
    values,
  )
}

function shareOf(fields: Fields, by: readonly Dimension[]): Share {
  return {
    by: Object.fromEntries(by.map((name, at) => [name, fields[`by_${at}`] as string | null])),
    letters: Number(fields['letters'] ?? 0),
    scored: Number(fields['scored'] ?? 0),
    best: Number(fields['best'] ?? 0),
  }
}

/** By code units and not by the database's own idea of an alphabet, so that both engines agree. */
function sorted<G extends Share>(groups: readonly G[], by: readonly Dimension[]): readonly G[] {
  return groups.toSorted((a, b) => {
    for (const name of by) {
      const order = compareTexts(a.by[name] ?? null, b.by[name] ?? null)
      if (order !== 0) return order
    }
    return 0
  })
}

/** Null comes first. */
export function compareTexts(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null) return -1
  return b === null || a > b ? 1 : -1
}
