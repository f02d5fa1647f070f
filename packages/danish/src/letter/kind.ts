import type { LetterKind } from '@klarbrev/core'
import type { LetterModel } from './act-model.ts'
import { evidenceCount, gatherEvidence } from './act-evidence.ts'
import { messageKinds } from './acts.ts'
import { type Choice, chooseMessage } from './message-choice.ts'
import { weighSentences } from './own-points.ts'
import type { LetterSentences } from './sentence-cues.ts'
import { weighStretches } from './stretch-points.ts'
import { stretchesOf } from './stretches.ts'

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
export const leastConfidence = 0.4
/** Log odds under which not even the likeliest sentence tells a message; chosen like the numbers below. */
const leastOdds = -4

/** How likely each kind is, and the message of such a letter. */
export interface LetterReading extends KindGuess {
  /** In the order of `messageKinds`; together 1, or all 0 where nothing is known. */
  readonly likelihoods: Float64Array
  readonly choice: Choice
}

/** Nothing known: no model, or no sentence. */
const unread: LetterReading = {
  kind: 'ukendt', likeliest: 'ukendt', confidence: 0, outcome: 'none', scores: {},
  likelihoods: new Float64Array(messageKinds.length), choice: { sentence: -1, odds: -Infinity },
}

/**
 * Reads the kind of a letter together with its message, for each tells of the other: a log-linear model over all pairs of
 * a kind and a sentence that may be its message. The points of a pair are those of the letter's evidence for the kind, of what
 * all its words together say of it, and of the sentence's signs for being the message of such a letter.
 */
export function readKind(sentences: LetterSentences, model: LetterModel | null): LetterReading {
  const { all, kept, heard } = sentences
  if (model === null || all.length === 0) return unread
  const stretches = kept === null ? null : stretchesOf(kept)
  const sums = weighKinds(gatherEvidence(all, stretches), model.kind)
  addWords(sums, model.acts.tellKinds(heard))
  const own = stretches === null ? weighSentences(sentences, model) : weighStretches(stretches, model)
  const likelihoods = toLikelihoods(sums, own)
  if (likelihoods === null) return unread
  return sumUp(likelihoods, chooseMessage(sentences, likelihoods, model.choice))
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

/** What the words say counts for so much; chosen, like the next, on letters of hands and briefs that were held back. */
const wordsCount = 2.5
/** A reading that adds up what overlaps is too sure of itself by so much. */
const sureness = 1.6
/** However unlikely the words make a kind, the sentences may make it likely. */
const leastShare = 1e-4

function addWords(sums: Float64Array, shares: Float32Array): void {
  for (let kind = 0; kind < sums.length; kind++) sums[kind]! += wordsCount * Math.log(shares[kind]! + leastShare)
}

/** A kind is as likely as all its sentences together are to be its message; null where none may be. */
function toLikelihoods(sums: Float64Array, likelihoods: Float64Array): Float64Array | null {
  const points = sums.map((sum, kind) => sum + Math.log(likelihoods[kind]!))
  const highest = points.reduce((most, one) => Math.max(most, one), -Infinity)
  if (highest === -Infinity) return null
  let total = 0
  for (let kind = 0; kind < points.length; kind++) total += points[kind] = Math.exp((points[kind]! - highest) / sureness)
  for (let kind = 0; kind < points.length; kind++) points[kind]! /= total
  return points
}

/** What tells no message is a letter of no kind, however much one kind may be ahead of the others. */
function sumUp(likelihoods: Float64Array, choice: Choice): LetterReading {
  let best = 0
  const scores: Record<string, number> = {}
  for (let kind = 0; kind < likelihoods.length; kind++) {
    scores[messageKinds[kind]!] = likelihoods[kind]!
    if (likelihoods[kind]! > likelihoods[best]!) best = kind
  }
  const confidence = likelihoods[best]!
  const likeliest = messageKinds[best]!
  const kind = confidence >= leastConfidence && choice.odds >= leastOdds ? likeliest : 'ukendt'
  return { kind, likeliest, confidence, outcome: outcomeOf(kind), scores, likelihoods, choice }
}

/** Only letters that decide on what was asked have an outcome. */
export function outcomeOf(kind: LetterKind): Outcome {
  if (kind === 'afslag') return 'refused'
  if (kind === 'bevilling') return 'granted'
  return kind === 'delvis' ? 'partlyGranted' : 'none'
}
