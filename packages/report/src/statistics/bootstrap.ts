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
  return total(cells) === 0 ? null : draw([cells], seed, 1, ([mean]) => mean!)
}

/**
 * The difference of two means, later minus earlier, in the same way; null where a side has no letters. A template or
 * centre that comes again is drawn for both sides at once, so that what they have in common falls out. One of many
 * that are looked through for the largest is as much wider as its `among` asks for.
 */
export function bootstrapDifference(
  earlier: readonly Cell[],
  later: readonly Cell[],
  seed: number,
  among = 1,
): Interval | null {
  if (total(earlier) === 0 || total(later) === 0) return null
  return draw([earlier, later], seed, among, ([before, now]) => now! - before!)
}

const total = (cells: readonly Cell[]): number => cells.reduce((sum, one) => sum + one.total, 0)

/** Draws templates and centres anew, and gives what is reckoned from the means of the sides with its interval. */
function draw(
  sides: readonly (readonly Cell[])[],
  seed: number,
  among: number,
  reckon: (means: readonly number[]) => number,
): Interval {
  const plain = sides.map((cells) => cells.reduce((sum, one) => sum + one.sum, 0) / total(cells))
  const value = reckon(plain)
  const levels = factorLevels(sides)
  const columns = sides.map((cells): Columns => ({
    sums: Float64Array.from(cells, ({ sum }) => sum),
    totals: Float64Array.from(cells, ({ total: letters }) => letters),
  }))
  const found: number[] = []
  for (const weights of roundsOf(levels, sides.map((cells) => cells.length), seed)) {
    found.push(reckon(columns.map((side, at) => weightedMean(side, weights[at]!) ?? plain[at]!)))
  }
  // The side with the fewest clusters says how far the interval has to be widened.
  const fewest = Math.min(...sides.flatMap((cells, side) =>
    [total(cells), ...levels.map(({ of }) => new Set(of[side]).size).filter((count) => count > 1)]))
  const few = (t95(fewest - 1) / z95) * Math.sqrt(fewest / Math.max(1, fewest - 1))
  return intervalOf(value, found, (Number.isFinite(few) ? few : 1) * (zAmong(among) / z95))
}

interface Factor {
  /** Levels on all sides together. */
  readonly count: number
  /** By side and cell: the level. */
  readonly of: readonly (readonly number[])[]
}

/** A side's cells as columns, which are gone through a thousand times. */
interface Columns {
  readonly sums: Float64Array
  readonly totals: Float64Array
}

/** By side: how often each cell has been drawn. */
type Round = readonly Uint32Array[]

/** The rounds of the layouts drawn last. What differs between rules and criteria are the sums, not the draws. */
const drawn: { readonly layout: string; readonly rounds: readonly Round[] }[] = []
const mostDrawn = 4
/** Rounds of more cells are drawn anew each time: they would fill tens of megabytes. */
const mostCells = 2000

function roundsOf(levels: readonly Factor[], sizes: readonly number[], seed: number): Iterable<Round> {
  if (sizes.reduce((sum, size) => sum + size, 0) > mostCells) return drawRounds(levels, sizes, seed)
  const layout = JSON.stringify([seed, sizes, levels])
  const known = drawn.find((one) => one.layout === layout)
  if (known !== undefined) return known.rounds
  const rounds = [...drawRounds(levels, sizes, seed)]
  if (drawn.length === mostDrawn) drawn.shift()
  drawn.push({ layout, rounds })
  return rounds
}

function* drawRounds(levels: readonly Factor[], sizes: readonly number[], seed: number): Generator<Round> {
  const random = createRandom(seed)
  for (let round = 0; round < bootstrapRounds; round++) {
    const weights = sizes.map((size) => new Uint32Array(size).fill(1))
    for (const { count, of } of levels) {
      const times = new Uint32Array(count)
      for (let at = 0; at < count; at++) times[random.below(count)]!++
      for (const [side, weight] of weights.entries()) {
        const own = of[side]!
        for (let at = 0; at < weight.length; at++) weight[at]! *= times[own[at]!]!
      }
    }
    yield weights
  }
}

/** Null where no letter has been drawn. */
function weightedMean({ sums, totals }: Columns, weights: Uint32Array): number | null {
  let sum = 0
  let letters = 0
  for (let at = 0; at < sums.length; at++) {
    sum += weights[at]! * sums[at]!
    letters += weights[at]! * totals[at]!
  }
  return letters === 0 ? null : sum / letters
}

/** The factors that differ between cells; one that has a single level says nothing. */
function factorLevels(sides: readonly (readonly Cell[])[]): readonly Factor[] {
  const width = sides[0]?.[0]?.factors.length ?? 0
  const found = Array.from({ length: width }, (_, factor) => {
    const names = new Map<string, number>()
    const levelOf = ({ factors }: Cell): number => {
      const name = factors[factor]!
      if (!names.has(name)) names.set(name, names.size)
      return names.get(name)!
    }
    const of = sides.map((cells) => cells.map(levelOf))
    return { count: names.size, of }
  })
  return found.filter(({ count }) => count > 1)
}

function intervalOf(value: number, means: readonly number[], reach: number): Interval {
  const sorted = means.toSorted((a, b) => a - b)
  const at = (part: number): number => sorted[Math.round(part * (sorted.length - 1))]!
  return { value, low: value + (at(0.025) - value) * reach, high: value + (at(0.975) - value) * reach }
}
