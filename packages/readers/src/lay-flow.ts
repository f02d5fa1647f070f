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

/** What stands on the paper around a letter: it is laid out as lines before and after it. */
export interface Surroundings {
  readonly header: Flow
  readonly footer: Flow
}

/**
 * Sets a flow as text, a line for each paragraph, and finds its blocks in the way that plain text takes: what the
 * format marks is certain, and the rest is told by the same looks. So a letter has the same blocks in every format.
 */
export function layFlow(flow: Flow, around: Surroundings = { header: [], footer: [] }): LaidFlow {
  const sheet = new Sheet()
  sheet.add(around.header)
  sheet.part()
  const from = sheet.text.length
  sheet.add(flow)
  sheet.part()
  const to = sheet.text.length
  sheet.add(around.footer)
  const { text } = sheet
  const page: Page = { text, markdown: false, meter: { steps: 0 } }
  const lines = sheet.mark(readMarks(page, scanLines(text, 0, page.meter)))
  const blocks = layOutLines(page, lines).map((block) => {
    if ((block.start >= from && block.end <= to) || block.kind === 'table') return block
    return { ...block, kind: 'line' as const, level: 0 }
  })
  return { text, blocks, places: sheet.places }
}
