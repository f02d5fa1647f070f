import type { Count, Interval } from './proportion.ts'
import { wilson } from './proportion.ts'
import { z95 } from './quantiles.ts'

/**
 * The difference between two shares, later minus earlier, with the interval that combines their Wilson intervals.
 * Null where one of them is empty. Source: Newcombe 1998 (Statistics in Medicine 17:873), method 10.
 */
export function newcombe(earlier: Count, later: Count, z: number = z95): Interval | null {
  const a = wilson(earlier, z)
  const b = wilson(later, z)
  if (a === null || b === null) return null
  const value = b.value - a.value
  return {
    value,
    low: value - Math.hypot(b.value - b.low, a.high - a.value),
    high: value + Math.hypot(b.high - b.value, a.value - a.low),
  }
}

/**
 * The change relative to the earlier share: 0.28 is "28 % more". Its interval is the ratio of the same Wilson
 * intervals, so that it holds zero exactly where {@link newcombe} does, and the two can never say different things.
 * Null where one is empty or the earlier share is 0; `high` is infinite where the earlier share may be as good as 0.
 * Source: Donner and Zou 2012 (MOVER-R); Fagerland, Lydersen and Laake 2017.
 */
export function relativeChange(earlier: Count, later: Count, z: number = z95): Interval | null {
  const a = wilson(earlier, z)
  const b = wilson(later, z)
  if (a === null || b === null || a.value === 0) return null
  const product = a.value * b.value
  const least = product ** 2 - b.low * a.high * (2 * b.value - b.low) * (2 * a.value - a.high)
  const most = product ** 2 - b.high * a.low * (2 * b.value - b.high) * (2 * a.value - a.low)
  const low = (product - Math.sqrt(Math.max(0, least))) / (a.high * (2 * a.value - a.high))
  const high = (product + Math.sqrt(Math.max(0, most))) / (a.low * (2 * a.value - a.low))
  // Where the divisor falls to 0 or below, the earlier share's limit lies twice as far out as the share itself.
  const bottom = 2 * a.value - a.high <= 0 ? lowestRatio(a, b) : low
  return { value: b.value / a.value - 1, low: Math.max(0, bottom) - 1, high: a.low <= 0 ? Infinity : high - 1 }
}

/** The lower limit where its closed form divides by nothing: the ratio at which the two distances meet, by halving. */
function lowestRatio(a: Interval, b: Interval): number {
  let from = 0
  let to = b.value / a.value
  for (let round = 0; round < 60; round++) {
    const ratio = (from + to) / 2
    const gap = (b.value - ratio * a.value) ** 2
    const room = (b.value - b.low) ** 2 + ratio ** 2 * (a.high - a.value) ** 2
    if (gap > room) from = ratio
    else to = ratio
  }
  return from
}
