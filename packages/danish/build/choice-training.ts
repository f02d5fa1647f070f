import { messageKinds } from '../src/letter/acts.ts'
import { choiceCount, choiceSigns, readChoice } from '../src/letter/message-choice.ts'
import { isFarOff, LetterSentences } from '../src/letter/sentence-cues.ts'
import { minimise } from './lbfgs.ts'
import type { ReadLetter } from './read-training.ts'

const training = { pull: 1, rounds: 200 }

/** Signs of which a letter's highest is given besides, so that a sentence is judged beside the others of its letter. */
const besideOthers = (['act', 'message', 'words'] as const).map((name) => choiceSigns.indexOf(name))
/** The signs, and the highest of some of them in the letter. */
const width = choiceCount + besideOthers.length
const always = choiceSigns.indexOf('always')

/** The near sentences of letters as rows of `width` numbers, whether each is the message, and how much each counts. */
interface Rows {
  readonly signs: Float64Array
  readonly isMain: readonly boolean[]
  readonly weights: readonly number[]
}

/**
 * Trains what each sign says for a sentence's being the message of its letter: logistic regression over sentences. How
 * strong the strongest of its letter are is weighed too and then taken to be as in all letters on average, since it
 * chooses none of them. Returns a weight for each of `choiceSigns`.
 */
export function trainChoice(letters: readonly { readonly letter: ReadLetter; readonly weight: number }[]): Float64Array {
  const { signs, isMain, weights } = toRows(letters)
  const spread = spreadOf(signs, isMain.length)
  for (let at = 0; at < signs.length; at++) signs[at]! /= spread[at % width]!
  const learnt = minimise(width, training.rounds, (point, slope) => {
    let loss = 0
    for (let at = 0; at < width; at++) {
      slope[at] = training.pull * point[at]!
      loss += 0.5 * training.pull * point[at]! * point[at]!
    }
    for (let row = 0; row < isMain.length; row++) {
      let sum = 0
      for (let at = 0; at < width; at++) sum += signs[row * width + at]! * point[at]!
      const surprise = isMain[row] ? -sum : sum
      loss += weights[row]! * (surprise > 0 ? surprise + Math.log1p(Math.exp(-surprise)) : Math.log1p(Math.exp(surprise)))
      const off = weights[row]! * (1 / (1 + Math.exp(-sum)) - (isMain[row] ? 1 : 0))
      for (let at = 0; at < width; at++) slope[at]! += off * signs[row * width + at]!
    }
    return loss
  })
  const chosen = Float64Array.from({ length: choiceCount }, (_, at) => learnt[at]! / spread[at]!)
  for (let at = choiceCount; at < width; at++) chosen[always]! += learnt[at]! * meanOf(signs, at, isMain.length)
  return chosen
}

function meanOf(signs: Float64Array, column: number, count: number): number {
  let sum = 0
  for (let row = 0; row < count; row++) sum += signs[row * width + column]!
  return sum / Math.max(1, count)
}

function toRows(letters: readonly { readonly letter: ReadLetter; readonly weight: number }[]): Rows {
  const rows: number[] = []
  const isMain: boolean[] = []
  const weights: number[] = []
  for (const { letter: { kind, sentences, read }, weight } of letters) {
    if (!read.some((one) => one.isMain)) continue
    const likelihoods = new Float64Array(messageKinds.length)
    likelihoods[messageKinds.indexOf(kind)] = 1
    const own = new LetterSentences(false)
    own.all.push(...sentences)
    const near = sentences.flatMap((sentence, at) => (isFarOff(sentence) ? [] : [{ at, signs: readChoice(own, at, likelihoods) }]))
    const highest = besideOthers.map((sign) => Math.max(...near.map(({ signs }) => signs[sign]!)))
    for (const { at, signs } of near) {
      rows.push(...signs, ...highest)
      isMain.push(read[at]!.isMain)
      weights.push(weight)
    }
  }
  return { signs: Float64Array.from(rows), isMain, weights }
}

/** How far each column spreads (root of the mean square), so that the pull is the same for all. 1 where it is all 0. */
function spreadOf(signs: Float64Array, count: number): Float64Array {
  const squares = new Float64Array(width)
  for (let at = 0; at < signs.length; at++) squares[at % width]! += signs[at]! * signs[at]!
  return squares.map((sum) => (sum > 0 ? Math.sqrt(sum / count) : 1))
}
