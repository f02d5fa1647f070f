import { createHmac, randomBytes } from 'node:crypto'
import {
  closeSync, existsSync, fsyncSync, linkSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, statSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { KeyRoom } from '@klarbrev/engine/keys'

/** What the server may read outside the texts that the editor sends; tests hand in their own. */
export interface World {
  /** The path of a text, or null where none can lie beside it. */
  pathOf(uri: string): string | null
  /** The address of a path. */
  uriOf(path: string): string
  folderOf(path: string): string
  join(folder: string, name: string): string
  exists(path: string): boolean
  /** The text of a file of settings, or null where it cannot be read. */
  read(path: string): string | null
  /** Letters (.txt, .md) in a folder and the folders in it, at most so many; nothing where there is no disk. */
  letters(folder: string, most: number): readonly string[]
  /** The bytes of a letter with a stamp that is another when the file is; null where it cannot be read. */
  readLetter(path: string): { readonly bytes: () => Uint8Array; readonly stamp: string } | null
  /** What keyed hashes need; null where no key can be kept. */
  readonly keys: KeyRoom | null
  /** Address of the folder with a page for each rule; null where there is none. */
  readonly rulePages: string | null
  /** Does work in the next turn of the loop, after all that has come in until then. */
  soon(work: () => void): void
}

/** Above this no file holds settings, and reading it would only fill the memory. */
const mostBytes = 1024 * 1024
/** Above this no file is a letter. */
const mostLetterBytes = 6 * 1024 * 1024

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
  uriOf: (path) => pathToFileURL(path).href,
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
  letters(folder, most) {
    const found: string[] = []
    const folders = [folder]
    for (let at = folders.shift(); at !== undefined && found.length < most; at = folders.shift()) {
      for (const entry of entriesOf(at)) {
        if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
        if (entry.isDirectory()) folders.push(join(at, entry.name))
        else if (/\.(?:txt|md|markdown)$/i.test(entry.name)) found.push(join(at, entry.name))
      }
    }
    return found.slice(0, most)
  },
  readLetter(path) {
    try {
      const { size, mtimeMs } = statSync(path)
      return size > mostLetterBytes ? null : { bytes: () => readFileSync(path), stamp: `${size}-${mtimeMs}` }
    } catch {
      return null
    }
  },
  keys: {
    env: process.env,
    join: (...parts) => join(...parts),
    exists: existsSync,
    mode: (path) => (process.platform === 'win32' ? null : statSync(path).mode & 0o777),
    read: (path) => readFileSync(path, 'utf8'),
    create: createSecret,
    codeOf: (error) => (error instanceof Error && 'code' in error ? String(error.code) : ''),
    newKey: () => randomBytes(32).toString('hex'),
    hmac: (key, text) => createHmac('sha256', key).update(text).digest('hex'),
  },
  rulePages: new URL('./regler', import.meta.url).href,
  soon: (work) => void setImmediate(work),
}

function entriesOf(folder: string): ReturnType<typeof readEntries> {
  try {
    return readEntries(folder)
  } catch {
    return []
  }
}

function readEntries(folder: string): import('node:fs').Dirent[] {
  return readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

/** Writes under another name and links, which fails where the name is taken: nobody ever reads half a secret. */
function createSecret(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  const passing = `${path}.${process.pid}.tmp`
  const fd = openSync(passing, 'wx', 0o600)
  try {
    writeSync(fd, text)
    fsyncSync(fd)
    linkSync(passing, path)
  } finally {
    closeSync(fd)
    rmSync(passing, { force: true })
  }
}
