import type { LetterKind } from '@klarbrev/core'
import type { LetterModel } from './act-model.ts'
import { actCount, actNumber, messageKinds } from './acts.ts'
import { scoreErrands } from './errand-scores.ts'
import { weighSentences } from './own-points.ts'
import { isFarOff, Look, type SentenceCues } from './sentence-cues.ts'
import { isWorded, tells } from './told.ts'

/** What the letter decides. */
export type Outcome = 'granted' | 'partlyGranted' | 'refused' | 'none'

/** The kind of letter with how sure that is, and the outcome. */
export interface KindGuess {
  readonly kind: LetterKind
  /** The likeliest kind, also where it is too unsure to be said: what the main message is sought by. */
  readonly likeliest: LetterKind
  /** 0 to 1. Under {@link leastConfidence} the kind is `ukendt`. */
  readonly confidence: number
  readonly outcome: Outcome
  readonly scores: Readonly<Record<string, number>>
}

/** Below this the program says `ukendt` rather than guess. */
export const leastConfidence = 0.45

/** Where a sentence stands, for weighing what it does: title, heading, opening or result, early, later. */
const places = 5
/**
 * The strongest sentence of each act by place, how much there is of each act, what the wordings of errands say, and
 * three signs of the whole letter.
 */
export const evidenceCount: number = actCount * (places + 2) + 3

const appeal = actNumber('appeal')
/** Faint wordings alone do not make a kind sure. */
const leastErrands = 2
/** So much of one act is all that can be asked for. */
const mostOfAct = 1.5

/** Gathers what the sentences of a letter do, by where they do it. */
export function gatherEvidence(sentences: readonly SentenceCues[]): Float32Array {
  const evidence = new Float32Array(evidenceCount)
  const sums = actCount * places
  const worded = sums + actCount
  const signs = worded + actCount
  for (const sentence of sentences) {
    const { shares, act: base, looks, role } = sentence
    if (sentence.section === 'appeal' || shares[base + appeal]! > 0.6) evidence[signs] = 1
    if (looks & Look.appointment) evidence[signs + 1] = 1
    if (isFarOff(sentence)) continue
    const from = placeOf(sentence) * actCount
    const part = role === 'title' ? 0.5 : 1 / 3
    for (let act = 0; act < actCount; act++) {
      const share = shares[base + act]!
      if (share > evidence[from + act]!) evidence[from + act] = share
      evidence[sums + act] = Math.min(mostOfAct, evidence[sums + act]! + share * part)
    }
  }
  evidence[signs + 2] = 1
  const scores = scoreErrands(sentences)
  let total = leastErrands
  for (const kind of messageKinds) total += Math.max(0, scores[kind])
  for (const [at, kind] of messageKinds.entries()) evidence[worded + at] = Math.max(0, scores[kind]) / total
  return evidence
}

function placeOf({ role, order, section }: SentenceCues): number {
  if (role === 'title') return 0
  if (role === 'heading') return 1
  if (order < 2 || section === 'result') return 2
  return order < 6 ? 3 : 4
}

/** How likely each sentence is to be the message of a letter of each kind, and what kind the letter then is. */
export interface LetterReading extends KindGuess {
  /**
   * For each sentence and each of `messageKinds` the points that the letter is of this kind and the sentence its
   * message: logarithms of likelihoods, up to what all have in common. What asks in the text is no message.
   */
  readonly points: Float64Array
}

/** Nothing known: no model, or no sentence. */
const unread: LetterReading = {
  kind: 'ukendt', likeliest: 'ukendt', confidence: 0, outcome: 'none', scores: {}, points: new Float64Array(0),
}

/**
 * Reads kind and message of a letter together, for each tells of the other: a log-linear model over all pairs of a kind
 * and a sentence that may be its message. The points of a pair are those of the letter's evidence for the kind and of
 * the sentence's signs for being the message of such a letter.
 */
export function readKind(sentences: readonly SentenceCues[], model: Pick<LetterModel, 'kind' | 'message'> | null): LetterReading {
  if (model === null || sentences.length === 0) return unread
  const sums = weighKinds(gatherEvidence(sentences), model.kind)
  const points = weighSentences(sentences, sums, model.message)
  const guess = sumUp(points)
  // What tells no message is a letter of no kind, however much one kind may be ahead of the others.
  const isTold = sentences.some(tells) || isWorded(sentences, guess.likeliest)
  return isTold ? { ...guess, points } : { ...guess, kind: 'ukendt', outcome: 'none', points }
}

function weighKinds(evidence: Float32Array, weights: Float32Array): Float64Array {
  const count = messageKinds.length
  const sums = new Float64Array(count)
  for (let at = 0; at < evidenceCount; at++) {
    const amount = evidence[at]!
    if (amount === 0) continue
    for (let kind = 0; kind < count; kind++) sums[kind]! += amount * weights[at * count + kind]!
  }
  return sums
}

/** A kind is as likely as all its sentences together are to be its message. */
function sumUp(points: Float64Array): KindGuess {
  const count = messageKinds.length
  let highest = -Infinity
  for (const one of points) if (one > highest) highest = one
  const shares = new Float64Array(count)
  let total = 0
  for (let at = 0; at < points.length; at++) {
    const share = Math.exp(points[at]! - highest)
    shares[at % count]! += share
    total += share
  }
  if (!(total > 0)) return unread
  let best = 0
  const scores: Record<string, number> = {}
  for (let kind = 0; kind < count; kind++) {
    if (shares[kind]! > shares[best]!) best = kind
    scores[messageKinds[kind]!] = shares[kind]! / total
  }
  const confidence = shares[best]! / total
  const kind = confidence >= leastConfidence ? messageKinds[best]! : 'ukendt'
  return { kind, likeliest: messageKinds[best]!, confidence, outcome: outcomeOf(kind), scores }
}

/** Only letters that decide on what was asked have an outcome. */
export function outcomeOf(kind: LetterKind): Outcome {
  if (kind === 'afslag') return 'refused'
  if (kind === 'bevilling') return 'granted'
  return kind === 'delvis' ? 'partlyGranted' : 'none'
}
