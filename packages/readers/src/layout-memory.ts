import type { Block } from '@klarbrev/core'
import { commonEnd, commonStart, partitionPoint } from '@klarbrev/core'
import { findColumns } from './columns.ts'
import type { Line } from './lines.ts'
import { scanLines } from './lines.ts'
import type { Page } from './marks.ts'
import { readMarks } from './marks.ts'
import { layStretch, type Place, samePlace, topPlace } from './stretch.ts'
import { countWidths, noWidths, widthOf, type Widths } from './wrap.ts'

/**
 * So many lines before and behind an edit may look at it: an item seeks its next one a dozen lines down, and a unit
 * asks what the next one is, for which its first lines count.
 */
const reach = 20
/** Paragraphs behind an edit that are laid out anew until all is as it was, at the first try and at the next ones. */
const tries: readonly number[] = [1, 10, 100]

/** What is kept of a text that was laid out: its blocks, and the places where a layout can begin or end. */
interface Laid {
  readonly text: string
  readonly markdown: boolean
  readonly from: number
  readonly widths: Widths
  readonly width: number
  readonly blocks: readonly Block[]
  /** The first is the top of the letter, the others begin paragraphs behind blank lines. */
  readonly places: readonly Place[]
}

/**
 * Keeps the layout of a text from one version to the next, so that an edit lays out the lines around it: from where
 * nothing can see it to where everything that one line tells the next is as it was. What comes out is what the whole
 * text gives when it is laid out anew.
 */
export class LayoutMemory {
  private laid: Laid | null = null

  /** The blocks of a text from `from` on. */
  layOut(page: Page, from: number): readonly Block[] {
    // A comment may reach over any number of lines, also an open one of which the edit makes the end.
    this.laid = page.text.includes('<!--') ? null : (this.patched(page, from) ?? laidWhole(page, from))
    return this.laid?.blocks ?? layOutOnce(page, from)
  }

  /** The layout patched around the edit; null where the edit changes too much. */
  private patched(page: Page, from: number): Laid | null {
    const { laid } = this
    if (laid === null || laid.from !== from || laid.markdown !== page.markdown) return null
    const start = commonStart(laid.text, page.text)
    if (start < from) return null
    if (start === page.text.length && start === laid.text.length) return laid
    const oldEnd = laid.text.length - commonEnd(laid.text, page.text, start)
    const { places } = laid
    let first = placeBefore(places, start)
    const lines = places[first]!.line
    while (first > 0 && lines - places[first]!.line < reach) first--
    const behind = placeBefore(places, oldEnd) + 1
    for (const more of tries) {
      if (behind + more >= places.length) return patch(page, laid, first, places.length)
      const patched = patch(page, laid, first, behind + more)
      if (patched !== null) return patched
    }
    return null
  }
}

function layOutOnce(page: Page, from: number): readonly Block[] {
  const lines = linesOf(page, from, page.text.length, new Set())
  const widths = noWidths()
  countWidths(page, lines, widths, 1)
  return layStretch(page, lines, new Set(), topPlace(from), widthOf(widths)).blocks
}

function laidWhole(page: Page, from: number): Laid {
  const { text, markdown } = page
  const tops = new Set<number>()
  const lines = linesOf(page, from, text.length, tops)
  const widths = noWidths()
  countWidths(page, lines, widths, 1)
  const width = widthOf(widths)
  const { blocks, places } = layStretch(page, lines, tops, topPlace(from), width)
  return { text, markdown, from, widths, width, blocks, places }
}

/** The lines of a stretch with their marks and columns; `tops` takes where those begin that have a blank line above. */
function linesOf(page: Page, from: number, to: number, tops: Set<number>): Line[] {
  const lines = scanLines(page.text, from, page.meter, to)
  for (const { before, start } of lines) if (before === 'blank') tops.add(start)
  return findColumns(page, readMarks(page, lines))
}

/** Index of the last place at or before an offset; the first place lies before all. */
function placeBefore(places: readonly Place[], offset: number): number {
  return partitionPoint(1, places.length, (at) => places[at]!.at <= offset) - 1
}

/**
 * Lays out anew what stands between the places `first` and `last` (or the end, where there is no such place), and takes
 * all else from what was laid out before; null where it is not the same any more.
 */
function patch(page: Page, laid: Laid, first: number, last: number): Laid | null {
  const { places, text: old } = laid
  const by = page.text.length - old.length
  const begin = places[first]!
  const end = places[last]
  let ahead = last
  while (end !== undefined && ahead < places.length && places[ahead]!.line - end.line < reach) ahead++
  const to = (places[ahead]?.at ?? old.length) + by
  const tops = new Set<number>()
  const lines = linesOf(page, begin.at, to, tops)
  const stop = end === undefined ? page.text.length : end.at + by
  const widths: Widths = { ...laid.widths, counts: laid.widths.counts.slice() }
  const past: Page = { ...page, text: old }
  countWidths(past, linesOf(past, begin.at, end?.at ?? old.length, new Set()), widths, -1)
  countWidths(page, lines.filter((line) => line.start < stop), widths, 1)
  if (widthOf(widths) !== laid.width) return null
  const fresh = layStretch(page, lines, tops, begin, laid.width)
  const { text, markdown } = page
  const head = laid.blocks.slice(0, begin.block)
  const before = places.slice(0, first)
  const same = { text, markdown, from: laid.from, widths, width: laid.width }
  if (end === undefined) return { ...same, blocks: head.concat(fresh.blocks), places: before.concat(fresh.places) }
  const at = fresh.places.findIndex((place) => place.at === stop)
  const here = fresh.places[at]
  if (here === undefined || !samePlace(here, end)) return null
  const groups = here.group - end.group
  const tail = laid.blocks.slice(end.block).map((block) => movedBlock(block, by, groups))
  const rest = places.slice(last)
  const move = { at: by, line: here.line - end.line, block: here.block - end.block, group: groups }
  return {
    ...same,
    blocks: head.concat(fresh.blocks.slice(0, here.block - begin.block), tail),
    places: before.concat(fresh.places.slice(0, at), rest.map((place) => movedPlace(place, move))),
  }
}

function movedBlock(block: Block, by: number, groups: number): Block {
  if (by === 0 && groups === 0) return block
  const { start, end, kind, level, gaps, group, indent } = block
  const moved = gaps.length === 0 ? gaps : gaps.map((gap) => ({ start: gap.start + by, end: gap.end + by }))
  return { start: start + by, end: end + by, kind, level, gaps: moved, group: group + groups, indent }
}

function movedPlace(place: Place, by: Pick<Place, 'at' | 'line' | 'block' | 'group'>): Place {
  const { lists, inBody, followsItem, hasHeading } = place
  return {
    at: place.at + by.at, line: place.line + by.line, block: place.block + by.block, group: place.group + by.group,
    lists, inBody, followsItem, hasHeading,
  }
}
