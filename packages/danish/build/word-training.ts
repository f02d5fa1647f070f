import { messageKinds } from '../src/letter/acts.ts'
import { isFarOff } from '../src/letter/sentence-cues.ts'
import type { ReadLetter } from './read-training.ts'
import { type Case, trainRegression } from './regression.ts'
import { packWeights } from './weights.ts'

/** Chosen on letters of hands and briefs that were held back; twice or half of either tells as much. */
const training = { pull: 0.06, rounds: 8 }

/**
 * Trains what each feature says of the kind of a letter that has it anywhere but in appeal guidance, rules and the
 * like. Of features that no sentence is told by nothing is learnt: with all of them not one kind more was right.
 * Returns a row a feature, `messageKinds.length` weights each.
 */
export function trainWords(features: readonly number[], letters: readonly ReadLetter[]): ReturnType<typeof packWeights> {
  const places = new Map(features.map((feature, at) => [feature, at]))
  const cases = letters.map(({ kind, sentences, read }): Case => {
    const own = new Set<number>()
    for (const [at, { keys }] of read.entries()) {
      if (isFarOff(sentences[at]!)) continue
      for (const key of keys) if (places.has(key)) own.add(places.get(key)!)
    }
    return { features: Int32Array.from(own), label: messageKinds.indexOf(kind) }
  })
  return packWeights(trainRegression(cases, { features: features.length, classes: messageKinds.length, ...training }))
}

/**
 * Trains what each feature says for a sentence's being the message of its letter, over the sentences of letters whose
 * message is known that may be one. A weight a feature.
 */
export function trainMains(features: readonly number[], letters: readonly ReadLetter[]): ReturnType<typeof packWeights> {
  const places = new Map(features.map((feature, at) => [feature, at]))
  const told = letters.filter(({ read }) => read.some(({ isMain }) => isMain))
  const cases = told.flatMap(({ sentences, read }) => read.flatMap(({ keys, isMain }, at): Case[] => (isFarOff(sentences[at]!) ? [] : [{
    features: Int32Array.from(keys.filter((key) => places.has(key)).map((key) => places.get(key)!)),
    label: isMain ? 1 : 0,
  }])))
  const both = trainRegression(cases, { features: features.length, classes: 2, ...training })
  return packWeights(Float32Array.from(features, (_, at) => both[at * 2 + 1]! - both[at * 2]!))
}
