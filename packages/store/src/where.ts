import type { Engine } from './database.ts'
import type { RowFilter } from './questions.ts'

/** A condition on `letter` and its parameters. */
export interface Where {
  readonly text: string
  readonly values: readonly unknown[]
}

/**
 * The condition of a filter. Everything that a person wrote is a parameter. `inOrder` is for pages in the order of ids:
 * a plus keeps SQLite from indices after which it would have to sort all rows for every page.
 */
export function whereOf(engine: Engine, filter: RowFilter, inOrder = false): Where {
  const plain = inOrder ? '+' : ''
  const values: unknown[] = []
  const place = (value: unknown): string => engine.placeholder(values.push(value))
  const parts: string[] = []
  if (filter.runs === undefined) parts.push(`${plain}letter.is_current = 1`)
  else parts.push(`${plain}letter.run_id in (select id from run where name in (${list(filter.runs, place)}))`)
  if (filter.centers !== undefined) {
    const named = filter.centers.filter((center) => center !== null)
    const nameless = named.length < filter.centers.length ? ' or letter.center is null' : ''
    parts.push(`(letter.center in (${list(named, place)})${nameless})`)
  }
  for (const [sign, date] of [['>=', filter.from], ['<', filter.until]] as const) {
    if (date === undefined) continue
    // The first of a month is asked of the month, which is what counts know.
    if (date.endsWith('-01')) parts.push(`letter.month ${sign} ${place(date.slice(0, 7))}`)
    else parts.push(`letter.date ${sign} ${place(date)}`)
  }
  return { text: parts.join(' and '), values }
}

/** Parameters of an `in`; an empty one is no SQL in PostgreSQL, and null is in no list. */
function list(values: readonly string[], place: (value: unknown) => string): string {
  return values.length === 0 ? 'null' : values.map(place).join(', ')
}
