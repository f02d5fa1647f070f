import { lettersOf } from './figures.ts'
import type { RoundInfo } from './rows.ts'
import { setSmallAside } from './statistics/small-groups.ts'
import type { LetterCell, RoundTally } from './tally.ts'
import { emptyRound } from './tally.ts'

/** One round as a report shows it: only letters of centres that may be shown. */
export interface Round {
  readonly info: RoundInfo
  readonly tally: RoundTally
  /** Cells of letters whose centre is large enough, or hidden among enough others. */
  readonly cells: readonly LetterCell[]
  /** Centres that are shown by name, and those that are shown only together. */
  readonly centers: readonly string[]
  readonly mergedCenters: readonly string[]
  /** Centres that are left out of every number, because they have too few letters. */
  readonly leftOut: readonly string[]
}

/** Rounds in the order in which they were made, with small centres guarded. A round without rows is empty. */
export function roundsOf(
  infos: readonly RoundInfo[],
  tallies: ReadonlyMap<string, RoundTally>,
): readonly Round[] {
  return infos.map((info) => {
    const tally = tallies.get(info.name) ?? emptyRound(info.name)
    const cells = [...tally.cells.values()]
    const names = [...new Set(cells.map(({ center }) => center))].toSorted(byDanish)
    const sizes = names.map((name) => ({ name, total: lettersOf(cells.filter(({ center }) => center === name)) }))
    const { shown, merged, leftOut } = setSmallAside(sizes)
    const kept = cells.filter(({ center }) => !leftOut.includes(center))
    return { info, tally, cells: kept, centers: shown, mergedCenters: merged, leftOut }
  })
}

/** Danish alphabetical order, the same on every machine. */
export function byDanish(a: string, b: string): number {
  return a.localeCompare(b, 'da') || (a < b ? -1 : a > b ? 1 : 0)
}
