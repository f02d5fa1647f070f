import type { Count } from './proportion.ts'
import { t95, z95 } from './quantiles.ts'

/** Letters that resemble each other, mostly because they come from the same template: how many hits of how many. */
export interface Cluster {
  readonly hits: number
  readonly total: number
}

/**
 * How many times larger the variance of the share is than it would be for independent letters (Kish 1965). The
 * variance is the jackknife's, one cluster left out at a time, which does not trust a share that rests on one large
 * template. Null where it cannot be told: fewer than two clusters, or a share of 0 or 1.
 */
export function designEffect(clusters: readonly Cluster[]): number | null {
  const { hits, total } = countOf(clusters)
  const count = clusters.length
  const share = hits / total
  if (count < 2 || total < 2 || share === 0 || share === 1) return null
  let squares = 0
  for (const one of clusters) squares += ((hits - one.hits) / (total - one.total) - share) ** 2
  const clustered = ((count - 1) / count) * squares
  return clustered / ((share * (1 - share)) / total)
}

/** How many clusters of equal size the clusters are worth, one large and many small ones being worth few. */
export function evenClusters(clusters: readonly Cluster[]): number {
  const { total } = countOf(clusters)
  const squares = clusters.reduce((sum, one) => sum + one.total ** 2, 0)
  return squares === 0 ? 0 : total ** 2 / squares
}

/**
 * Hits and letters, with the number of independent letters they are worth: the design effect taken off, and for few
 * clusters also what their own chance costs (Korn and Graubard 1998). Never more than there are letters, so that
 * clusters that happen to be alike do not make a share look surer than it is. `least` is the smallest design effect to
 * reckon with.
 */
export function effectiveCount(clusters: readonly Cluster[], least = 1): Count {
  const { hits, total } = countOf(clusters)
  const effect = Math.max(1, least, designEffect(clusters) ?? 1)
  const chance = (z95 / t95(evenClusters(clusters) - 1)) ** 2
  return { hits, total, effective: Math.min(total, (total / effect) * chance) }
}

/** All letters of all clusters. */
export function countOf(clusters: readonly Cluster[]): { readonly hits: number; readonly total: number } {
  let hits = 0
  let total = 0
  for (const one of clusters) {
    hits += one.hits
    total += one.total
  }
  return { hits, total }
}
