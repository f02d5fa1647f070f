import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPostgres } from '@klarbrev/store/postgres'
import { fileOf, letterRow, newRun } from '../../packages/store/src/rows.fixture.ts'
import { describeStore } from '../../packages/store/src/store-contract.fixture.ts'
import { makeLetter } from '../bench/letters.ts'
import { runKlarbrev } from '../cli/run-klarbrev.ts'
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

  test('a store of the first version is brought up with its counts', async () => {
    const address = server.newDatabase()
    const first = await openPostgres(address)
    await first.beginRun(newRun('r'))
    await first.add('r', [fileOf('1', letterRow('1')), fileOf('2', letterRow('2', 'C', { center: null, date: null }))])
    const before = await first.shares({}, ['center', 'month'])
    await first.close()
    server.run(`drop table letter_count; delete from klarbrev_migration where number = 2;
      create index letter_share on letter (is_current, center, month, grade, not_scored)`, address)
    const again = await openAt(address)
    expect(await again.check()).toEqual([])
    expect(await again.shares({}, ['center', 'month'])).toEqual(before)
    server.run(`update letter_count set letters = 7 where grade = 'A'`, address)
    expect(await again.check()).toEqual(['wrong counts: 2'])
  })

  test('maal fills it and rapport reads it, to the byte as from SQLite', () => {
    const home = mkdtempSync(join(tmpdir(), 'klarbrev-postgres-rapport-'))
    try {
      for (let at = 0; at < 24; at++) {
        const folder = join(home, 'breve', `Center ${at % 2}`)
        mkdirSync(folder, { recursive: true })
        writeFileSync(join(folder, `${at}.txt`), makeLetter(at + 1))
      }
      const env = { KLARBREV_KEY: 'en nøgle til prøver', SOURCE_DATE_EPOCH: '1795348800' }
      const reports = ['tal.db', server.newDatabase()].map((store) => {
        const measured = runKlarbrev(['maal', 'breve', '--run', 'Forår', '--store', store, '--quiet'], { cwd: home, env })
        expect([measured.exit, measured.stderr]).toEqual([0, ''])
        return [['--udvikling'], ['--center', 'Center 1']].flatMap((what) =>
          ['html', 'txt', 'csv', 'json'].map((format) => {
            const ran = runKlarbrev(['rapport', ...what, '--store', store, '--format', format], { cwd: home, env })
            expect([ran.exit, ran.stderr]).toEqual([0, ''])
            // When each was measured is the only thing that may differ.
            return ran.stdout.replace(/"started": "[^"]*"/g, '')
          }))
      })
      expect(reports[0]![0]).toContain('Center 1')
      expect(reports[1]).toEqual(reports[0])
    } finally {
      rmSync(home, { recursive: true, force: true })
    }
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
