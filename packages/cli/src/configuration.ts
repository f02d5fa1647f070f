import { dirname, join, relative } from 'node:path'
import type { LetterKind } from '@klarbrev/core'
import type { Linter, Settings } from '@klarbrev/engine'
import { defaultSettings, settingsFile } from '@klarbrev/engine'
import type { SettingsLayer } from '@klarbrev/engine/settings'
import { complain } from './complain.ts'
import type { LetterSource } from './find-letters.ts'
import type { Options } from './options.ts'
import type { Product } from './product.ts'
import type { Texts } from './texts/texts.ts'
import type { World } from './world.ts'
import { errorCode } from './world.ts'

/** What a letter is linted with, and what its folder says of it. */
export interface Configured {
  readonly linter: Linter
  readonly kind: LetterKind | null
  readonly center: string | null
}

/** The configuration of each letter of a run. */
export type Configuration = (source: LetterSource) => Configured

/** The settings of a letter as data, and what its folder says of it. */
export interface SettingsFound {
  readonly settings: Settings
  readonly kind: LetterKind | null
  readonly center: string | null
}

/**
 * Finds and reads the settings of all letters before the first is linted: half a configuration would give results that
 * nobody has asked for. Null when something is wrong with a file, which has been said then. Without any file nothing
 * is loaded.
 */
export async function configure(
  sources: readonly LetterSource[],
  options: Options,
  world: World,
  product: Product,
  texts: Texts,
): Promise<Configuration | null> {
  const found = await findSettings(sources, options, world, product, texts)
  if (found === null) return null
  const linters = new Map<string, Linter>()
  const configured = new Map<SettingsFound, Configured>()
  const standard: Configured = {
    get linter() {
      return product.linter
    },
    kind: null,
    center: null,
  }
  return (source) => {
    const one = found(source)
    if (one === standardSettings) return standard
    const known = configured.get(one)
    if (known !== undefined) return known
    const made = { linter: linterFor(one.settings, product, linters), kind: one.kind, center: one.center }
    configured.set(one, made)
    return made
  }
}

/** What holds where no file says anything. */
const standardSettings: SettingsFound = { settings: defaultSettings, kind: null, center: null }

/** The settings of each letter, read from the files above it; null when something is wrong with one, which was said. */
export async function findSettings(
  sources: readonly LetterSource[],
  options: Options,
  world: World,
  product: Pick<Product, 'cards'>,
  texts: Texts,
): Promise<((source: LetterSource) => SettingsFound) | null> {
  const finder = new SettingsFinder(world)
  const isSearched = options.config === null && !options.noConfig
  const byFolder = new Map<string, readonly string[]>()
  for (const source of sources) {
    const folder = folderOf(source, options, world)
    if (!byFolder.has(folder)) byFolder.set(folder, isSearched ? finder.above(folder) : [])
  }
  const isStandard = options.config === null && [...byFolder.values()].every((chain) => chain.length === 0)
  if (isStandard) return () => standardSettings
  const { describeProblem, mergeLayers, readSettings } = await import('@klarbrev/engine/settings')
  const read = new Map<string, SettingsLayer>()
  const troubles = new Map<SettingsLayer, readonly string[]>()
  const layerOf = (path: string): SettingsLayer => {
    const known = read.get(path)
    if (known !== undefined) return known
    const shown = options.config ?? relativeTo(world, path)
    const { text, trouble } = readFile(path, shown, world, texts)
    const { layer, problems } = readSettings(text, shown, [...product.cards.values()])
    troubles.set(layer, trouble === null ? problems.map((one) => describeProblem(one, options.lang)) : [trouble])
    read.set(path, layer)
    return layer
  }
  const told = new Set<string>()
  const found = new Map<string, SettingsFound>()
  for (const [folder, chain] of byFolder) {
    const { settings, problems, used } = mergeLayers((options.config === null ? chain : [options.config]).map(layerOf))
    for (const layer of used) for (const sentence of troubles.get(layer) ?? []) told.add(sentence)
    for (const problem of problems) told.add(describeProblem(problem, options.lang))
    if (told.size === 0) found.set(folder, { settings, kind: settings.kind, center: settings.center })
  }
  for (const sentence of told) complain(world, sentence)
  return told.size > 0 ? null : (source) => found.get(folderOf(source, options, world)) ?? standardSettings
}

function readFile(path: string, shown: string, world: World, texts: Texts): { text: string; trouble: string | null } {
  try {
    return { text: new TextDecoder().decode(world.files.read(path)), trouble: null }
  } catch (error) {
    return { text: '', trouble: texts.noSettings(shown, errorCode(error)) }
  }
}

/** One linter for all folders whose settings lint alike: it takes some milliseconds to make one. */
function linterFor(settings: Settings, product: Product, linters: Map<string, Linter>): Linter {
  const { preset, rules, words, replacements, technicalTerms, centers } = settings
  const key = JSON.stringify([preset, Object.entries(rules).sort(), words, replacements, technicalTerms, centers])
  const known = linters.get(key)
  if (known !== undefined) return known
  const linter = product.linterFor(settings)
  linters.set(key, linter)
  return linter
}

/** Where the search for settings begins: in the letter's folder; for standard input by the name it was given. */
function folderOf({ path, isStdin }: LetterSource, options: Options, world: World): string {
  const name = isStdin ? (options.stdinFilename ?? 'brev.txt') : path
  return dirname(world.files.absolute(name))
}

function relativeTo(world: World, path: string): string {
  const near = relative(world.files.absolute('.'), path)
  return near.startsWith('..') ? path : near
}

/** Looks for settings files, asking the disk once a folder. */
class SettingsFinder {
  private readonly world: World
  private readonly known = new Map<string, readonly string[]>()

  constructor(world: World) {
    this.world = world
  }

  /** The settings files that hold for a folder, the nearest first. */
  above(folder: string): readonly string[] {
    const known = this.known.get(folder)
    if (known !== undefined) return known
    const parent = dirname(folder)
    const outer = parent === folder ? [] : this.above(parent)
    const path = join(folder, settingsFile)
    const found = this.world.files.exists(path) ? [path, ...outer] : outer
    this.known.set(folder, found)
    return found
  }
}
