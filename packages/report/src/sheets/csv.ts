import { guardFormula } from './formula-guard.ts'
import type { Sheet, SheetCell } from './sheet.ts'

/**
 * Tables as one CSV file for a Danish Excel: byte-order mark, semicolons, decimal commas, CRLF. The first column says
 * which table a line belongs to; each table begins with its own headings.
 */
export function toCsv(sheets: readonly Sheet[]): string {
  const lines = sheets.flatMap(({ name, columns, rows }) => [
    ['tabel', ...columns].map(field).join(';'),
    ...rows.map((cells) => [name, ...cells].map(field).join(';')),
  ])
  return `\ufeff${lines.join('\r\n')}\r\n`
}

function field(cell: SheetCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell).replace('.', ',')
  const text = guardFormula(cell)
  return /[";\r\n\t]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text
}
