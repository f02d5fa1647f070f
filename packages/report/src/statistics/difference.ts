import type { Count, Interval } from './proportion.ts'
import { wilson } from './proportion.ts'
import { z95 } from './quantiles.ts'

/**
 * The difference between two shares, later minus earlier, with the interval that combines their Wilson intervals.
 * Null where one of them is empty. `together` is the correlation of the two shares where the same templates
 * come again, 0 for rounds that have nothing in common. Source: Newcombe 1998 (Statistics in Medicine 17:873), method
 * 10; with a correlation Zou 2007 (MOVER).
 */
export function newcombe(earlier: Count, later: Count, z: number = z95, together = 0): Interval | null {
  const a = wilson(earlier, z)
  const b = wilson(later, z)
  if (a === null || b === null) return null
  const value = b.value - a.value
  return {
    value,
    low: value - combined(b.value - b.low, a.high - a.value, together),
    high: value + combined(b.high - b.value, a.value - a.low, together),
  }
}

function combined(one: number, other: number, together: number): number {
  return Math.sqrt(Math.max(0, one ** 2 + other ** 2 - 2 * together * one * other))
}

/**
 * The change relative to the earlier share: 0.28 is "28 % more". Its interval is the ratio of the same Wilson
 * intervals, so that it holds zero exactly where {@link newcombe} does, and the two can never say different things.
 * Null where one is empty or the earlier share is 0; `high` is infinite where the earlier share may be as good as 0.
 * Source: Donner and Zou 2012 (MOVER-R); Fagerland, Lydersen and Laake 2017.
 */
export function relativeChange(earlier: Count, later: Count, z: number = z95, together = 0): Interval | null {
  const a = wilson(earlier, z)
  const b = wilson(later, z)
  if (a === null || b === null || a.value === 0) return null
  const product = a.value * b.value
  const lower = product - together * (b.value - b.low) * (a.high - a.value)
  const upper = product - together * (b.high - b.value) * (a.value - a.low)
  const least = lower ** 2 - b.low * a.high * (2 * b.value - b.low) * (2 * a.value - a.high)
  const most = upper ** 2 - b.high * a.low * (2 * b.value - b.high) * (2 * a.value - a.low)
  const low = (lower - Math.sqrt(Math.max(0, least))) / (a.high * (2 * a.value - a.high))
  const high = (upper + Math.sqrt(Math.max(0, most))) / (a.low * (2 * a.value - a.low))
  // Where the divisor falls to 0 or below, the earlier share's limit lies twice as far out as the share itself.
  const bottom = 2 * a.value - a.high <= 0 ? lowestRatio(a, b, together) : low
  return { value: b.value / a.value - 1, low: Math.max(0, bottom) - 1, high: a.low <= 0 ? Infinity : high - 1 }
}

/** The lower limit where its closed form divides by nothing: the ratio at which the two distances meet, by halving. */
function lowestRatio(a: Interval, b: Interval, together: number): number {
  let from = 0
  let to = b.value / a.value
  for (let round = 0; round < 60; round++) {
    const ratio = (from + to) / 2
    const gap = b.value - ratio * a.value
    const room = combined(b.value - b.low, ratio * (a.high - a.value), together)
    if (gap > room) from = ratio
    else to = ratio
  }
  return from
}
