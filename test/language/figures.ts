/** One figure: how many of how many, with its 95 % interval. */
export interface Figure {
  readonly name: string
  readonly hits: number
  readonly of: number
}

/** Wilson's 95 % interval of a share; [0, 1] when nothing was counted. */
export function wilson(hits: number, of: number): readonly [number, number] {
  if (of === 0) return [0, 1]
  const z = 1.959964
  const share = hits / of
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of)
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))
  return [Math.max(0, middle - half), Math.min(1, middle + half)]
}

/** Counts of what was found and what should have been. */
export class Tally {
  found = 0
  wanted = 0
  right = 0
  /** What went wrong, for the open half only; the closed half is never printed. */
  readonly misses: string[] = []

  /** Compares two sets of keys. `show` tells a miss in words. */
  compare(found: ReadonlySet<string>, wanted: ReadonlySet<string>, show: (key: string, isFound: boolean) => string): void {
    this.found += found.size
    this.wanted += wanted.size
    for (const key of found) {
      if (wanted.has(key)) this.right++
      else this.misses.push(`too much: ${show(key, true)}`)
    }
    for (const key of wanted) if (!found.has(key)) this.misses.push(`missed: ${show(key, false)}`)
  }

  figures(name: string): readonly Figure[] {
    return [
      { name: `${name}, precision`, hits: this.right, of: this.found },
      { name: `${name}, recall`, hits: this.right, of: this.wanted },
    ]
  }
}

/** A line of the table: share in percent, counts, interval. */
export function formatFigure({ name, hits, of }: Figure): string {
  const [low, high] = wilson(hits, of)
  const percent = (share: number): string => (share * 100).toFixed(1).padStart(5)
  const share = of === 0 ? '    –' : percent(hits / of)
  return `${name.padEnd(44)} ${share} %  ${String(hits).padStart(5)} of ${String(of).padEnd(5)} [${percent(low)} –${percent(high)}]`
}
