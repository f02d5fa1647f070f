import type { Interval } from './proportion.ts'
import { t95, z95, zAmong } from './quantiles.ts'
import { createRandom } from './random.ts'

/** Letters of the same template in the same centre: the sum of what is measured, how many they are, and the names. */
export interface Cell {
  readonly sum: number
  readonly total: number
  /** What makes letters alike, always in the same order: template, centre. */
  readonly factors: readonly string[]
}

/** Rounds of a bootstrap: enough for limits that are read in whole per cents. */
const bootstrapRounds = 1000

/**
 * The mean of all letters with a 95 % interval by drawing whole templates and whole centres anew, both at once (the
 * pigeonhole bootstrap, Owen 2007). A factor of which there is only one says nothing and is left alone. The interval
 * is widened for few clusters as Student's t is. Null without letters. Same seed, same interval.
 */
export function bootstrapMean(cells: readonly Cell[], seed: number): Interval | null {
  const drawn = drawMeans(cells, seed)
  return drawn === null ? null : intervalOf(drawn.value, drawn.means, drawn.reach)
}

/**
 * The difference of two means, later minus earlier, in the same way; null where a side has no letters. One of many
 * that are looked through for the largest is as much wider as its `among` asks for.
 */
export function bootstrapDifference(
  earlier: readonly Cell[],
  later: readonly Cell[],
  seed: number,
  among = 1,
): Interval | null {
  const a = drawMeans(earlier, seed)
  const b = drawMeans(later, seed + 1)
  if (a === null || b === null) return null
  const means = b.means.map((mean, at) => mean - a.means[at]!)
  return intervalOf(b.value - a.value, means, Math.max(a.reach, b.reach) * (zAmong(among) / z95))
}

interface Drawn {
  readonly value: number
  readonly means: readonly number[]
  /** By what few clusters widen the interval. */
  readonly reach: number
}

function drawMeans(cells: readonly Cell[], seed: number): Drawn | null {
  const total = cells.reduce((sum, one) => sum + one.total, 0)
  if (total === 0) return null
  const value = cells.reduce((sum, one) => sum + one.sum, 0) / total
  const levels = factorLevels(cells)
  const random = createRandom(seed)
  const means: number[] = []
  for (let round = 0; round < bootstrapRounds; round++) {
    const weights = levels.map(({ count }) => {
      const times = new Uint16Array(count)
      for (let draw = 0; draw < count; draw++) times[random.below(count)]!++
      return times
    })
    let sum = 0
    let letters = 0
    for (const [at, cell] of cells.entries()) {
      let weight = 1
      for (const [factor, times] of weights.entries()) weight *= times[levels[factor]!.of[at]!]!
      sum += weight * cell.sum
      letters += weight * cell.total
    }
    means.push(letters === 0 ? value : sum / letters)
  }
  const fewest = Math.min(...levels.map(({ count }) => count), total)
  const reach = (t95(fewest - 1) / z95) * Math.sqrt(fewest / Math.max(1, fewest - 1))
  return { value, means, reach: Number.isFinite(reach) ? reach : 1 }
}

/** The factors that differ between cells: how many levels each has, and which one each cell has. */
function factorLevels(cells: readonly Cell[]): readonly { readonly count: number; readonly of: readonly number[] }[] {
  const width = cells[0]?.factors.length ?? 0
  const found = Array.from({ length: width }, (_, factor) => {
    const names = new Map<string, number>()
    const of = cells.map((cell) => {
      const name = cell.factors[factor]!
      if (!names.has(name)) names.set(name, names.size)
      return names.get(name)!
    })
    return { count: names.size, of }
  })
  return found.filter(({ count }) => count > 1)
}

function intervalOf(value: number, means: readonly number[], reach: number): Interval {
  const sorted = means.toSorted((a, b) => a - b)
  const at = (part: number): number => sorted[Math.round(part * (sorted.length - 1))]!
  return { value, low: value + (at(0.025) - value) * reach, high: value + (at(0.975) - value) * reach }
}
