import type { LetterKind, MainMessage, Place } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import type { CueName } from './cue-phrases.ts'
import type { SentenceCues } from './sentence-cues.ts'

/** Which cues carry the main message of a kind, and what it should hold besides. */
interface Errand {
  readonly cues: readonly (readonly [CueName, number])[]
  readonly wantsDate: number
  readonly wantsAmount: number
  /** What a title that is a sentence is worth more, and the share of its points that a title of nouns keeps. */
  readonly sentenceTitle: number
  readonly nounTitle: number
}

function errand(cues: string, wantsDate: number, wantsAmount: number, sentenceTitle: number, nounTitle: number): Errand {
  const shares = cues.split(' ').map((cue) => {
    const [name, share = '1'] = cue.split(':') as [CueName, string?]
    return [name, Number(share)] as const
  })
  return { cues: shares, wantsDate, wantsAmount, sentenceTitle, nounTitle }
}

/** By kind: the cues with their shares; then date, amount, title that is a sentence ("Du får …"), title of nouns ("Afslag på …"). */
const errands: Readonly<Record<LetterKind, Errand>> = {
  afslag: errand('refusal denial', 0, 0, 2, 1.2),
  delvis: errand('partial grant refusal denial', 0.2, 0.6, 2, 0.6),
  bevilling: errand('grant allowance', 0.2, 1, 2, 0.75),
  partshoering: errand('hearing intention:0.6', 1.6, 0, 2, 0.5),
  anmodning: errand('request duty:0.4', 1.6, 0, 2, 0.4),
  indkaldelse: errand('summons', 1.2, 0, 2, 0.4),
  kvittering: errand('receipt', 1, 0, 1.2, 0.6),
  orientering: errand('info decision:0.6 duty:0.8 stop:0.6', 1.4, 0.4, 2, 0.4),
  opkraevning: errand('payment duty:0.3', 1.6, 1, 2, 0.4),
  standsning: errand('stop duty:0.6', 1, 0, 2, 0.55),
  svar: errand('reply decision:0.6 refusal:0.6 grant:0.6 info:0.6', 0, 0, 2, 0.3),
  ukendt: errand('refusal grant partial:0.6 decision:0.6', 0, 0.4, 2, 1),
}

/** Fewer points than this make no main message. */
const leastPoints = 2.4

/** The first sentence that is nearly as good as the best wins: what is said twice has its place where it is first said. */
const nearlyBest = 0.72
/** A partial grant says yes before no or no before yes: the first of them wins. A summons is not one without its hour. */
const nearlyBestOf: Readonly<Partial<Record<LetterKind, number>>> = { delvis: 0.5, indkaldelse: 0.9, anmodning: 0.8 }

/** Finds the sentence or heading that tells the citizen what they most need to know in this kind of letter. */
export function findMainMessage(
  sentences: readonly SentenceCues[],
  facts: readonly DanishBlock[],
  starts: readonly number[],
  kind: LetterKind,
): MainMessage | null {
  const own = errands[kind]
  const points = sentences.map((sentence) => weigh(sentence, kind, own, null))
  const highest = Math.max(0, ...points)
  if (highest < leastPoints) return null
  const index = points.findIndex((one) => one >= highest * (nearlyBestOf[kind] ?? nearlyBest))
  const best = sentences[index]!
  const block = facts[best.block]!
  const base = starts[best.block]!
  const reasons: string[] = []
  weigh(best, kind, own, reasons)
  if (points[index]! < highest) reasons.push('earliest')
  const start = base + block.tokens.start[best.from]!
  return {
    start,
    end: base + block.tokens.end[best.to - 1]!,
    position: placeOf(best, sentences, facts, starts, start),
    clear: isClear(best, kind, own),
    reasons,
  }
}

/** A sentence's points for being the message of a letter of this kind; `reasons` collects why, when it is asked for. */
function weigh(sentence: SentenceCues, kind: LetterKind, own: Errand, reasons: string[] | null): number {
  let points = 0
  const add = (amount: number, reason: string): void => {
    points += amount
    reasons?.push(reason)
  }
  for (const [cue, share] of own.cues) {
    const weight = sentence.cues[cue]
    if (weight !== undefined) add(Math.min(weight, 4.5) * share, cue)
  }
  if (kind === 'svar') addAnswer(sentence, add)
  if (kind === 'orientering' && sentence.order === 0 && sentence.role === 'body') add(1.2, 'opening')
  if (kind === 'indkaldelse' && sentence.isAppointment) add(3.5, 'appointment')
  if (points <= 0) return 0
  const strength = Math.min(1, points / 2.5)
  if (sentence.hasReader) add(0.8 * strength, 'reader')
  if (sentence.hasAmount && own.wantsAmount > 0) add(own.wantsAmount * strength, 'amount')
  if (sentence.hasDate && own.wantsDate > 0) add(own.wantsDate * strength, 'date')
  else if (sentence.cues.deadline && own.wantsDate >= 1) add(own.wantsDate * 0.6 * strength, 'deadline')
  if (sentence.role === 'title') add(titleWorth(sentence, own, points), 'title')
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
  if (sentence.role === 'heading') return
  if (sentence.role === 'title') {
    if (sentence.hasFiniteVerb && !sentence.cues.answer && !sentence.cues.wrote && !sentence.isQuestion) add(2, 'statement')
    return
  }
  const isRecap = (sentence.cues.asked ?? 0) >= 0.5 || (sentence.cues.wrote ?? 0) >= 0.9 || ((sentence.cues.answer ?? 0) >= 2 && !sentence.cues.decision && !sentence.cues.reply)
  if (isRecap || sentence.isTold || sentence.cues.receipt || sentence.isQuestion) return add(-3, 'asked')
  if (sentence.order < 6) add(2.6 - sentence.order * 0.2, 'opening')
}

/** A title that is a sentence says the message itself; a title of nouns does so only in some kinds of letter. */
function titleWorth(sentence: SentenceCues, own: Errand, points: number): number {
  if (sentence.hasFiniteVerb && sentence.words >= 3) return own.sentenceTitle
  return points * (own.nounTitle - 1)
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

/** Longer sentences cannot be taken in at one reading, unless they say a plain yes or no to the reader. */
const mostWords = 40
const mostWordsOfPlain = 70
/** An answer longer than this explains rather than answers. */
const mostWordsOfAnswer = 25

/** Whether the sentence can be understood alone: says yes, no, how much, what or when, to the reader. */
function isClear(sentence: SentenceCues, kind: LetterKind, own: Errand): boolean {
  if ((sentence.cues.vague ?? 0) >= 2) return false
  const strongest = Math.max(0, ...own.cues.map(([cue]) => (cue === 'decision' || cue === 'duty' ? 0 : (sentence.cues[cue] ?? 0))))
  const isPlain = sentence.hasReader && strongest >= 3
  if (sentence.words > (isPlain ? mostWordsOfPlain : mostWords)) return false
  switch (kind) {
    case 'opkraevning':
      return sentence.hasAmount || sentence.hasNumber || sentence.hasDate
    case 'indkaldelse':
      return sentence.isAppointment || (sentence.hasReader && strongest > 0)
    case 'anmodning':
      return strongest > 0 && (sentence.hasReader || sentence.isRequest || sentence.hasDate) && sentence.words <= mostWords
    case 'svar':
      return sentence.words <= mostWordsOfAnswer && (sentence.hasReader || sentence.hasDate || strongest > 0)
    case 'partshoering':
    case 'orientering':
      return sentence.hasReader || sentence.hasDate
    default:
      return strongest > 0
  }
}
