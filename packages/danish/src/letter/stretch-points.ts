import { messageKinds } from './acts.ts'
import {
  addLikelihoods, type MessagePoints, type PointsGroup, type PointsPart, weighBlock, wordingsOf,
} from './own-points.ts'
import type { KeptSentences, SentenceCues } from './sentence-cues.ts'
import type { Stretch } from './stretches.ts'

const kinds = messageKinds.length

/** Points of a block's sentences as they were last weighed, and what they were weighed beside. */
export interface KeptPoints extends PointsPart {
  readonly highest: Float64Array
  readonly likelihoods: Float64Array
  /** By kind, the most points by wordings in the letter. */
  readonly most: Float64Array
  readonly after: Float64Array
}

/** The same for a stretch of blocks. */
export interface StretchPoints extends PointsGroup {
  readonly highest: Float64Array
  /** Those of its blocks, one after the other: floating numbers have to be added in one order. */
  readonly likelihoods: Float64Array
  readonly most: Float64Array
  readonly before: Float64Array
  readonly after: Float64Array
}

/**
 * Weighs the sentences of a letter that is kept, to the last bit as those of one that is not; stretches that stand
 * beside what they stood beside are not weighed again. `firsts`: the numbers of the blocks' first sentences.
 */
export function weighStretches(
  stretches: readonly Stretch[],
  firsts: readonly number[],
  sums: Float64Array,
  weights: Float32Array,
): MessagePoints {
  const most = new Float64Array(kinds)
  const likelihoods = new Float64Array(kinds)
  for (const stretch of stretches) raise(most, (stretch.worded ??= wordingsIn(stretch, weights)))
  let beside: Float64Array = most
  let before: Float64Array = new Float64Array(kinds)
  const groups = stretches.map((stretch) => {
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
    return weighed
  })
  return { sums, groups, firsts, likelihoods, most }
}

function wordingsIn({ members }: Stretch, weights: Float32Array): Float64Array {
  const most = new Float64Array(kinds)
  for (const own of members) raise(most, (own.worded ??= wordingsOf(own.sentences, weights)))
  return most
}

function weighStretch(
  members: readonly KeptSentences[],
  most: Float64Array,
  before: Float64Array,
  weights: Float32Array,
): StretchPoints {
  const likelihoods = new Float64Array(members.length * kinds)
  const highest = new Float64Array(kinds).fill(-Infinity)
  let said = before
  const parts = members.map((own, nth): KeptPoints => {
    const known = own.points
    const isKnown = known !== undefined && isEqual(known.most, most) && isEqual(known.before, said)
    const weighed = isKnown ? known : (own.points = weighAnew(own.sentences, most, said, weights))
    said = weighed.after
    likelihoods.set(weighed.likelihoods, nth * kinds)
    raise(highest, weighed.highest)
    return weighed
  })
  return { parts, highest, likelihoods, most, before, after: isEqual(said, before) ? before : said }
}

function weighAnew(
  sentences: readonly SentenceCues[],
  most: Float64Array,
  before: Float64Array,
  weights: Float32Array,
): KeptPoints {
  const points = new Float64Array(sentences.length * kinds)
  const after = before.slice()
  weighBlock(sentences, 0, sentences.length, most, after, weights, points, 0)
  const highest = new Float64Array(kinds).fill(-Infinity)
  for (let at = 0; at < points.length; at++) highest[at % kinds] = Math.max(highest[at % kinds]!, points[at]!)
  const likelihoods = new Float64Array(kinds)
  addLikelihoods(points, 0, points.length, likelihoods)
  return { points, highest, likelihoods, most, before, after: isEqual(after, before) ? before : after }
}

function raise(most: Float64Array, by: Float64Array): void {
  for (let kind = 0; kind < kinds; kind++) if (by[kind]! > most[kind]!) most[kind] = by[kind]!
}

function isEqual(one: Float64Array, other: Float64Array): boolean {
  if (one === other) return true
  for (let kind = 0; kind < kinds; kind++) if (one[kind] !== other[kind]) return false
  return true
}
