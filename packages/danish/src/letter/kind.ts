import type { LetterKind } from '@klarbrev/core'
import type { LetterModel } from './act-model.ts'
import { evidenceCount, gatherEvidence } from './act-evidence.ts'
import { messageKinds } from './acts.ts'
import { type MessagePoints, noPoints, weighSentences } from './own-points.ts'
import type { LetterSentences } from './sentence-cues.ts'
import { weighStretches } from './stretch-points.ts'
import { stretchesOf } from './stretches.ts'
import { isWorded, leastAlone, tells } from './told.ts'

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

/** How likely each sentence is to be the message of a letter of each kind, and what kind the letter then is. */
export interface LetterReading extends KindGuess {
  /**
   * For each sentence and each of `messageKinds` the points that the letter is of this kind and the sentence its
   * message.
   */
  readonly points: MessagePoints
}

/** Nothing known: no model, or no sentence. */
const unread: LetterReading = {
  kind: 'ukendt', likeliest: 'ukendt', confidence: 0, outcome: 'none', scores: {}, points: noPoints,
}

/**
 * Reads kind and message of a letter together, for each tells of the other: a log-linear model over all pairs of a kind
 * and a sentence that may be its message. The points of a pair are those of the letter's evidence for the kind, of what
 * all its words together say of it, and of the sentence's signs for being the message of such a letter.
 */
export function readKind(sentences: LetterSentences, model: LetterModel | null): LetterReading {
  const { all, kept, heard } = sentences
  if (model === null || all.length === 0) return unread
  const stretches = kept === null ? null : stretchesOf(kept)
  const sums = weighKinds(gatherEvidence(all, stretches), model.kind)
  addWords(sums, model.acts.tellKinds(heard))
  const points = stretches === null
    ? weighSentences(sentences, sums, model.message)
    : weighStretches(stretches, sentences.firsts, sums, model.message)
  const guess = sumUp(points)
  // What tells no message is a letter of no kind, however much one kind may be ahead of the others.
  const isTold = all.some((one) => tells(one, leastAlone)) || isWorded(all, guess.likeliest)
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

/** What the words say counts for so much; chosen, like the next, on letters of hands and briefs that were held back. */
const wordsCount = 2.5
/** A reading that adds up what overlaps is too sure of itself by so much. */
const sureness = 1.6
/** However unlikely the words make a kind, the sentences may make it likely. */
const leastShare = 1e-4

function addWords(sums: Float64Array, shares: Float32Array): void {
  for (let kind = 0; kind < sums.length; kind++) sums[kind]! += wordsCount * Math.log(shares[kind]! + leastShare)
}

/** A kind is as likely as all its sentences together are to be its message. */
function sumUp({ sums, likelihoods }: MessagePoints): KindGuess {
  const count = messageKinds.length
  const shares = new Float64Array(count)
  let highest = -Infinity
  for (let kind = 0; kind < count; kind++) {
    shares[kind] = sums[kind]! + Math.log(likelihoods[kind]!)
    if (shares[kind]! > highest) highest = shares[kind]!
  }
  if (highest === -Infinity) return unread
  let total = 0
  for (let kind = 0; kind < count; kind++) total += shares[kind] = Math.exp((shares[kind]! - highest) / sureness)
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
