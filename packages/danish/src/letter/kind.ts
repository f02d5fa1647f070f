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

/** What is known of the letter as a whole. */
interface Evidence {
  readonly of: (name: CueName) => number
  /** Strongest single statement of a yes and of a no. */
  readonly grantPeak: number
  readonly refusalPeak: number
  readonly hasAppeal: boolean
  readonly hasAppointment: boolean
  /** The title speaks of a decision, or of what the reader applied for. */
  readonly isDecisionTitle: boolean
  readonly isApplicationTitle: boolean
}

/** Weighs the cues of all sentences by where they stand, and picks the kind with most evidence. */
export function guessKind(sentences: readonly SentenceCues[]): KindGuess {
  const evidence = gather(sentences)
  const { of } = evidence
  const kinds: Partial<Record<LetterKind, number>> = {}
  for (const [cue, kind] of Object.entries(kindOfCue) as [CueName, LetterKind][]) kinds[kind] = of(cue)
  const outcome = settle(kinds, evidence)
  const ranked = (Object.entries(kinds) as [LetterKind, number][]).sort((a, b) => b[1] - a[1])
  const [best, second] = [ranked[0]!, ranked[1]!]
  const confidence = best[1] <= 0 ? 0 : (best[1] / (best[1] + Math.max(0, second[1]))) * Math.min(1, best[1] / 5)
  const isKnown = best[1] >= leastEvidence && confidence >= leastConfidence
  const kind = isKnown ? best[0] : 'ukendt'
  return { kind, confidence, outcome: outcomeOf(kind, outcome), scores: kinds as Record<string, number> }
}

function gather(sentences: readonly SentenceCues[]): Evidence {
  const found: Partial<Record<CueName, number[]>> = {}
  let grantPeak = 0
  let refusalPeak = 0
  let hasAppeal = false
  let hasAppointment = false
  let isDecisionTitle = false
  let isApplicationTitle = false
  for (const sentence of sentences) {
    if (sentence.section === 'appeal') hasAppeal = true
    const weight = placeWeight(sentence)
    if (sentence.role === 'title') {
      isDecisionTitle ||= sentence.cues.decision !== undefined
      isApplicationTitle ||= sentence.cues.topic !== undefined || sentence.cues.asked !== undefined
    }
    if (sentence.isAppointment && weight >= 0.4) hasAppointment = true
    const isDecided = (sentence.cues.decision ?? 0) >= 2
    for (const name in sentence.cues) {
      const cue = name as CueName
      let value = sentence.cues[cue]!
      // "Vi har besluttet at …" makes what follows the errand; to pay something back is one only with a sum or a day.
      if (isDecided && deciding.has(cue)) value *= 1.4
      if (cue === 'payment' && !sentence.hasAmount && !sentence.hasDate && sentence.role !== 'title') value *= 0.6
      if ((cue === 'hearing' || cue === 'request' || cue === 'payment') && sentence.cues.deadline) value *= 1.25
      value = weight * Math.min(value, 5)
      ;(found[cue] ??= []).push(value)
      if (cue === 'grant') grantPeak = Math.max(grantPeak, value)
      else if (cue === 'refusal') refusalPeak = Math.max(refusalPeak, value)
    }
  }
  const of = (name: CueName): number =>
    (found[name] ?? []).sort((a, b) => b - a).reduce((sum, value, rank) => sum + value * (decay[rank] ?? 0), 0)
  const totals = new Map<CueName, number>()
  for (const cue of Object.keys(found) as CueName[]) totals.set(cue, of(cue))
  return { of: (name) => totals.get(name) ?? 0, grantPeak, refusalPeak, hasAppeal, hasAppointment, isDecisionTitle, isApplicationTitle }
}

/** Lets the errands of one letter rule each other out, and tells what it decides. */
function settle(kinds: Partial<Record<LetterKind, number>>, evidence: Evidence): Outcome {
  const { of, grantPeak, refusalPeak, hasAppeal, hasAppointment, isDecisionTitle, isApplicationTitle } = evidence
  const decided = (hasAppeal ? 1.15 : 0.95) * (isDecisionTitle || isApplicationTitle ? 1.15 : 1)
  const undecided = isDecisionTitle ? 0.7 : 1
  const refusal = of('refusal') * decided
  const grant = of('grant') * decided * 0.9
  const stop = of('stop') * decided * (isApplicationTitle ? 0.5 : 1)
  const partial = of('partial')
  const hearing = of('hearing') * (hasAppeal ? 0.8 : 1)
  const summons = of('summons') * (hasAppointment ? 1.3 : 0.6)
  // Yes and no side by side in what is decided is a partial grant; otherwise the stronger of them stands alone.
  const weaker = Math.min(grantPeak, refusalPeak)
  const stronger = Math.max(grantPeak, refusalPeak)
  const isMixed = weaker >= 2.6 && (weaker > stronger * 0.6 || partial >= 2.5)
  const yesOrNo = Math.max(refusal, grant)
  kinds.delvis = isMixed ? yesOrNo * 1.05 + partial * 0.3 : partial * (weaker >= 1.2 ? 1 : 0.7)
  kinds.afslag = refusal - grant * 0.15
  kinds.bevilling = grant - refusal * 0.3
  kinds.standsning = stop
  kinds.indkaldelse = summons
  if (isApplicationTitle) kinds.opkraevning = of('payment') * 0.5
  kinds.partshoering = hearing
  // What is only intended is not done: a hearing before a decision names the decision, but does not take it.
  if (hearing >= 4) for (const kind of ['afslag', 'bevilling', 'delvis', 'standsning', 'opkraevning'] as const) kinds[kind] = kinds[kind]! * 0.5
  // A summons warns of what staying away may lead to, and asks the reader to bring papers.
  if (summons >= 5) for (const kind of ['anmodning', 'standsning', 'afslag', 'partshoering'] as const) kinds[kind] = kinds[kind]! * 0.6
  // A receipt decides nothing: where something is decided or asked for, "vi har modtaget" is only how the letter opens.
  kinds.kvittering = of('receipt') * undecided - Math.max(yesOrNo, stop) * 0.8 - Math.max(of('request'), hearing) * 0.25
  kinds.svar = (of('answer') + of('reply') * 0.5) * undecided - yesOrNo * 0.35
  kinds.orientering = of('info') * undecided - Math.max(yesOrNo, stop, of('payment'), of('request')) * 0.3
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

function placeWeight(sentence: SentenceCues): number {
  let weight = 0.5
  if (sentence.role === 'title') weight = 2.6
  else if (sentence.section === 'result') weight = 1.6
  else if (sentence.role === 'heading') weight = 0.9
  else if (sentence.order < 2) weight = 1.7
  else if (sentence.order < 5) weight = 1.2
  else if (sentence.order < 9) weight = 0.8
  // Old letters decide at the end: a plain refusal there weighs as much as one in the middle.
  if (weight < 1 && (sentence.cues.refusal ?? 0) >= 3) weight = 1
  switch (sentence.section) {
    case 'appeal':
    case 'rules':
    case 'appendix':
    case 'contact':
      weight *= 0.1
      break
    case 'facts':
    case 'nextStep':
      weight *= 0.6
      break
  }
  if (sentence.isQuestion && sentence.role !== 'title') weight *= 0.6
  return weight
}
