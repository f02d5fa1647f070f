import { join } from 'node:path'
import { complain } from '../../complain.ts'
import { findSettings } from '../../configuration.ts'
import type { LetterSource } from '../../find-letters.ts'
import { findLetters } from '../../find-letters.ts'
import type { World } from '../../world.ts'
import { errorCode } from '../../world.ts'
import type { MaalRoom } from './room.ts'
import type { Jobs } from './jobs.ts'
import { makeJobs } from './jobs.ts'
import type { ManifestEntry } from './manifest.ts'
import { isAbsolute, readManifest } from './manifest.ts'
import type { Pseudonyms } from './pseudonyms.ts'

/** The files of a run, and whether something was wrong on the way to them. */
export interface FoundJobs extends Jobs {
  readonly isMisused: boolean
  readonly isUnread: boolean
}

/** Faults of a manifest that are told one by one. */
const mostTroubles = 10

/**
 * The files that the paths and the manifest name, the manifest's first, none twice; null where there is nothing to
 * measure or nothing may be measured, which has been said then.
 */
export async function findJobs(room: MaalRoom, pseudonyms: Pseudonyms): Promise<FoundJobs | null> {
  const { options, world, product, texts, say } = room
  const listed = options.maal.manifest === null ? [] : readList(options.maal.manifest, room)
  if (listed === null) return null
  const absolute = (path: string): string => world.files.absolute(path)
  const entries = new Map(listed.map((entry) => {
    const path = placeOf(entry, options.paths, world)
    return [absolute(path), path === entry.path ? entry : { ...entry, path }]
  }))
  const { letters, troubles } = findLetters(options.paths.filter((path) => path !== '-'), world.files)
  for (const trouble of troubles) complain(world, texts.searchTrouble(trouble))
  const sources: LetterSource[] = [...entries.values()].map(({ path }) => ({ path, isStdin: false }))
  for (const letter of letters) if (!entries.has(absolute(letter.path))) sources.push(letter)
  if (sources.length === 0) {
    if (troubles.length === 0) complain(world, options.maal.manifest === null ? texts.noLetters : say.emptyManifest)
    return null
  }
  const settingsOf = await findSettings(sources, options, world, product, texts)
  if (settingsOf === null) return null
  const made = makeJobs({ sources, entries, settingsOf, pseudonyms, options, absolute })
  if (made.namesLeftOut > 0) complain(world, say.nameLeftOut(made.namesLeftOut))
  return {
    ...made,
    isMisused: troubles.some(({ reason }) => reason !== 'denied'),
    isUnread: troubles.some(({ reason }) => reason === 'denied'),
  }
}

/** Where a listed file lies: beside the list, else where the command runs, else in a folder that was given. */
function placeOf({ path, written }: ManifestEntry, folders: readonly string[], { files }: World): string {
  if (isAbsolute(written)) return path
  const others = [written, ...folders.map((folder) => join(folder, written))].filter((other) => other !== path)
  if (others.length === 0 || files.exists(path)) return path
  return others.find((other) => files.exists(other)) ?? path
}

function readList(path: string, { world, say }: MaalRoom): readonly ManifestEntry[] | null {
  let bytes: Uint8Array
  try {
    bytes = world.files.read(path)
  } catch (error) {
    complain(world, say.noManifest(path, errorCode(error)))
    return null
  }
  const manifest = readManifest(bytes, path)
  if ('entries' in manifest) return manifest.entries
  const { troubles } = manifest
  for (const trouble of troubles.slice(0, mostTroubles)) complain(world, say.manifest(path, trouble))
  if (troubles.length > mostTroubles) complain(world, say.moreTroubles(troubles.length - mostTroubles))
  return null
}
