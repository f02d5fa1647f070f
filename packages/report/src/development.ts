import type { Criterion, NotScored } from '@klarbrev/core'
import { criteria } from '@klarbrev/core'
import type { MeanFigure, ShareFigure } from './figures.ts'
import { effectOf, lettersOf, meanFigure, shareFigure } from './figures.ts'
import type { GroupFigure } from './groups.ts'
import { centerFigures, compareCells, kindFigures } from './groups.ts'
import type { QuarterSeries } from './quarters.ts'
import { quartersOf } from './quarters.ts'
import type { Round } from './rounds.ts'
import type { RoundInfo } from './rows.ts'
import { lettersForChange, lettersForMargin } from './statistics/sample-size.ts'
import type { Break, Yardstick } from './statistics/series.ts'
import { breakBetween } from './statistics/series.ts'
import { smallestShown } from './statistics/small-groups.ts'
import type { Comparison } from './statistics/verdict.ts'
import type { LetterCell } from './tally.ts'
import { isWithoutTemplate } from './tally.ts'

/** A point of the series. */
export interface SeriesPoint extends ShareFigure {
  readonly run: string
  readonly from: string | null
  readonly to: string | null
  readonly started: string
  /** Why this point cannot be compared with the one before; null where it can, and for the first. */
  readonly break: Break | null
}

/** What a rule costs, in points of 100 for a letter. */
export interface RuleFigure {
  readonly rule: string
  /** In how many letters it costs something now. */
  readonly letters: number
  readonly points: MeanFigure
}

/** What the numbers cover. */
export interface CoverageFigures {
  /** Null where counting files would give a small centre away, or the report is of a part of the round. */
  readonly files: RoundInfo['files']
  readonly sample: RoundInfo['sample']
  readonly isFinished: boolean
  /** Whether the key was another in some round: the same letter cannot be known again across that. */
  readonly isNewSeries: boolean
  readonly notScored: readonly { readonly reason: NotScored; readonly letters: number }[]
  readonly shown: number
  readonly leftOutCenters: number
  readonly withoutDate: number
  readonly withoutTemplate: number
  readonly withoutCenter: number
  readonly suppressed: number
}

/** Everything the trend report says, in numbers. */
export interface Development {
  readonly series: readonly SeriesPoint[]
  /** The latest round against the one before, or null where there is none or the series is broken. */
  readonly change: Comparison | null
  /** The latest round against the first of the same unbroken series, where that is another than the one before. */
  readonly sinceFirst: { readonly from: SeriesPoint; readonly change: Comparison } | null
  /** The letters of the latest round by their own dates; null where they are from one quarter or have no dates. */
  readonly quarters: QuarterSeries | null
  readonly effect: number
  readonly centers: readonly GroupFigure[]
  readonly kinds: readonly GroupFigure[]
  readonly criteria: readonly { readonly criterion: Criterion; readonly mean: MeanFigure }[]
  readonly rules: readonly RuleFigure[]
  readonly coverage: CoverageFigures
  /** Letters to measure to know the share within 5 points, and to show a rise of 10 points. */
  readonly needed: { readonly margin: number; readonly change: number }
  readonly yardsticks: readonly Yardstick[]
}

/** The numbers of the trend report; null where no round has letters enough to be shown. */
export function developmentOf(all: readonly Round[]): Development | null {
  const rounds = all.filter(({ cells }) => lettersOf(cells) >= smallestShown)
  const latest = rounds.at(-1)
  if (latest === undefined) return null
  const series = seriesOf(rounds)
  const unbroken = rounds.slice(Math.max(0, series.findLastIndex((point) => point.break !== null)))
  const before = unbroken.at(-2) ?? null
  const share = shareFigure(latest.cells)
  const effect = effectOf(latest.cells)
  const own = share.best / share.letters
  return {
    series,
    change: before === null ? null : compareCells(before.cells, latest.cells),
    sinceFirst: unbroken.length < 3 ? null : {
      from: series.at(-unbroken.length)!, change: compareCells(unbroken[0]!.cells, latest.cells),
    },
    quarters: quartersOf(latest.cells),
    effect,
    centers: centerFigures(latest, before, own, effect),
    kinds: kindFigures(latest, before, own, effect),
    criteria: criteria.map((criterion, at) => ({
      criterion, mean: meanFigure(latest.cells, before?.cells ?? null, (cell) => cell.criteria[at]!, criteria.length)!,
    })),
    rules: ruleFigures(latest.cells, before?.cells ?? null),
    coverage: coverageOf(latest, rounds),
    needed: {
      margin: lettersForMargin(0.05, effect),
      change: lettersForChange(Math.min(own, 0.9), Math.min(own, 0.9) + 0.1, effect),
    },
    yardsticks: [...latest.tally.yardsticks.values()],
  }
}

/** The share of best letters round by round, with its breaks. */
export function seriesOf(rounds: readonly Round[]): readonly SeriesPoint[] {
  return rounds.map(({ info, tally, cells }, at) => {
    const earlier = rounds[at - 1]
    return {
      run: info.name,
      from: tally.from,
      to: tally.to,
      started: info.started,
      ...shareFigure(cells),
      break: earlier === undefined
        ? null
        : breakBetween([...earlier.tally.yardsticks.values()], [...tally.yardsticks.values()]),
    }
  })
}

/** What each rule costs, the dearest first. */
export function ruleFigures(now: readonly LetterCell[], before: readonly LetterCell[] | null): readonly RuleFigure[] {
  const names = new Set([...now, ...(before ?? [])].flatMap((cell) => [...cell.rules.keys()]))
  const found: RuleFigure[] = []
  for (const rule of names) {
    const points = meanFigure(now, before, (cell) => cell.rules.get(rule)?.points ?? 0, names.size)
    if (points === null) continue
    const letters = now.reduce((sum, cell) => sum + (cell.rules.get(rule)?.letters ?? 0), 0)
    found.push({ rule, letters, points })
  }
  return found.toSorted((a, b) => b.points.now.value - a.points.now.value || (a.rule < b.rule ? -1 : 1))
}

/**
 * What the latest round covers, as one of the rounds of a report. Files are counted only where no centre could be
 * reckoned out of them.
 */
export function coverageOf({ info, tally, cells, leftOut }: Round, rounds: readonly Round[]): CoverageFigures {
  const keys = rounds.flatMap((round) => [...round.tally.yardsticks.values()].map(({ keySeries }) => keySeries))
  const notScored = new Map<NotScored, number>()
  for (const [center, reasons] of tally.notScored) {
    if (leftOut.includes(center)) continue
    for (const [reason, count] of reasons) notScored.set(reason, (notScored.get(reason) ?? 0) + count)
  }
  const lettersWhere = (has: (cell: LetterCell) => boolean): number => lettersOf(cells.filter(has))
  return {
    files: leftOut.length > 0 ? null : info.files,
    sample: info.sample,
    isFinished: info.isFinished,
    isNewSeries: new Set(keys).size > 1,
    notScored: [...notScored].map(([reason, count]) => ({ reason, letters: count })),
    shown: lettersOf(cells),
    leftOutCenters: leftOut.length,
    withoutDate: cells.reduce((sum, cell) => sum + cell.withoutDate, 0),
    withoutTemplate: lettersWhere(isWithoutTemplate),
    withoutCenter: lettersWhere(({ center }) => center === ''),
    suppressed: cells.reduce((sum, cell) => sum + cell.suppressed, 0),
  }
}
