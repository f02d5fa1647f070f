import { createHash } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import { CompiledQuery, sql } from 'kysely'
import type { Migration } from './migrations.ts'
import { migrations } from './migrations.ts'
import { StoreTrouble } from './trouble.ts'

/** A connection of kysely's. Tables are written as SQL, so kysely needs no types of them. */
export type Connection = Kysely<unknown> | Transaction<unknown>

/** One engine, as far as the others differ from it. */
export interface Engine {
  readonly name: 'sqlite' | 'postgres'
  readonly db: Kysely<unknown>
  /** The engine's own kind of growing key. */
  readonly serial: string
  /** The parameter of this number, from 1. */
  placeholder(number: number): string
  /** A table of `key` and `value` out of a JSON object in a column. */
  readonly eachOf: (column: string) => string
  /** A number out of a JSON object in a column. */
  readonly numberOf: (column: string, key: string) => string
  /** Waits for other writers' migrations, inside a transaction. */
  lock(connection: Connection): Promise<void>
  /** Looks the whole store over. */
  check(): Promise<readonly string[]>
  /** Gives freed space back, so that what was deleted is gone from the disk. */
  shrink(): Promise<void>
  /** Says what an error of the driver's means, without its words. */
  troubleOf(error: unknown): StoreTrouble
}

/** Runs SQL that is all ours, with parameters. */
export async function ask<Row>(on: Connection, text: string, parameters: readonly unknown[] = []): Promise<Row[]> {
  const { rows } = await on.executeQuery<Row>(CompiledQuery.raw(text, [...parameters]))
  return rows
}

/** Brings the schema up to this version; refuses where the store's history and our files disagree. */
export async function migrate(engine: Engine, steps: readonly Migration[] = migrations): Promise<void> {
  await engine.db.transaction().execute(async (trx) => {
    await engine.lock(trx)
    await sql`create table if not exists klarbrev_migration (
      number integer primary key, name text not null, digest text not null, applied text not null)`.execute(trx)
    const applied = await ask<{ number: number; digest: string }>(
      trx,
      'select number, digest from klarbrev_migration order by number',
    )
    if (applied.length > steps.length) throw new StoreTrouble('newer', String(applied.at(-1)!.number))
    for (const [at, { number, digest }] of applied.entries()) {
      const step = steps[at]!
      if (step.number !== number || digestOf(step) !== digest) throw new StoreTrouble('history', String(number))
    }
    for (const step of steps.slice(applied.length)) {
      for (const statement of step.statements) await ask(trx, statement.replace('SERIAL', engine.serial))
      await sql`insert into klarbrev_migration (number, name, digest, applied)
        values (${step.number}, ${step.name}, ${digestOf(step)}, ${new Date().toISOString()})`.execute(trx)
    }
  })
}

/** Hash of a step as it was written, blanks aside. */
function digestOf(step: Migration): string {
  const text = step.statements.join(';').replace(/\s+/g, ' ')
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
