import type { Problem, ReadResult } from '@klarbrev/core'
import type { Flow } from '../flow.ts'
import { layFlow } from '../lay-flow.ts'
import { noText, refusing } from '../refusal.ts'
import { Zip } from '../zip.ts'
import type { DocxMap } from './docx-map.ts'
import { mapOf } from './docx-map.ts'
import { Notes } from './notes.ts'
import { readNumbering } from './numbering.ts'
import type { Relation } from './parts.ts'
import { findDocument, readPart, readRelations, wordNamespaces } from './parts.ts'
import type { Looks } from './story.ts'
import { readStyles } from './styles.ts'
import { Walk } from './walk.ts'

/** A letter with the places of its characters in the Word file; null where the file could not be read. */
export interface DocxResult extends ReadResult {
  readonly map: DocxMap | null
}

/** Reads a Word letter (.docx, .docm, .dotx) out of the bytes of its file. Never throws, and opens nothing else. */
export function readDocx(bytes: Uint8Array, path: string): ReadResult {
  const { letter, problems } = openDocx(bytes, path)
  return { letter, problems }
}

/** The same with a map from the letter's text to the runs of the file, for those who write into it. */
export function openDocx(bytes: Uint8Array, path: string): DocxResult {
  const result = refusing(path, () => read(bytes, path))
  return 'map' in result ? result : { ...result, map: null }
}

function read(bytes: Uint8Array, path: string): DocxResult {
  const zip = new Zip(bytes)
  const part = findDocument(zip)
  const relations = readRelations(zip, part)
  const targetOf = (type: string): string | undefined => relations.find((one) => one.type === type)?.target
  const looks: Looks = {
    styles: readStyles(zip, targetOf('styles')), numbering: readNumbering(zip, targetOf('numbering')),
  }
  const pointed = new Notes()
  const walk = new Walk(part, looks, false, pointed)
  readPart(zip, part, wordNamespaces, walk)
  const flow = walk.flow()
  const { headers, footers, hasTitlePage } = walk.section
  const kind = hasTitlePage ? 'first' : 'default'
  const { text, blocks, places } = layFlow(flow, {
    header: readMargin(zip, headers.get(kind), relations, looks),
    footer: readMargin(zip, footers.get(kind), relations, looks),
    notes: new Map(['footnotes', 'endnotes'].flatMap((sort) => readNotes(zip, targetOf(sort), looks, pointed))),
  })
  return {
    letter: { path, text, blocks, hints: {} },
    problems: problemsOf(zip, walk, blocks.length === 0),
    map: mapOf(places),
  }
}

/** The words of a header or footer: those of the first page, once. */
function readMargin(zip: Zip, id: string | undefined, relations: readonly Relation[], looks: Looks): Flow {
  const part = relations.find((one) => one.id === id)?.target
  if (id === undefined || part === undefined) return []
  const walk = new Walk(part, looks, true)
  readPart(zip, part, wordNamespaces, walk)
  return walk.flow()
}

/** The notes of a part by name; the lines that part notes from text are among them, and pointed to by nobody. */
function readNotes(
  zip: Zip,
  part: string | undefined,
  looks: Looks,
  pointed: Notes,
): readonly (readonly [string, Flow])[] {
  if (part === undefined || !pointed.hasAny()) return []
  const walk = new Walk(part, looks, false, pointed)
  readPart(zip, part, wordNamespaces, walk)
  return [...walk.notes]
}

function problemsOf(zip: Zip, walk: Walk, isEmpty: boolean): readonly Problem[] {
  const problems: Problem[] = []
  if (isEmpty) problems.push(noText)
  if (zip.names().some((name) => name.endsWith('vbaProject.bin'))) {
    const message = 'Filen har makroer. De er ikke kørt. Gem brevet som .docx, hvis det ikke skal bruge dem.'
    problems.push({ code: 'makro', message })
  }
  if (walk.takesInFile) {
    const message = 'Brevet henter tekst fra en anden fil. Den er ikke læst. Sæt teksten ind i brevet, og prøv igen.'
    problems.push({ code: 'henvist-fil', message })
  }
  return problems
}
