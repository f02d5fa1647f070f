import type { LetterKind } from '@klarbrev/core'
import { Cues } from './cues.ts'
import type { Errand } from './errands.ts'
import { Look, type SentenceCues } from './sentence-cues.ts'

/** A cue's weight is capped: a sentence that repeats itself says no more. */
const mostOfCue = 4.5

/** What the wordings of an errand in a sentence weigh by themselves, wherever it stands. */
export function wordingWeight({ weights, base, found }: SentenceCues, own: Errand): number {
  if ((found & own.bits) === 0) return 0
  let weight = 0
  for (const { cue, share } of own.cues) weight += Math.min(weights[base + cue]!, mostOfCue) * share
  return weight
}

/** A sentence's points for being the message of a letter of this kind, by the wordings of its errand and by its place. */
export function errandPoints(sentence: SentenceCues, kind: LetterKind, own: Errand): number {
  let points = wordingWeight(sentence, own)
  const isFirst = sentence.order === 0 && sentence.role === 'body'
  if (kind === 'svar') points += weighAnswer(sentence)
  else if (kind === 'orientering' && isFirst) points += 1.2
  else if (kind === 'indkaldelse' && sentence.looks & Look.appointment) {
    points += 5
  }
  if (points <= 0) return 0
  const looks = weighLooks(sentence, own, points)
  return points + looks + weighPlace(sentence, kind, own, points + looks)
}

/** Whom it speaks to, and whether it names the sum and the day; each counts as much as the errand is plain. */
function weighLooks(sentence: SentenceCues, own: Errand, points: number): number {
  const strength = Math.min(1, points / 2.5)
  let more = 0
  if (sentence.looks & Look.reader) {
    more += 0.8
  }
  if (sentence.looks & Look.amount && own.wantsAmount > 0) {
    more += own.wantsAmount
  }
  if (sentence.looks & Look.date && own.wantsDate > 0) {
    more += own.wantsDate
  } else if (own.wantsDate >= 1 && sentence.weights[sentence.base + Cues.deadline]! > 0) {
    more += own.wantsDate * 0.6
  }
  return more * strength
}

/** Where it stands, and what makes it less than a plain statement. */
function weighPlace(
  sentence: SentenceCues,
  kind: LetterKind,
  own: Errand,
  points: number,
): number {
  const { role, section, weights, base, looks } = sentence
  let more = 0
  if (role === 'title') more += isStatement(sentence) ? own.sentenceTitle : points * (own.nounTitle - 1)
  else if (role === 'heading') more -= looks & Look.appointment ? 0 : 1.5
  else if (sentence.order < 3) more += 0.6
  if (section === 'result') more += 1
  else if (section === 'appeal' || section === 'rules' || section === 'appendix') more -= 4
  else if (section === 'facts' || section === 'contact') more -= 1
  if (looks & Look.conditional) more -= kind === 'partshoering' ? 0.3 : 1.5
  if (looks & Look.question && role !== 'title') more -= 2
  const isHistory = weights[base + Cues.asked]! >= 0.5 || looks & Look.told
  if (isHistory && kind !== 'kvittering') more -= 1.2
  const vague = weights[base + Cues.vague]!
  if (vague > 0) more -= Math.min(2, vague)
  return more
}

/** A title that is a sentence says the message itself. */
function isStatement(sentence: SentenceCues): boolean {
  return (sentence.looks & (Look.finiteVerb | Look.announcing)) === Look.finiteVerb && sentence.words >= 3
}

/** An answer is what is said first that is not about the question. */
function weighAnswer(sentence: SentenceCues): number {
  const { role, weights, base, order } = sentence
  if (role === 'heading') return 0
  const names = weights[base + Cues.answer]!
  const wrote = weights[base + Cues.wrote]!
  if (role === 'title') {
    if (!isStatement(sentence) || names > 0 || wrote > 0 || sentence.looks & Look.question) return 0
    return 2
  }
  const isNaming = names >= 2 && weights[base + Cues.decision] === 0 && weights[base + Cues.reply] === 0
  const isRecap = isNaming || wrote >= 0.9 || weights[base + Cues.asked]! >= 0.5
  if (isRecap || sentence.looks & (Look.question | Look.told) || weights[base + Cues.receipt]! > 0) {
    return -3
  }
  if (order >= 6) return 0
  return 2.6 - order * 0.2
}
