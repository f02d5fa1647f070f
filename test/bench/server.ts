import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { createChance } from './chance.ts'
import { Editor } from './editor.ts'
import { countWords, makeLetter, makeProse } from './letters.ts'
import { median, quantile } from './numbers.ts'
import { table } from './print.ts'
import { isReached, type Target } from './targets.ts'
import { Typist } from './typist.ts'

// What the language server costs whoever types: over stdio, beside a server that does nothing, in alternation.

const { values: options } = parseArgs({
  options: { json: { type: 'string' }, keys: { type: 'string', default: '1500' }, hour: { type: 'string', default: '18000' } },
})
const script = fileURLToPath(new URL('../../packages/language-server/bin/klarbrev-language-server.js', import.meta.url))
/** With the flags of the script's own first line, as when it is called by its name. */
const flags = /node (--.*)/.exec(readFileSync(script, 'utf8').split('\n', 1)[0]!)![1]!.split(' ')
const ours = [...flags, script, '--stdio']
const nothing = [fileURLToPath(new URL('null-server.cjs', import.meta.url))]
/** A page of a letter is about this long. */
const wordsOnPage = 250
const twoPages = makeLetter(3)
const longText = makeProse(200 * wordsOnPage, 11)

const starts = await measureStarts(15)
print(table('Fra start til de første fund, ms', ['', 'median', 'værst'], [
  ['sprogserver', median(starts.ours), Math.max(...starts.ours)],
  ['ingenting', median(starts.nothing), Math.max(...starts.nothing)],
  ['målestok: node -e 0', median(starts.bare), Math.max(...starts.bare)],
]))
const short = await measureTyping(twoPages, Number(options.keys))
const long = await measureTyping(longText, 300)
const head = ['', 'p50', 'p90', 'p99', 'værst', 'processor']
print(table(`Fra tast til fund, ms (${countWords(twoPages)} og ${countWords(longText)} ord)`, head, [
  [...row('to sider', short.ours), short.processor],
  [...row('  ingenting', short.nothing), Number.NaN],
  [...row('200 sider', long.ours), long.processor],
  [...row('  ingenting', long.nothing), Number.NaN],
]))
const memory = await measureHour(Number(options.hour))
print(table('Hukommelse, MB', ['efter taster', 'nu', 'mest'], memory.map(({ keys, now, most }) => [keys, now, most])))

const atMost = { atLeast: false }
const growth = memory.at(-1)!.now - memory[1]!.now
const reached: readonly Target[] = [
  { figure: 'tast til fund, to sider, p50', wanted: 2, unit: 'ms', ...atMost, measured: quantile(short.ours, 0.5) },
  { figure: 'tast til fund, to sider, p99', wanted: 8, unit: 'ms', ...atMost, measured: quantile(short.ours, 0.99) },
  { figure: 'tast til fund, 200 sider, p99', wanted: 40, unit: 'ms', ...atMost, measured: quantile(long.ours, 0.99) },
  { figure: 'start til de første fund', wanted: 350, unit: 'ms', ...atMost, measured: median(starts.ours) },
  { figure: 'hukommelse efter en times skrivning', wanted: 120, unit: 'MB', ...atMost, measured: memory.at(-1)!.now },
  { figure: 'vækst i timens sidste to tredjedele', wanted: 5, unit: 'MB', ...atMost, measured: growth },
]
print(table('Mål', ['', 'mål', 'målt', ''], reached.map((one) =>
  [one.figure, one.wanted, one.measured, `${one.unit} ${isReached(one) ? 'nået' : 'IKKE nået'}`])))
if (options.json !== undefined) writeFileSync(options.json, JSON.stringify({ starts, short, long, memory, reached }, null, 2))

/** Beside the servers the bare runtime, by which the other times can be read on a machine that is busy or slow. */
async function measureStarts(rounds: number): Promise<Readonly<Record<'ours' | 'nothing' | 'bare', readonly number[]>>> {
  const start = async (args: readonly string[]): Promise<number> => {
    const before = performance.now()
    const editor = new Editor(args)
    await editor.open(twoPages)
    const taken = performance.now() - before
    editor.close()
    return taken
  }
  const times = { ours: [] as number[], nothing: [] as number[], bare: [] as number[] }
  for (let round = 0; round < rounds; round++) {
    const before = performance.now()
    execFileSync(process.execPath, ['-e', '0'])
    times.bare.push(performance.now() - before)
    times.nothing.push(await start(nothing))
    times.ours.push(await start(ours))
  }
  return times
}

/** Milliseconds of single keys, and processor time of the server by the key, which a busy machine does not change much. */
interface Typed {
  readonly ours: readonly number[]
  readonly nothing: readonly number[]
  readonly processor: number
}

/** Every key is pressed in both, one after the other, so that both meet the same machine. The first keys count too. */
async function measureTyping(text: string, keys: number): Promise<Typed> {
  const [own, other] = [new Editor(ours), new Editor(nothing)]
  await Promise.all([own.open(text), other.open(text)])
  const typist = new Typist(text, createChance(7))
  const times = { ours: [] as number[], nothing: [] as number[] }
  const before = own.processorTime()
  for (let key = 0; key < keys; key++) {
    const stroke = typist.next()
    times.ours.push(await own.press(stroke))
    times.nothing.push(await other.press(stroke))
  }
  const processor = (own.processorTime() - before) / keys
  own.close()
  other.close()
  return { ...times, processor }
}

/** An hour of typing (five keys a second) without the pauses. */
async function measureHour(keys: number): Promise<readonly { keys: number; now: number; most: number }[]> {
  const editor = new Editor(ours)
  await editor.open(twoPages)
  const typist = new Typist(twoPages, createChance(9))
  const marks = [{ keys: 0, ...editor.memory() }]
  for (let third = 1; third <= 3; third++) {
    for (let key = 0; key < keys / 3; key++) await editor.press(typist.next())
    marks.push({ keys: Math.round((keys / 3) * third), ...editor.memory() })
  }
  editor.close()
  return marks
}

function row(name: string, times: readonly number[]): readonly (string | number)[] {
  return [name, quantile(times, 0.5), quantile(times, 0.9), quantile(times, 0.99), Math.max(...times)]
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

