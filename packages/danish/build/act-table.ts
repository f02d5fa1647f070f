import { type ActData, bytesARow, kindsAt, sieveBit, sieveBits } from '../src/letter/act-model.ts'
import { actCount, messageKinds } from '../src/letter/acts.ts'
import { weightBias } from '../src/letter/weight-rows.ts'

/** So many slots a feature, so that the search for one that is not there is short. */
const slotsAFeature = 1.5

const kindCount = messageKinds.length

/**
 * Lays features and their weights, `rows` by act, `kinds` by kind of letter and `mains` by being the message, out as the hash table that
 * {@link ActData} describes. Throws where a feature is 0, which marks an empty slot.
 */
export function layTable(
  features: readonly number[],
  rows: Int8Array,
  kinds: Int8Array = new Int8Array(features.length * kindCount),
  mains: Int8Array = new Int8Array(features.length),
): Pick<ActData, 'keys' | 'weights' | 'sieve'> {
  let size = 1024
  while (size < features.length * slotsAFeature) size *= 2
  const keys = new Int32Array(size)
  const weights = new Uint8Array(size * bytesARow)
  const sieve = new Int32Array(sieveBits / 32)
  for (const [at, key] of features.entries()) {
    if (key === 0) throw new Error('a feature is 0, which marks an empty slot')
    let slot = key & (size - 1)
    while (keys[slot] !== 0) slot = (slot + 1) & (size - 1)
    keys[slot] = key
    sieve[sieveBit(key) >>> 5]! |= 1 << (sieveBit(key) & 31)
    const row = slot * bytesARow
    for (let act = 0; act < actCount; act++) weights[row + act] = rows[at * actCount + act]! + weightBias
    weights[row + actCount] = mains[at]! + weightBias
    for (let kind = 0; kind < kindCount; kind++) weights[row + kindsAt + kind] = kinds[at * kindCount + kind]! + weightBias
  }
  return { keys, weights: new Int32Array(weights.buffer), sieve }
}
