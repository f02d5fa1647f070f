import type { LetterKind, Span } from '@klarbrev/core'
import { isRunningText, leastSureKind, TokenKind } from '@klarbrev/core'
import type { DanishLetter } from './danish-letter.ts'
import { Cue } from '../text/cue-words.ts'
import { type AppealGuidance, readAppealGuidance, spanOf } from './appeal-guidance.ts'
import { type LegalBlock, readLegalBlocks } from './legal-blocks.ts'
import { isAppeal } from './legal-sentences.ts'
import { LegalSign } from './legal-signs.ts'
import { Legal } from './legal-words.list.ts'

/** What a letter holds of what the law asks for. Every member is said to be there when in doubt. */
export interface LegalContent {
  readonly appeal: AppealGuidance
  /** The first sentence of the appeal guidance; null where there is none in running text. */
  readonly appealSpan: Span | null
  /** Whether the letter says of itself that it decides nothing, or nothing yet. */
  readonly isNoDecision: boolean
  /** Where a finding about the whole letter is shown: the title, else the main message, else the last paragraph. */
  readonly place: Span
  readonly hasReasons: boolean
  /** Names a statute or a section. "Loven" alone names none. */
  readonly hasLegalBasis: boolean
  /** A telephone number or a mail address, anywhere. */
  readonly hasContact: boolean
  readonly offersTalk: boolean
  readonly offersOtherHelp: boolean
  /** Tells by when the reader is to answer or act. */
  readonly hasDeadline: boolean
  /** Whether the reader waits for something, when it comes, whether it is late, and why. */
  readonly awaitsAnswer: boolean
  readonly hasAnswerTime: boolean
  readonly isDelayed: boolean
  /** A matter of social law, where the duty to guide reaches furthest. */
  readonly isSocial: boolean
  /** A claim, a hiring or the like, where the rules of decisions do not hold. */
  readonly isPrivateLaw: boolean
  /** Money or places dealt out among those who asked for them. */
  readonly isFund: boolean
  /** The reader asked for what is confirmed: udmeldelse, opsigelse. */
  readonly isOwnWish: boolean
  /** Takes money back by a decision. */
  readonly isReclaim: boolean
}

const known = new WeakMap<DanishLetter, LegalContent>()

/** The legal content of a letter; read when first asked for, and kept as long as the letter's facts. */
export function legalContent(letter: DanishLetter): LegalContent {
  const kept = known.get(letter)
  if (kept !== undefined) return kept
  const content = readContent(letter)
  known.set(letter, content)
  return content
}

const denying: ReadonlySet<string> = new Set(['afslag', 'delvis', 'standsning'])
/** Words of running text below which a letter is a fragment that somebody has begun on. */
const fewestWords = 15
/** Sentences from the top within which a letter tells whose wish it fulfils. */
const openingSentences = 2

/** Whether the letter is surely of one of these kinds, which the checklist may speak up about. */
export function isSurely(letter: DanishLetter, kinds: readonly LetterKind[]): boolean {
  if (!kinds.includes(letter.kind)) return false
  if (letter.kindConfidence === 1) return holdsText(letter)
  // A partial grant is yes and no at once: the three kinds that deny something do not speak against each other.
  const isDenying = denying.has(letter.kind)
  let sure = 0
  for (const kind in letter.kindScores) {
    if (kind === letter.kind || (isDenying && denying.has(kind))) sure += letter.kindScores[kind]!
  }
  return sure >= leastSureKind && holdsText(letter)
}

function holdsText({ blocks }: DanishLetter): boolean {
  let words = 0
  for (let at = 0; at < blocks.length && words < fewestWords; at++) {
    const { facts, context } = blocks[at]!
    if (isRunningText(context.role)) words += facts.words
  }
  return words >= fewestWords
}

function readContent(letter: DanishLetter): LegalContent {
  const blocks = readLegalBlocks(letter.blocks)
  let signs = 0
  for (const { own } of blocks) signs |= own.signs
  const says = (bits: number): boolean => (signs & bits) !== 0
  const appeal = readAppealGuidance(blocks)
  return {
    appeal,
    appealSpan: appeal.at && spanOf(appeal.at, letter.blocks),
    place: placeOf(letter),
    isNoDecision: says(LegalSign.deniedDecision),
    hasReasons: says(LegalSign.reason | LegalSign.reasonsSection) || tellsEnough(letter, blocks),
    hasLegalBasis: says(LegalSign.rulesSection) || namesLaw(letter),
    hasContact: says(LegalSign.contact),
    // A telephone by the signature or under a contact heading, a person's own number, or words that invite to a talk.
    offersTalk: says(LegalSign.talk | LegalSign.ownPhone) || (says(LegalSign.person) && says(LegalSign.otherPhone)),
    offersOtherHelp: says(LegalSign.otherHelp),
    hasDeadline: says(LegalSign.deadline),
    awaitsAnswer: says(LegalSign.answer),
    hasAnswerTime: says(LegalSign.answerTime),
    isDelayed: says(LegalSign.delay),
    isSocial: says(LegalSign.social),
    isPrivateLaw: says(LegalSign.privateLaw),
    isFund: says(LegalSign.fund),
    isOwnWish: says(LegalSign.wish) || opensWithWish(blocks),
    isReclaim: says(LegalSign.reclaim) && says(LegalSign.decision),
  }
}

/** Whether the first sentences tell that what comes is what the reader wished. */
function opensWithWish(blocks: readonly LegalBlock[]): boolean {
  let running = 0
  for (const { own: { role, sentences } } of blocks) {
    if (!isRunningText(role)) continue
    for (const { bits } of sentences) {
      if (running++ >= openingSentences) return false
      if (bits & Legal.ownWish) return true
    }
  }
  return false
}

/** Words of running text that tell more than the bare answer, from which on reasons may stand there without a word for it. */
const enoughTold = 20

/** Words that an answer takes; what a longer one holds beside it may be the reason. */
const plainAnswer = 15

/** Whether enough words tell neither what was asked or answered, whom to ring, nor what else there is. */
function tellsEnough({ blocks: all, mainMessage }: DanishLetter, blocks: readonly LegalBlock[]): boolean {
  let words = 0
  for (const { at: block, own: { role, sentences } } of blocks) {
    if (!isRunningText(role)) continue
    for (const one of sentences) {
      const { from, to, bits } = one
      if (isAppeal(one) || bits & (Legal.received | Legal.talk | Legal.otherWay)) continue
      const span = spanOf({ block, from, to }, all)
      const isAnswer = mainMessage !== null && span.start < mainMessage.end && mainMessage.start < span.end
      words += isAnswer ? Math.max(0, to - from - plainAnswer) : to - from
      if (words >= enoughTold) return true
    }
  }
  return false
}

function placeOf(letter: DanishLetter): Span {
  const title = letter.blocks.find(({ context }) => context.role === 'title')
  if (title !== undefined) return wordsOf(title)
  if (letter.mainMessage !== null) return { start: letter.mainMessage.start, end: letter.mainMessage.end }
  const last = letter.blocks.findLast(({ context }) => isRunningText(context.role)) ?? letter.blocks.at(-1)
  return last === undefined ? { start: 0, end: 0 } : wordsOf(last)
}

/** A block's words without the markup before them. */
function wordsOf({ block, facts }: DanishLetter['blocks'][number]): Span {
  if (facts.to === facts.from) return { start: block.start, end: block.end }
  return { start: block.start + facts.tokens.start[facts.from]!, end: block.start + facts.tokens.end[facts.to - 1]! }
}

/** A section, or a statute by name, in any part of the letter, enclosed law included. */
function namesLaw(letter: DanishLetter): boolean {
  return letter.blocks.some(({ facts }) => {
    if (facts.holdsKind(TokenKind.statuteRef)) return true
    if (!facts.holdsCue(Cue.lawName | Cue.lawHead)) return false
    for (let row = facts.from; row < facts.to; row++) {
      const cues = facts.cuesAt(row)
      if (cues & Cue.lawName && !/^lovens?$/.test(facts.wordAt(row))) return true
      if (cues & Cue.lawHead && (facts.wordAt(row + 1) === 'om' || facts.wordAt(row - 1) === 'barnets')) return true
    }
    return false
  })
}
