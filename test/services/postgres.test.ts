import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPostgres } from '@klarbrev/store/postgres'
import { fileOf, letterRow, newRun } from '../../packages/store/src/rows.fixture.ts'
import { describeStore } from '../../packages/store/src/store-contract.fixture.ts'
import type { PostgresServer } from './postgres-server.ts'
import { startPostgres } from './postgres-server.ts'

let server: PostgresServer
const closers: (() => Promise<void>)[] = []

beforeAll(async () => {
  server = await startPostgres()
})
afterAll(async () => {
  for (const close of closers) await close()
  server.stop()
})

const openAt = async (address: string): ReturnType<typeof openPostgres> => {
  const store = await openPostgres(address)
  closers.push(() => store.close())
  return store
}

describe('PostgreSQL', () => {
  describeStore(() => openAt(server.newDatabase()))

  test('two processes migrate and add to one run at once, and nothing is counted twice', async () => {
    const address = server.newDatabase()
    const [one, two] = await Promise.all([openAt(address), openAt(address)])
    await Promise.all([one.beginRun(newRun('r')), two.beginRun(newRun('r'))])
    const batch = Array.from({ length: 40 }, (_, at) => fileOf(String(at), letterRow(String(at))))
    await Promise.all(batch.flatMap((result) => [one.add('r', [result]), two.add('r', [result])]))
    expect(await one.shares({}, ['run'])).toEqual([{ by: { run: 'r' }, letters: 40, scored: 40, best: 40 }])
    expect((await one.runs())[0]!.files).toMatchObject({ scored: 40, duplicate: 0 })
    expect(await one.check()).toEqual([])
  })

  test('a server that ends a connection is told as one that is away, and the store works on', async () => {
    const store = await openAt(server.newDatabase())
    await store.beginRun(newRun('r'))
    server.run(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'klarbrev'`)
    // Each connection of the pool may have to find out for itself.
    for (let tries = 0; tries < 5; tries++) {
      const batch = [fileOf('1', letterRow('1')), fileOf('2', letterRow('2'))]
      const trouble = await store.add('r', batch).then(() => null, (error: unknown) => error)
      if (trouble === null) break
      expect(trouble).toMatchObject({ code: 'away' })
    }
    expect((await store.shares({}, []))[0]).toMatchObject({ letters: 2 })
  })

  test('neither address nor password stands in an error', async () => {
    const address = server.newDatabase()
    const wrong = [
      address.replace(/store_\d+/, 'findes-ikke'), address.replace('klarbrev:', 'fremmed:'),
      'postgres://klarbrev:hemmeligt@127.0.0.1:1/x', 'postgres://klarbrev:hemmeligt@127.0.0.1:port/x',
    ]
    for (const one of wrong) {
      const error = await openPostgres(one).then(() => null, (trouble: unknown) => trouble as Error)
      expect(error?.name).toBeDefined()
      expect(`${error!.stack} ${JSON.stringify(error)} ${String(error!.cause)}`).not.toMatch(/hemmeligt|127\.0\.0\.1/)
    }
  })
})
