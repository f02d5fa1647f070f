import { normalPoint, z95 } from './quantiles.ts'

/**
 * Letters to measure so that a share near one half is known within ± `margin` (0 to 1) with 95 % certainty, in a
 * simple random sample; `effect` is the design effect of letters that resemble each other.
 */
export function lettersForMargin(margin: number, effect = 1): number {
  return Math.ceil(((z95 ** 2 * 0.25) / margin ** 2) * effect)
}

/**
 * Letters to measure in each of two rounds so that a change from one share to another is shown with the given power,
 * 0.8 where nothing is said. The sum before rounding is that of R's `power.prop.test`.
 */
export function lettersForChange(from: number, to: number, effect = 1, power = 0.8): number {
  const middle = (from + to) / 2
  const under = z95 * Math.sqrt(2 * middle * (1 - middle))
  const beside = normalPoint(power) * Math.sqrt(from * (1 - from) + to * (1 - to))
  return Math.ceil((((under + beside) / (to - from)) ** 2) * effect)
}
