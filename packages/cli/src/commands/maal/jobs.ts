import type { LetterKind } from '@klarbrev/core'
import type { Settings } from '@klarbrev/engine'
import type { SettingsFound } from '../../configuration.ts'
import type { LetterSource } from '../../find-letters.ts'
import type { Options } from '../../options.ts'
import type { ManifestEntry } from './manifest.ts'
import { nameToKeep, pathToKeep } from './personal.ts'
import { createJobList } from './job-list.ts'
import type { JobList } from './job-list.ts'
import type { Pseudonyms } from './pseudonyms.ts'
import type { Drawable } from './sample.ts'

/** One file to measure, and all that is known of its letter before it is read. Goes to another thread as it is. */
export interface Job extends Drawable {
  readonly path: string
  /** The path as it is stored: with `--keep-paths` alone. */
  readonly keptPath: string | null
  /** Pseudonym of the path. */
  readonly file: string
  /** As far as it is known before the letter is read. */
  readonly center: string | null
  /** The manifest's kind. */
  readonly kind: LetterKind | null
  readonly entry: ManifestEntry | null
  /** What the folders say: the first level below the one given, and the settings. */
  readonly folderCenter: string | null
  readonly settingsCenter: string | null
  readonly settingsKind: LetterKind | null
  /** Which of {@link Jobs.settings} hold. */
  readonly settings: number
}

/** All files of a run, and the different settings that they are measured with. */
export interface Jobs {
  readonly jobs: JobList
  readonly settings: readonly Settings[]
  /** How many files lie in a folder whose name may not be kept as a centre. */
  readonly namesLeftOut: number
}

/** What jobs are made of. */
export interface JobParts {
  readonly sources: readonly LetterSource[]
  /** By absolute path. */
  readonly entries: ReadonlyMap<string, ManifestEntry>
  readonly settingsOf: (source: LetterSource) => SettingsFound
  readonly pseudonyms: Pseudonyms
  readonly options: Options
  absolute(path: string): string
}

/** Makes ready the jobs of a run, in the order of the files. */
export function makeJobs({ sources, entries, settingsOf, pseudonyms, options, absolute }: JobParts): Jobs {
  const paths = sources.map(({ path }) => path)
  const settings: Settings[] = []
  const numbers = new Map<SettingsFound, number>()
  const given = nameToKeep(options.center)
  let namesLeftOut = 0
  for (const path of paths) {
    const found = settingsOf({ path, isStdin: false })
    if (!numbers.has(found)) numbers.set(found, settings.push(found.settings) - 1)
    const folder = folderBelow(path, options.paths)
    if (folder !== null && nameToKeep(folder) === null) namesLeftOut++
  }
  const make = (place: number): Job => {
    const asGiven = paths[place]!
    const found = settingsOf({ path: asGiven, isStdin: false })
    const path = absolute(asGiven)
    const entry = entries.get(path) ?? null
    const folderCenter = nameToKeep(folderBelow(asGiven, options.paths))
    const settingsCenter = nameToKeep(found.center)
    return {
      path: asGiven,
      keptPath: options.maal.keepPaths ? pathToKeep(asGiven) : null,
      file: pseudonyms.file(path),
      center: given ?? entry?.center ?? settingsCenter ?? folderCenter,
      kind: entry?.kind ?? null,
      entry,
      folderCenter,
      settingsCenter,
      settingsKind: found.kind,
      settings: numbers.get(found)!,
    }
  }
  return { jobs: createJobList(paths.length, make), settings, namesLeftOut }
}

/** The first folder level below the folder that was given, as the name of a centre. */
function folderBelow(path: string, given: readonly string[]): string | null {
  for (const folder of given) {
    const root = `${folder.replace(/[\\/]+$/, '')}/`
    if (!path.startsWith(root)) continue
    const [first, ...rest] = path.slice(root.length).split('/')
    return rest.length > 0 ? first! : null
  }
  return null
}
