/** The value of a function at a point; its slope is written to `slope`. */
export type Sloped = (point: Float64Array, slope: Float64Array) => number

/** Steps that are remembered to know how the slope bends. */
const memory = 6
/** A step must win at least this share of what the slope promises. */
const leastGain = 1e-4
const mostHalvings = 20
/** Where a round wins less than this share of the value, the bottom is reached. */
const leastProgress = 1e-7

/**
 * The point where a smooth function is least, from nought on: limited-memory BFGS (Nocedal 1980) with a step that is
 * halved until it wins. There is no chance in it. Returns the last point after at most `rounds` rounds.
 */
export function minimise(size: number, rounds: number, value: Sloped): Float64Array {
  let point = new Float64Array(size)
  let slope = new Float64Array(size)
  let now = value(point, slope)
  const steps: { readonly step: Float64Array; readonly bend: Float64Array; readonly scale: number }[] = []
  for (let round = 0; round < rounds; round++) {
    const way = wayDown(slope, steps)
    const promise = dot(way, slope)
    if (!(promise < 0)) break
    const next = new Float64Array(size)
    const nextSlope = new Float64Array(size)
    let length = round === 0 ? 1 / Math.sqrt(dot(slope, slope)) : 1
    let then = Infinity
    for (let tries = 0; tries < mostHalvings; tries++, length /= 2) {
      for (let at = 0; at < size; at++) next[at] = point[at]! + length * way[at]!
      then = value(next, nextSlope)
      if (then <= now + leastGain * length * promise) break
    }
    if (!(then < now)) break
    const step = next.map((one, at) => one - point[at]!)
    const bend = nextSlope.map((one, at) => one - slope[at]!)
    const curve = dot(step, bend)
    if (curve > 0) steps.push({ step, bend, scale: 1 / curve })
    if (steps.length > memory) steps.shift()
    const isDone = now - then < leastProgress * Math.abs(now)
    point = next
    slope = nextSlope
    now = then
    if (isDone) break
  }
  return point
}

/** The slope turned by what the last steps tell of its bend (two-loop recursion). */
function wayDown(
  slope: Float64Array,
  steps: readonly { readonly step: Float64Array; readonly bend: Float64Array; readonly scale: number }[],
): Float64Array {
  const way = slope.map((one) => -one)
  const shares: number[] = []
  for (const { step, bend, scale } of steps.toReversed()) {
    const share = scale * dot(step, way)
    shares.push(share)
    add(way, bend, -share)
  }
  const last = steps.at(-1)
  if (last !== undefined) {
    const factor = 1 / (last.scale * dot(last.bend, last.bend))
    for (let at = 0; at < way.length; at++) way[at]! *= factor
  }
  for (const { step, bend, scale } of steps) add(way, step, shares.pop()! - scale * dot(bend, way))
  return way
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let at = 0; at < to.length; at++) to[at]! += times * what[at]!
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0
  for (let at = 0; at < one.length; at++) sum += one[at]! * other[at]!
  return sum
}
