import type { Connection, Engine } from './database.ts'
import { ask } from './database.ts'
import { inParts } from './statement-sizes.ts'

/**
 * Letters are counted as they come, in a table beside them: by run, centre, month, kind, grade and the reason for none.
 * The shares of years are then sums over some thousand counts, however many letters there are. A count changes in the
 * transaction that changes its letters; `check` holds the two together.
 */
export const countedBy = ['run_id', 'center', 'month', 'kind', 'grade', 'not_scored'] as const

/** A letter as counts know it; null where it has no such thing. */
export type Counted = Readonly<Record<(typeof countedBy)[number], number | string | null>>

/** Changes of counts that are gathered for the end of a transaction. */
export interface CountChanges {
  add(letter: Counted, letters: 0 | 1, current: 1 | -1): void
  /** By key, so that two processes that change the same counts wait for each other and never both. */
  inOrder(): readonly (readonly (number | string)[])[]
}

/** Begins without changes. */
export function createChanges(): CountChanges {
  const changes = new Map<string, (number | string)[]>()
  return {
    add(letter, letters, current) {
      // A key holds no null, or it would not be one: an empty text stands for it, which the store takes for none.
      const values = countedBy.map((name) => letter[name] ?? '')
      const key = JSON.stringify(values)
      const change = changes.get(key)
      if (change === undefined) changes.set(key, [...values, letters, current])
      else {
        change[values.length] = Number(change[values.length]) + letters
        change[values.length + 1] = Number(change[values.length + 1]) + current
      }
    },
    inOrder: () => [...changes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, change]) => change),
  }
}

/** Brings the counts up to their letters. */
export async function changeCounts(engine: Engine, trx: Connection, changes: CountChanges): Promise<void> {
  for (const some of inParts(changes.inOrder())) {
    let next = 1
    const lines = some.map((change) => `(${change.map(() => engine.placeholder(next++)).join(', ')})`)
    await ask(
      trx,
      `insert into letter_count (${countedBy.join(', ')}, letters, current_letters) values ${lines.join(', ')}
       on conflict (${countedBy.join(', ')}) do update set letters = letter_count.letters + excluded.letters,
         current_letters = letter_count.current_letters + excluded.current_letters`,
      some.flat(),
    )
  }
}

/** Counts as they should be. */
const keys = countedBy.map((name) => (name === 'run_id' ? name : `coalesce(${name}, '') as ${name}`))
const truth = `select ${keys.join(', ')}, count(*) as letters, sum(is_current) as current_letters
  from letter group by 1, 2, 3, 4, 5, 6`

/** Counts all letters anew, after work that touched any number of them. */
export async function recount(engine: Engine, trx: Connection): Promise<void> {
  // Whoever has counted letters that are not committed yet must end first: they would be counted twice or not at all.
  if (engine.name === 'postgres') await ask(trx, 'lock table letter_count in exclusive mode')
  await ask(trx, 'delete from letter_count')
  await ask(trx, `insert into letter_count (${countedBy.join(', ')}, letters, current_letters) ${truth}`)
}

/** How many counts are not those of the letters. */
export async function wrongCounts(engine: Engine): Promise<number> {
  const kept = `select ${countedBy.join(', ')}, letters, current_letters from letter_count`
  const wanted = `select * from (${truth}) as counted`
  const [found] = await ask<{ wrong: number }>(
    engine.db,
    `select cast((select count(*) from (${wanted} except ${kept}) as missing)
       + (select count(*) from (${kept} except ${wanted}) as odd) as integer) as wrong`,
  )
  return found!.wrong
}

/** The counts in the shape of letters, `letters` of them in each line: what questions may be asked of. */
export function countsAsLetters(isCurrent: boolean): string {
  const number = isCurrent ? 'current_letters' : 'letters'
  const isNeverNull = (name: string): boolean => name === 'run_id' || name === 'kind'
  const columns = countedBy.map((name) => (isNeverNull(name) ? name : `nullif(${name}, '') as ${name}`))
  return `(select ${columns.join(', ')}, 1 as is_current, ${number} as letters from letter_count
    where ${number} > 0) as letter`
}
