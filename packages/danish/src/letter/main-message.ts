import type { LetterKind, MainMessage, Place } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import type { CueName } from './cue-phrases.ts'
import type { SentenceCues } from './sentence-cues.ts'

/** Which cues carry the main message of a kind, and what it should hold besides. */
interface Errand {
  readonly cues: readonly CueName[]
  readonly wantsDate: number
  readonly wantsAmount: number
  /** What a title that is a sentence is worth more. */
  readonly sentence: number
  /** What a title of nouns is worth: "Afslag på …" says it all, "Indkaldelse til samtale" does not. */
  readonly title: number
}

const decision: Errand = { cues: ['refusal', 'grant', 'partial', 'decision'], wantsDate: 0, wantsAmount: 0.4, title: 1, sentence: 2 }
const errands: Readonly<Record<LetterKind, Errand>> = {
  afslag: { cues: ['refusal'], wantsDate: 0, wantsAmount: 0, title: 1.2, sentence: 2 },
  delvis: { cues: ['partial', 'grant', 'refusal'], wantsDate: 0.2, wantsAmount: 0.6, title: 0.6, sentence: 2 },
  bevilling: { cues: ['grant'], wantsDate: 0.2, wantsAmount: 1, title: 0.75, sentence: 2 },
  partshoering: { cues: ['hearing', 'intention'], wantsDate: 1.6, wantsAmount: 0, title: 0.5, sentence: 2 },
  anmodning: { cues: ['request'], wantsDate: 1.6, wantsAmount: 0, title: 0.4, sentence: 2 },
  indkaldelse: { cues: ['summons'], wantsDate: 1.2, wantsAmount: 0, title: 0.4, sentence: 2 },
  kvittering: { cues: ['receipt'], wantsDate: 1, wantsAmount: 0, title: 0.6, sentence: 1.2 },
  orientering: { cues: ['info', 'decision', 'duty', 'stop'], wantsDate: 1.4, wantsAmount: 0.4, title: 0.4, sentence: 2 },
  opkraevning: { cues: ['payment'], wantsDate: 1.6, wantsAmount: 1, title: 0.4, sentence: 2 },
  standsning: { cues: ['stop'], wantsDate: 1, wantsAmount: 0, title: 0.85, sentence: 2 },
  svar: { cues: ['reply', 'decision', 'refusal', 'grant', 'info'], wantsDate: 0, wantsAmount: 0, title: 0.3, sentence: 2 },
  ukendt: decision,
}

/** Fewer points than this make no main message. */
const leastPoints = 2.4

/** The first sentence that is nearly as good as the best wins: what is said twice has its place where it is first said. */
const nearlyBest = 0.72
/** A partial grant says yes before no or no before yes: the first of them wins. */
const nearlyBestOfTwo = 0.5

/** Finds the sentence or heading that tells the citizen what they most need to know in this kind of letter. */
export function findMainMessage(
  sentences: readonly SentenceCues[],
  facts: readonly DanishBlock[],
  starts: readonly number[],
  kind: LetterKind,
): MainMessage | null {
  const errand = errands[kind]
  const points = sentences.map((sentence) => weigh(sentence, kind, errand, null))
  const highest = Math.max(0, ...points)
  if (highest < leastPoints) return null
  const index = points.findIndex((one) => one >= highest * (kind === 'delvis' ? nearlyBestOfTwo : nearlyBest))
  const best = sentences[index]!
  const block = facts[best.block]!
  const base = starts[best.block]!
  const reasons: string[] = []
  weigh(best, kind, errand, reasons)
  if (points[index]! < highest) reasons.push('earliest')
  const start = base + block.tokens.start[best.from]!
  return {
    start,
    end: base + block.tokens.end[best.to - 1]!,
    position: placeOf(best, sentences, facts, starts, start),
    clear: isClear(best, kind, errand),
    reasons,
  }
}

/** A sentence's points for being the message of a letter of this kind; `reasons` collects why, when it is asked for. */
function weigh(sentence: SentenceCues, kind: LetterKind, errand: Errand, reasons: string[] | null): number {
  let points = 0
  const add = (amount: number, reason: string): void => {
    points += amount
    reasons?.push(reason)
  }
  for (let rank = 0; rank < errand.cues.length; rank++) {
    const cue = errand.cues[rank]!
    const weight = sentence.cues[cue]
    if (weight !== undefined) add(Math.min(weight, 4.5) * (rank === 0 || kind === 'delvis' ? 1 : 0.6), cue)
  }
  if (kind === 'svar') addAnswer(sentence, add)
  if (kind === 'orientering' && sentence.order === 0 && sentence.role === 'body') add(1.2, 'opening')
  if (kind === 'indkaldelse' && sentence.isAppointment) add(3.5, 'appointment')
  if (points <= 0) return 0
  if (sentence.hasReader) add(0.8, 'reader')
  if (sentence.hasAmount && errand.wantsAmount > 0) add(errand.wantsAmount, 'amount')
  if (sentence.hasDate && errand.wantsDate > 0) add(errand.wantsDate, 'date')
  else if (sentence.cues.deadline && errand.wantsDate >= 1) add(errand.wantsDate * 0.6, 'deadline')
  if (sentence.role === 'title') add(titleWorth(sentence, errand, points), 'title')
  else if (sentence.role === 'heading') add(sentence.isAppointment ? 0 : -1.5, 'heading')
  else if (sentence.order < 3) add(0.6, 'opening')
  if (sentence.section === 'result') add(1, 'result')
  else if (sentence.section === 'appeal' || sentence.section === 'rules' || sentence.section === 'appendix') add(-4, 'section')
  else if (sentence.section === 'facts' || sentence.section === 'contact') add(-1, 'section')
  if (sentence.isConditional) add(kind === 'partshoering' ? -0.3 : -1.5, 'condition')
  if (sentence.isQuestion && sentence.role !== 'title') add(-2, 'question')
  if ((sentence.cues.asked ?? 0) >= 0.5 && kind !== 'kvittering') add(-1.2, 'asked')
  if (sentence.cues.vague) add(-Math.min(2, sentence.cues.vague), 'vague')
  return points
}

/** An answer is what is said first that is not about the question. */
function addAnswer(sentence: SentenceCues, add: (amount: number, reason: string) => void): void {
  if (sentence.role === 'title' || sentence.role === 'heading') return
  const isRecap = (sentence.cues.asked ?? 0) >= 0.5 || (sentence.cues.wrote ?? 0) >= 0.9 || (sentence.cues.answer !== undefined && !sentence.cues.decision && !sentence.cues.reply)
  if (isRecap || sentence.cues.receipt || sentence.isQuestion) return add(-3, 'asked')
  if (sentence.order < 6) add(2.6 - sentence.order * 0.2, 'opening')
}

/** A title that is a sentence says the message itself; a title of nouns does so only in some kinds of letter. */
function titleWorth(sentence: SentenceCues, errand: Errand, points: number): number {
  if (sentence.hasFiniteVerb && sentence.words >= 3) return errand.sentence
  return points * (errand.title - 1)
}

/** First: a heading or one of the first two sentences; early: within the first third of the text from its first word on. */
function placeOf(
  best: SentenceCues,
  sentences: readonly SentenceCues[],
  facts: readonly DanishBlock[],
  starts: readonly number[],
  at: number,
): Place {
  if (best.role === 'title' || best.order < 2) return 'first'
  const prose = sentences.filter((one) => one.role !== 'title')
  const first = prose[0] ?? best
  const last = prose[prose.length - 1] ?? best
  const start = starts[first.block]!
  const end = starts[last.block]! + facts[last.block]!.length
  return best.order < 3 || (at - start) * 3 < end - start ? 'early' : 'late'
}

/** Longer sentences cannot be taken in at one reading, whatever they say. */
const mostWords = 45

/** Whether the sentence can be understood alone: says yes, no, how much, what or when, to the reader. */
function isClear(sentence: SentenceCues, kind: LetterKind, errand: Errand): boolean {
  if ((sentence.cues.vague ?? 0) >= 2 || sentence.words > mostWords) return false
  const strongest = Math.max(0, ...errand.cues.map((cue) => (cue === 'decision' ? 0 : (sentence.cues[cue] ?? 0))))
  switch (kind) {
    case 'opkraevning':
      return sentence.hasAmount || sentence.hasNumber || sentence.hasDate
    case 'indkaldelse':
      return sentence.isAppointment || (sentence.hasReader && strongest > 0)
    case 'anmodning':
      return strongest > 0 && (sentence.hasReader || sentence.isRequest || sentence.hasDate)
    case 'partshoering':
    case 'svar':
    case 'orientering':
      return sentence.hasReader || sentence.hasDate
    default:
      return strongest > 0
  }
}
