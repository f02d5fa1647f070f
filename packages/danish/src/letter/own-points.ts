import { messageKinds } from './acts.ts'
import { errands } from './errands.ts'
import { messageSigns, weighAlone } from './message-signs.ts'
import { Look, type SentenceCues } from './sentence-cues.ts'

const kinds = messageKinds.length
/** Numbers of a sentence: for each kind its own signs weighed, then for each kind the points of its wordings. */
const width = kinds * 2

const nearlyBest = Float64Array.from(messageKinds, (kind) => errands[kind].nearlyBest)
const worded = messageSigns.indexOf('worded')
const bestWorded = messageSigns.indexOf('best-worded')
const saidBefore = messageSigns.indexOf('said-before')

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

/**
 * For each sentence and kind the points that it is the message of a letter of this kind: `sums` by kind, and the
 * weighed signs of the sentence as a `SignReader` reads them. What asks in the text is no message.
 */
export function weighSentences(
  sentences: readonly SentenceCues[],
  sums: Float64Array,
  weights: Float32Array,
): Float64Array {
  weighOwn(sentences, weights)
  const points = new Float64Array(sentences.length * kinds)
  const most = new Float64Array(kinds)
  for (const { own, ownAt } of sentences) {
    for (let kind = 0; kind < kinds; kind++) most[kind] = Math.max(most[kind]!, own![ownAt + kinds + kind]!)
  }
  // Sentence by sentence and not kind by kind: the sentences of a long text lie all over the memory.
  const before = new Float64Array(kinds)
  for (let at = 0; at < sentences.length; at++) {
    const { own, ownAt, looks, role, shares, act } = sentences[at]!
    const asks = (looks & Look.question) !== 0 && role !== 'title'
    for (let kind = 0; kind < kinds; kind++) {
      let sum = own![ownAt + kind]!
      if (most[kind]! > 0) {
        const share = own![ownAt + kinds + kind]! / most[kind]!
        sum += share * weights[worded]!
        if (share >= nearlyBest[kind]!) sum += weights[bestWorded]!
      }
      sum += before[kind]! * weights[saidBefore]!
      points[at * kinds + kind] = asks ? -Infinity : sums[kind]! + sum
      before[kind] = Math.max(before[kind]!, shares[act + kind]!)
    }
  }
  return points
}
