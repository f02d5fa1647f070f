/** Chance that can be had again: the same seed gives the same letters on every machine. */
export interface Chance {
  /** A whole number from 1 to `highest`. */
  to(highest: number): number
  pick<T>(list: readonly T[]): T
  /** True once in `n` times. */
  once(n: number): boolean
}

/** Mulberry32: 32 bits of state are plenty for choosing words. */
export function createChance(seed: number): Chance {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const to = (highest: number): number => 1 + Math.floor(next() * highest)
  return {
    to,
    pick: (choices) => choices[to(choices.length) - 1]!,
    once: (n) => to(n) === 1,
  }
}
