import type { Criterion, Grade, NotScored } from '@klarbrev/core'
import { criteria, grades } from '@klarbrev/core'
import type { ReportRow } from './rows.ts'
import type { Yardstick } from './statistics/series.ts'

/** Scored letters of one centre, kind and template in one round: all that statistics need of them. */
export interface LetterCell {
  /** Empty for letters that nobody gave a centre. */
  readonly center: string
  readonly kind: string
  /** The template, or the number of a group of unlike letters where nobody said which. */
  readonly template: string
  letters: number
  /** Letters by grade, best first, in the order of core's `grades`. */
  readonly byGrade: number[]
  /** Sums of the four criteria, in the order of core's `criteria`. */
  readonly criteria: number[]
  /** By rule: in how many letters it cost something, and the points of 100 that it took of all of them. */
  readonly rules: Map<string, { letters: number; points: number }>
  /** Letters by the quarter of their date, such as `2026-3`, or {@link undated}. */
  readonly quarters: Map<string, { letters: number; best: number }>
  /** Letters without a date, and findings that writers have set aside. */
  withoutDate: number
  suppressed: number
}

/** One round of measurement, added up. Nothing in it grows with the number of letters of a template. */
export interface RoundTally {
  readonly run: string
  readonly cells: Map<string, LetterCell>
  readonly yardsticks: Map<string, Yardstick>
  /** First and last date of scored letters; null where none has one. */
  from: string | null
  to: string | null
  scored: number
  /** Letters without a grade, by centre and reason. */
  readonly notScored: Map<string, Map<NotScored, number>>
}

/** The quarter of letters without a date. */
export const undated = ''

/** How names of such groups begin; no manifest can hold it. */
const unknownTemplate = '\u0000'

/** Whether nobody said which template a cell's letters come from. */
export function isWithoutTemplate({ template }: Pick<LetterCell, 'template'>): boolean {
  return template.startsWith(unknownTemplate)
}

/** Groups of letters without a template, in each centre. */
const mostGroups = 256

/** Adds rows up by round, in one pass; rounds stand in the order in which their rows came. */
export async function tallyRows(
  rows: Iterable<ReportRow> | AsyncIterable<ReportRow>,
): Promise<ReadonlyMap<string, RoundTally>> {
  const rounds = new Map<string, RoundTally>()
  for await (const row of rows) {
    let round = rounds.get(row.run)
    if (round === undefined) rounds.set(row.run, (round = emptyRound(row.run)))
    addRow(round, row)
  }
  return rounds
}

/** A round without letters. */
export function emptyRound(run: string): RoundTally {
  return {
    run, cells: new Map(), yardsticks: new Map(), from: null, to: null, scored: 0, notScored: new Map(),
  }
}

function addRow(round: RoundTally, row: ReportRow): void {
  if (row.grade === null || row.criteria === null) {
    const reason = row.notScored ?? 'ulaeselig'
    const own = round.notScored.get(row.center ?? '') ?? new Map<NotScored, number>()
    round.notScored.set(row.center ?? '', own.set(reason, (own.get(reason) ?? 0) + 1))
    return
  }
  round.scored++
  if (row.date !== null) {
    if (round.from === null || row.date < round.from) round.from = row.date
    if (round.to === null || row.date > round.to) round.to = row.date
  }
  // Own settings change what counts just as other rules do.
  const rules = row.settings === '' ? row.rules : `${row.rules} ${row.settings}`
  const yardstick: Yardstick = { rules, scoreModel: row.scoreModel, keySeries: row.series }
  round.yardsticks.set(`${rules}\n${row.scoreModel}\n${row.series}`, yardstick)
  addToCell(cellOf(round, row), row, row.grade, row.criteria)
}

function cellOf(round: RoundTally, row: ReportRow): LetterCell {
  // Letters of which nobody knows the template are taken for independent: each stands alone, and where they are many,
  // they fall into groups by turns, which is as good for statistics and does not grow with the letters.
  const template = row.template ?? `${unknownTemplate}${round.scored % mostGroups}`
  const key = JSON.stringify([row.center, row.kind, template])
  let cell = round.cells.get(key)
  if (cell === undefined) {
    cell = {
      center: row.center ?? '', kind: row.kind, template, letters: 0, byGrade: grades.map(() => 0),
      criteria: criteria.map(() => 0), rules: new Map(), quarters: new Map(), withoutDate: 0, suppressed: 0,
    }
    round.cells.set(key, cell)
  }
  return cell
}

function addToCell(cell: LetterCell, row: ReportRow, grade: Grade, scores: Readonly<Record<Criterion, number>>): void {
  cell.letters++
  cell.suppressed += row.suppressed
  if (row.date === null) cell.withoutDate++
  cell.byGrade[grades.indexOf(grade)]!++
  const quarter = quarterOf(row.date)
  const own = cell.quarters.get(quarter) ?? { letters: 0, best: 0 }
  cell.quarters.set(quarter, own)
  own.letters++
  if (grade === grades[0]) own.best++
  criteria.forEach((criterion, at) => { cell.criteria[at]! += scores[criterion] })
  for (const [rule, { points }] of Object.entries(row.findings)) {
    if (points <= 0) continue
    const known = cell.rules.get(rule)
    if (known === undefined) cell.rules.set(rule, { letters: 1, points })
    else {
      known.letters++
      known.points += points
    }
  }
}

function quarterOf(date: string | null): string {
  return date === null ? undated : `${date.slice(0, 4)}-${Math.ceil(Number(date.slice(5, 7)) / 3)}`
}
