import { letterEndings } from '@klarbrev/readers'
import type { Files } from './world.ts'
import { errorCode } from './world.ts'

/** One letter to read: a file, or standard input. */
export interface LetterSource {
  /** As it is shown and as it stands in `path` of the JSON. */
  readonly path: string
  readonly isStdin: boolean
}

/** Where letters were looked for in vain. */
export interface SearchTrouble {
  readonly path: string
  /** `denied` is a folder that could not be opened: its letters count as unread, the others as wrong usage. */
  readonly reason: 'missing' | 'no-match' | 'empty-folder' | 'denied'
}

/** What the paths of a command line stand for. */
export interface FoundLetters {
  readonly letters: readonly LetterSource[]
  readonly troubles: readonly SearchTrouble[]
}

const sidecarName = /\.klarbrev\.yaml$/i
const patternSign = /[*?[\]{}]/

/** Finds the letters behind files, folders, globs and `-`: in the order given, folders sorted by name, none twice. */
export function findLetters(paths: readonly string[], files: Files): FoundLetters {
  const letters = new Map<string, LetterSource>()
  const troubles: SearchTrouble[] = []
  const add = (path: string): void => {
    if (!sidecarName.test(path) && !letters.has(path)) letters.set(path, { path, isStdin: false })
  }
  for (const path of paths) {
    if (path === '-') {
      letters.set('-', { path: '-', isStdin: true })
      continue
    }
    for (const match of expand(path, files, troubles)) {
      if (kindOf(match, files) === 'folder') addFolder(match, files, add, troubles)
      else add(match)
    }
  }
  return { letters: [...letters.values()], troubles }
}

/** A path that exists is itself, also with pattern signs in its name; otherwise a pattern is what it matches. */
function expand(path: string, files: Files, troubles: SearchTrouble[]): readonly string[] {
  if (kindOf(path, files) !== 'missing') return [path]
  if (!patternSign.test(path)) {
    troubles.push({ path, reason: 'missing' })
    return []
  }
  const matches = files.glob(path).filter((match) => !isHiddenAway(match, path))
  if (matches.length === 0) troubles.push({ path, reason: 'no-match' })
  return matches.toSorted()
}

/** A name that cannot even be looked up (no access to its folder) is left for the reader to complain about. */
function kindOf(path: string, files: Files): 'file' | 'folder' | 'missing' {
  try {
    return files.kind(path)
  } catch (error) {
    const code = errorCode(error)
    return code === 'ENOTDIR' || code === 'ENAMETOOLONG' || code === 'ERR_INVALID_ARG_VALUE' ? 'missing' : 'file'
  }
}

function isHiddenAway(match: string, pattern: string): boolean {
  const asked = new Set(pattern.split(/[\\/]/))
  return match.split(/[\\/]/).some((part) => !asked.has(part) && isSkipped(part) && part !== '.' && part !== '..')
}

/** Hidden names, packages, and the file that Word keeps beside a letter that is open. */
function isSkipped(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$') || name === 'node_modules'
}

function isLetterName(name: string): boolean {
  return letterEndings.has(name.slice(name.lastIndexOf('.') + 1).toLowerCase())
}

function addFolder(folder: string, files: Files, add: (path: string) => void, troubles: SearchTrouble[]): void {
  let count = 0
  const root = folder.replace(/[\\/]+$/, '')
  const walk = (path: string): void => {
    let entries
    try {
      entries = files.list(path === '' ? '/' : path)
    } catch {
      count++
      troubles.push({ path, reason: 'denied' })
      return
    }
    for (const { name, isFolder } of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      if (isSkipped(name)) continue
      const inner = `${path}/${name}`
      if (isFolder) walk(inner)
      else if (isLetterName(name)) {
        count++
        add(inner)
      }
    }
  }
  walk(root)
  if (count === 0) troubles.push({ path: folder, reason: 'empty-folder' })
}
