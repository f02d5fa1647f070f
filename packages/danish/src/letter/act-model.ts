import { actCount } from './acts.ts'
import type { Features } from './act-features.ts'

/** The trained model of sentences as columns of numbers, which the build makes and a door hands in. */
export interface ActData {
  /**
   * Features, as 32-bit numbers, each at its slot of an open hash table: the first free one from its low bits on. A
   * power of two of slots; 0 where a slot is empty. Laid out by the build, since a start has no time for it.
   */
  readonly keys: Int32Array
  /** {@link actCount} signed bytes a slot; four bytes to a number. */
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
  private readonly keys: Int32Array
  private readonly weights: Int8Array
  private readonly scale: number
  /** Sentence in which the feature of a slot was last counted: one that occurs twice counts once. */
  private readonly counted: Int32Array
  /** Where the weights of the features found begin. */
  private rows = new Int32Array(256)
  private sentence = 0

  /** Throws where the keys are no hash table with room in it: the search for a feature that is not there would not end. */
  constructor({ keys, weights, scale }: ActData) {
    if ((keys.length & (keys.length - 1)) !== 0 || !keys.includes(0)) throw new Error('the features are not laid out as a table')
    this.keys = keys
    this.weights = new Int8Array(weights.buffer, weights.byteOffset, weights.byteLength)
    this.scale = scale
    this.counted = new Int32Array(keys.length)
  }

  /** Writes the probability of each act to `out` from `base` on. */
  tell(features: Features, out: Float32Array, base: number): void {
    const { count } = features
    if (this.rows.length < count) this.rows = new Int32Array(count * 2)
    const { keys: slots, counted, rows } = this
    const sentence = ++this.sentence
    const { keys } = features
    const mask = slots.length - 1
    let known = 0
    for (let at = 0; at < count; at++) {
      const key = keys[at]!
      let slot = key & mask
      let own = slots[slot]!
      while (own !== key && own !== 0) own = slots[(slot = (slot + 1) & mask)]!
      if (own === 0 || counted[slot] === sentence) continue
      counted[slot] = sentence
      rows[known++] = slot * actCount
    }
    addRows(this.weights, rows, known, out, base)
    toShares(out, base, this.scale / Math.sqrt(Math.max(fewestFeatures, known)))
  }
}

/** Acts whose sums are made in one go: as many as the processor keeps at hand. */
const lane = 7

/** Adds up rows of weights, act by act, into `out` from `base` on. */
function addRows(weights: Int8Array, rows: Int32Array, count: number, out: Float32Array, base: number): void {
  // The last lane begins early rather than go beyond the row: some acts are summed twice, and to the same.
  for (let first = 0; first < actCount; first += lane) addLane(weights, rows, count, out, base, Math.min(first, actCount - lane))
}

function addLane(
  weights: Int8Array,
  rows: Int32Array,
  count: number,
  out: Float32Array,
  base: number,
  first: number,
): void {
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  let e = 0
  let f = 0
  let g = 0
  for (let at = 0; at < count; at++) {
    const from = rows[at]! + first
    a += weights[from]!
    b += weights[from + 1]!
    c += weights[from + 2]!
    d += weights[from + 3]!
    e += weights[from + 4]!
    f += weights[from + 5]!
    g += weights[from + 6]!
  }
  const to = base + first
  out[to] = a
  out[to + 1] = b
  out[to + 2] = c
  out[to + 3] = d
  out[to + 4] = e
  out[to + 5] = f
  out[to + 6] = g
}

/** Turns sums into probabilities. */
function toShares(out: Float32Array, base: number, scale: number): void {
  let highest = -Infinity
  for (let act = 0; act < actCount; act++) if (out[base + act]! > highest) highest = out[base + act]!
  let sum = 0
  for (let act = 0; act < actCount; act++) sum += out[base + act] = Math.exp((out[base + act]! - highest) * scale)
  for (let act = 0; act < actCount; act++) out[base + act]! /= sum
}
