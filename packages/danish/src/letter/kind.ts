import type { LetterKind } from '@klarbrev/core'
import { actCount, actNumber, messageKinds } from './acts.ts'
import { scoreErrands } from './errand-scores.ts'
import { isFarOff, Look, type SentenceCues } from './sentence-cues.ts'

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

/** Groups of `actCount` pieces of evidence that mean the same for each kind: how much there is of its own act. */
export const sharedColumns: number = places + 2

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

/**
 * The kind with most evidence, by trained weights (`messageKinds.length` numbers for each piece of evidence); `ukendt`
 * without weights.
 */
export function guessKind(sentences: readonly SentenceCues[], weights: Float32Array | null): KindGuess {
  const count = messageKinds.length
  const sums = new Float64Array(count)
  if (weights === null || sentences.length === 0) return { kind: 'ukendt', likeliest: 'ukendt', confidence: 0, outcome: 'none', scores: {} }
  const evidence = gatherEvidence(sentences)
  for (let at = 0; at < evidenceCount; at++) {
    const amount = evidence[at]!
    if (amount === 0) continue
    for (let kind = 0; kind < count; kind++) sums[kind]! += amount * weights[at * count + kind]!
  }
  let best = 0
  for (let kind = 1; kind < count; kind++) if (sums[kind]! > sums[best]!) best = kind
  const highest = sums[best]!
  let total = 0
  const scores: Record<string, number> = {}
  for (let kind = 0; kind < count; kind++) {
    const share = Math.exp(sums[kind]! - highest)
    scores[messageKinds[kind]!] = share
    total += share
  }
  for (const kind of messageKinds) scores[kind]! /= total
  const confidence = 1 / total
  const kind = confidence >= leastConfidence ? messageKinds[best]! : 'ukendt'
  return { kind, likeliest: messageKinds[best]!, confidence, outcome: outcomeOf(kind), scores }
}

/** Only letters that decide on what was asked have an outcome. */
export function outcomeOf(kind: LetterKind): Outcome {
  if (kind === 'afslag') return 'refused'
  if (kind === 'bevilling') return 'granted'
  return kind === 'delvis' ? 'partlyGranted' : 'none'
}
