import { parseArgs } from 'node:util'
import type { Grade, LetterKind, Severity } from '@klarbrev/core'
import type { CommandName } from './command-names.ts'
import type { MachineFormat } from './formats/machine.ts'
import { nearest } from '@klarbrev/engine'
import type { MaalOptions } from './maal-options.ts'
import { maalContradictions, maalOptions } from './maal-options.ts'
import type { OptionName, OptionSpec } from './option-table.ts'
import { largestCount, optionTable } from './option-table.ts'
import type { RapportOptions } from './rapport-options.ts'
import { isDay, rapportContradictions, rapportOptions } from './rapport-options.ts'
import type { Texts } from './texts/texts.ts'

/** The options of a command line, checked. */
export interface Options {
  /** What stands on the line besides options: files, folders, globs, a rule. */
  readonly paths: readonly string[]
  readonly format: 'pretty' | 'json' | 'jsonl' | MachineFormat
  /** The interface language. */
  readonly lang: 'da' | 'en'
  readonly stdin: boolean
  readonly stdinFilename: string | null
  readonly output: string | null
  /** A file of settings in place of those that are found. */
  readonly config: string | null
  readonly noConfig: boolean
  /** A file of known findings, which are not shown; written anew where {@link output} names the same file. */
  readonly baseline: string | null
  /** Where a copy of the Word letter with the findings as comments is written. */
  readonly comments: string | null
  /** Write the safe fixes into the letters. */
  readonly fix: boolean
  readonly kind: LetterKind | null
  readonly letterLanguage: 'da' | 'en' | null
  readonly center: string | null
  readonly withText: boolean
  /** Null: colours on a terminal only. */
  readonly colour: boolean | null
  readonly quiet: boolean
  readonly failLevel: Severity
  readonly minGrade: Grade | null
  /** Only the table of letters, for `npm start`. */
  readonly tableOnly: boolean
  /** `forklar`: show what the machine sees in a letter. */
  readonly showText: boolean
  /** Where result rows are kept: a file, or the address of a PostgreSQL server. */
  readonly store: string | null
  /** `maal` alone. */
  readonly maal: MaalOptions
  /** `rapport` alone. */
  readonly rapport: RapportOptions
}

/** Options, or what is wrong with the line, one sentence each. */
export type ParsedOptions = { readonly options: Options } | { readonly errors: readonly string[] }

/** Options as they stand on the line, by name. */
export type Values = ReadonlyMap<OptionName, string | boolean>

/** The interface language of a line, found before anything else so that complaints can be made in it. */
export function interfaceLanguage(argv: readonly string[]): 'da' | 'en' {
  const at = argv.lastIndexOf('--lang')
  const value = at >= 0 ? argv[at + 1] : argv.findLast((arg) => arg.startsWith('--lang='))?.slice('--lang='.length)
  return value === 'en' ? 'en' : 'da'
}

/** Reads the options of a command. Nothing is guessed: whatever is unknown or out of place is an error. */
export function readOptions(command: CommandName, argv: readonly string[], texts: Texts): ParsedOptions {
  const errors: string[] = []
  const values = new Map<OptionName, string | boolean>()
  const paths: string[] = []
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(Object.entries(optionTable).map(([name, spec]) => [name, shape(spec)])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  for (const token of tokens) {
    if (token.kind === 'positional') paths.push(token.value)
    if (token.kind !== 'option') continue
    const error = takeOption(token.name, token.rawName, token.value, token.inlineValue === true, command, values, texts)
    if (error !== null) errors.push(error)
  }
  const options = toOptions(values, paths)
  if (errors.length === 0) errors.push(...contradictions(command, options, texts))
  if (errors.length === 0 && command === 'rapport') errors.push(...rapportContradictions(options, texts))
  if (errors.length === 0 && command === 'maal') errors.push(...maalContradictions(options, values, texts))
  return errors.length > 0 ? { errors } : { options }
}

function shape({ type, short }: OptionSpec): { type: 'string' | 'boolean'; short?: string } {
  return short === undefined ? { type } : { type, short }
}

function takeOption(
  name: string,
  rawName: string,
  value: string | undefined,
  isInline: boolean,
  command: CommandName,
  values: Map<OptionName, string | boolean>,
  texts: Texts,
): string | null {
  if (!Object.hasOwn(optionTable, name)) {
    const near = nearest(name, Object.keys(optionTable).filter((known) => !optionTable[known as OptionName].isHidden))
    return texts.unknownOption(rawName, near === null ? null : `--${near}`)
  }
  const spec = optionTable[name as OptionName]
  if (spec.commands && !spec.commands.includes(command)) return texts.optionElsewhere(rawName, command)
  if (spec.type === 'boolean') {
    if (value !== undefined) return texts.takesNoValue(rawName)
    values.set(name as OptionName, true)
    return null
  }
  const allowed = spec.valuesFor?.[command] ?? spec.values
  // parseArgs takes whatever comes next; another option there means that the value was forgotten.
  if (value === undefined || value === '' || (!isInline && value.startsWith('-') && value.length > 1)) {
    return texts.needsValue(rawName, allowed ?? null)
  }
  if (allowed && !allowed.includes(value)) {
    return texts.badValue(rawName, value, allowed, nearest(value, allowed))
  }
  if (spec.isDate && !isDay(value)) return texts.needsDate(rawName, value)
  if (spec.isCount && !(/^\d{1,10}$/.test(value) && Number(value) <= largestCount)) {
    return texts.needsCount(rawName, value)
  }
  values.set(name as OptionName, value)
  return null
}

function toOptions(values: Values, paths: readonly string[]): Options {
  const text = (name: OptionName): string | null => (values.get(name) as string | undefined) ?? null
  const isOn = (name: OptionName): boolean => values.get(name) === true
  return {
    paths,
    format: (text('format') ?? 'pretty') as Options['format'],
    lang: text('lang') === 'en' ? 'en' : 'da',
    stdin: isOn('stdin'),
    stdinFilename: text('stdin-filename'),
    output: text('output') === '-' ? null : text('output'),
    config: text('config'),
    noConfig: isOn('no-config'),
    baseline: text('baseline'),
    comments: text('kommentarer'),
    fix: isOn('fix'),
    kind: text('brevtype') as LetterKind | null,
    letterLanguage: text('brevsprog') as 'da' | 'en' | null,
    center: text('center'),
    withText: isOn('with-text'),
    colour: isOn('no-color') ? false : isOn('color') ? true : null,
    quiet: isOn('quiet'),
    failLevel: (text('fail-level') ?? 'fejl') as Severity,
    minGrade: text('min-grade') as Grade | null,
    tableOnly: isOn('tabel'),
    showText: isOn('tekst'),
    store: text('store'),
    maal: maalOptions(values),
    rapport: rapportOptions(values),
  }
}

function contradictions(command: CommandName, options: Options, texts: Texts): readonly string[] {
  const errors: string[] = []
  if (options.stdin && options.paths.length > 0) errors.push(texts.stdinAndFiles)
  if (options.stdin && options.fix) errors.push(texts.fixNeedsFile)
  if (options.stdin && options.comments !== null) errors.push(texts.comments.needsFile)
  if (options.config !== null && options.noConfig) errors.push(texts.configAndNone)
  if (options.stdinFilename !== null && !options.stdin) errors.push(texts.filenameWithoutStdin)
  const readsLetters = command === 'tjek' || options.showText || (command === 'maal' && options.maal.task === null)
  if (readsLetters && !options.stdin && options.paths.length === 0 && options.maal.manifest === null) {
    errors.push(texts.noPaths(command))
  }
  return errors
}
