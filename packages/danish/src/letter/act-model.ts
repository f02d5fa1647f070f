import { actCount } from './acts.ts'
import type { FeatureRoom } from './act-features.ts'

/** The trained model of sentences as columns of numbers, which the build makes and a door hands in. */
export interface ActData {
  /**
   * Features, as 32-bit numbers, each at its slot of an open hash table: the first free one from its low bits on. A
   * power of two of slots; 0 where a slot is empty. Laid out by the build, since a start has no time for it.
   */
  readonly keys: Int32Array
  /** {@link bytesARow} bytes a slot, a byte an act: its weight and {@link weightBias}; four bytes to a number. */
  readonly weights: Int32Array
  /** {@link sieveBits} bits, set at the {@link sieveBit} of each feature: most features of a letter fall through. */
  readonly sieve: Int32Array
  /** What one unit of a weight stands for. */
  readonly scale: number
}

/** Acts and nothing more, made whole numbers of 32 bits, so that a row is read in few. */
export const bytesARow: number = Math.ceil(actCount / 4) * 4

/** Weights lie above nought, so that four of them can be added at a time without borrowing from each other. */
export const weightBias = 128

/** Few enough to stay near the processor, and many enough for nine of ten strange features to be told at once. */
export const sieveBits: number = 1 << 18

/** The bit of the sieve that stands for a feature. */
export function sieveBit(key: number): number {
  return key >>> 14
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
 * trained by the build on labelled sentences in corpus/training. Between {@link begin} and {@link tell} it takes the
 * features of one sentence.
 */
export class ActModel implements FeatureRoom {
  private readonly keys: Int32Array
  private readonly weights: Int32Array
  private readonly sieve: Int32Array
  private readonly scale: number
  /** Sentence in which the feature of a slot was last counted: one that occurs twice counts once. */
  private readonly counted: Int32Array
  /** The features of the sentence at hand, as they came, and how many there are. */
  private asked: Int32Array = new Int32Array(2048)
  private count = 0
  /** Where the weights of those begin that the model knows. */
  private rows: Int32Array = new Int32Array(2048)
  private sentence = 0

  /** Throws where the keys are no hash table with room in it: the search for a feature that is not there would not end. */
  constructor({ keys, weights, sieve, scale }: ActData) {
    if ((keys.length & (keys.length - 1)) !== 0 || !keys.includes(0)) throw new Error('the features are not laid out as a table')
    this.keys = keys
    this.weights = weights
    this.sieve = sieve
    this.scale = scale
    this.counted = new Int32Array(keys.length)
  }

  /** Forgets the features of the sentence before. */
  begin(): void {
    this.sentence++
    this.count = 0
  }

  add(key: number): void {
    if (this.count === this.asked.length) this.grow()
    this.asked[this.count++] = key
  }

  /** Writes the probability of each act of the sentence to `out` from `base` on. */
  tell(out: Float32Array, base: number): void {
    const known = this.sift()
    out.fill(0, base, base + actCount)
    for (let from = 0; from < known; from += mostAtOnce) {
      addRows(this.weights, this.rows, from, Math.min(known, from + mostAtOnce), out, base)
    }
    toShares(out, base, this.scale / Math.sqrt(Math.max(fewestFeatures, known)))
  }

  /**
   * Finds the rows of the features that the model knows, and gives their number. All of a sentence in one go: the
   * processor looks for the next ones while it waits for memory.
   */
  private sift(): number {
    const { keys, counted, sentence, asked, rows, sieve, count } = this
    const mask = keys.length - 1
    let known = 0
    for (let at = 0; at < count; at++) {
      const key = asked[at]!
      const bit = sieveBit(key)
      if ((sieve[bit >>> 5]! & (1 << (bit & 31))) === 0) continue
      let slot = key & mask
      let own = keys[slot]!
      while (own !== key && own !== 0) own = keys[(slot = (slot + 1) & mask)]!
      if (own === 0 || counted[slot] === sentence) continue
      counted[slot] = sentence
      rows[known++] = slot * (bytesARow / 4)
    }
    return known
  }

  private grow(): void {
    const wider = new Int32Array(this.asked.length * 2)
    wider.set(this.asked)
    this.asked = wider
    this.rows = new Int32Array(wider.length)
  }
}

/** So many bytes can be added up in half a number of 32 bits. */
const mostAtOnce = 256
const halves = 0x00ff00ff

/**
 * Adds rows `[from, to)` of weights to `out` from `base` on: four acts a number, two of them in the halves of one sum
 * and two in those of another.
 */
function addRows(weights: Int32Array, rows: Int32Array, from: number, to: number, out: Float32Array, base: number): void {
  const bias = (to - from) * weightBias
  for (let act = 0; act < actCount; act += 4) {
    const place = act >> 2
    let even = 0
    let odd = 0
    for (let at = from; at < to; at++) {
      const four = weights[rows[at]! + place]!
      even = (even + (four & halves)) | 0
      odd = (odd + ((four >>> 8) & halves)) | 0
    }
    const into = base + act
    out[into]! += (even & 0xffff) - bias
    out[into + 1]! += (odd & 0xffff) - bias
    out[into + 2]! += (even >>> 16) - bias
    // The last row of four holds one act less.
    if (act + 3 < actCount) out[into + 3]! += (odd >>> 16) - bias
  }
}

/** Turns sums into probabilities. */
function toShares(out: Float32Array, base: number, scale: number): void {
  let highest = -Infinity
  for (let act = 0; act < actCount; act++) if (out[base + act]! > highest) highest = out[base + act]!
  let sum = 0
  for (let act = 0; act < actCount; act++) sum += out[base + act] = Math.exp((out[base + act]! - highest) * scale)
  for (let act = 0; act < actCount; act++) out[base + act]! /= sum
}
