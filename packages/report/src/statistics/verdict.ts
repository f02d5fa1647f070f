import type { Cluster } from './clusters.ts'
import { countOf, designEffect, effectiveCount, sharedChance } from './clusters.ts'
import { newcombe, relativeChange } from './difference.ts'
import type { Interval } from './proportion.ts'
import { zAmong } from './quantiles.ts'

/** Fewer letters than this on either side are never called better or worse, and get no percentage. */
export const fewestToCompare = 30

/** What may be said of a change: nothing but `bedre` and `daarligere` is called a change. */
export type Verdict = 'bedre' | 'daarligere' | 'uaendret' | 'for-faa'

/** A comparison of two shares with what may be said of it. */
export interface Comparison {
  readonly verdict: Verdict
  /** Later minus earlier, −1 to 1; null where a side is empty. */
  readonly difference: Interval | null
  /** Relative to the earlier share; null where that is 0 or a side is empty. */
  readonly relative: Interval | null
}

/**
 * Compares the share of an earlier and a later measurement, or of two centres. It says `bedre` or `daarligere` only
 * where both sides have {@link fewestToCompare} letters and the interval of the difference, likeness of letters from
 * the same template counted in, leaves out zero. `uaendret` means that no change can be shown, not that there is none.
 * One of many comparisons, of which the largest is picked out, has to clear a higher bar: `among` says how many.
 */
export function compare(earlier: readonly Cluster[], later: readonly Cluster[], among = 1): Comparison {
  // The larger of the two for both: a side with few hits often looks less clustered than its letters are.
  const effect = Math.max(designEffect(earlier) ?? 1, designEffect(later) ?? 1)
  const a = effectiveCount(earlier, effect)
  const b = effectiveCount(later, effect)
  const together = sharedChance(earlier, later)
  const difference = newcombe(a, b, zAmong(among), together)
  const relative = relativeChange(a, b, zAmong(among), together)
  const isSmall = Math.min(countOf(earlier).total, countOf(later).total) < fewestToCompare
  if (isSmall || difference === null) return { verdict: 'for-faa', difference, relative }
  const verdict = difference.low > 0 ? 'bedre' : difference.high < 0 ? 'daarligere' : 'uaendret'
  return { verdict, difference, relative }
}
