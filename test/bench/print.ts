import { stripVTControlCharacters } from 'node:util'

/** A cell; numbers are set to the right. */
export type Cell = string | number

/** Sets rows under a heading in columns, with a line above them. */
export function table(title: string, head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const texts = [head, ...rows.map((row) => row.map((cell) => (typeof cell === 'number' ? danish(cell) : cell)))]
  const widths = head.map((_, column) => Math.max(...texts.map((row) => width(row[column] ?? ''))))
  const lines = texts.map((row, index) =>
    row
      .map((text, column) => {
        const space = ' '.repeat(widths[column]! - width(text))
        // The heading follows its column, which the first row stands for.
        const isNumber = typeof rows[Math.max(0, index - 1)]?.[column] === 'number'
        return isNumber ? space + text : text + space
      })
      .join('  ')
      .trimEnd(),
  )
  const rule = '─'.repeat(widths.reduce((sum, each) => sum + each + 2, -2))
  return ['', title, lines[0], rule, ...lines.slice(1)].join('\n')
}

/** A number in Danish writing with as many decimals as are worth reading. */
export function danish(value: number): string {
  if (!Number.isFinite(value)) return '–'
  const size = Math.abs(value)
  const decimals = size >= 100 ? 0 : size >= 10 ? 1 : 2
  return value.toLocaleString('da-DK', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
}

function width(text: string): number {
  return [...stripVTControlCharacters(text)].length
}
