import { countOf } from './clusters.ts'
import type { Cluster } from './clusters.ts'
import { fewestToCompare } from './verdict.ts'

/** Fewer centres than this, each large enough to compare, and a best tenth would point at one of them. */
export const fewestCenters = 5

/**
 * The share that the best centres reach together: those with the best shares, taken until they have written a tenth of
 * the letters and are at least two. A centre's share is drawn towards one half by two letters before it is ranked, so
 * that few letters cannot make a best. Null with too few centres. Source: Weissman 1999, achievable benchmarks of care.
 */
export function bestTenth(centers: readonly Cluster[]): number | null {
  const large = centers.filter(({ total }) => total >= fewestToCompare)
  if (large.length < fewestCenters) return null
  const adjusted = ({ hits, total }: Cluster): number => (hits + 1) / (total + 2)
  const ranked = large.toSorted((a, b) => adjusted(b) - adjusted(a))
  const all = countOf(large).total
  let taken = 2
  while (countOf(ranked.slice(0, taken)).total < all / 10) taken++
  const { hits, total } = countOf(ranked.slice(0, taken))
  return hits / total
}
