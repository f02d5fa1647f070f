import { actCount } from '../src/letter/acts.ts'
import type { Read } from './read-training.ts'
import { type Case, trainRegression } from './regression.ts'
import { packWeights } from './weights.ts'

/** Pull towards nought and rounds; chosen by cross-validation over the hands of the training letters. */
const sentenceTraining = { pull: 0.06, rounds: 8 }
/** A feature that occurs in fewer sentences is left out: it would be learnt by heart. */
const fewestSentences = 3
/** So many features are kept, those that say most in all: the model travels with every door, into the browser too. */
const mostFeatures = 14_560

/** The features that the model of sentences knows, and what each says of each act, in units of `scale`. */
export interface SentenceWeights {
  readonly features: readonly number[]
  readonly rows: Int8Array
  readonly scale: number
}

/** Trains what each feature of a sentence says of what it does; sentences of which nobody has said it are left out. */
export function trainSentences(read: readonly Read[]): SentenceWeights {
  const sentences = read.filter(({ act }) => act >= 0)
  const counts = new Map<number, number>()
  for (const { keys } of sentences) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  const places = new Map<number, number>()
  for (const [key, count] of counts) if (count >= fewestSentences) places.set(key, places.size)
  const cases = sentences.map(({ keys, act }): Case => ({
    features: Int32Array.from(keys.filter((key) => places.has(key)).map((key) => places.get(key)!)),
    label: act,
  }))
  const weights = trainRegression(cases, { features: places.size, classes: actCount, ...sentenceTraining })
  const kept = weightiest([...places.keys()], weights, counts)
  const own = Float32Array.from({ length: kept.length * actCount }, (_, at) =>
    weights[places.get(kept[Math.floor(at / actCount)]!)! * actCount + (at % actCount)]!)
  return { features: kept, ...packWeights(own) }
}

/** The features whose weights count for most over the sentences that hold them, in the order given. */
function weightiest(
  features: readonly number[],
  weights: Float32Array,
  counts: ReadonlyMap<number, number>,
): readonly number[] {
  const worth = features.map((feature, at) => {
    let sum = 0
    for (const weight of weights.subarray(at * actCount, (at + 1) * actCount)) sum += weight * weight
    return sum * counts.get(feature)!
  })
  const least = worth.toSorted((a, b) => b - a)[mostFeatures] ?? -1
  return features.filter((_, at) => worth[at]! > least)
}
