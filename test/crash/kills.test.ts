import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ResultRow, RunRecord } from '@klarbrev/store'
import { openSqlite } from '@klarbrev/store/sqlite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createChance } from '../bench/chance.ts'
import { makeLetter } from '../bench/letters.ts'
import { bin } from '../cli/run-klarbrev.ts'

const kills = Number(process.env['KLARBREV_KILLS'])
const seed = Number(process.env['KLARBREV_SEED'])
const env = { KLARBREV_KEY: 'en nøgle til nedbrud' }
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
  span = Math.round(Math.min(longest, whole.milliseconds))
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
  const args = ['--min-semi-space-size=16', bin, 'maal', 'breve', '--store', store, '--run', 'nedbrud']
  const begun = performance.now()
  const child = spawn(process.execPath, [...args, '--traade', String(threads)], { cwd: folder, env })
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

test(`after ${kills} kills with seed ${seed} the store holds what an undisturbed run holds`, async () => {
  const chance = createChance(seed)
  let done = 0
  let hits = 0
  let stores = 0
  let resumed = 0
  while (done < kills) {
    const store = `nedbrud-${stores++}.db`
    let left = 0
    for (; done < kills; done++, left++) {
      const ended = await maal(store, 1 + (done % 3), chance.to(span))
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
