import { createHmac } from 'node:crypto'
import type { Sampling } from '@klarbrev/store'

/** What a draw needs to know of a letter. */
export interface Drawable {
  readonly path: string
  readonly center: string | null
  /** Only where the manifest says it: a kind that has to be read first cannot decide what is read. */
  readonly kind: string | null
}

/** As much of a letter as a draw needs. */
export function drawableOf({ path, center, kind }: Drawable): Drawable {
  return { path, center, kind }
}

/** The places of the letters that were drawn, in their old order, and how. */
export interface Draw {
  readonly places: readonly number[]
  readonly sampling: Sampling
}

/**
 * Draws letters at random, each stratum (a centre, or a kind in a centre where the manifest says kinds) by its share
 * and none left out while there is room. The same letters and seed give the same draw, in whatever order they come.
 */
export function drawSample(all: readonly Drawable[], size: number, seed: number): Draw {
  const byKind = all.some(({ kind }) => kind !== null)
  const strata = new Map<string, number[]>()
  for (const [place, letter] of all.entries()) {
    const key = JSON.stringify(byKind ? [letter.center, letter.kind] : [letter.center])
    const stratum = strata.get(key)
    if (stratum === undefined) strata.set(key, [place])
    else stratum.push(place)
  }
  const keys = [...strata.keys()].toSorted()
  const sizes = apportion(keys.map((key) => strata.get(key)!.length), Math.min(size, all.length))
  const drawn: number[] = []
  for (const [at, key] of keys.entries()) {
    const ranked = strata.get(key)!.map((place) => [rank(all[place]!.path, seed), place] as const)
    ranked.sort(([a], [b]) => (a < b ? -1 : 1))
    for (const [, place] of ranked.slice(0, sizes[at])) drawn.push(place)
  }
  return {
    places: drawn.sort((a, b) => a - b),
    sampling: {
      seed,
      size,
      drawn: drawn.length,
      population: all.length,
      by: byKind ? ['center', 'kind'] : ['center'],
      strata: keys.map((key, at) => {
        const [center, kind] = JSON.parse(key) as readonly (string | null)[]
        return { center: center ?? null, kind: kind ?? null, population: strata.get(key)!.length, drawn: sizes[at]! }
      }),
    },
  }
}

/** Shares by the largest remainder, first one for each stratum when the draw is large enough for that. */
function apportion(populations: readonly number[], size: number): readonly number[] {
  const all = populations.reduce((sum, one) => sum + one, 0)
  const least = size >= populations.length ? 1 : 0
  const wanted = populations.map((one) => (all === 0 ? 0 : (one * size) / all))
  const sizes = populations.map((one, at) => Math.min(one, Math.max(least, Math.floor(wanted[at]!))))
  for (;;) {
    const missing = size - sizes.reduce((sum, one) => sum + one, 0)
    if (missing === 0) return sizes
    const order = populations
      .map((one, at) => {
        const room = missing > 0 ? one - sizes[at]! : sizes[at]! - least
        return { at, room, gap: wanted[at]! - sizes[at]! }
      })
      .filter(({ room }) => room > 0)
      .toSorted((a, b) => (missing > 0 ? b.gap - a.gap : a.gap - b.gap) || a.at - b.at)
    sizes[order[0]!.at]! += Math.sign(missing)
  }
}

/** A number at random that belongs to this letter and this seed. */
function rank(path: string, seed: number): string {
  return createHmac('sha256', `klarbrev ${seed}`).update(path).digest('hex')
}
