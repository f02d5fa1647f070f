import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What the server may read outside the texts that the editor sends; tests hand in their own. */
export interface World {
  /** The path of an open text, or null where it does not lie on this machine's disk. */
  pathOf(uri: string): string | null
  folderOf(path: string): string
  join(folder: string, name: string): string
  exists(path: string): boolean
  /** The text of a file of settings, or null where it cannot be read. */
  read(path: string): string | null
  /** Does work in the next turn of the loop, after all that has come in until then. */
  soon(work: () => void): void
}

/** Above this no file holds settings, and reading it would only fill the memory. */
const mostBytes = 1024 * 1024

/** The world as it is: the disk that the server runs on. */
export const nodeWorld: World = {
  pathOf(uri) {
    if (!uri.startsWith('file:')) return null
    try {
      return fileURLToPath(uri)
    } catch {
      return null
    }
  },
  folderOf: dirname,
  join,
  exists: existsSync,
  read(path) {
    try {
      return statSync(path).size > mostBytes ? null : readFileSync(path, 'utf8')
    } catch {
      return null
    }
  },
  soon: (work) => void setImmediate(work),
}
