import { partitionPoint } from '@klarbrev/core'
import { messageKinds } from './acts.ts'
import { errands } from './errands.ts'
import { messageSigns, weighAlone } from './message-signs.ts'
import { type LetterSentences, Look, type SentenceCues } from './sentence-cues.ts'

const kinds = messageKinds.length
/** Numbers of a sentence: for each kind its own signs weighed, then for each kind the points of its wordings. */
const width = kinds * 2

const nearlyBest = Float64Array.from(messageKinds, (kind) => errands[kind].nearlyBest)
const worded = messageSigns.indexOf('worded')
const bestWorded = messageSigns.indexOf('best-worded')
const saidBefore = messageSigns.indexOf('said-before')

/** Points of sentences that follow one another. */
export interface PointsPart {
  /** For each sentence and kind; what asks in the text is no message, and has -Infinity. */
  readonly points: Float64Array
  /** By kind, the most points that one of them has; null where nobody has looked. */
  readonly highest: Float64Array | null
  /** By kind, the likeliest that its message was said before them. */
  readonly before: Float64Array
}

/** Parts that follow one another, and by kind the most points in any of them. */
export interface PointsGroup {
  readonly parts: readonly PointsPart[]
  readonly highest: Float64Array | null
}

/**
 * For each sentence and kind the points that it is the message of a letter of this kind: those of the letter, by kind,
 * and on top of them those of the sentence. Logarithms of likelihoods, up to what all have in common.
 */
export interface MessagePoints {
  readonly sums: Float64Array
  /** In text order, together all sentences; and the number of the first sentence of each of their parts. */
  readonly groups: readonly PointsGroup[]
  readonly firsts: readonly number[]
  /** By kind, the likelihoods of all sentences together, added up block by block. */
  readonly likelihoods: Float64Array
  /** By kind, the most points by wordings that a sentence of the letter has. */
  readonly most: Float64Array
}

/** The points of no sentence. */
export const noPoints: MessagePoints = {
  sums: new Float64Array(kinds), groups: [], firsts: [],
  likelihoods: new Float64Array(kinds), most: new Float64Array(kinds),
}

/** Weighs the sentences of a letter beside the points `sums` that it has by kind. */
export function weighSentences({ all, firsts }: LetterSentences, sums: Float64Array, weights: Float32Array): MessagePoints {
  weighOwn(all, weights)
  const points = new Float64Array(all.length * kinds)
  const most = new Float64Array(kinds)
  raiseByWordings(most, all)
  const likelihoods = new Float64Array(kinds)
  const before = new Float64Array(kinds)
  const block = new Float64Array(kinds)
  for (let nth = 0; nth < firsts.length; nth++) {
    const from = firsts[nth]!
    const to = firsts[nth + 1] ?? all.length
    weighBlock(all, from, to, most, before, weights, points, from * kinds)
    block.fill(0)
    addLikelihoods(points, from * kinds, to * kinds, block)
    for (let kind = 0; kind < kinds; kind++) likelihoods[kind]! += block[kind]!
  }
  const part: PointsPart = { points, highest: null, before: new Float64Array(kinds) }
  return { sums, groups: [{ parts: [part], highest: null }], firsts: [0], likelihoods, most }
}

/**
 * Sees to it that every sentence has what it says by itself for each kind. An editor's sentences keep it from key to
 * key, so that in a long letter only those of one block are weighed.
 */
function weighOwn(sentences: readonly SentenceCues[], weights: Float32Array): void {
  let missing = 0
  for (const { own } of sentences) if (own === null) missing++
  if (missing === 0) return
  const table = new Float64Array(missing * width)
  let at = 0
  for (const sentence of sentences) {
    if (sentence.own !== null) continue
    weighAlone(sentence, weights, table, at)
    sentence.own = table
    sentence.ownAt = at
    at += width
  }
}

/** By kind, the most points that one of some sentences has by its wordings. */
export function wordingsOf(sentences: readonly SentenceCues[], weights: Float32Array): Float64Array {
  weighOwn(sentences, weights)
  const most = new Float64Array(kinds)
  raiseByWordings(most, sentences)
  return most
}

function raiseByWordings(most: Float64Array, sentences: readonly SentenceCues[]): void {
  for (const { own, ownAt } of sentences) {
    for (let kind = 0; kind < kinds; kind++) most[kind] = Math.max(most[kind]!, own![ownAt + kinds + kind]!)
  }
}

/**
 * Weighs the sentences `[from, to)` of a block, sentence by sentence and not kind by kind: the sentences of a long text
 * lie all over the memory. `before` is raised by what they say.
 */
export function weighBlock(
  sentences: readonly SentenceCues[],
  from: number,
  to: number,
  most: Float64Array,
  before: Float64Array,
  weights: Float32Array,
  points: Float64Array,
  first: number,
): void {
  for (let at = from, out = first; at < to; at++, out += kinds) {
    const { own, ownAt, looks, role, shares, act } = sentences[at]!
    const asks = (looks & Look.question) !== 0 && role !== 'title'
    for (let kind = 0; kind < kinds; kind++) {
      let sum = own![ownAt + kind]!
      if (most[kind]! > 0) {
        const share = own![ownAt + kinds + kind]! / most[kind]!
        sum += share * weights[worded]!
        if (share >= nearlyBest[kind]!) sum += weights[bestWorded]!
      }
      points[out + kind] = asks ? -Infinity : sum + before[kind]! * weights[saidBefore]!
      before[kind] = Math.max(before[kind]!, shares[act + kind]!)
    }
  }
}

/** Adds the likelihoods of the points `[from, to)`, by kind. */
export function addLikelihoods(points: Float64Array, from: number, to: number, sums: Float64Array): void {
  for (let at = from; at < to; at += kinds) {
    for (let kind = 0; kind < kinds; kind++) sums[kind]! += Math.exp(points[at + kind]!)
  }
}

/** The likeliest that the message of a kind was said before a sentence. */
export function saidEarlier(
  { groups, firsts }: MessagePoints,
  sentences: readonly SentenceCues[],
  chosen: number,
  kind: number,
): number {
  const nth = partitionPoint(0, firsts.length, (at) => firsts[at]! <= chosen) - 1
  let group = 0
  let part = nth
  while (part >= groups[group]!.parts.length) part -= groups[group++]!.parts.length
  let said = groups[group]!.parts[part]!.before[kind]!
  for (let at = firsts[nth]!; at < chosen; at++) said = Math.max(said, sentences[at]!.shares[sentences[at]!.act + kind]!)
  return said
}
