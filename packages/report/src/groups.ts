import type { LetterKind } from '@klarbrev/core'
import type { ShareFigure } from './figures.ts'
import { clustersOf, lettersOf, shareFigure } from './figures.ts'
import type { Round } from './rounds.ts'
import { byDanish } from './rounds.ts'
import type { FunnelPlace } from './statistics/funnel.ts'
import { placeInFunnel } from './statistics/funnel.ts'
import { mergeSmall } from './statistics/small-groups.ts'
import type { Comparison } from './statistics/verdict.ts'
import { compare } from './statistics/verdict.ts'
import type { LetterCell } from './tally.ts'

/** A part of the letters, now and before. */
export interface GroupFigure extends ShareFigure {
  /** The group's name; null for those that are shown as one because each is too small. */
  readonly name: string | null
  /** How many groups it stands for. */
  readonly groups: number
  readonly before: ShareFigure | null
  readonly change: Comparison | null
  readonly place: FunnelPlace
}

/** The change of the share of best letters between two sets of letters. */
export function compareCells(before: readonly LetterCell[], now: readonly LetterCell[], among = 1): Comparison {
  return compare(clustersOf(before), clustersOf(now), among)
}

/** Centres in alphabetical order, never by their share; those that are too small stand together at the end. */
export function centerFigures(
  latest: Round,
  before: Round | null,
  share: number,
  effect: number,
): readonly GroupFigure[] {
  const named = latest.centers.map((name) => ({ name, has: (cell: LetterCell) => cell.center === name, groups: 1 }))
  const merged = latest.mergedCenters
  const rest = merged.length === 0 ? [] : [{
    name: null, has: (cell: LetterCell) => merged.includes(cell.center), groups: merged.length,
  }]
  return [...named, ...rest].map(({ name, has, groups }) => {
    const earlier = before !== null && name !== null && before.centers.includes(name) ? before.cells.filter(has) : null
    return groupFigure(name, groups, latest.cells.filter(has), earlier, named.length, share, effect)
  })
}

/** Letter kinds in alphabetical order; small ones stand together at the end, with others where that is needed. */
export function kindFigures(
  latest: Round,
  before: Round | null,
  share: number,
  effect: number,
): readonly GroupFigure[] {
  const { shown, merged } = guardKinds(latest.cells)
  const earlierShown = before === null ? [] : guardKinds(before.cells).shown
  const named = shown.toSorted(byDanish).map((name) => {
    const has = (cell: LetterCell): boolean => cell.kind === name
    const earlier = before !== null && earlierShown.includes(name) ? before.cells.filter(has) : null
    return groupFigure(name, 1, latest.cells.filter(has), earlier, shown.length, share, effect)
  })
  if (merged.length === 0) return named
  const rest = latest.cells.filter(({ kind }) => merged.includes(kind))
  return [...named, groupFigure(null, merged.length, rest, null, 1, share, effect)]
}

function guardKinds(cells: readonly LetterCell[]): ReturnType<typeof mergeSmall> {
  const kinds = [...new Set(cells.map(({ kind }) => kind))] as LetterKind[]
  return mergeSmall(kinds.map((name) => ({ name, total: lettersOf(cells.filter(({ kind }) => kind === name)) })))
}

function groupFigure(
  name: string | null,
  groups: number,
  now: readonly LetterCell[],
  before: readonly LetterCell[] | null,
  among: number,
  share: number,
  effect: number,
): GroupFigure {
  const figure = shareFigure(now)
  return {
    ...figure,
    name,
    groups,
    before: before === null ? null : shareFigure(before),
    change: before === null ? null : compareCells(before, now, among),
    place: placeInFunnel(figure.best, figure.letters, share, effect),
  }
}
