import type { ShareFigure } from './figures.ts'
import { clustersOf, effectOf, lettersByGrade, lettersOf, shareFigure } from './figures.ts'
import type { CoverageFigures, RuleFigure, SeriesPoint } from './development.ts'
import { coverageOf, ruleFigures, seriesOf } from './development.ts'
import { compareCells } from './groups.ts'
import type { Round } from './rounds.ts'
import { bestTenth } from './statistics/best-tenth.ts'
import { countOf } from './statistics/clusters.ts'
import { lettersForMargin } from './statistics/sample-size.ts'
import { smallestShown } from './statistics/small-groups.ts'
import type { Yardstick } from './statistics/series.ts'
import type { Comparison } from './statistics/verdict.ts'

/** Where a target comes from: said by the municipality, reached by the best tenth, or the next step from here. */
export type TargetSource = 'aftalt' | 'bedste-tiendedel' | 'naeste-skridt'

/** The share to reach, 0 to 1. */
export interface Target {
  readonly share: number
  readonly source: TargetSource
}

/** Everything a centre's report says, in numbers. */
export interface CenterReport {
  readonly center: string
  readonly series: readonly SeriesPoint[]
  readonly now: ShareFigure
  readonly effect: number
  /** The latest round against the one before; null where there is none or the series is broken. */
  readonly change: Comparison | null
  readonly byGrade: readonly number[]
  /** The same for the round before, where it can be compared. */
  readonly byGradeBefore: readonly number[] | null
  readonly target: Target
  /** The share that the best tenth reaches; null where it would point at single centres. */
  readonly bestTenth: number | null
  /** What costs most, the dearest first. */
  readonly rules: readonly RuleFigure[]
  readonly coverage: CoverageFigures
  /** Letters to measure to know the share within 10 points. */
  readonly needed: number
  readonly yardsticks: readonly Yardstick[]
}

/** Why there is no report of a centre: nobody measured it, or so few letters that it stays hidden. */
export type NoCenterReport = 'ukendt' | 'for-faa'

/** Smallest step of a target, and the step that targets are rounded to. */
const targetStep = 0.1

/** The numbers of a centre's report, from the latest round that has letters of it. `agreed` is a share, 0 to 1. */
export function centerReportOf(
  all: readonly Round[],
  center: string,
  agreed: number | null,
): CenterReport | NoCenterReport {
  const known = all.some(({ tally }) => [...tally.cells.values()].some((cell) => cell.center === center))
  if (!known) return 'ukendt'
  const rounds = all.filter(({ centers }) => centers.includes(center)).map((round) => onlyOf(round, center))
  const latest = rounds.at(-1)
  if (latest === undefined || lettersOf(latest.cells) < smallestShown) return 'for-faa'
  const series = seriesOf(rounds)
  const before = series.at(-1)!.break === null ? (rounds.at(-2) ?? null) : null
  const now = shareFigure(latest.cells)
  const effect = effectOf(latest.cells)
  const best = bestTenthOf(all.find(({ info }) => info.name === latest.info.name)!)
  return {
    center,
    series,
    now,
    effect,
    change: before === null ? null : compareCells(before.cells, latest.cells),
    byGrade: lettersByGrade(latest.cells),
    byGradeBefore: before === null ? null : lettersByGrade(before.cells),
    target: targetOf(now, best, agreed),
    bestTenth: best,
    rules: ruleFigures(latest.cells, before?.cells ?? null),
    coverage: coverageOf(latest, rounds),
    needed: lettersForMargin(0.1, effect),
    yardsticks: [...latest.tally.yardsticks.values()],
  }
}

/** A round as one centre sees it: its own letters, and no count of files, which are everybody's. */
function onlyOf(round: Round, center: string): Round {
  const notScored = new Map([...round.tally.notScored].filter(([name]) => name === center))
  return {
    ...round,
    info: { ...round.info, files: null, sample: null },
    tally: { ...round.tally, notScored },
    cells: round.cells.filter((cell) => cell.center === center),
    leftOut: [],
  }
}

function bestTenthOf({ centers, cells }: Round): number | null {
  return bestTenth(centers.map((name) => countOf(clustersOf(cells.filter(({ center }) => center === name)))))
}

/** A target has to lie ahead: one that is reached already gives way to the next step. */
function targetOf({ best, letters }: ShareFigure, tenth: number | null, agreed: number | null): Target {
  if (agreed !== null) return { share: agreed, source: 'aftalt' }
  const own = best / letters
  const next = Math.min(1, Math.floor((own + 1e-9) / targetStep) * targetStep + targetStep)
  if (tenth !== null && tenth > own) return { share: tenth, source: 'bedste-tiendedel' }
  return { share: next, source: 'naeste-skridt' }
}
