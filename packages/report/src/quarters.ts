import type { ShareCell, ShareFigure } from './figures.ts'
import { clustersOf, shareFigure } from './figures.ts'
import { mergeSmall } from './statistics/small-groups.ts'
import type { Comparison } from './statistics/verdict.ts'
import { compare } from './statistics/verdict.ts'
import type { LetterCell } from './tally.ts'
import { undated } from './tally.ts'

/** The letters of a round that are from one quarter of a year. */
export interface QuarterFigure extends ShareFigure {
  /** `2026-3` is the third quarter of 2026. */
  readonly quarter: string
}

/** A round's letters by the quarter of their own dates: how it has gone, also where years were measured at once. */
export interface QuarterSeries {
  readonly points: readonly QuarterFigure[]
  /** Letters that stand in none of them: without a date, or hidden with others since their quarter has few. */
  readonly others: number
  /** The last quarter that has a share against the first. */
  readonly change: { readonly from: string; readonly to: string; readonly comparison: Comparison }
}

/**
 * The quarters of one round, which all of one rule set; null where fewer than two have a share. Not for a single
 * centre: the small quarter of one could be reckoned out of everybody's and the other centres' reports.
 */
export function quartersOf(cells: readonly LetterCell[]): QuarterSeries | null {
  const parts = new Map<string, ShareCell[]>()
  for (const { center, template, quarters } of cells) {
    for (const [quarter, { letters, best }] of quarters) {
      const known = parts.get(quarter) ?? []
      parts.set(quarter, known)
      known.push({ center, template, letters, byGrade: [best] })
    }
  }
  const figures = [...parts].map(([quarter, part]) => ({ quarter, ...shareFigure(part) }))
  const { shown } = mergeSmall(figures.map(({ quarter, letters }) => ({ name: quarter, total: letters })))
  const points = figures
    .filter(({ quarter }) => quarter !== undated && shown.includes(quarter))
    .toSorted((a, b) => (a.quarter < b.quarter ? -1 : 1))
  const [first, ...later] = points.filter(({ share }) => share !== null)
  const last = later.at(-1)
  if (first === undefined || last === undefined) return null
  const all = figures.reduce((sum, { letters }) => sum + letters, 0)
  return {
    points,
    others: all - points.reduce((sum, { letters }) => sum + letters, 0),
    change: {
      from: first.quarter,
      to: last.quarter,
      comparison: compare(clustersOf(parts.get(first.quarter)!), clustersOf(parts.get(last.quarter)!)),
    },
  }
}

/** First and last day of a quarter, `YYYY-MM-DD`. */
export function daysOf(quarter: string): { readonly from: string; readonly to: string } {
  const [year, part] = quarter.split('-').map(Number) as [number, number]
  const last = new Date(Date.UTC(year, part * 3, 0)).toISOString().slice(0, 10)
  return { from: `${year}-${String(part * 3 - 2).padStart(2, '0')}-01`, to: last }
}
