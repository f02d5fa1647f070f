import type { Block } from '@klarbrev/core'
import { classify } from './classify.ts'
import { findItems, type ListState } from './items.ts'
import { toBlocks } from './lay-out.ts'
import type { Line } from './lines.ts'
import type { Page } from './marks.ts'
import { isLineEnd } from './signs.ts'
import { joinLines } from './units.ts'

/** What is known of lists at a place. */
type Lists = Pick<ListState, 'open' | 'last'>

/** A place where a layout can begin, and all that the lines above it tell those below. */
export interface Place {
  /** Where its line begins. */
  readonly at: number
  /** How many lines and blocks stand above it, and the last group of blocks. */
  readonly line: number
  readonly block: number
  readonly group: number
  readonly lists: Lists
  readonly inBody: boolean
  readonly followsItem: boolean
  readonly hasHeading: boolean
}

/** The top of a letter that begins at an offset. */
export function topPlace(at: number): Place {
  return {
    at, line: 0, block: 0, group: -1, lists: { open: [], last: new Map() }, inBody: false, followsItem: false,
    hasHeading: false,
  }
}

/** Whether two places tell the lines below the same. */
export function samePlace(one: Place, other: Place): boolean {
  return one.inBody === other.inBody && one.followsItem === other.followsItem && one.hasHeading === other.hasHeading &&
    sameLists(one.lists, other.lists)
}

function sameLists(one: Lists, other: Lists): boolean {
  if (one === other) return true
  if (one.open.length !== other.open.length || one.last.size !== other.last.size) return false
  for (const [style, ordinal] of one.last) if (other.last.get(style) !== ordinal) return false
  return one.open.every((list, at) => {
    const { indent, style, ordinal } = other.open[at]!
    return list.indent === indent && list.style === style && list.ordinal === ordinal
  })
}

/**
 * Lays out lines whose marks and columns are read, from a place on. Gives the blocks and the places among the lines,
 * that of the first line too: those with a blank line above (in `tops`, by where they begin) that nothing reaches over.
 */
export function layStretch(
  page: Page,
  lines: readonly Line[],
  tops: ReadonlySet<number>,
  begin: Place,
  width: number,
): { readonly blocks: Block[]; readonly places: readonly Place[] } {
  const places: Place[] = []
  const found = new Map<Line, { line: number; lists: Lists }>()
  const { lists } = begin
  const state: ListState = {
    open: [...lists.open], last: new Map(lists.last), inItem: false, isTop: begin.line === 0, seen: [],
  }
  let kept = lists
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    // Inside a fence no line begins anything.
    if (at > 0 && line.role !== 'code' && tops.has(line.start)) {
      if (!sameLists(kept, state)) kept = { open: [...state.open], last: new Map(state.last) }
      found.set(line, { line: begin.line + at, lists: kept })
    }
    findItems(page, lines, width, state, at, at + 1)
  }
  const units = joinLines(page, lines, width)
  const body = { inBody: begin.inBody, followsItem: begin.followsItem }
  const bodies: { inBody: boolean; followsItem: boolean }[] = []
  const kinds = classify(page, units, body, () => void bodies.push({ ...body }))
  const headings = { hasHeading: begin.hasHeading, group: begin.group }
  places.push(begin)
  const blocks = toBlocks(page, units, kinds, headings, (unit, count) => {
    const first = units[unit]!.lines[0]!
    const place = found.get(first)
    if (place === undefined) return
    places.push({ at: beginOf(page.text, first), block: begin.block + count, ...place, ...bodies[unit]!, ...headings })
  })
  return { blocks, places }
}

function beginOf(text: string, line: Line): number {
  let at = line.start
  while (at > 0 && !isLineEnd(text.charCodeAt(at - 1))) at--
  return at
}
