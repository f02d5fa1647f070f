import type { AsideFile, LetterHints, LetterKind, Linter, Settings } from '@klarbrev/engine'
import { defaultSettings, settingsFile, sidecarOf } from '@klarbrev/engine'
import { openFingerprints } from '@klarbrev/engine/keys'
import type { SettingsLayer } from '@klarbrev/engine/settings'
import { describeProblem, mergeLayers, readSettings, readSidecar } from '@klarbrev/engine/settings'
import type { ClientSettings } from './client-settings.ts'
import type { Product } from './product.ts'
import { textsIn } from './texts.ts'
import type { World } from './world.ts'

/** What a letter is linted with, and what its folder says of it. */
export interface Configured {
  readonly linter: Linter
  readonly kind: LetterKind | null
  readonly center: string | null
}

/** What the file beside a letter says of it. */
export interface Beside {
  readonly hints: LetterHints
  readonly aside?: AsideFile
}

/** Told of a sentence about settings that cannot be used, and of the file it speaks of. */
export type Complain = (sentence: string, path: string) => void

/** Linters that are kept: whoever types in a settings file makes a new one with every word. */
const mostLinters = 6

/** The settings of letters, read when a letter is first linted and kept until {@link forget}. */
export class Configuration {
  private readonly product: Product
  private readonly world: World
  private readonly complain: Complain
  /** Path of a settings file of the writer's own, which goes before all folders; null where there is none. */
  ownPath: string | null = null
  /** Counts how often all was forgotten. */
  generation = 0
  private readonly byFolder = new Map<string, Configured>()
  private readonly sidecars = new Map<string, Beside>()
  private readonly linters = new Map<string, Linter>()
  private readonly told = new Set<string>()

  constructor(product: Product, world: World, complain: Complain) {
    this.product = product
    this.world = world
    this.complain = complain
  }

  /** Reads everything anew when it is next asked for. */
  forget(): void {
    this.generation++
    this.byFolder.clear()
    this.sidecars.clear()
    this.told.clear()
  }

  /** The settings for a letter; the standard ones and the writer's own where it does not lie on disk. */
  for(path: string | null, client: ClientSettings): Configured {
    const folder = path === null ? '' : this.world.folderOf(path)
    const { own, tongue } = client
    const key = own.words.length + own.rules.size === 0 ? folder : `${folder}\n${keyOf(own)}`
    let known = this.byFolder.get(key)
    if (known === undefined) {
      const paths = path === null ? [] : this.above(folder)
      this.byFolder.set(key, (known = this.read(paths, own, tongue)))
    }
    return known
  }

  /** What the file beside a letter says of it. */
  beside(path: string | null, { tongue }: ClientSettings): Beside {
    if (path === null) return noSidecar
    let known = this.sidecars.get(path)
    if (known === undefined) this.sidecars.set(path, (known = this.readBeside(sidecarOf(path), tongue)))
    return known
  }

  private readBeside(path: string, tongue: ClientSettings['tongue']): Beside {
    if (!this.world.exists(path)) return noSidecar
    const { hints, aside, problems } = readSidecar(this.textOf(path, tongue), path)
    for (const problem of problems) this.tell(describeProblem(problem, tongue), path)
    if (aside.length === 0) return { hints }
    const { keys } = this.world
    const opened = keys === null ? null : openFingerprints(keys)
    if (opened !== null && !('trouble' in opened)) {
      return { hints, aside: { path, entries: aside, hash: opened.finding } }
    }
    this.tell(textsIn(tongue).noKey(path, opened?.trouble.reason ?? 'web'), path)
    return { hints }
  }

  /** The settings files that hold for a folder, the nearest first. */
  private above(folder: string): readonly string[] {
    const paths: string[] = []
    for (let at = folder; ; ) {
      const path = this.world.join(at, settingsFile)
      if (this.world.exists(path)) paths.push(path)
      const parent = this.world.folderOf(at)
      if (parent === at) return paths
      at = parent
    }
  }

  private read(paths: readonly string[], own: SettingsLayer, tongue: ClientSettings['tongue']): Configured {
    const sentences = new Map<SettingsLayer, readonly (readonly [sentence: string, path: string])[]>()
    const cards = [...this.product.cards.values()]
    const hasOwn = this.ownPath !== null && this.world.exists(this.ownPath)
    const layers = [...(hasOwn ? [this.ownPath!] : []), ...paths].map((path) => {
      const { layer, problems } = readSettings(this.textOf(path, tongue), path, cards)
      sentences.set(layer, problems.map((problem) => [describeProblem(problem, tongue), path]))
      return layer
    })
    // The writer's own file speaks of the writer and not of a folder: it ends no search.
    const first = hasOwn ? [{ ...layers[0]!, isRoot: false }] : []
    const { settings, problems, used } = mergeLayers([own, ...first, ...layers.slice(first.length)])
    const wrong = [
      ...layers.filter((layer, nth) => nth < first.length || used.includes(layer))
        .flatMap((layer) => sentences.get(layer)!),
      ...problems.map((problem) => [describeProblem(problem, tongue), problem.path] as const),
    ]
    for (const [sentence, path] of wrong) this.tell(sentence, path)
    // Half a configuration gives results that nobody has asked for: where a line is wrong, the standard holds.
    const { kind, center } = wrong.length > 0 ? defaultSettings : settings
    return { linter: this.linterFor(wrong.length > 0 ? defaultSettings : settings), kind, center }
  }

  private textOf(path: string, tongue: ClientSettings['tongue']): string {
    const text = this.world.read(path)
    if (text === null) this.tell(textsIn(tongue).unreadSettings(path), path)
    return text ?? ''
  }

  private tell(sentence: string, path: string): void {
    if (this.told.has(sentence)) return
    this.told.add(sentence)
    this.complain(sentence, path)
  }

  /** One linter for all folders whose settings lint alike: it takes some milliseconds to make one. */
  private linterFor(settings: Settings): Linter {
    const { preset, rules, words, replacements, technicalTerms, centers } = settings
    const key = JSON.stringify([preset, Object.entries(rules).sort(), words, replacements, technicalTerms, centers])
    const known = this.linters.get(key) ?? this.product.linterFor(settings)
    // The latest last, so that the first is the one that was not asked for the longest.
    this.linters.delete(key)
    this.linters.set(key, known)
    if (this.linters.size > mostLinters) this.linters.delete(this.linters.keys().next().value!)
    return known
  }
}

const noSidecar: Beside = { hints: {} }

function keyOf({ words, rules }: SettingsLayer): string {
  return JSON.stringify([words, [...rules]])
}
