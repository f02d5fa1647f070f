import { isRunningText, type Span, TokenKind } from '@klarbrev/core'
import { Cue } from '../text/cue-words.ts'
import { Legal } from './legal-words.list.ts'
import { holdsKind, isAppeal, type LegalSentence } from './legal-sentences.ts'

/** What a letter says of complaining. */
export interface AppealGuidance {
  /** `elsewhere`: enclosed, overleaf or behind a link; `closed`: nobody can be complained to. */
  readonly state: 'none' | 'given' | 'elsewhere' | 'closed'
  readonly hasDeadline: boolean
  readonly hasRecipient: boolean
  /** Token rows of the first sentence that gives guidance, and the block they are of. */
  readonly at: LegalSentence | null
}

/** Reads what a letter says of complaining, wherever it stands: in a section, in running text, in an enclosure's name. */
export function readAppealGuidance(sentences: readonly LegalSentence[]): AppealGuidance {
  let at: LegalSentence | null = null
  let isElsewhere = false
  let isClosed = false
  let hasDeadline = false
  let hasRecipient = false
  let wasAppeal = false
  for (const sentence of sentences) {
    const isNow = isAppeal(sentence)
    // The sentence after may go on without the word: "Du kan klage. Skriv til os inden fire uger."
    const isNear = isNow || (wasAppeal && sentence.role !== 'heading')
    wasAppeal = isNow
    if (!isNear) continue
    if (isNow && at === null && isRunningText(sentence.role)) at = sentence
    if (isNow && saysElsewhere(sentence)) isElsewhere = true
    if (isNow && sentence.bits & (Legal.deniedComplaint | Legal.closed)) isClosed = true
    if (givesTime(sentence)) hasDeadline = true
    if (givesPlace(sentence)) hasRecipient = true
  }
  const isAny = at !== null || isElsewhere || sentences.some((one) => isAppeal(one))
  const plain = isAny ? -1 : sentences.findIndex((_, at) => isPlainAppeal(sentences, at))
  if (plain >= 0) return { state: 'given', hasDeadline: true, hasRecipient: true, at: sentences[plain]! }
  const state = !isAny ? 'none' : isElsewhere ? 'elsewhere' : isClosed ? 'closed' : 'given'
  return { state, hasDeadline, hasRecipient, at }
}

const reader = Cue.reader | Cue.polite | Cue.pluralYou

/**
 * "Mener du, at vi tager fejl, kan du skrive til mig senest fire uger efter": guidance that never says "klage". Told by
 * the reader's disagreement or a new look at the decision, something to do, and a time for it there or right behind.
 */
function isPlainAppeal(sentences: readonly LegalSentence[], at: number): boolean {
  const { bits, cues, role } = sentences[at]!
  if (!isRunningText(role) || !(cues & reader)) return false
  const isAgain = (bits & Legal.again) !== 0 && (bits & (Legal.decision | Legal.authority)) !== 0
  if (!(bits & Legal.disagree) && !isAgain) return false
  if (!(cues & Cue.modal) && !(bits & Legal.task)) return false
  const isBy = (one: LegalSentence | undefined): boolean => one !== undefined && (one.bits & Legal.byWhen) !== 0
  return isBy(sentences[at]) || isBy(sentences[at + 1]) || isBy(sentences[at + 2])
}

/** "Se vedlagte klagevejledning", "Læs på bagsiden, hvordan du klager", "Klagevejledning: www.…". */
function saysElsewhere(sentence: LegalSentence): boolean {
  const { bits, role } = sentence
  if (role === 'appendix') return true
  if (bits & Legal.enclosed) return true
  return (bits & Legal.guidance) !== 0 && holdsKind(sentence, TokenKind.url)
}

function givesTime({ bits, cues, kinds }: LegalSentence): boolean {
  if (bits & Legal.timeUnit || kinds & (1 << TokenKind.date)) return true
  // "Der gælder ingen frist for at klage."
  return (bits & Legal.byWhen) !== 0 && (cues & Cue.denial) !== 0
}

function givesPlace(sentence: LegalSentence): boolean {
  return (sentence.bits & Legal.authority) !== 0 || sentence.hasName ||
    holdsKind(sentence, TokenKind.email, TokenKind.phone, TokenKind.url)
}

/** A stretch of the letter's text that a sentence covers. */
export function spanOf(sentence: LegalSentence, blocks: readonly { readonly block: Span; readonly facts: Rows }[]): Span {
  const { block, facts } = blocks[sentence.block]!
  return {
    start: block.start + facts.tokens.start[sentence.from]!,
    end: block.start + facts.tokens.end[sentence.to - 1]!,
  }
}

/** The token columns that a span is reckoned from. */
interface Rows {
  readonly tokens: { readonly start: Uint32Array; readonly end: Uint32Array }
}
