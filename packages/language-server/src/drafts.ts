import type { Mirror } from './mirror.ts'
import type { World } from './world.ts'

/** Settings files that are open in the editor, by path: what stands there holds at once, saved or not. */
export type Drafts = ReadonlyMap<string, Mirror>

/** Whether a text is one of Klarbrev's settings files and no letter. */
export function isSettings(uri: string): boolean {
  return uri.endsWith('.klarbrev.yaml')
}

/** A world in which open settings files go before those on disk. */
export function withDrafts(world: World, drafts: Drafts): World {
  return {
    ...world,
    exists: (path) => drafts.has(path) || world.exists(path),
    read: (path) => drafts.get(path)?.text ?? world.read(path),
  }
}
