import type { OptionName } from './option-table.ts'
import type { Options, Values } from './options.ts'
import type { Texts } from './texts/texts.ts'

/** What only `maal` is asked for. */
export interface MaalOptions {
  readonly manifest: string | null
  /** How many letters to draw; null: all. */
  readonly sampleSize: number | null
  readonly seed: number | null
  readonly run: string | null
  readonly keepPaths: boolean
  /** What to do with the store in place of measuring. */
  readonly task: MaalTask | null
  /** Threads to measure with; null: as many as there are cores. */
  readonly threads: number | null
}

/** Work on the store itself. */
export type MaalTask =
  | { readonly sort: 'list' }
  | { readonly sort: 'delete-run'; readonly run: string }
  | { readonly sort: 'delete-before'; readonly date: string }
  | { readonly sort: 'regrade' }
  | { readonly sort: 'export'; readonly path: string }

/** Reads the options that only `maal` takes. */
export function maalOptions(values: Values): MaalOptions {
  const text = (name: OptionName): string | null => (values.get(name) as string | undefined) ?? null
  const count = (name: OptionName): number | null => (values.has(name) ? Number(values.get(name)) : null)
  return {
    manifest: text('manifest'),
    sampleSize: count('stikproeve'),
    seed: count('seed'),
    run: text('run'),
    keepPaths: values.has('keep-paths'),
    task: taskOf(values),
    threads: count('traade'),
  }
}

function taskOf(values: Values): MaalTask | null {
  const text = (name: OptionName): string => values.get(name) as string
  if (values.has('slet')) return { sort: 'delete-run', run: text('slet') }
  if (values.has('slet-foer')) return { sort: 'delete-before', date: text('slet-foer') }
  if (values.has('omregn')) return { sort: 'regrade' }
  if (values.has('eksport')) return { sort: 'export', path: text('eksport') }
  return values.has('koersler') ? { sort: 'list' } : null
}

/** How a summary can be given. */
const formats: readonly string[] = ['pretty', 'json']

const tasks: readonly OptionName[] = ['koersler', 'slet', 'slet-foer', 'omregn', 'eksport']

/** What does not go together on a line of `maal`, one sentence each. */
export function maalContradictions(
  { format, paths, maal }: Options,
  values: Values,
  texts: Texts,
): readonly string[] {
  const errors: string[] = []
  if (!formats.includes(format)) errors.push(texts.badValue('--format', format, formats, null))
  const given = tasks.filter((name) => values.has(name))
  if (given.length > 1) errors.push(texts.oneTask(given.map((name) => `--${name}`)))
  const isMeasuring = paths.length > 0 || maal.manifest !== null
  if (given.length === 1 && isMeasuring) errors.push(texts.taskAndLetters(`--${given[0]}`))
  if (maal.seed !== null && maal.sampleSize === null) errors.push(texts.seedWithoutSample)
  if (maal.sampleSize === 0) errors.push(texts.needsCount('--stikproeve', '0'))
  return errors
}
