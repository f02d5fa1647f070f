import { closeSync, openSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import type { SQLInputValue, StatementSync } from 'node:sqlite'
import type { SqliteDatabase, SqliteStatement } from 'kysely'
import { Kysely, SqliteDialect } from 'kysely'
import { ask } from './database.ts'
import type { Engine } from './database.ts'
import { openStore } from './open-store.ts'
import type { Store } from './store.ts'
import type { TroubleCode } from './trouble.ts'
import { StoreTrouble } from './trouble.ts'

/** Milliseconds to wait for another process that writes. */
const patience = 15_000

/** Opens a store in a file, which is made where it is missing and `mayCreate`; only its owner may read it. */
export async function openSqlite(path: string, mayCreate = true): Promise<Store> {
  const engine = sqliteEngine(open(path, mayCreate))
  return openStore(engine)
}

function open(path: string, mayCreate: boolean): DatabaseSync {
  try {
    // SQLite gives its other files (-wal, -shm) the rights of this one.
    closeSync(openSync(path, mayCreate ? 'a' : 'r', 0o600))
    const database = new DatabaseSync(path)
    database.exec(`pragma busy_timeout = ${patience}`)
    database.exec('pragma journal_mode = wal')
    database.exec('pragma synchronous = full')
    database.exec('pragma foreign_keys = on')
    database.exec('pragma secure_delete = on')
    return database
  } catch (error) {
    throw troubleOf(error)
  }
}

function sqliteEngine(database: DatabaseSync): Engine {
  const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database: adapt(database) }) })
  return {
    name: 'sqlite',
    db,
    serial: 'integer primary key autoincrement',
    placeholder: () => '?',
    eachOf: (column) => `json_each(${column})`,
    numberOf: (column, key) => `json_extract(${column}, '$.${key}')`,
    // `begin immediate` has waited already.
    lock: () => Promise.resolve(),
    async check() {
      const rows = await ask<{ integrity_check: string }>(db, 'pragma integrity_check')
      const orphans = await ask(db, 'pragma foreign_key_check')
      const told = rows.map((row) => row.integrity_check).filter((line) => line !== 'ok')
      return orphans.length > 0 ? [...told, `foreign keys: ${orphans.length}`] : told
    },
    async shrink() {
      await ask(db, 'vacuum')
      await ask(db, 'pragma wal_checkpoint(truncate)')
    },
    troubleOf,
  }
}

/** `node:sqlite` in the shape that kysely expects; a statement is compiled once. */
function adapt(database: DatabaseSync): SqliteDatabase {
  const known = new Map<string, SqliteStatement>()
  return {
    close: () => database.close(),
    prepare(text) {
      if (text === 'rollback') return rollbackOf(database)
      const kept = known.get(text)
      if (kept !== undefined) return kept
      // A transaction that began by reading may not write when another process has written in between.
      const statement = adaptStatement(database.prepare(text === 'begin' ? 'begin immediate' : text))
      if (known.size > 200) known.clear()
      known.set(text, statement)
      return statement
    },
  }
}

/** SQLite has rolled back by itself when the disk is full; to ask for it again would hide why. */
function rollbackOf(database: DatabaseSync): SqliteStatement {
  const run = (): { readonly changes: number; readonly lastInsertRowid: number } => {
    if (database.isTransaction) database.exec('rollback')
    return { changes: 0, lastInsertRowid: 0 }
  }
  return { reader: false, run, all: () => [], iterate: () => [].values() }
}

function adaptStatement(statement: StatementSync): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (values) => statement.all(...(values as readonly SQLInputValue[])),
    run: (values) => statement.run(...(values as readonly SQLInputValue[])),
    iterate: (values) => statement.iterate(...(values as readonly SQLInputValue[])),
  }
}

/** Result codes of SQLite, without their extensions. */
const codes: Readonly<Record<number, TroubleCode>> = {
  5: 'busy', 6: 'busy', 8: 'readonly', 10: 'other', 11: 'broken', 13: 'full', 14: 'missing', 26: 'broken',
}

const diskCodes: Readonly<Record<string, TroubleCode>> = {
  ENOENT: 'missing', ENOTDIR: 'missing', EISDIR: 'missing', EACCES: 'denied', EPERM: 'denied', EROFS: 'readonly',
  ENOSPC: 'full', EMFILE: 'busy', ENFILE: 'busy',
}

function troubleOf(error: unknown): StoreTrouble {
  if (error instanceof StoreTrouble) return error
  if (!(error instanceof Error)) return new StoreTrouble('other')
  const { errcode, code } = error as Error & { errcode?: number; code?: string }
  if (errcode !== undefined) return new StoreTrouble(codes[errcode & 0xff] ?? 'other', `SQLITE-${errcode}`)
  return new StoreTrouble(diskCodes[code ?? ''] ?? 'other', code ?? '')
}
