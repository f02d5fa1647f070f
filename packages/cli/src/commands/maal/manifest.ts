import { dirname, join } from 'node:path'
import type { LetterKind } from '@klarbrev/core'
import { letterKinds } from '@klarbrev/core'
import { nearest } from '@klarbrev/engine'
import { decode } from '@klarbrev/readers'
import type { CsvRow } from './csv.ts'
import { readCsv } from './csv.ts'
import { readDate } from './dates.ts'
import { holdsCpr, nameToKeep } from './personal.ts'

/** What a manifest says of one letter. */
export interface ManifestEntry {
  /** The file, from the manifest's own folder unless it is absolute. */
  readonly path: string
  /** The file as it is written there. */
  readonly written: string
  readonly id: string | null
  readonly center: string | null
  readonly date: string | null
  readonly kind: LetterKind | null
  readonly template: string | null
  readonly caseType: string | null
}

/** What is wrong with a manifest, and on which line. `value` is a cell that may be shown. */
export interface ManifestTrouble {
  readonly line: number
  readonly code:
    | 'empty' | 'no-file-column' | 'unknown-column' | 'twice-column' | 'open-quote' | 'cells' | 'no-file' | 'twice-file'
    | 'date' | 'kind' | 'cpr' | 'name'
  readonly value: string
  readonly near: string | null
}

/** A manifest, or all that is wrong with it. */
export type Manifest =
  | { readonly entries: readonly ManifestEntry[] }
  | { readonly troubles: readonly ManifestTrouble[] }

/** The columns of a manifest; the first must be there. */
export const manifestColumns = ['fil', 'id', 'center', 'dato', 'brevtype', 'skabelon', 'sagstype'] as const
type Column = (typeof manifestColumns)[number]

/** Reads a manifest: CSV with semicolons or commas, in UTF-8 or Windows-1252. */
export function readManifest(bytes: Uint8Array, path: string): Manifest {
  const { rows, openLine } = readCsv(decode(bytes).text)
  const troubles: ManifestTrouble[] = []
  const say = (line: number, code: ManifestTrouble['code'], value = '', near: string | null = null): void => {
    troubles.push({ line, code, value, near })
  }
  if (openLine !== null) say(openLine, 'open-quote')
  const [head, ...body] = rows
  if (head === undefined) {
    say(1, 'empty')
    return { troubles }
  }
  const columns = readHead(head, say)
  if (troubles.length > 0) return { troubles }
  const folder = dirname(path)
  const seen = new Set<string>()
  const entries: ManifestEntry[] = []
  for (const row of body) {
    if (row.cells.length !== head.cells.length) {
      say(row.line, 'cells', `${row.cells.length}/${head.cells.length}`)
      continue
    }
    const entry = readEntry(row, columns, folder, say)
    if (entry === null) continue
    if (seen.has(entry.path)) say(row.line, 'twice-file', entry.path)
    seen.add(entry.path)
    entries.push(entry)
  }
  return troubles.length > 0 ? { troubles } : { entries }
}

/** Whether a path leads to a file from anywhere, on this system or another. */
export function isAbsolute(path: string): boolean {
  return /^(?:[\\/]|[A-Za-z]:)/.test(path)
}

type Say = (line: number, code: ManifestTrouble['code'], value?: string, near?: string | null) => void

function readHead({ line, cells }: CsvRow, say: Say): ReadonlyMap<Column, number> {
  const columns = new Map<Column, number>()
  for (const [at, cell] of cells.entries()) {
    const name = cell.toLowerCase()
    if (!(manifestColumns as readonly string[]).includes(name)) {
      // A table without a head begins with a letter, whose data are not for the screen.
      say(line, 'unknown-column', holdsCpr(cell) ? '' : cell, nearest(name, manifestColumns))
    } else if (columns.has(name as Column)) say(line, 'twice-column', cell)
    else columns.set(name as Column, at)
  }
  if (!columns.has('fil')) say(line, 'no-file-column')
  return columns
}

function readEntry(
  { line, cells }: CsvRow,
  columns: ReadonlyMap<Column, number>,
  folder: string,
  say: Say,
): ManifestEntry | null {
  const cell = (name: Column): string | null => {
    const at = columns.get(name)
    return at === undefined || cells[at] === '' ? null : cells[at]!
  }
  const name = (column: Column): string | null => {
    const value = cell(column)
    if (value === null) return null
    const kept = nameToKeep(value)
    if (kept === null) say(line, holdsCpr(value) ? 'cpr' : 'name', column)
    return kept
  }
  const file = cell('fil')
  if (file === null) {
    say(line, 'no-file')
    return null
  }
  const dateText = cell('dato')
  const date = dateText === null ? null : readDate(dateText)
  if (dateText !== null && date === null) say(line, 'date', holdsCpr(dateText) ? '' : dateText)
  const kind = cell('brevtype')?.toLowerCase() ?? null
  const isKind = kind === null || (letterKinds as readonly string[]).includes(kind)
  if (!isKind) say(line, 'kind', holdsCpr(kind) ? '' : kind, nearest(kind, letterKinds))
  return {
    path: isAbsolute(file) ? file : join(folder, file),
    written: file,
    id: cell('id'),
    center: name('center'),
    date,
    kind: isKind ? (kind as LetterKind | null) : null,
    template: name('skabelon'),
    caseType: name('sagstype'),
  }
}
