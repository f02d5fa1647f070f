import type { FeatureRoom } from './act-features.ts'
import { actCount, messageKinds, toldCount } from './acts.ts'
import type { HeardRows } from './heard-rows.ts'
import { addRows, toShares } from './weight-rows.ts'

/** The trained model of sentences and of the words of letters as columns of numbers, which the build makes and a door hands in. */
export interface ActData {
  /**
   * Features, as 32-bit numbers, each at its slot of an open hash table: the first free one from its low bits on. A
   * power of two of slots; 0 where a slot is empty. Laid out by the build, since a start has no time for it.
   */
  readonly keys: Int32Array
  /**
   * {@link bytesARow} bytes a slot, a weight and `weightBias` each: an act of a sentence that has the feature, behind the
   * acts its being the message, and from {@link kindsAt} on a kind of letter that has it anywhere. Four bytes to a
   * number.
   */
  readonly weights: Int32Array
  /** {@link sieveBits} bits, set at the {@link sieveBit} of each feature: most features of a letter fall through. */
  readonly sieve: Int32Array
  /** What one unit of the weight of an act stands for, one of being the message, and one of a kind. */
  readonly scale: number
  readonly mainScale: number
  readonly kindScale: number
}

/** What is told of a sentence made whole numbers of 32 bits, so that it is read in few; the kinds of letters lie behind. */
export const kindsAt: number = Math.ceil(toldCount / 4) * 4
export const bytesARow: number = kindsAt + Math.ceil(messageKinds.length / 4) * 4

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
  /** A weight in thousandths for each sign of `choiceSigns`. */
  readonly choice: Int32Array
}

/** The trained models, opened. */
export interface LetterModel {
  readonly acts: ActModel
  readonly kind: Float32Array
  readonly message: Float32Array
  readonly choice: Float32Array
}

/** Opens the trained models. */
export function openLetterModel(data: LetterModelData): LetterModel {
  const toWeights = (thousandths: Int32Array): Float32Array => Float32Array.from(thousandths, (one) => one / 1000)
  return { acts: new ActModel(data), kind: toWeights(data.kind), message: toWeights(data.message), choice: toWeights(data.choice) }
}

/** A sentence of fewer features than this is not taken for surer than one of this many; and so with a letter. */
const fewestFeatures = 4
const fewestOfLetter = 512

/** Numbers of 32 bits in a row. */
const cellsARow = bytesARow / 4
/** So many features of a letter are heard, a dozen times those of a usual one: a key in a long text hears them anew. */
const mostHeard = 1 << 14

/**
 * Tells what a sentence does, and of which kind a letter is by the words of all its sentences: two linear models over
 * words and pairs of words (multinomial logistic regression), trained by the build on labelled sentences and letters in
 * corpus/training. Between {@link begin} and {@link tell} it takes the features of one sentence.
 */
export class ActModel implements FeatureRoom {
  private readonly keys: Int32Array
  private readonly weights: Int32Array
  private readonly sieve: Int32Array
  private readonly scale: number
  private readonly mainScale: number
  private readonly kindScale: number
  /** Sentence in which the feature of a slot was last counted: one that occurs twice counts once. */
  private readonly counted: Int32Array
  /** The features of the sentence at hand, as they came, and how many there are. */
  private asked: Int32Array = new Int32Array(2048)
  private count = 0
  /** Where the weights of those begin that the model knows; for a moment those of a whole letter. */
  private rows: Int32Array = new Int32Array(2048)
  /** How many of them are of the sentence that was told last. */
  private known = 0
  private sentence = 0

  /** Throws where the keys are no hash table with room in it: the search for a feature that is not there would not end. */
  constructor({ keys, weights, sieve, scale, mainScale, kindScale }: ActData) {
    if ((keys.length & (keys.length - 1)) !== 0 || !keys.includes(0)) throw new Error('the features are not laid out as a table')
    this.keys = keys
    this.weights = weights
    this.sieve = sieve
    this.scale = scale
    this.mainScale = mainScale
    this.kindScale = kindScale
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

  /**
   * Writes the probability of each act of the sentence to `out` from `base` on, and behind them the log odds by its words
   * that it is the message of its letter.
   */
  tell(out: Float32Array, base: number): void {
    const { weights, rows } = this
    const known = (this.known = this.sift())
    out.fill(0, base, base + toldCount)
    addRows(weights, rows, known, 0, toldCount, out, base)
    const length = Math.sqrt(Math.max(fewestFeatures, known))
    toShares(out, base, actCount, this.scale / length)
    out[base + actCount]! *= this.mainScale / length
  }

  /** Keeps the rows of the sentence that was told last, for {@link tellKinds}; none where a letter was told after it. */
  keep(heard: HeardRows): void {
    heard.add(this.rows, this.known)
  }

  /**
   * The probability of each of `messageKinds` by the features of a whole letter, wherever they stand: those of its
   * sentences, part by part, of which one that occurs twice counts once, and what comes late in a very long letter no
   * more.
   */
  tellKinds(parts: readonly HeardRows[]): Float32Array {
    const { counted, weights } = this
    this.begin()
    this.known = 0
    let known = 0
    let left = mostHeard
    for (const part of parts) {
      const count = Math.min(left, part.count)
      left -= count
      for (let at = 0; at < count; at++) {
        const row = part.rows[at]!
        const slot = row / cellsARow
        if (counted[slot] === this.sentence) continue
        counted[slot] = this.sentence
        if (known === this.rows.length) this.grow()
        this.rows[known++] = row
      }
      if (left === 0) break
    }
    const shares = new Float32Array(messageKinds.length)
    addRows(weights, this.rows, known, kindsAt / 4, shares.length, shares, 0)
    toShares(shares, 0, shares.length, this.kindScale / Math.sqrt(Math.max(fewestOfLetter, known)))
    return shares
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
      rows[known++] = slot * cellsARow
    }
    return known
  }

  /** Makes room for twice as many features, and keeps those that are there. */
  private grow(): void {
    const length = this.asked.length * 2
    const [asked, rows] = [new Int32Array(length), new Int32Array(length)]
    asked.set(this.asked)
    rows.set(this.rows)
    this.asked = asked
    this.rows = rows
  }
}
