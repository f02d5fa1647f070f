import { criteria } from '@klarbrev/core'
import type { ResultRow } from '@klarbrev/store'
import { csvCell } from '../../formats/csv.ts'

/** The columns of a table of letters, as a Danish letter team reads it. */
const columns = [
  'måling', 'brev', 'center', 'brevtype', 'dato', 'skabelon', 'sagstype', 'brevsprog', 'ord', 'karakter', 'point',
  'hovedbudskab', 'paragraffer', 'sprog', 'tiltale', 'holdt nede af', 'uden karakter', 'slået fra', 'regler',
  'karaktermodel',
] as const

/** The first line of a table of letters, with the byte-order mark by which a spreadsheet knows UTF-8. */
export const rowsCsvHead: string = `\uFEFF${line(columns)}`

/** A letter as a line of the table: points with one decimal, as everywhere, and a decimal comma. */
export function rowCsvLine(row: ResultRow): string {
  return line([
    row.run, row.letter, row.center, row.kind, row.date, row.template, row.caseType, row.language, row.words,
    row.grade, row.score, ...criteria.map((criterion) => row.criteria?.[criterion] ?? null), row.gates.join(' '),
    row.notScored, row.suppressed, row.rules, row.scoreModel,
  ])
}

function line(cells: readonly (string | number | null)[]): string {
  return `${cells.map(cellOf).join(';')}\r\n`
}

function cellOf(cell: string | number | null): string {
  if (cell === null || cell === '') return ''
  return typeof cell === 'string' ? csvCell(cell) : String(Math.round(cell * 10) / 10).replace('.', ',')
}
