/** The known name nearest to what was written, or null when none is near enough to be what was meant. */
export function nearest(written: string, known: readonly string[]): string | null {
  let best: string | null = null
  // At most every third letter may differ, and never all of a short word.
  let least = Math.min(Math.max(2, Math.floor(written.length / 3)), written.length - 1) + 1
  const lower = written.toLowerCase()
  for (const name of known) {
    const steps = distance(lower, name.toLowerCase(), least)
    if (steps < least) {
      least = steps
      best = name
    }
  }
  return best
}

/** Edit distance where two swapped neighbours count as one step; `enough` when it is at least that. */
function distance(a: string, b: string, enough: number): number {
  if (Math.abs(a.length - b.length) >= enough) return enough
  let older: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let steps = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) steps = Math.min(steps, older[j - 2]! + 1)
      row.push(steps)
    }
    older = previous
    previous = row
  }
  return Math.min(previous[b.length]!, enough)
}
