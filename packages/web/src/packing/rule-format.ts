import type { RuleData } from '@klarbrev/engine'

// The table of what features say of sentences and letters: a key lies at the slot that its low bits name or a little
// behind it, so that only the distance has to be told besides its high bits; an empty slot has no weights, and the
// sieve follows from the keys.

/** Bytes of a row of the table: a weight each, and what fills acts and kinds up to a multiple of four. */
export const rowBytes = 32

type StreamName = 'sizes' | 'text' | 'slots' | 'lowKeys' | 'middleKeys' | 'highKeys' | 'weights' | 'columns'

/**
 * Where numbers of one sort lie. Slots, keys and weights are told in one byte each; of the weights each place of a row
 * has a stream of its own, since an act that is rare has other weights than one that is not.
 */
export const Stream: Readonly<Record<StreamName, number>> = {
  sizes: 0, text: 1, slots: 2, lowKeys: 3, middleKeys: 4, highKeys: 5, weights: 6, columns: 6 + rowBytes,
}

/** The two parts of the rule data that hold columns of numbers. */
export const parts = ['phrases', 'letters'] as const

/** What of the rule data is no column of numbers, and the lengths of those that are. */
export interface Head {
  readonly version: string
  readonly phrases: Readonly<Record<string, unknown>>
  readonly letters: Readonly<Record<string, unknown>>
  readonly lengths: Readonly<Record<(typeof parts)[number], Readonly<Record<string, number>>>>
}

/** The columns of the table, which are packed in a way of their own. */
export const ownWay: ReadonlySet<string> = new Set(['keys', 'weights', 'sieve'])

/** Bits of a key that its slot tells. */
export function slotBits({ keys }: Pick<RuleData['letters'], 'keys'>): number {
  return 32 - Math.clz32(keys.length - 1)
}

/** Sets the bit of each key, which its high bits name. */
export function fillSieve(sieve: Int32Array, keys: Int32Array): void {
  const shift = Math.clz32(sieve.length * 32) + 1
  for (let slot = 0; slot < keys.length; slot++) {
    const key = keys[slot]!
    const bit = key >>> shift
    if (key !== 0) sieve[bit >>> 5]! |= 1 << (bit & 31)
  }
}
