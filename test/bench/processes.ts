import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeLetter } from './letters.ts'
import { median } from './numbers.ts'

/** What whole processes cost: times in milliseconds of wall time, memory in megabytes (10^6 bytes). */
export interface ProcessCosts {
  readonly bare: number
  /** `node packages/cli/bin/klarbrev.js tjek brev.txt`. */
  readonly direct: number
  readonly directRatio: number
  /** `node_modules/.bin/klarbrev tjek brev.txt`: a shell script in front of the same. */
  readonly shim: number
  readonly shimRatio: number
  readonly bareMemory: number
  readonly oneLetterMemory: number
  readonly manyLettersMemory: number
  /** `tjek --format jsonl` of a folder of 1,000 letters, in one process. */
  readonly jsonl: number
  readonly jsonlLines: number
}

const root = fileURLToPath(new URL('../../', import.meta.url))
const script = join(root, 'packages/cli/bin/klarbrev.js')
const shim = join(root, 'node_modules/.bin/klarbrev')
const letterCount = 1000

/** Measures the command as a person meets it, beside a bare node in alternation. */
export function measureProcesses(rounds: number): ProcessCosts {
  const folder = mkdtempSync(join(tmpdir(), 'klarbrev-bench-'))
  try {
    const one = join(folder, 'brev.txt')
    writeFileSync(one, makeLetter(1))
    const many = join(folder, 'breve')
    mkdirSync(many)
    for (let seed = 0; seed < letterCount; seed++) writeFileSync(join(many, `${seed}.txt`), makeLetter(seed + 5000))
    return { ...coldStart(one, rounds, folder), ...batch(many, folder) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

type Start = Omit<ProcessCosts, 'manyLettersMemory' | 'jsonl' | 'jsonlLines'>

function coldStart(one: string, rounds: number, folder: string): Start {
  const bareArgs = ['-e', '0']
  const directArgs = [script, 'tjek', one]
  const turns: (readonly [bare: number, direct: number, shim: number])[] = []
  for (let round = -1; round < rounds; round++) {
    const turn = [
      run(process.execPath, bareArgs, folder).milliseconds,
      run(process.execPath, directArgs, folder).milliseconds,
      // The link is made by the package manager; a copy of the tree without one is measured without it.
      existsSync(shim) ? run(shim, ['tjek', one], folder).milliseconds : Number.NaN,
    ] as const
    if (round >= 0) turns.push(turn)
  }
  const column = (index: 0 | 1 | 2): number => median(turns.map((turn) => turn[index]))
  const ratio = (index: 1 | 2): number => median(turns.map((turn) => turn[index] / turn[0]))
  return {
    bare: column(0),
    direct: column(1),
    directRatio: ratio(1),
    shim: column(2),
    shimRatio: ratio(2),
    bareMemory: run(process.execPath, bareArgs, folder, true).megabytes,
    oneLetterMemory: run(process.execPath, directArgs, folder, true).megabytes,
  }
}

function batch(many: string, folder: string): Pick<ProcessCosts, 'manyLettersMemory' | 'jsonl' | 'jsonlLines'> {
  const args = [script, 'tjek', '--format', 'jsonl', many]
  const times = Array.from({ length: 5 }, () => run(process.execPath, args, folder).milliseconds)
  const measured = run(process.execPath, args, folder, true)
  const lines = readFileSync(join(folder, 'out'), 'utf8').trimEnd().split('\n')
  if (lines.length !== letterCount) throw new Error(`jsonl gave ${lines.length} lines for ${letterCount} letters`)
  return { manyLettersMemory: measured.megabytes, jsonl: median(times), jsonlLines: lines.length }
}

/** One run; megabytes only where they were asked for. */
interface Run {
  readonly milliseconds: number
  readonly megabytes: number
}

/** Runs a command with its output in a file, as a pipe would measure how fast this process reads. */
function run(command: string, args: readonly string[], folder: string, withMemory = false): Run {
  const peak = join(folder, 'peak')
  const output = openSync(join(folder, 'out'), 'w')
  const env: NodeJS.ProcessEnv = { ...process.env, PATH: dirname(process.execPath) + delimiter + process.env['PATH'] }
  // Preloaded only where memory is measured, and nothing inherited where time is.
  delete env['NODE_OPTIONS']
  if (withMemory) {
    env['NODE_OPTIONS'] = `--require=${JSON.stringify(fileURLToPath(new URL('report-peak.cjs', import.meta.url)))}`
    env['KLARBREV_PEAK'] = peak
  }
  const before = performance.now()
  const { status, stderr, error } = spawnSync(command, args, { env, stdio: ['ignore', output, 'pipe'] })
  const milliseconds = performance.now() - before
  closeSync(output)
  // 1 says that a letter has errors or a low grade, which is what the letters are made for.
  if (error !== undefined || (status !== 0 && status !== 1)) {
    throw new Error(`${command} ${args.join(' ')} ended with ${status}: ${error?.message ?? stderr.toString()}`)
  }
  return { milliseconds, megabytes: withMemory ? (Number(readFileSync(peak, 'utf8')) * 1024) / 1e6 : Number.NaN }
}
