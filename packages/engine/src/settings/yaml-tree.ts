import { isAlias, isMap, isScalar, isSeq, LineCounter, type ParsedNode, parseDocument } from 'yaml'
import type { SettingsProblem, SettingsProblemCode } from './problems.ts'

/** A value of a settings file with the line where it stands. All scalars are texts: `1.2`, `no` and `true` too. */
export type Tree =
  | { readonly kind: 'text'; readonly line: number; readonly text: string }
  | { readonly kind: 'list'; readonly line: number; readonly items: readonly Tree[] }
  | { readonly kind: 'map'; readonly line: number; readonly entries: readonly Entry[] }

/** One `name: value`; names are never made keys of an object, so `__proto__` is a name like any other. */
export interface Entry {
  readonly key: string
  readonly line: number
  readonly value: Tree
}

/** Signs a settings file may have: some thousand own words fit, and the parser is done in a second with any. */
export const longestFile = 60_000
/** How deep brackets and indentation may go; what we know of is three levels deep. */
const deepest = 40

/** Adds a problem at a line. */
export type Say = (line: number, code: SettingsProblemCode, written?: string) => void

/**
 * Reads YAML as data and nothing else: no tags, no anchors, no aliases, one document. Null where it cannot be read at
 * all; the problems say why.
 */
export function readTree(text: string, path: string, problems: SettingsProblem[]): Tree | null {
  const say: Say = (line, code, written = '') =>
    void problems.push({ path, line, code, written: written.slice(0, 60), near: null, known: [] })
  if (text.length > longestFile || isTooDeep(text)) {
    say(1, 'size')
    return null
  }
  const counter = new LineCounter()
  const lineOf = (offset: number): number => Math.max(1, counter.linePos(offset).line)
  const document = parseDocument(text.replace(/^\uFEFF/, ''), {
    schema: 'failsafe',
    version: '1.2',
    merge: false,
    // Looked for below: the parser compares every name with every other.
    uniqueKeys: false,
    strict: true,
    prettyErrors: false,
    // With 'silent' a second document would be dropped without a word.
    logLevel: 'error',
    lineCounter: counter,
  })
  // One mistake often makes the parser stumble again further down; the first is the one to mend.
  const [error] = [...document.errors, ...document.warnings]
  if (error !== undefined) {
    say(lineOf(error.pos[0]), codeOf(error.code))
    return null
  }
  const { contents } = document
  if (contents === null || (isScalar(contents) && contents.value === '')) return { kind: 'map', line: 1, entries: [] }
  return toTree(contents as ParsedNode, lineOf, say)
}

function codeOf(code: string): SettingsProblemCode {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'tab'
    case 'TAG_RESOLVE_FAILED':
    case 'BAD_ALIAS':
      return 'feature'
    default:
      return 'syntax'
  }
}

/** Looks before the parser, which calls itself at every level. Signs in a text count too: they are never so many. */
function isTooDeep(text: string): boolean {
  let open = 0
  let dashes = 0
  let isStart = true
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!
    if (sign === '[' || sign === '{') open++
    else if ((sign === ']' || sign === '}') && open > 0) open--
    if (sign === '\n') {
      isStart = true
      dashes = 0
    } else if (isStart && (sign === '-' || sign === '?')) dashes++
    else if (sign !== ' ') isStart = false
    if (open > deepest || dashes > deepest) return true
  }
  return false
}

function toTree(node: ParsedNode, lineOf: (offset: number) => number, say: Say): Tree | null {
  const line = lineOf(node.range[0])
  if (isAlias(node) || node.anchor !== undefined || node.tag !== undefined) {
    say(line, 'feature')
    return null
  }
  if (isScalar(node)) return { kind: 'text', line, text: String(node.value).trim() }
  if (isSeq(node)) {
    const items = node.items.map((item) => toTree(item as ParsedNode, lineOf, say))
    return items.includes(null) ? null : { kind: 'list', line, items: items as Tree[] }
  }
  if (!isMap(node)) return null
  const entries: Entry[] = []
  const names = new Set<string>()
  for (const { key, value } of node.items) {
    const name = toTree(key as ParsedNode, lineOf, say)
    if (name === null) return null
    if (name.kind !== 'text') {
      say(name.line, 'syntax')
      return null
    }
    if (names.has(name.text)) {
      say(name.line, 'duplicate')
      return null
    }
    names.add(name.text)
    const inner: Tree | null =
      value === null ? { kind: 'text', line: name.line, text: '' } : toTree(value as ParsedNode, lineOf, say)
    if (inner === null) return null
    entries.push({ key: name.text, line: name.line, value: inner })
  }
  return { kind: 'map', line, entries }
}
