import { grades } from '@klarbrev/core'
import type { Cell } from './statistics/bootstrap.ts'
import { bootstrapDifference, bootstrapMean } from './statistics/bootstrap.ts'
import type { Cluster } from './statistics/clusters.ts'
import { designEffect, effectiveCount } from './statistics/clusters.ts'
import type { Interval } from './statistics/proportion.ts'
import { wilson } from './statistics/proportion.ts'
import { smallestShown } from './statistics/small-groups.ts'
import type { Verdict } from './statistics/verdict.ts'
import { fewestToCompare } from './statistics/verdict.ts'
import type { LetterCell } from './tally.ts'
import { isWithoutTemplate } from './tally.ts'

/** Letters of a group and how many of them have the best grade. */
export interface ShareFigure {
  readonly letters: number
  readonly best: number
  /** Null where there are too few letters for a percentage. */
  readonly share: Interval | null
}

/** A mean over letters, before and now. */
export interface MeanFigure {
  readonly now: Interval
  readonly before: Interval | null
  /** Null where there is nothing to compare with. */
  readonly change: Interval | null
  readonly verdict: Verdict | null
}

/** Seed of all chance in reports: the same rows give the same report. */
const seed = 2017

/** What a share is made of. */
export type ShareCell = Pick<LetterCell, 'center' | 'template' | 'letters' | 'byGrade'>

/** Letters by template within a centre: those are alike. */
export function clustersOf(cells: readonly ShareCell[]): readonly Cluster[] {
  const found = new Map<string, { hits: number; total: number; name?: string }>()
  for (const cell of cells) {
    const key = `${cell.center}\n${cell.template}`
    const known = found.get(key)
    const own = { hits: cell.byGrade[0]!, total: cell.letters }
    if (known === undefined) found.set(key, isWithoutTemplate(cell) ? own : { ...own, name: key })
    else {
      known.hits += cell.byGrade[0]!
      known.total += cell.letters
    }
  }
  return [...found.values()]
}

/** The share of best letters. A percentage is made only of as many letters as are compared. */
export function shareFigure(cells: readonly ShareCell[]): ShareFigure {
  const letters = lettersOf(cells)
  const best = cells.reduce((sum, cell) => sum + cell.byGrade[0]!, 0)
  return { letters, best, share: letters < fewestToCompare ? null : wilson(effectiveCount(clustersOf(cells))) }
}

/** How many letters the cells hold. */
export function lettersOf(cells: readonly ShareCell[]): number {
  return cells.reduce((sum, cell) => sum + cell.letters, 0)
}

/** Letters by grade, best first. */
export function lettersByGrade(cells: readonly LetterCell[]): readonly number[] {
  return grades.map((_, at) => cells.reduce((sum, cell) => sum + cell.byGrade[at]!, 0))
}

/** The design effect of the share, at least 1. */
export function effectOf(cells: readonly LetterCell[]): number {
  return Math.max(1, designEffect(clustersOf(cells)) ?? 1)
}

/** A mean of letters by what `sum` takes of a cell, before and now; null with fewer letters than may be shown. */
export function meanFigure(
  now: readonly LetterCell[],
  before: readonly LetterCell[] | null,
  sum: (cell: LetterCell) => number,
  among = 1,
): MeanFigure | null {
  if (lettersOf(now) < smallestShown) return null
  const later = byTemplate(now, 'nu', sum)
  const value = bootstrapMean(later, seed)!
  const earlier = before === null || lettersOf(before) < smallestShown ? null : byTemplate(before, 'før', sum)
  if (before === null || earlier === null) return { now: value, before: null, change: null, verdict: null }
  const change = bootstrapDifference(earlier, later, seed, among)!
  const isSmall = Math.min(lettersOf(now), lettersOf(before)) < fewestToCompare
  const verdict = isSmall ? 'for-faa' : change.low > 0 ? 'bedre' : change.high < 0 ? 'daarligere' : 'uaendret'
  return { now: value, before: bootstrapMean(earlier, seed), change, verdict }
}

/**
 * Kinds of the same template and centre put together: the bootstrap draws templates and centres. Letters of which
 * nobody knows the template have nothing in common with those of another round.
 */
function byTemplate(cells: readonly LetterCell[], round: string, sum: (cell: LetterCell) => number): readonly Cell[] {
  const found = new Map<string, { sum: number; total: number; factors: readonly string[] }>()
  for (const cell of cells) {
    const template = `${cell.center}\n${cell.template}${isWithoutTemplate(cell) ? round : ''}`
    const known = found.get(template)
    if (known === undefined) {
      found.set(template, { sum: sum(cell), total: cell.letters, factors: [template, cell.center] })
    } else {
      known.sum += sum(cell)
      known.total += cell.letters
    }
  }
  return [...found.values()]
}
