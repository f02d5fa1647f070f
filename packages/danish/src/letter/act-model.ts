import { actCount } from './acts.ts'
import type { Features } from './act-features.ts'

/** The trained model of sentences as columns of numbers, which the build makes and a door hands in. */
export interface ActData {
  /** Features, as 32-bit numbers. */
  readonly keys: Int32Array
  /** {@link actCount} signed bytes a feature, in the order of the keys; four bytes to a number. */
  readonly weights: Int32Array
  /** What one unit of a weight stands for. */
  readonly scale: number
}

/** All that is trained about letters. */
export interface LetterModelData extends ActData {
  /** A weight in thousandths for each kind, for each piece of evidence in the order of `gatherEvidence`. */
  readonly kind: Int32Array
  /** A weight in thousandths for each sign of `messageSigns`. */
  readonly message: Int32Array
}

/** The trained models, opened. */
export interface LetterModel {
  readonly acts: ActModel
  readonly kind: Float32Array
  readonly message: Float32Array
}

/** Opens the trained models. */
export function openLetterModel(data: LetterModelData): LetterModel {
  const toWeights = (thousandths: Int32Array): Float32Array => Float32Array.from(thousandths, (one) => one / 1000)
  return { acts: new ActModel(data), kind: toWeights(data.kind), message: toWeights(data.message) }
}

/** A sentence of fewer features than this is not taken for surer than one of this many. */
const fewestFeatures = 4

/**
 * Tells what a sentence does: a linear model over its words and pairs of words (multinomial logistic regression),
 * trained by the build on labelled sentences in corpus/training.
 */
export class ActModel {
  private readonly table: Int32Array
  private readonly places: Int32Array
  private readonly mask: number
  private readonly weights: Int8Array
  private readonly scale: number
  /** Sentence in which a feature was last counted: one that occurs twice counts once. */
  private readonly counted: Int32Array
  private sentence = 0

  constructor(data: ActData) {
    const { keys, weights } = data
    this.weights = new Int8Array(weights.buffer, weights.byteOffset, weights.byteLength)
    this.scale = data.scale
    let size = 1024
    while (size < keys.length * 2) size *= 2
    this.mask = size - 1
    this.table = new Int32Array(size)
    this.places = new Int32Array(size)
    this.counted = new Int32Array(keys.length)
    for (let at = 0; at < keys.length; at++) {
      let slot = keys[at]! & this.mask
      while (this.places[slot] !== 0) slot = (slot + 1) & this.mask
      this.table[slot] = keys[at]!
      this.places[slot] = at + 1
    }
  }

  /** Writes the probability of each act to `out` from `base` on. */
  tell(features: Features, out: Float32Array, base: number): void {
    const { table, places, mask, weights, counted } = this
    const sentence = ++this.sentence
    const { keys, count } = features
    for (let act = 0; act < actCount; act++) out[base + act] = 0
    let known = 0
    for (let at = 0; at < count; at++) {
      const key = keys[at]!
      let slot = key & mask
      while (places[slot] !== 0 && table[slot] !== key) slot = (slot + 1) & mask
      const place = places[slot]! - 1
      if (place < 0 || counted[place] === sentence) continue
      counted[place] = sentence
      known++
      const from = place * actCount
      for (let act = 0; act < actCount; act++) out[base + act]! += weights[from + act]!
    }
    toShares(out, base, this.scale / Math.sqrt(Math.max(fewestFeatures, known)))
  }
}

/** Turns sums into probabilities. */
function toShares(out: Float32Array, base: number, scale: number): void {
  let highest = -Infinity
  for (let act = 0; act < actCount; act++) highest = Math.max(highest, out[base + act]!)
  let sum = 0
  for (let act = 0; act < actCount; act++) sum += out[base + act] = Math.exp((out[base + act]! - highest) * scale)
  for (let act = 0; act < actCount; act++) out[base + act]! /= sum
}
