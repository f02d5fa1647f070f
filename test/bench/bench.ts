import { writeFileSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import { parseArgs } from 'node:util'
import type { BuiltFiles } from '../built-files.ts'
import { readBuiltFiles } from '../built-files.ts'
import { createEnglishContender, englishLetters } from './english.ts'
import { stockSize } from './fill.ts'
import type { Growth } from './growth.ts'
import { lengths, measureGrowth } from './growth.ts'
import { countWords, makeLetter, makeUnknownLetter } from './letters.ts'
import { type ListCost, measureLists } from './lists.ts'
import { median, quantile } from './numbers.ts'
import { createLint, createOurs, ourName } from './ours.ts'
import { danish, table } from './print.ts'
import type { ProcessCosts } from './processes.ts'
import { measureProcesses } from './processes.ts'
import { createRivals, yardstick } from './rivals.ts'
import { measureRules, type RuleCost } from './rule-costs.ts'
import type { CountedLetter, Standing } from './rounds.ts'
import { takeTurns } from './rounds.ts'
import type { Target } from './targets.ts'
import { isReached, targets } from './targets.ts'

/** Wall time of single letters in microseconds. */
interface Latency {
  readonly name: string
  readonly p50: number
  readonly p99: number
}

const { values: options } = parseArgs({
  options: { json: { type: 'string' }, rounds: { type: 'string', default: '11' } },
})
const rounds = Number(options.rounds)
/** Rules that are printed; the others cost less. */
const mostRules = 12
const files = readBuiltFiles()
const started = performance.now()

print(`Klarbrev-bench: node ${process.version}, ${cpus()[0]?.model ?? 'ukendt'} × ${availableParallelism()}`)
print(`Breve på 350-600 ord af ${stockSize} ord, deres bøjninger og sammensætninger; alle læser de samme breve.`)
print('Naboerne har engelske regler; engelsk tekst af samme længde tager dem lige så lang tid (prøvet).')

// The command first: later this process is large, and starting children from a large process is slower.
const costs = measureProcesses(17)
const standings = await takeTurns([...createOurs(files), ...createRivals()], yardstick, rounds, freshLetters)
printStandings(standings)
print('\nDe åbne engelske breve, ved siden af det samme retext:')
printStandings(await takeTurns([await createEnglishContender(files), createRivals()[0]!], yardstick, rounds, englishLetters))
const latencies = measureLatencies(files)
print(table('Ét brev ad gangen, µs', ['', 'p50', 'p99'], latencies.map(({ name, p50, p99 }) => [name, p50, p99])))
printCosts(costs)
const growths = measureGrowth(createLint(files), 7)
printGrowths(growths)
const lists = measureLists(files, rounds)
printLists(lists)
const rules = measureRules(files)
printRules(rules)
const reached = targets({
  lintRatio: ratioOf(ourName),
  analysisRatio: ratioOf('Klarbrev: læsning og analyse') / ratioOf('retext-latin, parse only'),
  coldStartRatio: costs.directRatio,
  oneLetterMemory: costs.oneLetterMemory,
  exponent: growths[0]!.exponent,
  worstExponent: Math.max(...growths.slice(1).map(({ exponent }) => exponent)),
  listRatio: lists.at(-1)!.ratio,
  dearestRule: rules[0]!.share * 100,
  jsonlSeconds: costs.jsonl / 1000,
})
printTargets(reached)
print(`\n${danish((performance.now() - started) / 1000)} sekunder i alt`)
if (options.json !== undefined) {
  const all = { standings, latencies, costs, growths, lists, rules, targets: reached }
  writeFileSync(options.json, `${JSON.stringify(all, null, 2)}\n`)
}

function ratioOf(name: string): number {
  return standings.find((one) => one.name === name)!.ratio
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

/** Fresh letters for every round, so that no round profits from an earlier one but by the words of the language. */
function freshLetters(round: number, count: number): readonly CountedLetter[] {
  return Array.from({ length: count }, (_, nth) => {
    const text = makeLetter(20_000 + round * count + nth)
    return { text, words: countWords(text) }
  })
}

function measureLatencies(from: BuiltFiles): readonly Latency[] {
  const lint = createLint(from)
  for (let seed = 0; seed < 300; seed++) lint(makeLetter(60_000 + seed))
  const cold = Array.from({ length: 30 }, (_, nth) => {
    const first = createLint(from)
    return timeOne(first, makeLetter(70_000 + nth))
  })
  const time = (make: (seed: number) => string, count: number): number[] =>
    Array.from({ length: count }, (_, nth) => timeOne(lint, make(80_000 + nth)))
  return [
    latency('almindelige breve, varm ordcache', time(makeLetter, 2000)),
    latency('hvert ord er nyt for ordcache og ordbog', time(makeUnknownLetter, 300)),
    latency('første brev i en ny linter (kode varm, ordcache kold)', cold),
  ]
}

function timeOne(lint: (text: string) => number, text: string): number {
  const before = performance.now()
  lint(text)
  return (performance.now() - before) * 1000
}

function latency(name: string, times: readonly number[]): Latency {
  return { name, p50: median(times), p99: quantile(times, 0.99) }
}

function printStandings(all: readonly Standing[]): void {
  const rows = all
    .toSorted((a, b) => b.ratio - a.ratio)
    .map((each) => [
      each.name,
      each.microsecondsPerLetter,
      Math.round(each.lettersPerSecond),
      Math.round(each.wordsPerSecond),
      each.ratio,
      `${danish(each.lowest)}-${danish(each.highest)}`,
    ])
  const head = ['', 'µs/brev', 'breve/s', 'ord/s', '× retext', 'runderne']
  print(table(`Én kerne, processortid, median af ${rounds} runder på skift`, head, rows))
}

function printCosts(costs: ProcessCosts): void {
  const rows = [
    ['node -e 0', costs.bare, 1, costs.bareMemory],
    ['node packages/cli/bin/klarbrev.js tjek brev.txt', costs.direct, costs.directRatio, costs.oneLetterMemory],
    ['node_modules/.bin/klarbrev tjek brev.txt', costs.shim, costs.shimRatio, Number.NaN],
    ['klarbrev tjek --format jsonl, 1.000 breve', costs.jsonl, costs.jsonl / costs.bare, costs.manyLettersMemory],
  ]
  print(table('Hele kommandoen, vægur', ['', 'ms', '× node', 'MB i top'], rows))
}

function printGrowths(all: readonly Growth[]): void {
  const rows = all.map(({ name, microseconds, exponent }) => [name, ...microseconds, exponent])
  print(table('Tid efter længde, µs (1× = 450 ord)', ['', ...lengths.map((length) => `${length}×`), 'eksponent'], rows))
}

function printLists(all: readonly ListCost[]): void {
  const rows = all.map(({ phrases, microseconds, ratio }) => [`${phrases} vendinger`, microseconds, ratio])
  print(table('Læsning, analyse og lister, processortid pr. brev', ['', 'µs', `× ${all[0]!.phrases}`], rows))
}

function printRules(all: readonly RuleCost[]): void {
  const rows = all.slice(0, mostRules).map(({ rule, microseconds, share }) => [rule, microseconds, `${danish(share * 100)} %`])
  print(table(`De dyreste regler af ${all.length}, hver for sig`, ['', 'µs/brev', 'af en vurdering'], rows))
}

function printTargets(all: readonly Target[]): void {
  const rows = all.map((target) => [
    target.figure,
    `${target.atLeast ? '≥' : '≤'} ${danish(target.wanted)} ${target.unit}`,
    // Growth is judged by its second decimal, so that the third must be seen.
    target.unit === '' ? target.measured.toFixed(3).replace('.', ',') : danish(target.measured),
    isReached(target) ? 'ja' : 'nej',
  ])
  print(table('Mål', ['tal', 'mål', 'målt', 'nået'], rows))
}
