import type { LetterKind, Span } from '@klarbrev/core'
import { isRunningText } from '@klarbrev/core'
import { holdsContact } from '../facts/figures.ts'
import { lastSentence } from './anchors.ts'
import type { EnglishLetter } from './english-letter.ts'
import { type LegalSentence, readLegalSentences } from './legal-sentences.ts'

/** What a letter says of complaining. */
export interface AppealGuidance {
  /** `elsewhere`: enclosed or overleaf; `closed`: nobody can be complained to. */
  readonly state: 'none' | 'given' | 'elsewhere' | 'closed'
  readonly hasDeadline: boolean
  readonly hasRecipient: boolean
  /** The first sentence of it in running text. */
  readonly span: Span | null
}

/** What a letter holds of what the law asks for. Every member is said to be there when in doubt. */
export interface LegalContent {
  readonly appeal: AppealGuidance
  readonly hasReasons: boolean
  readonly hasLegalBasis: boolean
  /** A telephone number or a mail address, anywhere. */
  readonly hasContact: boolean
  /** Tells by when the reader is to answer or act. */
  readonly hasDeadline: boolean
  /** Decides nothing yet, is no matter of public law, or only does what the reader asked for. */
  readonly isNoDecision: boolean
  /** Where a finding about the whole letter is shown. */
  readonly place: Span
}

const known = new WeakMap<EnglishLetter, LegalContent>()

/** The legal content of a letter; read when first asked for, and kept as long as the letter's facts. */
export function legalContent(letter: EnglishLetter): LegalContent {
  const kept = known.get(letter)
  if (kept !== undefined) return kept
  const content = readContent(letter)
  known.set(letter, content)
  return content
}

/** So large a share of the evidence must speak for the kind, or the checks keep silent. */
const leastSure = 0.85
/** Words of running text below which a letter is a fragment that somebody has begun on. */
const fewestWords = 15
/** Words that tell more than the bare answer, from which on reasons may stand there without a word for it. */
const enoughTold = 20
/** Words that an answer takes; what a longer one holds beside it may be the reason. */
const plainAnswer = 15
/** Sentences from the top within which a letter tells whose wish it fulfils. */
const openingSentences = 3

/** Whether the letter is surely of one of these kinds. */
export function isSurely(letter: EnglishLetter, kinds: readonly LetterKind[]): boolean {
  if (!kinds.includes(letter.kind) || letter.kindConfidence < leastSure) return false
  let words = 0
  for (const { facts, context } of letter.blocks) if (isRunningText(context.role)) words += facts.words
  return words >= fewestWords
}

function readContent(letter: EnglishLetter): LegalContent {
  const sentences = readLegalSentences(letter.blocks)
  const running = sentences.filter(({ role }) => isRunningText(role))
  const body = running.filter((one) => !isAppeal(one))
  return {
    appeal: readAppeal(letter, sentences),
    hasReasons:
      sentences.some(({ section }) => section === 'reasons') ||
      body.some(({ signs }) => signs.has('reason')) ||
      countTold(letter, body) >= enoughTold,
    hasLegalBasis: letter.blocks.some(({ facts, context }) => {
      return context.section === 'rules' || facts.statuteRefs().length > 0
    }),
    hasContact: letter.blocks.some(({ facts, context }) => context.role !== 'address' && holdsContact(facts)),
    hasDeadline: sentences.some((one) => one.role !== 'signature' && setsDeadline(one)),
    isNoDecision:
      body.some((one) => one.near('denial', 'deciding') || one.signs.has('otherLaw')) ||
      (letter.kind === 'standsning' && running.slice(0, openingSentences).some(({ signs }) => signs.has('ownWish'))),
    place: placeOf(letter),
  }
}

/** Whether a sentence speaks of how one can complain. */
function isAppeal({ signs, section }: LegalSentence): boolean {
  return section === 'appeal' || signs.has('complaint')
}

function readAppeal(letter: EnglishLetter, sentences: readonly LegalSentence[]): AppealGuidance {
  let state: AppealGuidance['state'] = 'none'
  let hasDeadline = false
  let hasRecipient = false
  let span: Span | null = null
  let wasAppeal = false
  for (const one of sentences) {
    const isNow = isAppeal(one)
    // The sentence after may go on without the word: "You can complain. Write to us within four weeks."
    const isNear = isNow || (wasAppeal && isRunningText(one.role))
    wasAppeal = isNow
    if (!isNear) continue
    const { signs } = one
    if (isNow && state !== 'elsewhere') {
      if (one.role === 'appendix' || signs.has('elsewhere')) state = 'elsewhere'
      else if (one.near('complaint', 'denial') || signs.has('closed')) state = 'closed'
      else if (state === 'none') state = 'given'
      if (isRunningText(one.role)) span ??= spanOf(letter, one)
    }
    hasDeadline ||= signs.has('timeUnit') || one.hasDate || (signs.has('byWhen') && signs.has('denial'))
    hasRecipient ||= signs.has('place') || one.hasName || one.hasAddress
  }
  return { state, hasDeadline, hasRecipient, span }
}

/** Words of sentences beside the answer; of a long answer what is more than an answer takes. */
function countTold(letter: EnglishLetter, body: readonly LegalSentence[]): number {
  const main = letter.mainMessage
  let words = 0
  for (const one of body) {
    const { start, end } = spanOf(letter, one)
    const isAnswer = main !== null && start < main.end && main.start < end
    if (one.section === 'contact' || one.signs.has('task')) continue
    words += isAnswer ? Math.max(0, one.words - plainAnswer) : one.words
  }
  return words
}

/** A time by which, with something to do by then. */
function setsDeadline({ signs, hasDate }: LegalSentence): boolean {
  return (hasDate || signs.has('timeUnit')) && (signs.has('byWhen') || signs.has('task'))
}

function placeOf(letter: EnglishLetter): Span {
  const title = letter.blocks.find(({ context, facts }) => context.role === 'title' && facts.to > facts.from)
  if (title !== undefined) {
    const { start, end } = title.facts.tokens
    return { start: title.block.start + start[title.facts.from]!, end: title.block.start + end[title.facts.to - 1]! }
  }
  const main = letter.mainMessage
  if (main !== null) return { start: main.start, end: main.end }
  return lastSentence(letter) ?? { start: 0, end: 0 }
}

function spanOf(letter: EnglishLetter, { block, from, to }: LegalSentence): Span {
  const { block: place, facts } = letter.blocks[block]!
  return { start: place.start + facts.tokens.start[from]!, end: place.start + facts.tokens.end[to - 1]! }
}
