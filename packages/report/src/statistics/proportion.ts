import { z95 } from './quantiles.ts'

/** How many of how many. `effective` is the number of independent letters they are worth, at most `total`. */
export interface Count {
  readonly hits: number
  readonly total: number
  readonly effective?: number
}

/** A number with the limits between which it lies with 95 % certainty. */
export interface Interval {
  readonly value: number
  readonly low: number
  readonly high: number
}

/**
 * A share, 0 to 1, with Wilson's score interval. Letters that resemble each other count by `effective`. Null where
 * nothing was counted. Source: Wilson 1927; Newcombe 1998 (Statistics in Medicine 17:857), method 3.
 */
export function wilson({ hits, total, effective = total }: Count, z: number = z95): Interval | null {
  if (total <= 0 || effective <= 0) return null
  const value = hits / total
  const square = z * z
  const middle = value + square / (2 * effective)
  const reach = z * Math.sqrt((value * (1 - value)) / effective + square / (4 * effective * effective))
  const under = 1 + square / effective
  // At 0 and 1 the limit is exact, and rounding must not take it a hair outside.
  const low = hits === 0 ? 0 : Math.max(0, (middle - reach) / under)
  const high = hits === total ? 1 : Math.min(1, (middle + reach) / under)
  return { value, low, high }
}
