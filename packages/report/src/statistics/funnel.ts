import { fewestToCompare } from './verdict.ts'
import { z95, z998 } from './quantiles.ts'

/** Where a centre lies in the funnel: `uden` is outside what chance gives in 2 of 1000 cases. */
export type FunnelPlace = 'inde' | 'kant' | 'uden' | 'for-faa'

interface Limits {
  readonly low: number
  readonly high: number
}

/** The limits of a funnel round a common share at a number of letters, 0 to 1; `effect` is the design effect. */
export function funnelLimits(share: number, letters: number, effect = 1, z: number = z95): Limits {
  const reach = z * Math.sqrt((share * (1 - share) * Math.max(1, effect)) / letters)
  return { low: Math.max(0, share - reach), high: Math.min(1, share + reach) }
}

/** Where hits of letters lie round a common share (Spiegelhalter 2005): limits of 95 % and 99.8 %. */
export function placeInFunnel(hits: number, letters: number, share: number, effect = 1): FunnelPlace {
  if (letters < fewestToCompare) return 'for-faa'
  const own = hits / letters
  const lies = ({ low, high }: Limits): boolean => own >= low && own <= high
  if (lies(funnelLimits(share, letters, effect, z95))) return 'inde'
  return lies(funnelLimits(share, letters, effect, z998)) ? 'kant' : 'uden'
}
