import { nearest } from '@klarbrev/engine'
import type { MadeReport, ReportFormat, RoundInfo } from '@klarbrev/report'
import { makeReport } from '@klarbrev/report'
import type { RowFilter, RunRecord, Sampling, Store } from '@klarbrev/store'
import { complain } from '../complain.ts'
import type { Outcome } from '../exit-code.ts'
import { exitCode } from '../exit-code.ts'
import type { Options } from '../options.ts'
import type { Product } from '../product.ts'
import { openResultStore, sayTrouble, troubleOf } from '../result-store.ts'
import { storeTexts } from '../texts/store-texts.ts'
import type { RapportTexts } from '../texts/rapport-texts.ts'
import { rapportTexts } from '../texts/rapport-texts.ts'
import type { Texts } from '../texts/texts.ts'
import type { FileOutput, World } from '../world.ts'
import { errorCode } from '../world.ts'

const well: Outcome = { isMisused: false, isUnread: false, isFailing: false, isInterrupted: false }
const misused = exitCode({ ...well, isMisused: true })
/** What may be well tomorrow; the rest is a wrong name or a wrong store. */
const passing: ReadonlySet<string> = new Set(['busy', 'away', 'other'])

/** `rapport`: the report of a centre or the trend report, out of the store. Gives the exit code. */
export async function runRapport(options: Options, world: World, product: Product, texts: Texts): Promise<number> {
  const say = rapportTexts[options.lang]
  let store: Store | null = null
  try {
    store = await openResultStore(options.store, false)
    const made = await make(store, options, world, product)
    if (!write(made, options, world, texts)) return misused
    return explain(made, options, world, say)
  } catch (error) {
    const sentence = sayTrouble(error, options.store, storeTexts[options.lang])
    if (sentence === null) throw error
    complain(world, sentence)
    return exitCode(passing.has(troubleOf(error)!.code) ? { ...well, isUnread: true } : { ...well, isMisused: true })
  } finally {
    await store?.close().catch(() => undefined)
  }
}

async function make(store: Store, options: Options, world: World, product: Product): Promise<MadeReport> {
  const { from, until, target } = options.rapport
  const runs = await store.runs()
  const filter: RowFilter = {
    runs: runs.map(({ name }) => name),
    ...(from === null ? {} : { from }),
    ...(until === null ? {} : { until: dayAfter(until) }),
  }
  const isPart = from !== null || until !== null
  return makeReport({
    rounds: runs.map((run) => roundOf(run, isPart)),
    rows: runs.length === 0 ? [] : store.rows(filter),
    center: options.center?.normalize('NFC').trim() ?? null,
    target: target === null ? null : target / 100,
    format: formatOf(options, world),
    cards: product.cards,
    today: today(world),
    engine: product.versions.engine,
  })
}

/** A run as reports know it. Its files are counted whole, so a part of it has no count. */
function roundOf({ name, started, finished, sampling, files }: RunRecord, isPart: boolean): RoundInfo {
  return {
    name,
    started,
    isFinished: finished !== null,
    // Not the strata: they count the letters of single centres.
    sample: sampling === null ? null : pick(sampling),
    files: isPart ? null : files,
  }
}

function pick({ drawn, population, seed }: Sampling): RoundInfo['sample'] {
  return { drawn, population, seed }
}

const formats: readonly ReportFormat[] = ['html', 'txt', 'csv', 'xlsx', 'json']

/** The format that was asked for, else the one that the file's name says, else text for a terminal and a page else. */
function formatOf({ rapport, output }: Options, world: World): ReportFormat {
  if (rapport.format !== null) return rapport.format
  const ending = output?.toLowerCase().split('.').at(-1)
  const named = formats.find((format) => format === ending)
  return named ?? (output === null && world.isTerminal ? 'txt' : 'html')
}

/** The day of the report: the clock's, or the one that builds set to get the same bytes again. */
function today({ env }: World): string {
  const set = env['SOURCE_DATE_EPOCH']
  const now = set !== undefined && /^\d{1,11}$/.test(set) ? new Date(Number(set) * 1000) : new Date()
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`
}

function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}

/** Writes the report whole or not at all; false where it cannot be written. */
function write({ content }: MadeReport, { output }: Options, world: World, texts: Texts): boolean {
  if (output === null) {
    world.out.write(content as string)
    return true
  }
  let file: FileOutput | null = null
  try {
    file = world.createFile(output)
    if (typeof content === 'string') file.write(content)
    else file.writeBytes(content)
    file.finish()
    return true
  } catch (error) {
    file?.discard()
    complain(world, texts.cannotWrite(output, errorCode(error)))
    return false
  }
}

/** Says on standard error where the report is, or why it is empty; a name that nobody knows is wrong usage. */
function explain(
  { empty, centers }: MadeReport,
  { output, center, quiet }: Options,
  world: World,
  say: RapportTexts,
): number {
  switch (empty) {
    case null:
    case 'for-faa':
      if (output !== null && !quiet && world.isErrTerminal) complain(world, say.written(output))
      return 0
    case 'ukendt-center':
      complain(world, say.unknownCenter(center ?? '', nearest(center ?? '', centers)))
      return misused
    case 'ingen-maalinger':
    case 'ingen-breve':
      complain(world, say.noLetters)
      return misused
    default:
      return empty satisfies never
  }
}
