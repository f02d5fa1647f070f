import { minimise } from './lbfgs.ts'

/** A letter for {@link trainJoint}. */
export interface JointCase {
  /** What the letter as a whole says of its kind. */
  readonly evidence: Float32Array
  /** The signs of each sentence for each kind: `signs` numbers a pair, the kinds of the first sentence first. */
  readonly signs: Float32Array
  readonly sentences: number
  /** The right kind. */
  readonly kind: number
  /** The sentences that are the message, any of which is right; none where nobody has said it. */
  readonly mains: readonly number[]
  /** How many letters it counts for. */
  readonly weight: number
}

/** Settings of {@link trainJoint}. */
export interface JointTraining {
  readonly kinds: number
  readonly signs: number
  /** Strength of the pull towards nought (L2) of the weights of evidence and of signs. */
  readonly evidencePull: number
  readonly signPull: number
  readonly rounds: number
}

/** Trained weights: of evidence `kinds` numbers a piece, and one a sign. */
export interface JointWeights {
  readonly evidence: Float64Array
  readonly signs: Float64Array
}

/**
 * Trains kind and message of letters together: a log-linear model over all pairs of kind and sentence, whose likelihood
 * of the right kind and any of the right sentences is made as high as it can be.
 */
export function trainJoint(cases: readonly JointCase[], training: JointTraining): JointWeights {
  const { kinds, signs: width, evidencePull, signPull, rounds } = training
  const pieces = cases[0]?.evidence.length ?? 0
  const split = pieces * kinds
  const told = cases.filter(({ sentences }) => sentences > 0)
  const most = Math.max(0, ...told.map(({ sentences }) => sentences)) * kinds
  const points = new Float64Array(most)
  const sums = new Float64Array(kinds)
  const off = new Float64Array(kinds)
  const weights = minimise(split + width, rounds, (point, slope) => {
    let loss = 0
    for (let at = 0; at < point.length; at++) {
      const pull = at < split ? evidencePull : signPull
      slope[at] = pull * point[at]!
      loss += 0.5 * pull * point[at]! * point[at]!
    }
    for (const one of told) {
      weigh(one, point, split, width, sums, points)
      loss += one.weight * toSurplus(one, kinds, points)
      off.fill(0)
      for (let at = 0; at < one.sentences * kinds; at++) {
        const d = points[at]! * one.weight
        off[at % kinds]! += d
        if (Math.abs(d) > leastSurplus) for (let sign = 0; sign < width; sign++) slope[split + sign]! += d * one.signs[at * width + sign]!
      }
      for (let piece = 0; piece < pieces; piece++) {
        const amount = one.evidence[piece]!
        if (amount !== 0) for (let kind = 0; kind < kinds; kind++) slope[piece * kinds + kind]! += amount * off[kind]!
      }
    }
    return loss
  })
  return { evidence: weights.slice(0, split), signs: weights.slice(split) }
}

/** A pair that is as likely as it should be teaches nothing. */
const leastSurplus = 1e-6

/** Writes the points of each pair. */
function weigh(one: JointCase, weights: Float64Array, split: number, width: number, sums: Float64Array, points: Float64Array): void {
  const kinds = sums.length
  sums.fill(0)
  for (let piece = 0; piece < one.evidence.length; piece++) {
    const amount = one.evidence[piece]!
    if (amount !== 0) for (let kind = 0; kind < kinds; kind++) sums[kind]! += amount * weights[piece * kinds + kind]!
  }
  for (let at = 0; at < one.sentences * kinds; at++) {
    let sum = sums[at % kinds]!
    for (let sign = 0; sign < width; sign++) sum += one.signs[at * width + sign]! * weights[split + sign]!
    points[at] = sum
  }
}

/** Turns points into how much likelier each pair is than it should be; returns the loss. */
function toSurplus(one: JointCase, kinds: number, points: Float64Array): number {
  const { sentences, kind, mains } = one
  const count = sentences * kinds
  const isRight = (at: number): boolean => at % kinds === kind && (mains.length === 0 || mains.includes(Math.floor(at / kinds)))
  let most = -Infinity
  for (let at = 0; at < count; at++) most = Math.max(most, points[at]!)
  let all = 0
  let right = 0
  for (let at = 0; at < count; at++) {
    points[at] = Math.exp(points[at]! - most)
    all += points[at]!
    if (isRight(at)) right += points[at]!
  }
  right = Math.max(right, Number.MIN_VALUE)
  for (let at = 0; at < count; at++) points[at] = points[at]! / all - (isRight(at) ? points[at]! / right : 0)
  return Math.log(all) - Math.log(right)
}
