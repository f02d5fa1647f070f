import type { LetterModel } from './act-model.ts'
import { messageKinds } from './acts.ts'
import { errands } from './errands.ts'
import { choiceAt, weighChoice } from './message-choice.ts'
import { messageSigns, weighAlone } from './message-signs.ts'
import { type LetterSentences, Look, type SentenceCues } from './sentence-cues.ts'

const kinds = messageKinds.length
/**
 * Numbers of a sentence: for each kind its own signs weighed, for each kind the points of its wordings, and its own signs
 * weighed for the choice of the message.
 */
const width = choiceAt + 1

const nearlyBest = Float64Array.from(messageKinds, (kind) => errands[kind].nearlyBest)
const worded = messageSigns.indexOf('worded')
const bestWorded = messageSigns.indexOf('best-worded')
const saidBefore = messageSigns.indexOf('said-before')

/** What the signs of a sentence weigh for its being the message of a letter of a kind, and for its being chosen. */
export type MessageWeights = Pick<LetterModel, 'message' | 'choice'>

/**
 * Weighs the sentences of a letter: by kind, how likely they are, all together, to be the message of a letter of the
 * kind, up to what all kinds have in common. Added up block by block.
 */
export function weighSentences({ all, firsts }: LetterSentences, weights: MessageWeights): Float64Array {
  weighOwn(all, weights)
  const most = new Float64Array(kinds)
  raiseByWordings(most, all)
  const likelihoods = new Float64Array(kinds)
  const before = new Float64Array(kinds)
  const block = new Float64Array(kinds)
  for (let nth = 0; nth < firsts.length; nth++) {
    block.fill(0)
    weighBlock(all, firsts[nth]!, firsts[nth + 1] ?? all.length, most, before, weights.message, block)
    for (let kind = 0; kind < kinds; kind++) likelihoods[kind]! += block[kind]!
  }
  return likelihoods
}

/**
 * Sees to it that every sentence has what it says by itself for each kind. An editor's sentences keep it from key to
 * key, so that in a long letter only those of one block are weighed.
 */
function weighOwn(sentences: readonly SentenceCues[], { message, choice }: MessageWeights): void {
  let missing = 0
  for (const { own } of sentences) if (own === null) missing++
  if (missing === 0) return
  const table = new Float64Array(missing * width)
  let at = 0
  for (const sentence of sentences) {
    if (sentence.own !== null) continue
    weighAlone(sentence, message, table, at)
    table[at + choiceAt] = weighChoice(sentence, choice)
    sentence.own = table
    sentence.ownAt = at
    at += width
  }
}

/** By kind, the most points that one of some sentences has by its wordings. */
export function wordingsOf(sentences: readonly SentenceCues[], weights: MessageWeights): Float64Array {
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
 * lie all over the memory. Adds their likelihoods to `sums`, by kind; `before` is raised by what they say. What asks in
 * the text is no message.
 */
export function weighBlock(
  sentences: readonly SentenceCues[],
  from: number,
  to: number,
  most: Float64Array,
  before: Float64Array,
  weights: Float32Array,
  sums: Float64Array,
): void {
  for (let at = from; at < to; at++) {
    const { own, ownAt, looks, role, shares, act } = sentences[at]!
    const asks = (looks & Look.question) !== 0 && role !== 'title'
    for (let kind = 0; kind < kinds; kind++) {
      let sum = own![ownAt + kind]!
      if (most[kind]! > 0) {
        const share = own![ownAt + kinds + kind]! / most[kind]!
        sum += share * weights[worded]!
        if (share >= nearlyBest[kind]!) sum += weights[bestWorded]!
      }
      if (!asks) sums[kind]! += Math.exp(sum + before[kind]! * weights[saidBefore]!)
      before[kind] = Math.max(before[kind]!, shares[act + kind]!)
    }
  }
}
