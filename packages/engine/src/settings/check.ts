import { nearest } from '../nearest.ts'
import { longestText } from './keys.ts'
import type { SettingsProblem, SettingsProblemCode } from './problems.ts'
import type { Entry, Tree } from './yaml-tree.ts'

/** Takes values out of a tree, and tells of each that is not what it should be. */
export class Checker {
  readonly problems: SettingsProblem[] = []
  private readonly path: string

  constructor(path: string) {
    this.path = path
  }

  /** Tells a problem; `known` are all names that could stand there, shown where they are few. */
  say(line: number, code: SettingsProblemCode, written: string, known: readonly string[] = []): void {
    const near = nearest(written.slice(0, 60), known)
    const shown = known.length <= 14 ? known : []
    this.problems.push({ path: this.path, line, code, written: written.slice(0, 60), near, known: shown })
  }

  /** The lines under a key; none where there is something else. A key with nothing under it is waiting for some. */
  entries(name: string, tree: Tree, line: number): readonly Entry[] {
    if (tree.kind === 'map') return tree.entries
    if (!isEmpty(tree)) this.say(line, 'map', name)
    return []
  }

  /** The things of a list; none where there is something else. */
  items(name: string, tree: Tree, line: number): readonly Tree[] {
    if (tree.kind === 'list') return tree.items
    if (!isEmpty(tree)) this.say(line, 'list', name)
    return []
  }

  /** A short text on one line, or null; `mayBeEmpty` where an empty one means something. */
  text(name: string, tree: Tree, line: number, mayBeEmpty = false): string | null {
    if (tree.kind === 'text' && tree.text.length <= longestText && !/[\p{Cc}\p{Cs}]/u.test(tree.text)) {
      if (mayBeEmpty || tree.text !== '') return tree.text
    }
    this.say(line, 'text', name)
    return null
  }

  /** One of the known values, or null. */
  choice<T extends string>(tree: Tree, line: number, values: readonly T[]): T | null {
    const written = tree.kind === 'text' ? tree.text : ''
    if ((values as readonly string[]).includes(written)) return written as T
    this.say(line, 'value', written, values)
    return null
  }

  flag(name: string, tree: Tree, line: number): boolean {
    if (tree.kind === 'text' && (tree.text === 'true' || tree.text === 'false')) return tree.text === 'true'
    this.say(line, 'flag', name)
    return false
  }

  /** The texts of a list, without those that are none. */
  texts(name: string, tree: Tree, line: number): readonly string[] {
    return this.items(name, tree, line).flatMap((item) => this.text(name, item, item.line) ?? [])
  }

  /** The values of an entry by key; tells of keys that are unknown or missing. Null where one is missing. */
  record(tree: Tree, name: string, keys: readonly string[]): ReadonlyMap<string, Entry> | null {
    if (tree.kind !== 'map') {
      this.say(tree.line, 'map', name)
      return null
    }
    const found = new Map<string, Entry>()
    for (const entry of tree.entries) {
      if (keys.includes(entry.key)) found.set(entry.key, entry)
      else this.say(entry.line, 'key', entry.key, keys)
    }
    const missing = keys.filter((key) => !found.has(key))
    for (const key of missing) this.say(tree.line, 'missing', key)
    return missing.length === 0 ? found : null
  }
}

function isEmpty(tree: Tree): boolean {
  return tree.kind === 'text' && tree.text === ''
}
