import type { LetterKind } from '@klarbrev/core'
import type { CueName } from './cue-phrases.ts'
import { kindOfCue } from './cue-phrases.ts'
import { type Evidence, gatherEvidence } from './evidence.ts'
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

/** Weighs what the sentences do by where they stand, and picks the kind with most evidence. */
export function guessKind(sentences: readonly SentenceCues[]): KindGuess {
  const evidence = gatherEvidence(sentences)
  const kinds: Partial<Record<LetterKind, number>> = {}
  for (const [cue, kind] of Object.entries(kindOfCue) as [CueName, LetterKind][]) kinds[kind] = evidence.of(cue)
  const outcome = settle(kinds, evidence)
  const ranked = (Object.entries(kinds) as [LetterKind, number][]).sort((a, b) => b[1] - a[1])
  const [best, second] = [ranked[0]!, ranked[1]!]
  const confidence = best[1] <= 0 ? 0 : (best[1] / (best[1] + Math.max(0, second[1]))) * Math.min(1, best[1] / 4)
  const isKnown = best[1] >= leastEvidence && confidence >= leastConfidence
  const kind = isKnown ? best[0] : 'ukendt'
  return { kind, confidence, outcome: outcomeOf(kind, outcome), scores: kinds as Record<string, number> }
}

/** Lets the errands of one letter rule each other out, and tells what it decides. */
function settle(kinds: Partial<Record<LetterKind, number>>, evidence: Evidence): Outcome {
  const { of, grantPeak, refusalPeak, partialPeak, isApplied, isWritten, isApplicationTitle, isDecisionTitle } = evidence
  const decided = (evidence.hasAppeal ? 1.15 : 0.95) * (isDecisionTitle || isApplicationTitle ? 1.15 : 1)
  const undecided = isDecisionTitle ? 0.7 : 1
  // In a letter that answers an application, "vi laver ikke …" is a no and "du kan bruge …" a yes, whatever the verb.
  const refusal = (of('refusal') + (isApplied ? of('denial') : of('denial') * 0.3)) * decided
  // Without an application or a decision "du får" is more likely news than a yes.
  const isAnswer = isApplied || isWritten || isDecisionTitle || evidence.hasAppeal
  const grant = (of('grant') * (isAnswer ? 0.9 : 0.65) + (isApplied && refusal < 2 ? of('allowance') : 0)) * decided
  const stop = of('stop') * decided * (isApplicationTitle ? 0.5 : 1)
  const partial = of('partial')
  const hearing = (of('hearing') + of('intention') * 0.8) * (evidence.hasAppeal ? 0.8 : 1)
  const summons = of('summons') * (evidence.hasAppointment ? 1.3 : 0.6)
  const payment = of('payment') * (isApplicationTitle ? 0.5 : 1)
  // Yes and no side by side in what is decided is a partial grant; otherwise the stronger of them stands alone.
  const weaker = Math.min(grantPeak, refusalPeak)
  const stronger = Math.max(grantPeak, refusalPeak)
  const isMixed = partialPeak >= 4 || (weaker >= 2.6 && (weaker > stronger * 0.6 || partial >= 2.5)) || (weaker >= 1.8 && partial >= 1.2 && weaker > stronger * 0.3)
  const yesOrNo = Math.max(refusal, grant)
  kinds.delvis = isMixed ? yesOrNo * 1.05 + partial * 0.3 : partial * (weaker >= 1.2 ? 1 : 0.7)
  kinds.afslag = refusal - grant * 0.15
  kinds.bevilling = grant - refusal * 0.3
  kinds.standsning = stop
  kinds.indkaldelse = summons
  kinds.partshoering = hearing
  kinds.opkraevning = payment
  // What is only intended is not done: a hearing before a decision names the decision, but does not take it.
  if (hearing >= 4) for (const kind of ['afslag', 'bevilling', 'delvis', 'standsning', 'opkraevning'] as const) kinds[kind] = kinds[kind]! * 0.5
  // A summons warns of what staying away may lead to, and asks the reader to bring papers.
  if (summons >= 5) for (const kind of ['anmodning', 'standsning', 'afslag', 'partshoering'] as const) kinds[kind] = kinds[kind]! * 0.6
  // A receipt decides nothing: where something is decided or asked for, "vi har modtaget" is only how the letter opens.
  kinds.kvittering = of('receipt') * undecided - Math.max(yesOrNo, stop) * 0.8 - Math.max(of('request'), hearing) * 0.25
  kinds.svar = (of('answer') + of('reply') * 0.5 + (isWritten && !isApplied ? 2.6 : 0)) * undecided - yesOrNo * 0.35
  const others = Math.max(yesOrNo, stop, payment, of('request'), hearing, summons)
  kinds.orientering = (of('info') + (isApplied || isWritten ? 0 : evidence.news * 1.5)) * undecided * (evidence.hasAppeal ? 0.4 : 1) - others * 0.3
  if (yesOrNo < 2) return 'none'
  return isMixed ? 'partlyGranted' : refusal >= grant ? 'refused' : 'granted'
}

/** Only letters that decide on what was asked have an outcome. */
function outcomeOf(kind: LetterKind, outcome: Outcome): Outcome {
  if (kind === 'afslag') return 'refused'
  if (kind === 'bevilling') return 'granted'
  if (kind === 'delvis') return 'partlyGranted'
  return kind === 'ukendt' ? outcome : 'none'
}
