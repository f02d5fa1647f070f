import type { LetterKind, MainMessage, Place } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { Cues } from './cues.ts'
import { type Errand, errands } from './errands.ts'
import { Look, type SentenceCues } from './sentence-cues.ts'

/** Fewer points than this make no main message. */
const leastPoints = 2.4

/** Finds the sentence or heading that tells the citizen what they most need to know in this kind of letter. */
export function findMainMessage(
  sentences: readonly SentenceCues[],
  facts: readonly DanishBlock[],
  starts: readonly number[],
  kind: LetterKind,
): MainMessage | null {
  const own = errands[kind]
  const points = new Float64Array(sentences.length)
  let highest = 0
  for (let index = 0; index < points.length; index++) {
    points[index] = weigh(sentences[index]!, kind, own, null)
    if (points[index]! > highest) highest = points[index]!
  }
  if (highest < leastPoints) return null
  let index = 0
  while (points[index]! < highest * own.nearlyBest) index++
  const best = sentences[index]!
  const { tokens } = facts[best.block]!
  const base = starts[best.block]!
  const reasons: string[] = []
  weigh(best, kind, own, reasons)
  if (points[index]! < highest) reasons.push('earliest')
  const start = base + tokens.start[best.from]!
  return {
    start,
    end: base + tokens.end[best.to - 1]!,
    position: placeOf(best, sentences, facts, starts, start),
    clear: isClear(best, kind, own),
    reasons,
  }
}

/** A cue's weight is capped: a sentence that repeats itself says no more. */
const mostOfCue = 4.5

/** A sentence's points for being the message of a letter of this kind; `reasons` collects why, when it is asked for. */
function weigh(sentence: SentenceCues, kind: LetterKind, own: Errand, reasons: string[] | null): number {
  const { weights, base } = sentence
  let points = 0
  for (const { cue, share, name } of own.cues) {
    const weight = weights[base + cue]!
    if (weight === 0) continue
    points += Math.min(weight, mostOfCue) * share
    reasons?.push(name)
  }
  const isFirst = sentence.order === 0 && sentence.role === 'body'
  if (kind === 'svar') points += weighAnswer(sentence, reasons)
  else if (kind === 'orientering' && isFirst) points += 1.2
  else if (kind === 'indkaldelse' && sentence.looks & Look.appointment) {
    points += 5
    reasons?.push('appointment')
  }
  if (points <= 0) return 0
  const looks = weighLooks(sentence, own, points, reasons)
  return points + looks + weighPlace(sentence, kind, own, points + looks, reasons)
}

/** Whom it speaks to, and whether it names the sum and the day; each counts as much as the errand is plain. */
function weighLooks(sentence: SentenceCues, own: Errand, points: number, reasons: string[] | null): number {
  const strength = Math.min(1, points / 2.5)
  let more = 0
  if (sentence.looks & Look.reader) {
    more += 0.8
    reasons?.push('reader')
  }
  if (sentence.looks & Look.amount && own.wantsAmount > 0) {
    more += own.wantsAmount
    reasons?.push('amount')
  }
  if (sentence.looks & Look.date && own.wantsDate > 0) {
    more += own.wantsDate
    reasons?.push('date')
  } else if (own.wantsDate >= 1 && sentence.weights[sentence.base + Cues.deadline]! > 0) {
    more += own.wantsDate * 0.6
    reasons?.push('deadline')
  }
  return more * strength
}

/** Where it stands, and what makes it less than a plain statement. */
function weighPlace(
  sentence: SentenceCues,
  kind: LetterKind,
  own: Errand,
  points: number,
  reasons: string[] | null,
): number {
  const { role, section, weights, base, looks } = sentence
  let more = 0
  const add = (amount: number, reason: string): void => {
    more += amount
    reasons?.push(reason)
  }
  if (role === 'title') add(isStatement(sentence) ? own.sentenceTitle : points * (own.nounTitle - 1), 'title')
  else if (role === 'heading') add(looks & Look.appointment ? 0 : -1.5, 'heading')
  else if (sentence.order < 3) add(0.6, 'opening')
  if (section === 'result') add(1, 'result')
  else if (section === 'appeal' || section === 'rules' || section === 'appendix') add(-4, 'section')
  else if (section === 'facts' || section === 'contact') add(-1, 'section')
  if (looks & Look.conditional) add(kind === 'partshoering' ? -0.3 : -1.5, 'condition')
  if (looks & Look.question && role !== 'title') add(-2, 'question')
  const isHistory = weights[base + Cues.asked]! >= 0.5 || looks & Look.told
  if (isHistory && kind !== 'kvittering') add(-1.2, 'asked')
  const vague = weights[base + Cues.vague]!
  if (vague > 0) add(-Math.min(2, vague), 'vague')
  return more
}

/** A title that is a sentence says the message itself. */
function isStatement(sentence: SentenceCues): boolean {
  return (sentence.looks & (Look.finiteVerb | Look.announcing)) === Look.finiteVerb && sentence.words >= 3
}

/** An answer is what is said first that is not about the question. */
function weighAnswer(sentence: SentenceCues, reasons: string[] | null): number {
  const { role, weights, base, order } = sentence
  if (role === 'heading') return 0
  const names = weights[base + Cues.answer]!
  const wrote = weights[base + Cues.wrote]!
  if (role === 'title') {
    if (!isStatement(sentence) || names > 0 || wrote > 0 || sentence.looks & Look.question) return 0
    reasons?.push('statement')
    return 2
  }
  const isNaming = names >= 2 && weights[base + Cues.decision] === 0 && weights[base + Cues.reply] === 0
  const isRecap = isNaming || wrote >= 0.9 || weights[base + Cues.asked]! >= 0.5
  if (isRecap || sentence.looks & (Look.question | Look.told) || weights[base + Cues.receipt]! > 0) {
    reasons?.push('asked')
    return -3
  }
  if (order >= 6) return 0
  reasons?.push('answer')
  return 2.6 - order * 0.2
}

/** First: a heading or one of the first two sentences; early: within the first third of the text from its first word. */
function placeOf(
  best: SentenceCues,
  sentences: readonly SentenceCues[],
  facts: readonly DanishBlock[],
  starts: readonly number[],
  at: number,
): Place {
  if (best.role === 'title' || best.order < 2) return 'first'
  if (best.order < 3) return 'early'
  const first = sentences.find((one) => one.role !== 'title') ?? best
  const last = sentences[sentences.length - 1]!
  const start = starts[first.block]!
  const end = starts[last.block]! + facts[last.block]!.length
  return (at - start) * 3 < end - start ? 'early' : 'late'
}

/** Longer sentences cannot be taken in at one reading, unless they say a plain yes or no to the reader. */
const mostWords = 40
const mostWordsOfPlain = 70
/** An answer longer than this explains rather than answers. */
const mostWordsOfAnswer = 25

/** Whether the sentence can be understood alone: says yes, no, how much, what or when, to the reader. */
function isClear(sentence: SentenceCues, kind: LetterKind, own: Errand): boolean {
  const { weights, base, words, looks } = sentence
  const hasReader = (looks & Look.reader) !== 0
  const hasDate = (looks & Look.date) !== 0
  if (weights[base + Cues.vague]! >= 2) return false
  let strongest = 0
  for (const { cue } of own.cues) {
    if (cue !== Cues.decision && cue !== Cues.duty) strongest = Math.max(strongest, weights[base + cue]!)
  }
  if (words > (hasReader && strongest >= 3 && kind !== 'anmodning' ? mostWordsOfPlain : mostWords)) return false
  switch (kind) {
    case 'opkraevning':
      return (looks & (Look.amount | Look.number | Look.date)) !== 0
    case 'indkaldelse':
      return (looks & Look.appointment) !== 0 || (hasReader && strongest > 0)
    case 'anmodning':
      return strongest > 0 && (looks & (Look.reader | Look.request | Look.date)) !== 0
    case 'svar':
      return words <= mostWordsOfAnswer && (hasReader || hasDate || strongest > 0)
    case 'partshoering':
    case 'orientering':
      return hasReader || hasDate
    default:
      return strongest > 0
  }
}
