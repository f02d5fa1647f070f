import type { Block, BlockKind, Span } from '@klarbrev/core'
import { classify } from './classify.ts'
import { findColumns } from './columns.ts'
import { inlineGaps } from './inline.ts'
import { findItems } from './items.ts'
import type { Line } from './lines.ts'
import { scanLines } from './lines.ts'
import type { Page } from './marks.ts'
import { readMarks } from './marks.ts'
import { isVisible } from './signs.ts'
import type { Unit } from './units.ts'
import { joinLines } from './units.ts'
import { findWidth } from './wrap.ts'

/**
 * Finds the layout blocks of a text from `from` on. Text and markdown take the same way, so that a letter has the same
 * blocks in both; markdown only reads more marks. Each pass looks at every line once.
 */
export function layOut(page: Page, from: number): Block[] {
  return layOutLines(page, readMarks(page, scanLines(page.text, from, page.meter)))
}

/** The same from lines on whose marks are read already, as they are where the format says what a paragraph is. */
export function layOutLines(page: Page, marked: Line[]): Block[] {
  const lines = findColumns(page, marked)
  const width = findWidth(page, lines)
  findItems(page, lines, width)
  const units = joinLines(page, lines, width)
  return toBlocks(page, units, classify(page, units))
}

/** What the blocks above a block say of it. */
export interface BlockState {
  hasHeading: boolean
  /** The last group. */
  group: number
}

/** Makes blocks of units; `note` is told of each unit before it changes the state. */
export function toBlocks(
  page: Page,
  units: readonly Unit[],
  kinds: readonly BlockKind[],
  state: BlockState = { hasHeading: false, group: -1 },
  note?: (unit: number, blocks: number) => void,
): Block[] {
  const blocks: Block[] = []
  let apart = true
  for (let at = 0; at < units.length; at++) {
    note?.(at, blocks.length)
    const unit = units[at]
    const kind = kinds[at] ?? 'paragraph'
    const first = unit?.lines[0]
    const last = unit?.lines.at(-1)
    if (unit === undefined || first === undefined || last === undefined) continue
    if (!unit.touches) apart = true
    const gaps = gapsOf(page, unit, first.start, last.end)
    if (!hasWords(page, first.start, last.end, gaps)) continue
    const stands = kind === 'line' || kind === 'listItem' || kind === 'table' || kind === 'quote'
    if (apart || !stands || blocks.at(-1)?.kind !== kind) state.group++
    apart = false
    const marked = unit.role === 'heading' ? first.level : 0
    const level = kind === 'heading' ? marked || (state.hasHeading ? 2 : 1) : kind === 'listItem' ? first.level : 0
    if (kind === 'heading') state.hasHeading = true
    blocks.push({ start: first.start, end: last.end, kind, level, gaps, group: state.group, indent: first.indent })
  }
  return blocks
}

const none: readonly Span[] = []

/** The gaps of marks and of markdown signs inside the words, in order and merged where they meet. */
function gapsOf(page: Page, unit: Unit, start: number, end: number): readonly Span[] {
  const inline = page.markdown && unit.role !== 'code' ? inlineGaps(page, unit.lines[0]?.body ?? start, end) : none
  if (inline.length === 0) {
    const marked = unit.lines.findIndex(hasGaps)
    if (marked < 0) return none
    // Most items have one mark, before their first line.
    const { gaps } = unit.lines[marked]!
    const isOnly = gaps.length === 1 && unit.lines.findLastIndex(hasGaps) === marked
    if (isOnly && gaps[0]!.start < gaps[0]!.end && gaps[0]!.end <= end) return gaps
  }
  const merged: { start: number, end: number }[] = []
  const marks = unit.lines.flatMap(line => line.gaps)
  for (const gap of [...marks, ...inline].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1)
    if (last !== undefined && gap.start <= last.end) last.end = Math.max(last.end, Math.min(gap.end, end))
    else if (gap.start < Math.min(gap.end, end)) merged.push({ start: gap.start, end: Math.min(gap.end, end) })
  }
  return merged
}

function hasGaps({ gaps }: Line): boolean {
  return gaps.length > 0
}

function hasWords(page: Page, start: number, end: number, gaps: readonly Span[]): boolean {
  // Nearly every block begins with a visible character outside its gaps.
  if (start < end && start !== gaps[0]?.start && isVisible(page.text.charCodeAt(start))) return true
  let at = start
  for (const gap of [...gaps, { start: end, end }]) {
    for (; at < gap.start; at++) {
      page.meter.steps++
      if (isVisible(page.text.charCodeAt(at))) return true
    }
    at = Math.max(at, gap.end)
  }
  return false
}
