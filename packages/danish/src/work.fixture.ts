/**
 * Work is measured so often at most; other work on the machine can make a measure larger, never smaller. A page has only
 * the clock, which counts that work too, and so asks more often.
 */
const mostRounds = typeof process === 'undefined' ? 30 : 5
/** Shorter work, in microseconds, is not told from none: compiling a function costs as much. */
const shortest = 1000

/** Microseconds of work so far: processor time in Node, where other work must not count, the clock in a page. */
const spent = (): number => {
  if (typeof process === 'undefined') return performance.now() * 1000
  const { user, system } = process.cpuUsage()
  return user + system
}

function costOf(work: () => unknown): number {
  const before = spent()
  work()
  return spent() - before
}

/**
 * Whether the longer work costs at most so many times the shorter: a bound on how work grows, which neither a slow nor
 * a busy machine can break. The least of some rounds counts, and none is run that could not change the answer.
 */
export function costsAtMost(times: number, shorter: () => unknown, longer: () => unknown): boolean {
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < mostRounds; round++) least = Math.min(least, costOf(shorter))
  const bound = Math.max(least, shortest) * times
  for (let round = 0; round < mostRounds; round++) if (costOf(longer) <= bound) return true
  return false
}
