/** By what a letter was measured. Numbers from different ones must not be compared. */
export interface Yardstick {
  /** Version and hash of the rules, `2026.1+3f9c2a`. */
  readonly rules: string
  /** Version of weights, limits and gates, after history has been graded again. */
  readonly scoreModel: string
  /** Which series of pseudonyms the letter belongs to; a new one begins where the key was lost. */
  readonly keySeries?: string
}

/** Why two measurements that follow each other cannot be compared. */
export type Break = 'regler' | 'karaktermodel' | 'blandet'

/**
 * Why a series breaks between two measurements, each given by all yardsticks its letters were measured by; null where
 * it goes on. A lost key breaks nothing: it only means that the same letter cannot be known again.
 */
export function breakBetween(earlier: readonly Yardstick[], later: readonly Yardstick[]): Break | null {
  const rules = new Set([...earlier, ...later].map((one) => one.rules))
  const models = new Set([...earlier, ...later].map((one) => one.scoreModel))
  if (rules.size <= 1 && models.size <= 1) return null
  const isMixed = [earlier, later].some((side) =>
    new Set(side.map((one) => `${one.rules} ${one.scoreModel}`)).size > 1)
  if (isMixed) return 'blandet'
  return rules.size > 1 ? 'regler' : 'karaktermodel'
}
