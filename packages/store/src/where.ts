import type { Engine } from './database.ts'
import type { RowFilter } from './questions.ts'

/** A condition on `letter` and its parameters. */
export interface Where {
  readonly text: string
  readonly values: readonly unknown[]
}

/** The condition of a filter. Everything that a person wrote is a parameter. */
export function whereOf(engine: Engine, filter: RowFilter): Where {
  const values: unknown[] = []
  const place = (value: unknown): string => engine.placeholder(values.push(value))
  const parts: string[] = []
  if (filter.runs === undefined) parts.push('letter.is_current = 1')
  else parts.push(`letter.run_id in (select id from run where name in (${list(filter.runs, place)}))`)
  if (filter.centers !== undefined) {
    const named = filter.centers.filter((center) => center !== null)
    const nameless = named.length < filter.centers.length ? ' or letter.center is null' : ''
    parts.push(`(letter.center in (${list(named, place)})${nameless})`)
  }
  if (filter.from !== undefined) parts.push(`letter.date >= ${place(filter.from)}`)
  if (filter.until !== undefined) parts.push(`letter.date < ${place(filter.until)}`)
  return { text: parts.join(' and '), values }
}

/** Parameters of an `in`; an empty one is no SQL in PostgreSQL, and null is in no list. */
function list(values: readonly string[], place: (value: unknown) => string): string {
  return values.length === 0 ? 'null' : values.map(place).join(', ')
}
