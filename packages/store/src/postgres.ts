import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { ask } from './database.ts'
import type { Engine } from './database.ts'
import { openStore } from './open-store.ts'
import type { Store } from './store.ts'
import type { TroubleCode } from './trouble.ts'
import { StoreTrouble } from './trouble.ts'

/** Milliseconds to wait for a server that does not answer. */
const patience = 10_000
/** Any number, as long as it is the same in every process that migrates. */
const lockNumber = 4_250_117

/** OID of `bigint`: ids and sums, which stay far below 2^53 here. */
const bigint = 20

/** Opens a store on a server. The address can hold a password and is never told on. */
export async function openPostgres(address: string): Promise<Store> {
  let pool: pg.Pool
  try {
    pool = new pg.Pool({
      connectionString: address,
      max: 4,
      connectionTimeoutMillis: patience,
      keepAlive: true,
      application_name: 'klarbrev',
      types: {
        getTypeParser: (oid: number, format?: 'text' | 'binary') =>
          oid === bigint ? Number : (pg.types.getTypeParser(oid, format as 'text') as (value: string) => unknown),
      } as pg.CustomTypesConfig,
    })
  } catch {
    throw new StoreTrouble('missing')
  }
  // A connection that the server closes while it lies idle is made again when it is needed.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return openStore(postgresEngine(pool))
}

function postgresEngine(pool: pg.Pool): Engine {
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  return {
    name: 'postgres',
    db,
    serial: 'bigint generated always as identity primary key',
    placeholder: (number) => `$${number}`,
    eachOf: (column) => `json_each(${column}::json)`,
    numberOf: (column, key) => `(${column} ->> '${key}')::double precision`,
    lock: async (connection) => {
      await ask(connection, 'select pg_advisory_xact_lock($1)', [lockNumber])
    },
    // The server checks its own pages; what it cannot know is whether our tables agree.
    check: () => Promise.resolve([]),
    async shrink() {
      await ask(db, 'vacuum letter, detail, file')
    },
    troubleOf,
  }
}

/** SQLSTATE classes and codes, and Node's codes for a server that cannot be reached. */
const codes: readonly (readonly [RegExp, TroubleCode])[] = [
  [/^28|^42501$/, 'denied'],
  [/^3D/, 'missing'],
  [/^53100$/, 'full'],
  [/^53|^55P03$|^40/, 'busy'],
  [/^25006$/, 'readonly'],
  [/^08|^57P|^ECONN|^ENOTFOUND$|^EAI_AGAIN$|^ETIMEDOUT$|^EHOST|^ENET|^EPIPE$|^ENOENT$/, 'away'],
  [/^XX/, 'broken'],
]

function troubleOf(error: unknown): StoreTrouble {
  if (error instanceof StoreTrouble) return error
  if (!(error instanceof Error)) return new StoreTrouble('other')
  const code = String((error as Error & { code?: unknown }).code ?? '')
  // pg has no code for a connection that ends or does not come.
  if (code === '') return new StoreTrouble(/connect|terminat/i.test(error.message) ? 'away' : 'other')
  return new StoreTrouble(codes.find(([shape]) => shape.test(code))?.[1] ?? 'other', code)
}
