/**
 * Prints where the time of a lint goes, by function: `node test/bench/profile.ts [letters]`. Shares of a sampled
 * profile over fresh letters, after as many that warm up; `own` is the function alone, `with` it and what it calls.
 */
import { Session } from 'node:inspector/promises'
import { readBuiltFiles } from '../built-files.ts'
import { makeLetter } from './letters.ts'
import { createLint } from './ours.ts'
import { danish, table } from './print.ts'

const count = Number(process.argv[2] ?? 2000)
const mostRows = 40
const lint = createLint(readBuiltFiles())
const texts = Array.from({ length: count * 2 }, (_, seed) => makeLetter(500_000 + seed))
for (const text of texts.slice(0, count)) lint(text)

const session = new Session()
session.connect()
await session.post('Profiler.enable')
await session.post('Profiler.setSamplingInterval', { interval: 200 })
await session.post('Profiler.start')
for (const text of texts.slice(count)) lint(text)
const { profile } = await session.post('Profiler.stop')

const times = new Map<number, number>()
profile.samples?.forEach((id, nth) => times.set(id, (times.get(id) ?? 0) + (profile.timeDeltas?.[nth] ?? 0)))
const nodes = new Map(profile.nodes.map((node) => [node.id, node]))
const own = new Map<string, number>()
const all = new Map<string, number>()
const whole = collect(profile.nodes[0]!.id, new Set())

/** Adds up a node of the call tree and gives its time; a function that calls itself is counted once. */
function collect(id: number, open: Set<string>): number {
  const node = nodes.get(id)!
  const { functionName, url, lineNumber } = node.callFrame
  const name = `${functionName || '(uden navn)'} ${url.split('/').slice(-2).join('/')}:${lineNumber + 1}`
  let time = times.get(id) ?? 0
  own.set(name, (own.get(name) ?? 0) + time)
  const isFirst = !open.has(name)
  open.add(name)
  for (const child of node.children ?? []) time += collect(child, open)
  if (isFirst) {
    open.delete(name)
    all.set(name, (all.get(name) ?? 0) + time)
  }
  return time
}

function print(title: string, shares: ReadonlyMap<string, number>): void {
  const rows = [...shares].toSorted((a, b) => b[1] - a[1]).slice(0, mostRows)
  const cells = rows.map(([name, time]) => [name, `${danish((time * 100) / whole)} %`, time / count])
  process.stdout.write(`${table(title, ['', 'andel', 'µs/brev'], cells)}\n`)
}

print('Funktionen alene', own)
print('Funktionen med det, den kalder', all)
