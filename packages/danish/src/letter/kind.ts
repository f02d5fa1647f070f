import type { LetterKind } from '@klarbrev/core'
import type { CueName } from './cue-phrases.ts'
import { kindOfCue } from './cue-phrases.ts'
import type { SentenceCues } from './sentence-cues.ts'

/** What the letter decides. */
export type Outcome = 'granted' | 'partlyGranted' | 'refused' | 'none'

/** The kind of letter with how sure that is, and the outcome. */
export interface KindGuess {
  readonly kind: LetterKind
  /** 0 to 1. Under {@link leastConfidence} the kind is `ukendt`. */
  readonly confidence: number
  readonly outcome: Outcome
  readonly scores: Readonly<Record<string, number>>
}

/** Below this the program says `ukendt` rather than guess. */
export const leastConfidence = 0.4

/** Less evidence than this in the whole letter is none. */
const leastEvidence = 2.5

/** Share that the n-th strongest sentence of a cue adds: one clear sentence says more than many faint ones. */
const decay: readonly number[] = [1, 0.6, 0.4, 0.25, 0.15]

const deciding: ReadonlySet<CueName> = new Set(['refusal', 'grant', 'partial', 'stop'])

/** Weighs the cues of all sentences by where they stand, and picks the kind with most evidence. */
export function guessKind(sentences: readonly SentenceCues[]): KindGuess {
  const found: Partial<Record<CueName, number[]>> = {}
  for (const sentence of sentences) {
    const weight = placeWeight(sentence)
    const isDecided = (sentence.cues.decision ?? 0) >= 2
    for (const [name, given] of Object.entries(sentence.cues) as [CueName, number][]) {
      // "Vi har besluttet at …" makes what follows the errand; to pay something back is one only with a sum or a day.
      let value = given
      if (isDecided && deciding.has(name)) value *= 1.5
      if (name === 'payment' && !sentence.hasAmount && !sentence.hasDate) value *= 0.6
      ;(found[name] ??= []).push(weight * Math.min(value, 5))
    }
  }
  const of = (name: CueName): number =>
    (found[name] ?? []).sort((a, b) => b - a).reduce((sum, value, rank) => sum + value * (decay[rank] ?? 0), 0)
  const refusal = of('refusal')
  const grant = of('grant')
  const partial = of('partial')
  const kinds: Partial<Record<LetterKind, number>> = {}
  for (const [cue, kind] of Object.entries(kindOfCue) as [CueName, LetterKind][]) kinds[kind] = of(cue)
  // Yes and no side by side in what is decided is a partial grant; otherwise the stronger of them stands alone.
  const mixed = Math.min(refusal, grant)
  const isMixed = mixed >= 4 && (mixed > Math.max(refusal, grant) * 0.6 || (partial >= 1.5 && mixed * 2.5 > Math.max(refusal, grant)))
  kinds.delvis = isMixed ? Math.max(refusal, grant) + 1 : partial * 0.5
  kinds.afslag = refusal
  kinds.bevilling = grant * 0.9 - (refusal > grant ? refusal * 0.3 : 0)
  // A receipt decides nothing: where something is decided, "vi har modtaget" is only how the letter opens.
  kinds.kvittering = of('receipt') - Math.max(refusal, grant) * 0.7
  const ranked = (Object.entries(kinds) as [LetterKind, number][]).sort((a, b) => b[1] - a[1])
  const [best, second] = [ranked[0]!, ranked[1]!]
  const confidence = best[1] <= 0 ? 0 : (best[1] / (best[1] + Math.max(0, second[1]))) * Math.min(1, best[1] / 5)
  const outcome: Outcome = refusal < 2 && grant < 2 ? 'none' : isMixed ? 'partlyGranted' : refusal >= grant ? 'refused' : 'granted'
  const isKnown = best[1] >= leastEvidence && confidence >= leastConfidence
  return { kind: isKnown ? best[0] : 'ukendt', confidence, outcome, scores: kinds as Record<string, number> }
}

function placeWeight(sentence: SentenceCues): number {
  let weight = 0.5
  if (sentence.role === 'title') weight = 3
  else if (sentence.section === 'result') weight = 1.6
  else if (sentence.role === 'heading') weight = 1
  else if (sentence.order < 3) weight = 1.8
  else if (sentence.order < 7) weight = 1
  // Old letters decide at the end: a plain refusal there weighs as much as one in the middle.
  if (weight < 1 && (sentence.cues.refusal ?? 0) >= 3) weight = 1
  if (/^(?:appeal|rules|appendix|contact)$/.test(sentence.section)) weight *= 0.1
  else if (/^(?:facts|hearing|nextStep)$/.test(sentence.section)) weight *= 0.6
  if (sentence.isConditional) weight *= 0.4
  if (sentence.isQuestion && sentence.role !== 'title') weight *= 0.5
  return weight
}
