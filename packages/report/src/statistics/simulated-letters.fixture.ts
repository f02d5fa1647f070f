import type { Cluster } from './clusters.ts'
import type { Random } from './random.ts'

/** What simulated letters are like: `likeness` is the correlation of letters of the same template, 0 to 1. */
export interface Shape {
  readonly share: number
  readonly likeness: number
  readonly templates: number
  /** Letters of a template; where they are uneven, the first template has about half of all. */
  readonly letters: number
  readonly isUneven: boolean
  /** Whether a later round has the same templates. */
  readonly comesAgain: boolean
}

/** The share of each template, round the common one (beta-binomial). */
export function drawShares(random: Random, { share, likeness, templates }: Shape): readonly number[] {
  return Array.from({ length: templates }, () => (likeness === 0 ? share : drawShare(random, share, likeness)))
}

/** Letters by template. Templates that come again keep their names, others have names of their own. */
export function drawClusters(random: Random, shape: Shape, shares: readonly number[]): readonly Cluster[] {
  const round = shape.comesAgain ? '' : ` ${random.next()}`
  return shares.map((share, at) => {
    const part = at === 0 ? shape.templates / 2 : 0.5 + random.unit() / 2
    const total = shape.isUneven ? Math.max(1, Math.round(shape.letters * part)) : shape.letters
    let hits = 0
    for (let letter = 0; letter < total; letter++) if (random.unit() < share) hits++
    return { hits, total, name: `${at}${round}` }
  })
}

function drawShare(random: Random, share: number, likeness: number): number {
  const spread = (1 - likeness) / likeness
  const a = drawGamma(random, share * spread)
  const b = drawGamma(random, (1 - share) * spread)
  return a / (a + b)
}

/** Marsaglia and Tsang 2000. */
function drawGamma(random: Random, shape: number): number {
  if (shape < 1) return drawGamma(random, shape + 1) * (1 - random.unit()) ** (1 / shape)
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = Math.sqrt(-2 * Math.log(1 - random.unit())) * Math.cos(2 * Math.PI * random.unit())
    const v = (1 + c * x) ** 3
    if (v > 0 && Math.log(1 - random.unit()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v
  }
}
