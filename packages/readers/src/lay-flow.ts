import type { Block } from '@klarbrev/core'
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
  /** Footnotes and endnotes in the order of the text that they explain: whole texts, read after the letter. */
  readonly notes: readonly Flow[]
}

/**
 * Sets a flow as text, a line for each paragraph, and finds its blocks in the way that plain text takes: what the
 * format marks is certain, and the rest is told by the same looks. So a letter has the same blocks in every format.
 */
export function layFlow(flow: Flow, around: Partial<Surroundings> = {}): LaidFlow {
  const { header = [], footer = [], notes = [] } = around
  const sheet = new Sheet()
  sheet.add(header)
  sheet.part()
  const from = sheet.text.length
  sheet.add(flow)
  for (const note of notes) {
    sheet.part()
    sheet.add(note)
  }
  sheet.part()
  const to = sheet.text.length
  sheet.add(footer)
  const { text } = sheet
  const page: Page = { text, markdown: false, meter: { steps: 0 } }
  const lines = sheet.mark(readMarks(page, scanLines(text, 0, page.meter)))
  const blocks = layOutLines(page, lines).map((block) => {
    if ((block.start >= from && block.end <= to) || block.kind === 'table') return block
    return { ...block, kind: 'line' as const, level: 0 }
  })
  return { text, blocks, places: sheet.places }
}
