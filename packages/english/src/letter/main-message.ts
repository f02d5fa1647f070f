import type { LetterKind, MainMessage, Place } from '@klarbrev/core'
import { type CueName, cueNames } from './cues.list.ts'
import type { Sentence } from './sentences.ts'

/** The kinds of letter whose message a cue gives. */
export const kindOfCue: Partial<Readonly<Record<CueName, LetterKind>>> = {
  grant: 'bevilling',
  refuse: 'afslag',
  stop: 'standsning',
  hearing: 'partshoering',
  request: 'anmodning',
  summons: 'indkaldelse',
  payment: 'opkraevning',
  receipt: 'kvittering',
  inform: 'orientering',
  answer: 'svar',
}

/** Below this no sentence says enough to be the message. */
const leastWeight = 1.6
/** A message in more words than this has to be looked for. */
const mostClearWords = 32
/** From here on a wording says yes, no, how much or what, and cannot be mistaken. */
const clearCue = 1.8

/** A yes, a no or a stop weighs more for its reader than what is to be done or paid because of it. */
const decisions: ReadonlySet<CueName> = new Set<CueName>(['grant', 'refuse', 'stop'])

/** A sentence and how much it looks like the message. */
export interface WeighedSentence {
  readonly sentence: Sentence
  readonly weight: number
  readonly reasons: readonly string[]
}

/** The sentence that tells the reader what they most need to know, with its place; null where none does. */
export function findMainMessage(
  sentences: readonly Sentence[],
  given: LetterKind | null,
): { readonly message: MainMessage; readonly sentence: Sentence } | null {
  let best: WeighedSentence | null = null
  for (const sentence of sentences) {
    const weighed = weigh(sentence, given)
    if (weighed.weight >= leastWeight && (best === null || weighed.weight > best.weight)) best = weighed
  }
  if (best === null) return null
  const { sentence, reasons } = best
  const message = {
    start: sentence.start,
    end: sentence.end,
    position: placeOf(sentence, sentences),
    clear: isClear(sentence),
    reasons,
  }
  return { message, sentence }
}

/** General signs: what it does, money and days, whom it speaks to, and where it stands. */
function weigh(sentence: Sentence, given: LetterKind | null): WeighedSentence {
  const { cues, role, section, place } = sentence
  const reasons: string[] = []
  let weight = 0
  const add = (points: number, reason: string): void => {
    weight += points
    reasons.push(reason)
  }
  const strongest = messageCue(sentence)
  if (strongest !== null) add(cues[strongest], strongest)
  if (strongest !== null && cues.decide > 0) add(cues.decide / 2, 'decide')
  else if (cues.decide > 0) add(cues.decide, 'decide')
  if (strongest !== null && given !== null && kindOfCue[strongest] === given) add(0.8, 'kind')
  if (sentence.hasAmount) add(0.7, 'amount')
  if (sentence.hasDate) add(0.5, 'date')
  if (sentence.hasReader) add(0.5, 'reader')
  if (sentence.hasSender) add(0.2, 'sender')
  if (strongest !== null && decisions.has(strongest)) add(0.6, 'decision')
  if (role === 'title') add(strongest === null ? -0.5 : 1, 'title')
  if (role === 'heading') add(-1.2, 'heading')
  if (place === 0) add(0.5, 'first')
  else if (place === 1) add(0.4, 'first')
  else if (place === 2) add(0.2, 'first')
  if (place > 2) add(-Math.min(0.6, place * 0.03), 'late')
  if (sentence.isConditional) add(-1.8, 'condition')
  if (section === 'rules' || section === 'appeal' || section === 'contact' || section === 'appendix')
    add(-2.5, 'section')
  if (section === 'nextStep' || section === 'facts') add(-0.6, 'section')
  if (section === 'result') add(0.5, 'section')
  if (cues.history > 0 && cues.refuse < 2 && cues.grant < 2) add(-cues.history, 'history')
  if (cues.complaint > 0) add(-1.5, 'complaint')
  return { sentence, weight, reasons }
}

/** The heaviest cue of a message in a sentence; of two alike the one that weighs most for the reader. */
export function messageCue({ cues }: Sentence): CueName | null {
  let best: CueName | null = null
  for (const name of cueNames) {
    if (kindOfCue[name] === undefined) continue
    if (cues[name] > 0 && (best === null || cues[name] > cues[best])) best = name
  }
  return best
}

/** `first`: title or one of the first two sentences; `early`: in the first third of the running text. */
function placeOf(sentence: Sentence, sentences: readonly Sentence[]): Place {
  if (sentence.role === 'title' || (sentence.place >= 0 && sentence.place < 2)) return 'first'
  let words = 0
  let before = 0
  for (const one of sentences) {
    if (one.place < 0) continue
    words += one.words
    if (one.start < sentence.start) before += one.words
  }
  return before * 3 <= words ? 'early' : 'late'
}

/** Says yes, no, how much, what or when in a sentence that can be taken in at once. */
function isClear(sentence: Sentence): boolean {
  const cue = messageCue(sentence)
  if (sentence.words > mostClearWords) return false
  return (
    (cue !== null && sentence.cues[cue] >= clearCue) ||
    (cue !== null && (sentence.hasAmount || sentence.hasDate)) ||
    cue === 'receipt' ||
    cue === 'inform' ||
    cue === 'answer'
  )
}
