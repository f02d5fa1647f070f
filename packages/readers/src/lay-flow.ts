import type { Block, Span } from '@klarbrev/core'
import type { Flow } from './flow.ts'
import { layOutLines } from './lay-out.ts'
import { scanLines } from './lines.ts'
import type { Page } from './marks.ts'
import { readMarks } from './marks.ts'
import type { Placed } from './sheet.ts'
import { Sheet } from './sheet.ts'

/** A flow as text and blocks, with the places of its characters, in text order. */
export interface LaidFlow {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly places: readonly Placed[]
}

/** What stands on the paper around a letter. */
export interface Surroundings {
  /** Laid out as lines before and after the letter. */
  readonly header: Flow
  readonly footer: Flow
  /** Footnotes and endnotes by name, in the order of their sorts: whole texts, read after the letter. */
  readonly notes: ReadonlyMap<string, Flow>
}

/** Where a note stands, and the place that points to it. */
interface LaidNote extends Span {
  readonly noteOf: number
}

const noNotes: Surroundings['notes'] = new Map()

/**
 * Sets a flow as text, a line for each paragraph, and finds its blocks in the way that plain text takes: what the
 * format marks is certain, and the rest is told by the same looks. So a letter has the same blocks in every format.
 */
export function layFlow(flow: Flow, around: Partial<Surroundings> = {}): LaidFlow {
  const { header = [], footer = [], notes = noNotes } = around
  const sheet = new Sheet()
  sheet.add(header)
  sheet.part()
  const from = sheet.text.length
  sheet.add(flow)
  const laid = layNotes(sheet, notes)
  sheet.part()
  const to = sheet.text.length
  sheet.add(footer)
  const { text } = sheet
  const page: Page = { text, markdown: false, meter: { steps: 0 } }
  const lines = sheet.mark(readMarks(page, scanLines(text, 0, page.meter)))
  const blocks = layOutLines(page, lines).map((block) => {
    if (block.start >= from && block.end <= to) return laid.length === 0 ? block : withNote(block, laid)
    return block.kind === 'table' ? block : { ...block, kind: 'line' as const, level: 0 }
  })
  return { text, blocks, places: sheet.places }
}

/** Notes that something points to, in the order of the places within their sort; others are the file's own signs. */
function layNotes(sheet: Sheet, notes: Surroundings['notes']): readonly LaidNote[] {
  const sorts = [...new Set([...notes.keys()].map(sortOf))]
  const points = [...sheet.points].sort(([a], [b]) => sorts.indexOf(sortOf(a)) - sorts.indexOf(sortOf(b)))
  const laid: LaidNote[] = []
  for (const [name, noteOf] of points) {
    const note = notes.get(name)
    if (note === undefined) continue
    sheet.part()
    const before = sheet.text.length
    sheet.add(note)
    laid.push({ start: before, end: sheet.text.length, noteOf })
  }
  return laid
}

/** `footnote 3` is a footnote. */
function sortOf(name: string): string {
  return name.slice(0, name.indexOf(' '))
}

/** A note is running text: one of three words is no heading, and no line of an address. */
function withNote(block: Block, laid: readonly LaidNote[]): Block {
  const note = laid.find(({ start, end }) => start <= block.start && block.end <= end)
  if (note === undefined) return block
  const isText = block.kind === 'heading' || block.kind === 'line'
  return { ...block, ...(isText ? { kind: 'paragraph', level: 0 } : {}), noteOf: note.noteOf }
}
