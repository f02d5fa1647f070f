import type { LetterKind, MainMessage, Place } from '@klarbrev/core'
import { TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import type { CueName } from './cue-phrases.ts'
import type { SentenceCues } from './sentence-cues.ts'

/** Which cues carry the main message of a kind, and what it should hold besides. */
interface Errand {
  readonly cues: readonly CueName[]
  readonly wantsDate: boolean
  readonly wantsAmount: boolean
}

const decision: Errand = { cues: ['refusal', 'grant', 'partial', 'decision'], wantsDate: false, wantsAmount: false }
const errands: Readonly<Record<LetterKind, Errand>> = {
  afslag: { cues: ['refusal', 'decision'], wantsDate: false, wantsAmount: false },
  delvis: { cues: ['partial', 'grant', 'refusal', 'decision'], wantsDate: false, wantsAmount: false },
  bevilling: { cues: ['grant', 'decision'], wantsDate: false, wantsAmount: true },
  partshoering: { cues: ['hearing'], wantsDate: true, wantsAmount: false },
  anmodning: { cues: ['request'], wantsDate: true, wantsAmount: false },
  indkaldelse: { cues: ['summons'], wantsDate: true, wantsAmount: false },
  kvittering: { cues: ['receipt'], wantsDate: true, wantsAmount: false },
  orientering: { cues: ['info', 'stop', 'grant', 'decision'], wantsDate: true, wantsAmount: false },
  opkraevning: { cues: ['payment'], wantsDate: true, wantsAmount: true },
  standsning: { cues: ['stop', 'decision'], wantsDate: true, wantsAmount: false },
  svar: { cues: ['answer', 'decision', 'grant', 'refusal'], wantsDate: false, wantsAmount: false },
  ukendt: decision,
}

/** Fewer points than this make no main message. */
const leastPoints = 3

/** Finds the sentence or heading that tells the citizen what they most need to know in this kind of letter. */
export function findMainMessage(
  sentences: readonly SentenceCues[],
  facts: readonly DanishBlock[],
  starts: readonly number[],
  kind: LetterKind,
): MainMessage | null {
  const errand = errands[kind]
  const prose = sentences.reduce((count, one) => count + (one.role === 'title' || one.role === 'heading' ? 0 : 1), 0)
  let best: SentenceCues | null = null
  let bestPoints = 0
  let bestReasons: readonly string[] = []
  for (const sentence of sentences) {
    const { points, reasons } = weigh(sentence, errand)
    if (points > bestPoints) {
      best = sentence
      bestPoints = points
      bestReasons = reasons
    }
  }
  if (best === null || bestPoints < leastPoints) return null
  const block = facts[best.block]!
  const base = starts[best.block]!
  return {
    start: base + block.tokens.start[best.from]!,
    end: base + block.tokens.end[best.to - 1]!,
    position: placeOf(best, prose),
    clear: isClear(best, block, kind, errand),
    reasons: bestReasons,
  }
}

function weigh(sentence: SentenceCues, errand: Errand): { points: number; reasons: readonly string[] } {
  const reasons: string[] = []
  let points = 0
  errand.cues.forEach((cue, rank) => {
    const weight = sentence.cues[cue]
    if (weight === undefined) return
    points += Math.min(weight, 4) * (rank === 0 ? 1 : 0.7)
    reasons.push(cue)
  })
  if (points === 0) return { points: 0, reasons }
  const add = (amount: number, reason: string): void => {
    points += amount
    reasons.push(reason)
  }
  if (sentence.hasReader) add(1, 'reader')
  if (sentence.hasAmount) add(errand.wantsAmount ? 1.2 : 0.4, 'amount')
  if (sentence.hasDate) add(errand.wantsDate ? 1.2 : 0.2, 'date')
  if (sentence.role === 'title') add(titleWorth(sentence, points), 'title')
  else if (sentence.role === 'heading') add(-1.5, 'heading')
  else if (sentence.order === 0) add(0.9, 'opening')
  else if (sentence.order < 3) add(0.6, 'opening')
  if (sentence.section === 'result') add(1.2, 'result')
  if (/^(?:appeal|rules|appendix)$/.test(sentence.section)) add(-4, 'section')
  else if (/^(?:facts|contact)$/.test(sentence.section)) add(-1.2, 'section')
  else if (sentence.section === 'reasons') add(-0.6, 'section')
  if (sentence.isConditional) add(-1.5, 'condition')
  if (sentence.isQuestion && sentence.role !== 'title') add(-2, 'question')
  if (sentence.cues.vague) add(-Math.min(2, sentence.cues.vague), 'vague')
  return { points, reasons }
}

/** A title that is a sentence says the message itself; a title of nouns does so only with a strong word ("Afslag på …"). */
function titleWorth(sentence: SentenceCues, points: number): number {
  if (sentence.words >= 4 && sentence.hasFiniteVerb) return 2.5
  return points >= 3.5 ? -0.5 : -2.5
}

function placeOf(sentence: SentenceCues, prose: number): Place {
  if (sentence.role === 'title' || sentence.order < 2) return 'first'
  return sentence.order < Math.max(3, prose / 3) ? 'early' : 'late'
}

/** Whether the sentence can be understood alone: says yes, no, how much, what or when, to the reader. */
function isClear(sentence: SentenceCues, block: DanishBlock, kind: LetterKind, errand: Errand): boolean {
  if ((sentence.cues.vague ?? 0) >= 2) return false
  const errandCues = errand.cues.filter((cue) => cue !== 'decision')
  const hasErrand = errandCues.some((cue) => sentence.cues[cue] !== undefined)
  if (!hasErrand) return false
  if (sentence.words > 40) return false
  if (kind === 'opkraevning') return sentence.hasAmount || hasFigure(block, sentence)
  if (kind === 'indkaldelse' || kind === 'partshoering') return sentence.hasReader
  return true
}

function hasFigure(block: DanishBlock, sentence: SentenceCues): boolean {
  for (let row = sentence.from; row < sentence.to; row++) {
    if (block.tokens.kind[row] === TokenKind.number || block.tokens.kind[row] === TokenKind.amount) return true
  }
  return false
}
