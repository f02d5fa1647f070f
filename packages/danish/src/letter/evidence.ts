import type { CueName } from './cue-phrases.ts'
import type { SentenceCues } from './sentence-cues.ts'

/** What the sentences of a letter together speak for, each weighed by where it stands. */
export interface Evidence {
  readonly of: (name: CueName) => number
  /** Strongest single statement of a yes and of a no. */
  readonly grantPeak: number
  readonly refusalPeak: number
  readonly partialPeak: number
  readonly hasAppeal: boolean
  readonly hasAppointment: boolean
  /** The title speaks of a decision, or of what the reader applied for. */
  readonly isDecisionTitle: boolean
  readonly isApplicationTitle: boolean
  /** The letter answers an application, or a question, a complaint, a remark. */
  readonly isApplied: boolean
  readonly isWritten: boolean
  /** Statements of the sender near the top that name a day and no other errand: news. */
  readonly news: number
}

/** Share that the n-th strongest sentence of a cue adds: one clear sentence says more than many faint ones. */
const decay: readonly number[] = [1, 0.6, 0.4, 0.25, 0.15]

const deciding: ReadonlySet<CueName> = new Set(['refusal', 'grant', 'partial', 'stop'])

/** Sentences from the top within which a letter tells what it answers. */
const openingSentences = 4

/** Gathers the cues of all sentences. */
export function gatherEvidence(sentences: readonly SentenceCues[]): Evidence {
  const found: Partial<Record<CueName, number[]>> = {}
  const seen = { hasAppeal: false, hasAppointment: false, isDecisionTitle: false, isApplicationTitle: false }
  let grantPeak = 0
  let refusalPeak = 0
  let partialPeak = 0
  let applied = 0
  let wrote = 0
  let news = 0
  for (const sentence of sentences) {
    const { cues, role } = sentence
    if (sentence.section === 'appeal' && sentence.role !== 'heading' && !sentence.isDenied) seen.hasAppeal = true
    const weight = placeWeight(sentence)
    if (sentence.isAppointment && weight >= 0.4) seen.hasAppointment = true
    if (role === 'title') {
      seen.isDecisionTitle ||= cues.decision !== undefined
      seen.isApplicationTitle ||= cues.application !== undefined || cues.asked !== undefined
    }
    if (role === 'title' || sentence.order < openingSentences) {
      applied += (cues.asked ?? 0) + (cues.application ?? 0)
      wrote += cues.wrote ?? 0
      if (sentence.hasDate && sentence.hasFiniteVerb && isNews(sentence)) news++
    }
    const isDecided = (cues.decision ?? 0) >= 2
    const isConcluded = (cues.decision ?? 0) >= 0.5
    for (const name in cues) {
      const cue = name as CueName
      let value = cues[cue]!
      // "Vi har besluttet at …" makes what follows the errand; to pay something back is one only with a sum or a day.
      if (deciding.has(cue)) value *= isDecided ? 1.4 : isConcluded ? 1.15 : 1
      if (cue === 'payment' && !sentence.hasAmount && !sentence.hasDate && role !== 'title') value *= 0.6
      if ((cue === 'hearing' || cue === 'request' || cue === 'payment') && cues.deadline) value *= 1.25
      value = weight * Math.min(value, 5)
      ;(found[cue] ??= []).push(value)
      if (cue === 'grant') grantPeak = Math.max(grantPeak, value)
      else if (cue === 'partial') partialPeak = Math.max(partialPeak, value)
      else if (cue === 'refusal') refusalPeak = Math.max(refusalPeak, value)
    }
  }
  const totals: Partial<Record<CueName, number>> = {}
  for (const name in found) {
    const values = found[name as CueName]!.sort((a, b) => b - a)
    let sum = 0
    for (let rank = 0; rank < values.length && rank < decay.length; rank++) sum += values[rank]! * decay[rank]!
    totals[name as CueName] = sum
  }
  return {
    ...seen,
    of: (name) => totals[name] ?? 0,
    grantPeak,
    refusalPeak,
    partialPeak,
    isApplied: applied >= 0.8,
    isWritten: wrote >= 0.8,
    news,
  }
}

function isNews({ cues, isQuestion, isConditional }: SentenceCues): boolean {
  if (isQuestion || isConditional) return false
  return !(cues.asked || cues.wrote || cues.receipt || cues.hearing || cues.request || cues.payment || cues.summons || cues.refusal)
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
  const { refusal = 0, denial = 0, stop = 0, decision = 0 } = sentence.cues
  if (weight < 1 && (refusal >= 2.8 || denial >= 2 || (stop >= 2.4 && decision >= 0.5))) weight = 1
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
  if (sentence.isQuestion && sentence.role !== 'title' && !sentence.cues.request && !sentence.cues.hearing) weight *= 0.6
  return weight
}
