import type { Grade, LetterKind, Measures, NotScored } from '@klarbrev/core'
import type { Engine } from './database.ts'
import { ask } from './database.ts'
import type { GradedLetter, RowFilter } from './questions.ts'
import type { ResultRow, RowFindings } from './rows.ts'
import { whereOf } from './where.ts'

/** Columns of a letter, besides its run and whether it is the latest; in the order in which values are given. */
export const letterColumns = [
  'pseudonym', 'center', 'kind', 'date', 'month', 'template', 'case_type', 'words', 'language', 'not_scored', 'score',
  'grade', 'hovedbudskab', 'paragraffer', 'sprog', 'tiltale', 'gates', 'suppressed', 'settings',
] as const

/** Columns of what few questions ask for. */
export const detailColumns = ['measures', 'findings'] as const

/** A letter as it lies in its tables, with what its run says of it. */
export interface LetterFields {
  readonly id: number
  readonly pseudonym: string
  readonly center: string | null
  readonly kind: LetterKind
  readonly date: string | null
  readonly template: string | null
  readonly case_type: string | null
  readonly words: number
  readonly language: string
  readonly not_scored: NotScored | null
  readonly score: number | null
  readonly grade: Grade | null
  readonly hovedbudskab: number | null
  readonly paragraffer: number | null
  readonly sprog: number | null
  readonly tiltale: number | null
  readonly gates: string
  readonly suppressed: number
  readonly settings: string
  readonly record: string
  readonly findings: string
  readonly name: string
  readonly series: string
  readonly engine: string
  readonly rules: string
  readonly score_model: string
}

/** A row as the rest of the house knows it. */
export function rowOf(fields: LetterFields): ResultRow {
  const { hovedbudskab, paragraffer, sprog, tiltale } = fields
  return {
    run: fields.name,
    letter: fields.pseudonym,
    series: fields.series,
    center: fields.center,
    kind: fields.kind,
    date: fields.date,
    template: fields.template,
    caseType: fields.case_type,
    words: fields.words,
    language: fields.language,
    notScored: fields.not_scored,
    score: fields.score,
    grade: fields.grade,
    criteria:
      hovedbudskab === null || paragraffer === null || sprog === null || tiltale === null
        ? null
        : { hovedbudskab, paragraffer, sprog, tiltale },
    gates: JSON.parse(fields.gates) as readonly string[],
    measures: JSON.parse(fields.record) as Measures,
    findings: JSON.parse(fields.findings) as RowFindings,
    suppressed: fields.suppressed,
    settings: fields.settings,
    engine: fields.engine,
    rules: fields.rules,
    scoreModel: fields.score_model,
  }
}

const pageSize = 1000

/** Whole rows in the order in which they came, a page at a time. */
export async function* readRows(engine: Engine, filter: RowFilter): AsyncIterable<ResultRow> {
  const { text, values } = whereOf(engine, filter, true)
  const next = engine.placeholder(values.length + 1)
  let last = 0
  for (;;) {
    let page: LetterFields[]
    try {
      page = await ask<LetterFields>(
        engine.db,
        `select letter.*, detail.measures as record, detail.findings, run.name, run.series, run.engine, run.rules,
           run.score_model
         from letter join detail on detail.letter_id = letter.id join run on run.id = letter.run_id
         where ${text} and letter.id > ${next} order by letter.id limit ${pageSize}`,
        [...values, last],
      )
    } catch (error) {
      throw engine.troubleOf(error)
    }
    for (const fields of page) yield rowOf(fields)
    if (page.length < pageSize) return
    last = Number(page.at(-1)!.id)
  }
}

/** What statistics over single letters need. */
export async function readLetters(engine: Engine, filter: RowFilter): Promise<readonly GradedLetter[]> {
  const { text, values } = whereOf(engine, filter)
  const rows = await ask<GradedLetter>(
    engine.db,
    `select run.name as run, letter.pseudonym as letter, letter.center, letter.date, letter.kind, letter.template,
       letter.score, letter.grade, letter.not_scored as "notScored"
     from letter join run on run.id = letter.run_id where ${text} order by letter.id`,
    values,
  )
  return rows.map((row) => ({ ...row }))
}
