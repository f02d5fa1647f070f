/** A row of a table, and the line on which it begins, from 1. */
export interface CsvRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** The rows of a CSV text; `openLine` is the line of a quote that is never closed, else null. */
export interface Csv {
  readonly rows: readonly CsvRow[]
  readonly openLine: number | null
}

/** Reads CSV with semicolons or commas, whichever the first line has more of; cells may be quoted. No empty rows. */
export function readCsv(text: string): Csv {
  const separator = separatorOf(text)
  const rows: CsvRow[] = []
  let cells: string[] = []
  let at = 0
  let line = 1
  let begin = 1
  const endRow = (): void => {
    if (cells.length > 1 || cells[0] !== '') rows.push({ line: begin, cells })
    cells = []
  }
  while (at < text.length) {
    if (cells.length === 0) begin = line
    let cell = ''
    if (text[at] === '"') {
      const opened = line
      at++
      for (;;) {
        const close = text.indexOf('"', at)
        if (close < 0) return { rows, openLine: opened }
        cell += text.slice(at, close)
        line += countLines(text.slice(at, close))
        at = close + 1
        if (text[at] !== '"') break
        cell += '"'
        at++
      }
    }
    let end = at
    while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++
    cells.push((cell + text.slice(at, end)).trim())
    at = end
    if (at >= text.length) break
    if (text[at] === separator) {
      at++
      if (at === text.length || text[at] === '\n' || text[at] === '\r') cells.push('')
      if (text[at] !== '\n' && text[at] !== '\r') continue
    }
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1
    line++
    endRow()
  }
  if (cells.length > 0) endRow()
  return { rows, openLine: null }
}

function separatorOf(text: string): ';' | ',' {
  const first = /^[^\r\n]*/.exec(text)![0]
  return first.split(',').length > first.split(';').length ? ',' : ';'
}

function countLines(text: string): number {
  return text.split(/\r\n|\r|\n/).length - 1
}
