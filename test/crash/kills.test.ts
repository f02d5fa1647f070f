import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { ResultRow, RunRecord } from '@klarbrev/store'
import { openSqlite } from '@klarbrev/store/sqlite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createChance } from '../bench/chance.ts'
import { makeLetter } from '../bench/letters.ts'
import { bin } from '../cli/run-klarbrev.ts'

const kills = Number(process.env['KLARBREV_KILLS'])
const seed = Number(process.env['KLARBREV_SEED'])
// The day of a report is not to change while it is tested.
const env = { KLARBREV_KEY: 'en nøgle til nedbrud', SOURCE_DATE_EPOCH: '1795348800' }
const letters = 400
/** Milliseconds. A kill comes at any instant of the life that a run has here and now, or in its first five seconds. */
const longest = 5000

let folder: string
/** What an undisturbed run of one thread keeps, and how long it takes here and now. */
let wanted: Kept
let span: number
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'klarbrev-crash-'))
  for (let at = 0; at < letters; at++) {
    const home = join(folder, 'breve', `Center ${at % 3}`)
    if (at < 3) mkdirSync(home, { recursive: true })
    // Some stand twice, some are short, and some cannot be read: all of it must be accounted for alike.
    const text = at % 50 === 0 ? 'For kort.' : makeLetter(at % 40 === 1 ? 2 : at + 1)
    writeFileSync(join(home, `brev-${at}.txt`), at % 70 === 3 ? Buffer.from('%PDF-1.7 tom') : text)
  }
  const whole = await maal('rolig.db', 1, null)
  expect([whole.exit, whole.output]).toEqual([3, expect.stringContaining('nedbrud')])
  wanted = await look('rolig.db')
  expect(wanted.rows.length).toBeGreaterThan(350)
  // Kills fall into the time that a run takes, so that most of them hit it at work.
  span = Math.min(longest, whole.milliseconds)
}, 300_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What a run came to: killed after so many milliseconds, or by itself. */
interface Ended {
  readonly exit: number | null
  readonly output: string
  readonly milliseconds: number
}

function maal(
  store: string,
  threads: number,
  killAfter: number | null,
  signal: 'SIGKILL' | 'SIGINT' = 'SIGKILL',
): Promise<Ended> {
  return klarbrev(['maal', 'breve', '--store', store, '--run', 'nedbrud', '--traade', String(threads)], killAfter, signal)
}

function klarbrev(
  args: readonly string[],
  killAfter: number | null,
  signal: 'SIGKILL' | 'SIGINT' = 'SIGKILL',
): Promise<Ended> {
  const begun = performance.now()
  const child = spawn(process.execPath, ['--min-semi-space-size=4', bin, ...args], { cwd: folder, env })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (output += part.toString()))
  const timer = killAfter === null ? null : setTimeout(() => child.kill(signal), killAfter)
  return new Promise((resolve) => {
    child.on('close', (exit) => {
      if (timer !== null) clearTimeout(timer)
      resolve({ exit, output, milliseconds: performance.now() - begun })
    })
  })
}

interface Kept {
  readonly rows: readonly ResultRow[]
  readonly run: Pick<RunRecord, 'files' | 'reasons' | 'rules' | 'finished'>
  readonly troubles: readonly string[]
}

async function look(store: string): Promise<Kept> {
  const opened = await openSqlite(join(folder, store), false)
  const rows: ResultRow[] = []
  for await (const row of opened.rows({ runs: ['nedbrud'] })) rows.push(row)
  const [{ files, reasons, rules, finished }] = (await opened.runs()) as [RunRecord]
  const troubles = await opened.check()
  await opened.close()
  return { rows, run: { files, reasons, rules, finished: finished === null ? null : 'ja' }, troubles }
}

/**
 * Instants in the life of a command, by a seed. The machine may become faster or slower meanwhile, so a command that
 * ended before its kill makes the time shorter from which the next is drawn, and one that was hit a little longer.
 */
function instants(time: number, own: number): { next(): number; tell(isHit: boolean): void } {
  const chance = createChance(own)
  let now = time
  return {
    next: () => chance.to(Math.max(10, Math.round(now))),
    tell: (isHit) => {
      now = isHit ? Math.min(longest, now * 1.05) : now * 0.8
    },
  }
}

test(`after ${kills} kills with seed ${seed} the store holds what an undisturbed run holds`, async () => {
  const instant = instants(span, seed)
  let done = 0
  let hits = 0
  let stores = 0
  let resumed = 0
  while (done < kills) {
    const store = `nedbrud-${stores++}.db`
    let left = 0
    for (; done < kills; done++, left++) {
      const ended = await maal(store, 1 + (done % 3), instant.next())
      instant.tell(ended.exit === null)
      if (ended.exit !== null) break
      hits++
    }
    const last = await maal(store, 2, null)
    expect([last.exit, last.output]).toEqual([3, expect.stringContaining('nedbrud')])
    if (left > 0) resumed++
    const kept = await look(store)
    expect(kept.troubles).toEqual([])
    expect(kept.run).toEqual(wanted.run)
    expect(kept.rows).toEqual(wanted.rows)
    // A run that ended by itself was no kill, and the next store gets the next one.
    for (const ending of ['', '-wal', '-shm']) rmSync(join(folder, store + ending), { force: true })
    if (left === 0) done++
  }
  console.log(`${hits} of ${kills} instants killed a run at work; ${stores} stores, ${resumed} of them resumed; seed ${seed}`)
  expect(hits).toBeGreaterThanOrEqual(kills / 2)
}, 3_600_000)

/** A tenth of the kills, and at least five: what follows is short, and every instant of it alike. */
const few = Math.max(5, Math.round(kills / 10))

test('a kill while a report is written leaves the old one or the new one, and the store as it was', async () => {
  await maal('rapport.db', 2, null)
  const report = ['rapport', '--udvikling', '--store', 'rapport.db', '--output', 'rapport.html']
  await klarbrev(report, null)
  const whole = await klarbrev(report, null)
  const page = readFileSync(join(folder, 'rapport.html'), 'utf8')
  expect(page).toContain('</html>')
  const instant = instants(whole.milliseconds, seed + 1)
  let hits = 0
  for (let done = 0; done < few; done++) {
    writeFileSync(join(folder, 'rapport.html'), 'den gamle')
    const isHit = (await klarbrev(report, instant.next())).exit === null
    instant.tell(isHit)
    if (isHit) hits++
    const left = readFileSync(join(folder, 'rapport.html'), 'utf8')
    expect(left === page || left === 'den gamle').toBe(true)
  }
  expect(hits).toBeGreaterThan(0)
  const kept = await look('rapport.db')
  expect([kept.troubles, kept.rows]).toEqual([[], wanted.rows])
}, 600_000)

test('a kill while a store of the first version is brought up leaves it as it was, or brought up', async () => {
  await maal('gammel.db', 2, null)
  const old = new DatabaseSync(join(folder, 'gammel.db'))
  old.exec(`drop table letter_count; delete from klarbrev_migration where number = 2;
    create index letter_share on letter (is_current, center, month, grade, not_scored)`)
  // Many more letters, so that it takes its time.
  old.exec(`with recursive n (i) as (select 1 union all select i + 1 from n where i < 60000)
    insert into letter (run_id, pseudonym, is_current, center, kind, month, words, language, score, grade, gates, suppressed, settings)
    select run_id, 'kopi ' || i, 1, 'Center ' || (i % 50), 'afslag', '20' || (10 + i % 20) || '-01', 1, 'da', 50, 'B', '[]', 0, '' from n
    join (select run_id from letter limit 1)`)
  old.exec(`insert into detail select id, '{}', '{}' from letter where pseudonym like 'kopi %'; pragma wal_checkpoint(truncate)`)
  old.close()
  const list = ['maal', '--koersler', '--store']
  cpSync(join(folder, 'gammel.db'), join(folder, 'ny.db'))
  const whole = await klarbrev([...list, 'ny.db'], null)
  const instant = instants(whole.milliseconds, seed + 2)
  let hits = 0
  for (let done = 0; done < few; done++) {
    cpSync(join(folder, 'gammel.db'), join(folder, 'ny.db'))
    const isHit = (await klarbrev([...list, 'ny.db'], instant.next())).exit === null
    instant.tell(isHit)
    if (isHit) hits++
    const opened = await openSqlite(join(folder, 'ny.db'), false)
    expect(await opened.check()).toEqual([])
    expect((await opened.shares({}, []))[0]!.letters).toBe(60_000 + wanted.rows.length)
    await opened.close()
    for (const ending of ['', '-wal', '-shm']) rmSync(join(folder, `ny.db${ending}`), { force: true })
  }
  expect(hits).toBeGreaterThan(0)
}, 600_000)

test('an interrupt ends what is at hand, says how to go on, and loses nothing', async () => {
  let ended: Ended
  let after = span
  // The sooner the interrupt, the surer that it hits; before the first beat it ends the process like any other.
  do {
    rmSync(join(folder, 'afbrudt.db'), { force: true })
    ended = await maal('afbrudt.db', 2, (after = Math.round(after * 0.75)), 'SIGINT')
  } while (ended.exit === 3 && after > 50)
  expect(ended.exit === 130 || ended.exit === null).toBe(true)
  if (ended.exit === 130) expect(ended.output).toMatch(/Afbrudt\. .* --run "nedbrud"/)
  expect((await maal('afbrudt.db', 2, null)).exit).toBe(3)
  const kept = await look('afbrudt.db')
  expect(kept.troubles).toEqual([])
  expect(kept.rows).toEqual(wanted.rows)
  expect(kept.run).toEqual(wanted.run)
}, 300_000)
