import type { LetterHints, LetterKind, Linter, Settings } from '@klarbrev/engine'
import { defaultSettings, settingsFile, sidecarOf } from '@klarbrev/engine'
import type { SettingsLayer } from '@klarbrev/engine/settings'
import { describeProblem, mergeLayers, readSettings, readSidecar } from '@klarbrev/engine/settings'
import type { Product } from './product.ts'
import { texts } from './texts.ts'
import type { World } from './world.ts'

/** What a letter is linted with, and what its folder says of it. */
export interface Configured {
  readonly linter: Linter
  readonly kind: LetterKind | null
  readonly center: string | null
}

/** The settings of letters, read from disk when a letter is first linted and kept until {@link forget}. */
export class Configuration {
  private readonly product: Product
  private readonly world: World
  /** Told of every sentence about settings that cannot be used; once each until they are read anew. */
  private readonly complain: (sentence: string) => void
  private readonly byFolder = new Map<string, Configured>()
  private readonly sidecars = new Map<string, LetterHints>()
  private readonly linters = new Map<string, Linter>()
  private readonly told = new Set<string>()

  constructor(product: Product, world: World, complain: (sentence: string) => void) {
    this.product = product
    this.world = world
    this.complain = complain
  }

  /** Reads everything anew when it is next asked for. */
  forget(): void {
    this.byFolder.clear()
    this.sidecars.clear()
    this.told.clear()
  }

  /** The settings for a letter; the standard ones where it does not lie on disk. */
  for(path: string | null): Configured {
    const folder = path === null ? '' : this.world.folderOf(path)
    let known = this.byFolder.get(folder)
    if (known === undefined) this.byFolder.set(folder, (known = this.read(path === null ? [] : this.above(folder))))
    return known
  }

  /** What the file beside a letter says of it. */
  beside(path: string | null): LetterHints {
    if (path === null) return {}
    let known = this.sidecars.get(path)
    if (known === undefined) this.sidecars.set(path, (known = this.readBeside(sidecarOf(path))))
    return known
  }

  private readBeside(path: string): LetterHints {
    if (!this.world.exists(path)) return {}
    const { hints, problems } = readSidecar(this.textOf(path), path)
    for (const problem of problems) this.tell(describeProblem(problem, 'da'))
    return hints
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

  private read(paths: readonly string[]): Configured {
    const sentences = new Map<SettingsLayer, readonly string[]>()
    const layers = paths.map((path) => {
      const { layer, problems } = readSettings(this.textOf(path), path, [...this.product.cards.values()])
      sentences.set(layer, problems.map((problem) => describeProblem(problem, 'da')))
      return layer
    })
    const { settings, problems, used } = mergeLayers(layers)
    const wrong = [
      ...used.flatMap((layer) => sentences.get(layer) ?? []),
      ...problems.map((problem) => describeProblem(problem, 'da')),
    ]
    for (const sentence of wrong) this.tell(sentence)
    // Half a configuration gives results that nobody has asked for: where a line is wrong, the standard holds.
    const { kind, center } = wrong.length > 0 ? defaultSettings : settings
    return { linter: this.linterFor(wrong.length > 0 ? defaultSettings : settings), kind, center }
  }

  private textOf(path: string): string {
    const text = this.world.read(path)
    if (text === null) this.tell(texts.unreadSettings(path))
    return text ?? ''
  }

  private tell(sentence: string): void {
    if (this.told.has(sentence)) return
    this.told.add(sentence)
    this.complain(sentence)
  }

  /** One linter for all folders whose settings lint alike: it takes some milliseconds to make one. */
  private linterFor(settings: Settings): Linter {
    const { preset, rules, words, replacements, technicalTerms, centers } = settings
    const key = JSON.stringify([preset, Object.entries(rules).sort(), words, replacements, technicalTerms, centers])
    let known = this.linters.get(key)
    if (known === undefined) this.linters.set(key, (known = this.product.linterFor(settings)))
    return known
  }
}
