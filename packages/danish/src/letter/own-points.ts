import { messageKinds } from './acts.ts'
import { errands } from './errands.ts'
import { messageSigns, weighAlone } from './message-signs.ts'
import { type KeptSentences, type LetterSentences, Look, type SentenceCues } from './sentence-cues.ts'

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
}

/**
 * For each sentence and kind the points that it is the message of a letter of this kind: those of the letter, by kind,
 * and on top of them those of the sentence. Logarithms of likelihoods, up to what all have in common.
 */
export interface MessagePoints {
  readonly sums: Float64Array
  /** In text order, together all sentences; and the number of the first of each. */
  readonly parts: readonly PointsPart[]
  readonly firsts: readonly number[]
  /** By kind, the likelihoods of all sentences together, added up block by block. */
  readonly likelihoods: Float64Array
}

/** The points of no sentence. */
export const noPoints: MessagePoints = { sums: new Float64Array(kinds), parts: [], firsts: [], likelihoods: new Float64Array(kinds) }

/** Points of a block's sentences as they were last weighed, and what they were weighed beside. */
export interface KeptPoints {
  readonly points: Float64Array
  readonly highest: Float64Array
  readonly likelihoods: Float64Array
  /** By kind, the most points by wordings in the letter, and the likeliest that its message was said before the block. */
  readonly most: Float64Array
  readonly before: Float64Array
  readonly after: Float64Array
}

/** Weighs the sentences of a letter, beside the points `sums` that the letter has by kind. */
export function weighSentences(sentences: LetterSentences, sums: Float64Array, weights: Float32Array): MessagePoints {
  const likelihoods = new Float64Array(kinds)
  const { all, kept, firsts } = sentences
  if (kept !== null) return { sums, parts: weighKept(kept, weights, likelihoods), firsts, likelihoods }
  return { sums, parts: [weighOnce(all, firsts, weights, likelihoods)], firsts: [0], likelihoods }
}

function weighOnce(
  all: readonly SentenceCues[],
  firsts: readonly number[],
  weights: Float32Array,
  likelihoods: Float64Array,
): PointsPart {
  weighOwn(all, weights)
  const points = new Float64Array(all.length * kinds)
  const most = new Float64Array(kinds)
  raiseByWordings(most, all)
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
  return { points, highest: null }
}

/** As {@link weighOnce}, to the last bit; blocks that stand beside what they stood beside are not weighed again. */
function weighKept(
  kept: readonly KeptSentences[],
  weights: Float32Array,
  likelihoods: Float64Array,
): readonly PointsPart[] {
  let most: Float64Array = new Float64Array(kinds)
  for (let nth = 0; nth < kept.length; nth++) {
    const own = kept[nth]!
    raise(most, (own.worded ??= wordingsOf(own.sentences, weights)))
  }
  let before: Float64Array = new Float64Array(kinds)
  const parts: PointsPart[] = []
  for (let nth = 0; nth < kept.length; nth++) {
    const own = kept[nth]!
    const known = own.points
    let weighed: KeptPoints
    if (known !== undefined && isEqual(known.most, most) && isEqual(known.before, before)) {
      // The same arrays from here on, so that the next blocks see at a glance that they are equal.
      most = known.most
      weighed = known
    } else weighed = own.points = weighAnew(own.sentences, most, before, weights)
    before = weighed.after
    for (let kind = 0; kind < kinds; kind++) likelihoods[kind]! += weighed.likelihoods[kind]!
    parts.push(weighed)
  }
  return parts
}

function weighAnew(sentences: readonly SentenceCues[], most: Float64Array, before: Float64Array, weights: Float32Array): KeptPoints {
  const points = new Float64Array(sentences.length * kinds)
  const after = before.slice()
  weighBlock(sentences, 0, sentences.length, most, after, weights, points, 0)
  const highest = new Float64Array(kinds).fill(-Infinity)
  for (let at = 0; at < points.length; at++) highest[at % kinds] = Math.max(highest[at % kinds]!, points[at]!)
  const likelihoods = new Float64Array(kinds)
  addLikelihoods(points, 0, points.length, likelihoods)
  return { points, highest, likelihoods, most, before, after: isEqual(after, before) ? before : after }
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

function wordingsOf(sentences: readonly SentenceCues[], weights: Float32Array): Float64Array {
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

function raise(most: Float64Array, by: Float64Array): void {
  for (let kind = 0; kind < kinds; kind++) if (by[kind]! > most[kind]!) most[kind] = by[kind]!
}

function isEqual(one: Float64Array, other: Float64Array): boolean {
  if (one === other) return true
  for (let kind = 0; kind < kinds; kind++) if (one[kind] !== other[kind]) return false
  return true
}

/**
 * Weighs the sentences `[from, to)` of a block, sentence by sentence and not kind by kind: the sentences of a long text
 * lie all over the memory. `before` is raised by what they say.
 */
function weighBlock(
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

function addLikelihoods(points: Float64Array, from: number, to: number, sums: Float64Array): void {
  for (let at = from; at < to; at += kinds) {
    for (let kind = 0; kind < kinds; kind++) sums[kind]! += Math.exp(points[at + kind]!)
  }
}
