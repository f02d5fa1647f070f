import { messageKinds } from './acts.ts'
import { type MessageWeights, weighBlock, wordingsOf } from './own-points.ts'
import type { KeptSentences } from './sentence-cues.ts'
import type { Stretch } from './stretches.ts'

const kinds = messageKinds.length

/** How likely a block's sentences are to be the message, by kind, as they were last weighed, and what they were weighed beside. */
export interface KeptPoints {
  readonly likelihoods: Float64Array
  /** By kind, the most points by wordings in the letter. */
  readonly most: Float64Array
  /** By kind, the likeliest that its message was said before them, and before what follows them. */
  readonly before: Float64Array
  readonly after: Float64Array
}

/** The same for a stretch: the likelihoods of its blocks, one after the other, since floating numbers have to be added in one order. */
export type StretchPoints = KeptPoints

/**
 * Weighs the sentences of a letter that is kept, to the last bit as those of one that is not; stretches that stand
 * beside what they stood beside are not weighed again.
 */
export function weighStretches(stretches: readonly Stretch[], weights: MessageWeights): Float64Array {
  const most = new Float64Array(kinds)
  const likelihoods = new Float64Array(kinds)
  for (const stretch of stretches) raise(most, (stretch.worded ??= wordingsIn(stretch, weights)))
  let beside: Float64Array = most
  let before: Float64Array = new Float64Array(kinds)
  for (const stretch of stretches) {
    const known = stretch.points
    const isKnown = known !== undefined && isEqual(known.most, beside) && isEqual(known.before, before)
    const weighed = isKnown ? known : (stretch.points = weighStretch(stretch.members, beside, before, weights))
    // The same arrays from here on, so that the next stretches see at a glance that they are equal.
    beside = weighed.most
    before = weighed.after
    const { likelihoods: own } = weighed
    for (let at = 0; at < own.length; at += kinds) {
      for (let kind = 0; kind < kinds; kind++) likelihoods[kind]! += own[at + kind]!
    }
  }
  return likelihoods
}

function wordingsIn({ members }: Stretch, weights: MessageWeights): Float64Array {
  const most = new Float64Array(kinds)
  for (const own of members) raise(most, (own.worded ??= wordingsOf(own.sentences, weights)))
  return most
}

function weighStretch(
  members: readonly KeptSentences[],
  most: Float64Array,
  before: Float64Array,
  weights: MessageWeights,
): StretchPoints {
  const likelihoods = new Float64Array(members.length * kinds)
  let said = before
  for (const [nth, own] of members.entries()) {
    const known = own.points
    const isKnown = known !== undefined && isEqual(known.most, most) && isEqual(known.before, said)
    const weighed = isKnown ? known : (own.points = weighAnew(own, most, said, weights))
    said = weighed.after
    likelihoods.set(weighed.likelihoods, nth * kinds)
  }
  return { likelihoods, most, before, after: isEqual(said, before) ? before : said }
}

function weighAnew({ sentences }: KeptSentences, most: Float64Array, before: Float64Array, weights: MessageWeights): KeptPoints {
  const after = before.slice()
  const likelihoods = new Float64Array(kinds)
  weighBlock(sentences, 0, sentences.length, most, after, weights.message, likelihoods)
  return { likelihoods, most, before, after: isEqual(after, before) ? before : after }
}

function raise(most: Float64Array, by: Float64Array): void {
  for (let kind = 0; kind < kinds; kind++) if (by[kind]! > most[kind]!) most[kind] = by[kind]!
}

function isEqual(one: Float64Array, other: Float64Array): boolean {
  if (one === other) return true
  for (let kind = 0; kind < kinds; kind++) if (one[kind] !== other[kind]) return false
  return true
}
