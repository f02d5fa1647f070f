import { cueCount, Cues, cueSet } from './cues.ts'
import { Look, type SentenceCues } from './sentence-cues.ts'
import type { Stretch } from './stretches.ts'

/** What the sentences of a letter together speak for, each weighed by where it stands. */
export interface Evidence {
  /** By cue: the strongest sentences' weights, each next one counting less. */
  readonly totals: Float64Array
  /** By cue: the strongest single statement. */
  readonly peaks: Float64Array
  readonly hasAppeal: boolean
  readonly hasAppointment: boolean
  /** The title speaks of a decision, or of what the reader applied for. */
  readonly isDecisionTitle: boolean
  readonly isApplicationTitle: boolean
  /** The letter answers an application, or a question, a complaint, a remark. */
  readonly isApplied: boolean
  readonly isWritten: boolean
  /** Statements near the top that name a day and no errand: news. */
  readonly news: number
}

/** Share that the n-th strongest sentence of a cue adds: one clear sentence says more than many faint ones. */
const decay: readonly number[] = [1, 0.6, 0.4, 0.25, 0.15]

const deciding = cueSet('refusal grant partial stop')
const dated = cueSet('hearing request payment')
/** Errands beside which a day is no news. */
const noNews = cueSet('asked wrote receipt hearing request payment summons refusal')

const asking = cueSet('request hearing')
const newsLook = Look.date | Look.finiteVerb | Look.question | Look.conditional

/** Sentences from the top within which a letter tells what it answers. */
const openingSentences = 4

/** Whether a sentence stands where a letter tells what it is about and what it answers. */
export function isOpening({ role, order }: SentenceCues): boolean {
  return role === 'title' || order < openingSentences
}

/** What sentences speak for, as they are taken one by one. */
export class ErrandSums {
  /** By cue: the strongest weights. */
  readonly tops: Float64Array = new Float64Array(cueCount * decay.length)
  private hasAppeal = false
  private hasAppointment = false
  private isDecisionTitle = false
  private isApplicationTitle = false
  private applied = 0
  private wrote = 0
  private news = 0

  take(sentence: SentenceCues): void {
    const { weights, base, role, looks } = sentence
    if (sentence.section === 'appeal' && role !== 'heading' && !(looks & Look.denied)) this.hasAppeal = true
    const weight = placeWeight(sentence)
    if (looks & Look.appointment && weight >= 0.4) this.hasAppointment = true
    const decision = weights[base + Cues.decision]!
    if (isOpening(sentence)) this.open(sentence, decision)
    // "Vi har besluttet at …" makes what follows the errand.
    const firmness = decision >= 2 ? 1.4 : decision >= 0.5 ? 1.15 : 1
    const isDue = weights[base + Cues.deadline]! > 0
    for (let left = sentence.found; left !== 0; left &= left - 1) {
      const cue = 31 - Math.clz32(left & -left)
      let value = weights[base + cue]!
      if (deciding & (1 << cue)) value *= firmness
      // To pay something back is an errand only with a sum or a day.
      if (cue === Cues.payment && !(looks & (Look.amount | Look.date)) && role !== 'title') value *= 0.6
      if (isDue && dated & (1 << cue)) value *= 1.25
      rank(this.tops, cue * decay.length, weight * Math.min(value, 5))
    }
  }

  /** Takes what was gathered elsewhere, from sentences none of which opens the letter. */
  merge({ tops, hasAppeal, hasAppointment }: ErrandSums): void {
    this.hasAppeal ||= hasAppeal
    this.hasAppointment ||= hasAppointment
    for (let at = 0; at < tops.length; at++) if (tops[at]! > 0) rank(this.tops, at - (at % decay.length), tops[at]!)
  }

  sum(): Evidence {
    const { tops, hasAppeal, hasAppointment, isDecisionTitle, isApplicationTitle, news } = this
    const totals = new Float64Array(cueCount)
    const peaks = new Float64Array(cueCount)
    for (let cue = 0; cue < cueCount; cue++) {
      peaks[cue] = tops[cue * decay.length]!
      for (let at = 0; at < decay.length; at++) totals[cue]! += tops[cue * decay.length + at]! * decay[at]!
    }
    const opening = { hasAppeal, hasAppointment, isDecisionTitle, isApplicationTitle, news }
    return { totals, peaks, isApplied: this.applied >= 0.8, isWritten: this.wrote >= 0.8, ...opening }
  }

  private open({ weights, base, role, looks, found }: SentenceCues, decision: number): void {
    const asked = weights[base + Cues.asked]! + weights[base + Cues.application]!
    if (role === 'title') {
      this.isDecisionTitle ||= decision > 0
      this.isApplicationTitle ||= asked > 0
    }
    this.applied += asked
    this.wrote += weights[base + Cues.wrote]!
    if ((looks & newsLook) === (Look.date | Look.finiteVerb) && !(found & noNews)) this.news++
  }
}

/** Gathers the cues of all sentences. `stretches` are those of a letter that is kept. */
export function gatherErrands(sentences: readonly SentenceCues[], stretches: readonly Stretch[] | null): Evidence {
  const sums = new ErrandSums()
  if (stretches === null) for (const sentence of sentences) sums.take(sentence)
  else {
    for (const { errands, members } of stretches) {
      if (errands !== null) sums.merge(errands)
      else for (const own of members) for (const sentence of own.sentences) sums.take(sentence)
    }
  }
  return sums.sum()
}

/** Puts a value in its place among the strongest. */
function rank(tops: Float64Array, from: number, value: number): void {
  let at = from + decay.length - 1
  if (value <= tops[at]!) return
  while (at > from && tops[at - 1]! < value) {
    tops[at] = tops[at - 1]!
    at--
  }
  tops[at] = value
}

function placeWeight({ role, section, order, weights, base, found, looks }: SentenceCues): number {
  let weight = 0.5
  if (role === 'title') weight = 2.6
  else if (section === 'result') weight = 1.6
  else if (role === 'heading') weight = 0.9
  else if (order < 2) weight = 1.7
  else if (order < 5) weight = 1.2
  else if (order < 9) weight = 0.8
  // Old letters decide at the end: a plain decision there weighs as much as one in the middle.
  if (weight < 1 && isPlainDecision(weights, base)) weight = 1
  if (section === 'facts' || section === 'nextStep') weight *= 0.6
  return looks & Look.question && role !== 'title' && !(found & asking) ? weight * 0.6 : weight
}

function isPlainDecision(weights: Float64Array, base: number): boolean {
  if (weights[base + Cues.refusal]! >= 2.8 || weights[base + Cues.denial]! >= 2) return true
  return weights[base + Cues.stop]! >= 2.4 && weights[base + Cues.decision]! >= 0.5
}
