import type { Count } from './proportion.ts'
import { t95, z95 } from './quantiles.ts'

/** Letters that resemble each other, mostly because they come from the same template: how many hits of how many. */
export interface Cluster {
  readonly hits: number
  readonly total: number
  /** The template; one that comes again in another round has the same name there. Without it, it never comes again. */
  readonly name?: string
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

/**
 * How far the shares of two rounds go up and down together because templates come again, 0 to 1: the correlation of
 * what is left when a template is taken out of both. What few templates tell of it is held back by one standard error,
 * so that chance does not make a change look surer than it is.
 */
export function sharedChance(earlier: readonly Cluster[], later: readonly Cluster[]): number {
  const names = new Map<string, [Cluster | null, Cluster | null]>()
  for (const one of earlier) if (one.name !== undefined) names.set(one.name, [one, null])
  for (const one of later) {
    if (one.name !== undefined) names.set(one.name, [names.get(one.name)?.[0] ?? null, one])
  }
  const shared = [...names.values()].filter(([a, b]) => a !== null && b !== null) as [Cluster, Cluster][]
  if (shared.length < fewestShared) return 0
  const [a, b] = [countOf(earlier), countOf(later)]
  const off = ({ hits, total }: Cluster, one: Cluster): number =>
    total === one.total ? 0 : (hits - one.hits) / (total - one.total) - hits / total
  const together = shared.reduce((sum, [one, other]) => sum + off(a, one) * off(b, other), 0)
  const alone = (all: Cluster, side: readonly Cluster[]): number =>
    side.reduce((sum, one) => sum + off(all, one) ** 2, 0)
  const spread = Math.sqrt(alone(a, earlier) * alone(b, later))
  if (spread === 0) return 0
  const found = Math.min(0.999, together / spread)
  return Math.max(0, Math.tanh(Math.atanh(found) - 1 / Math.sqrt(shared.length - 3)))
}

/** Fewer templates than this that come again say too little of how alike the rounds are. */
const fewestShared = 8

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
