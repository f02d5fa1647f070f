import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, describe, expect, test } from 'vitest'
import { fileOf, letterRow, newRun } from './rows.fixture.ts'
import { openSqlite } from './sqlite.ts'
import { describeStore } from './store-contract.fixture.ts'
import type { Store } from './store.ts'

const folders: string[] = []
const stores: Store[] = []

function newPath(): string {
  const folder = mkdtempSync(join(tmpdir(), 'klarbrev-store-'))
  folders.push(folder)
  return join(folder, 'breve.db')
}

async function open(path = newPath(), mayCreate = true): Promise<Store> {
  const store = await openSqlite(path, mayCreate)
  stores.push(store)
  return store
}

afterEach(async () => {
  for (const store of stores.splice(0)) await store.close()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

describeStore(() => open())

describe('the file', () => {
  test('can be read by its owner alone', async () => {
    const path = newPath()
    const store = await open(path)
    await store.beginRun(newRun('r'))
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600)
  })
  test('holds its rows on the disk when it is opened again', async () => {
    const path = newPath()
    const first = await open(path)
    await first.beginRun(newRun('r'))
    await first.add('r', [fileOf('1', letterRow('1'))])
    const second = await open(path)
    expect(await second.shares({}, ['grade'])).toEqual([{ by: { grade: 'A' }, letters: 1, scored: 1, best: 1 }])
    const database = new DatabaseSync(path)
    expect({ ...database.prepare('pragma journal_mode').get() }).toEqual({ journal_mode: 'wal' })
    database.close()
  })
  test('of a later version, or of another history, is left alone', async () => {
    const path = newPath()
    const store = await open(path)
    await store.close()
    stores.pop()
    const change = (statement: string): void => {
      const database = new DatabaseSync(path)
      database.exec(statement)
      database.close()
    }
    change(`update klarbrev_migration set digest = 'anden'`)
    await expect(open(path)).rejects.toMatchObject({ code: 'history', detail: '1' })
    change(`insert into klarbrev_migration select 99, name, digest, applied from klarbrev_migration where number = 1`)
    await expect(open(path)).rejects.toMatchObject({ code: 'newer', detail: '99' })
  })
  test('of the first version is brought up with its counts, or left as it was', async () => {
    const path = newPath()
    const store = await open(path)
    await store.beginRun(newRun('r'))
    await store.add('r', [fileOf('1', letterRow('1')), fileOf('2', letterRow('2', 'C', { center: null, date: null }))])
    await store.close()
    stores.pop()
    const first = new DatabaseSync(path)
    first.exec('create table kept as select * from letter_count')
    first.exec(`drop table letter_count; delete from klarbrev_migration where number = 2;
      create index letter_share on letter (is_current, center, month, grade, not_scored)`)
    // A name that is taken stops the second step half-way.
    first.exec('create table letter_count (other text)')
    await expect(open(path)).rejects.toMatchObject({ code: 'other' })
    expect(first.prepare('select number from klarbrev_migration').all().length).toBe(1)
    first.exec('drop table letter_count')
    const again = await open(path)
    expect(await again.check()).toEqual([])
    expect(first.prepare('select * from letter_count except select * from kept').all()).toEqual([])
    expect((await again.shares({}, ['month'])).map(({ by, letters }) => [by.month, letters])).toEqual([[null, 1], ['2026-03', 1]])
    first.close()
  })
  test('that is no store, or is not there, is told from one that is', async () => {
    const path = newPath()
    await expect(open(path, false)).rejects.toMatchObject({ code: 'missing' })
    await expect(open(join(path, 'mappe', 'breve.db'))).rejects.toMatchObject({ code: 'missing' })
    writeFileSync(path, 'Kære borger. Du får ikke hjælp til en cykel, for du har en i forvejen.'.repeat(50))
    const trouble = await open(path).then(() => null, (error: unknown) => error as Error)
    expect(trouble).toMatchObject({ code: 'broken' })
    expect(String(trouble)).not.toContain('borger')
  })
  test('that SQLite rolls back by itself says why, and works on', async () => {
    const path = newPath()
    const store = await open(path)
    await store.beginRun(newRun('r'))
    const database = new DatabaseSync(path)
    // As on a full disk, where the transaction is gone before anybody can end it.
    database.exec(`create trigger full before insert on letter when new.words = 13
      begin select raise(rollback, 'Kære borger'); end`)
    database.close()
    const trouble = await store.add('r', [fileOf('1', letterRow('1', 'A', { words: 13 }))]).catch((error: Error) => error)
    expect(trouble).toMatchObject({ code: 'other', detail: 'SQLITE-1811' })
    expect(String(trouble)).not.toContain('borger')
    await store.add('r', [fileOf('2', letterRow('2'))])
    expect((await store.shares({}, []))[0]).toMatchObject({ letters: 1 })
  })
  test('is used by two processes in turns', async () => {
    const path = newPath()
    const [one, two] = [await open(path), await open(path)]
    await one.beginRun(newRun('r'))
    await two.beginRun(newRun('s'))
    for (let at = 0; at < 20; at++) {
      await one.add('r', [fileOf(String(at), letterRow(String(at), 'B'))])
      await two.add('s', [fileOf(String(at), letterRow(String(at), 'A'))])
    }
    expect(await one.shares({}, ['run'])).toEqual([{ by: { run: 's' }, letters: 20, scored: 20, best: 20 }])
    expect(await two.check()).toEqual([])
  })
})
