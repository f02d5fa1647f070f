import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { FileResult, ResultRow } from '@klarbrev/store'
import { openSqlite } from '@klarbrev/store/sqlite'
import { createChance } from './chance.ts'
import { makeLetter } from './letters.ts'
import { median } from './numbers.ts'
import { danish, table } from './print.ts'

// What `klarbrev maal` costs from end to end, in time and memory, and what a question to a large store costs.
// `--letters`, `--many` and `--rows` set the three sizes; 0 leaves a part out.

const { values: options } = parseArgs({
  options: {
    letters: { type: 'string', default: '10000' },
    many: { type: 'string', default: '100000' },
    rows: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '5' },
  },
})
const bin = fileURLToPath(new URL('../../packages/cli/bin/klarbrev.js', import.meta.url))
const preload = fileURLToPath(new URL('./report-costs.cjs', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'klarbrev-batch-'))
const costs = join(folder, 'pris.json')
const env = { KLARBREV_KEY: 'en nøgle til målinger', KLARBREV_COSTS: costs }

try {
  const letters = Number(options.letters)
  if (letters > 0) measureBatch(letters, Number(options.rounds))
  const many = Number(options.many)
  if (many > 0) measureMemory(many)
  const rows = Number(options.rows)
  if (rows > 0) await measureQuestions(rows)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Wall time and processor time of whole runs of the command, and of one that finds all letters measured before. */
function measureBatch(count: number, rounds: number): void {
  const home = writeLetters(count)
  const runs = Array.from({ length: rounds }, (_, round) => runMaal(home, `ny-${round}.db`, 'r'))
  const again = Array.from({ length: rounds }, (_, round) => runMaal(home, `ny-${round}.db`, `igen-${round}`))
  const alone = Array.from({ length: rounds }, (_, round) => runMaal(home, `en-${round}.db`, 'r', '--traade', '1'))
  const row = (name: string, all: readonly Ran[]): string[] => [
    name,
    danish(median(all.map(({ seconds }) => seconds))),
    danish(median(all.map(({ cpu }) => cpu))),
    String(Math.round(count / median(all.map(({ seconds }) => seconds)))),
    danish(median(all.map(({ memory }) => memory))),
  ]
  console.log(table(`klarbrev maal af ${count} .txt-breve, ${availableParallelism()} kerner, median af ${rounds}`,
    ['', 'sekunder', 'cpu-sek.', 'breve/s', 'MB'],
    [row('alle kerner', runs), row('én tråd', alone), row('alle kendt i forvejen', again)]))
}

/** Peak memory of a tenth of the letters, and of all. */
function measureMemory(count: number): void {
  const rows = [Math.ceil(count / 10), count].map((size) => {
    const { seconds, memory } = runMaal(writeLetters(size), `mange-${size}.db`, 'r')
    return [String(size), danish(memory), danish(seconds)]
  })
  console.log(table('Hukommelse efter antal breve', ['breve', 'MB', 'sekunder'], rows))
}

interface Ran {
  readonly seconds: number
  readonly cpu: number
  /** Megabytes at most. */
  readonly memory: number
}

function runMaal(home: string, store: string, run: string, ...more: readonly string[]): Ran {
  const begun = performance.now()
  const args = [bin, 'maal', home, '--center', 'Bænk', '--store', join(folder, store), '--run', run, '--quiet', ...more]
  const ran = spawnSync(process.execPath, ['--min-semi-space-size=4', '--require', preload, ...args], { encoding: 'utf8', env })
  const seconds = (performance.now() - begun) / 1000
  if (ran.status !== 0) throw new Error(`maal: ${ran.stdout}${ran.stderr}`)
  const { kilobytes, cpu } = JSON.parse(readFileSync(costs, 'utf8')) as { kilobytes: number; cpu: number }
  return { seconds, cpu, memory: (kilobytes * 1024) / 1e6 }
}

/** Letters in folders of a thousand, as municipalities keep them. */
function writeLetters(count: number): string {
  const home = join(folder, `breve-${count}`)
  for (let at = 0; at < count; at++) {
    const inner = join(home, `mappe-${Math.floor(at / 1000)}`)
    if (at % 1000 === 0) mkdirSync(inner, { recursive: true })
    // Every letter is another one, or it would be counted once.
    writeFileSync(join(inner, `brev-${at}.txt`), makeLetter(at + 1))
  }
  return home
}

/** The questions of the trend report, on rows of twelve centres over ten years. */
async function measureQuestions(count: number): Promise<void> {
  const store = await openSqlite(join(folder, 'stor.db'))
  const chance = createChance(4)
  await store.beginRun({
    name: 'stor', series: 's', engine: '0', rules: '0', scoreModel: '0', measures: 2, sampling: null, counted: [],
  })
  const begun = performance.now()
  for (let at = 0; at < count; at += 5000) {
    await store.add('stor', Array.from({ length: Math.min(5000, count - at) }, (_, index) => madeUp(at + index, chance)))
  }
  const filled = (performance.now() - begun) / 1000
  const database = new DatabaseSync(join(folder, 'stor.db'))
  const scan = database.prepare('select count(*), sum(length(grade)) from letter')
  const questions: readonly (readonly [string, () => unknown])[] = [
    ['alle rækker læst igennem, som målestok', () => scan.get()],
    ['andel A efter center og måned', () => store.shares({}, ['center', 'month'])],
    ['andel A efter center og år', () => store.shares({}, ['center', 'year'])],
    ['ét år, center og måned', () => store.shares({ from: '2020-01-01', until: '2021-01-01' }, ['center', 'month'])],
    ['ét år fra midt i en måned', () => store.shares({ from: '2020-01-15', until: '2021-01-15' }, ['center', 'month'])],
  ]
  // In turns, so that all meet the same machine.
  const times = questions.map(() => [] as number[])
  for (let round = 0; round < 7; round++) {
    for (const [at, [, ask]] of questions.entries()) {
      const from = performance.now()
      await ask()
      times[at]!.push(performance.now() - from)
    }
  }
  console.log(table(`${count} rækker i SQLite (skrevet på ${danish(filled)} s), median af 7`,
    ['', 'ms', 'af målestokken'],
    questions.map(([name], at) => [
      name, danish(median(times[at]!)), `${danish(100 * median(times[at]!.map((one, round) => one / times[0]![round]!)))} %`,
    ])))
  database.close()
  await store.close()
}

function madeUp(at: number, chance: ReturnType<typeof createChance>): FileResult {
  const grade = chance.pick(['A', 'B', 'C', 'D', 'E'] as const)
  const month = String(1 + chance.to(12) - 1).padStart(2, '0')
  const id = String(at).padStart(43, '0')
  const score = 40 + at % 60
  const row: ResultRow = {
    run: 'stor', letter: id, series: 's', center: `Center ${chance.to(12)}`, kind: 'afslag',
    date: `${2015 + at % 10}-${month}-14`, template: null, caseType: null, words: 300, language: 'da', notScored: null,
    score, grade, criteria: { hovedbudskab: score, paragraffer: score, sprog: score, tiltale: score }, gates: [],
    measures: { version: 2, words: 300 }, findings: { passiv: { count: 3, others: 0, points: 4 } }, suppressed: 0,
    settings: '', engine: '0', rules: '0', scoreModel: '0',
  }
  return { file: id, path: null, outcome: 'scored', reason: null, center: row.center, content: id, row }
}
