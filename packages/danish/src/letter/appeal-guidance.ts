import { isRunningText, type Span, TokenKind } from '@klarbrev/core'
import { Cue } from '../text/cue-words.ts'
import type { LegalBlock } from './legal-blocks.ts'
import { holdsKind, isAppeal, type LegalSentence } from './legal-sentences.ts'
import { LegalSign, mayGuide } from './legal-signs.ts'
import { Legal } from './legal-words.list.ts'

/** What a letter says of complaining. */
export interface AppealGuidance {
  /** `elsewhere`: enclosed, overleaf or behind a link; `closed`: nobody can be complained to. */
  readonly state: 'none' | 'given' | 'elsewhere' | 'closed'
  readonly hasDeadline: boolean
  readonly hasRecipient: boolean
  /** The first sentence of running text that gives guidance. */
  readonly at: LegalPlace | null
}

/** A sentence by its token rows, and the place in the letter of the block they are of. */
export interface LegalPlace extends Pick<LegalSentence, 'from' | 'to'> {
  readonly block: number
}

/** Reads what a letter says of complaining, wherever it stands: in a section, in running text, in an enclosure's name. */
export function readAppealGuidance(blocks: readonly LegalBlock[]): AppealGuidance {
  let at: LegalPlace | null = null
  let isAny = false
  let isElsewhere = false
  let isClosed = false
  let hasDeadline = false
  let hasRecipient = false
  let wasAppeal = false
  for (const { at: block, own: { signs, sentences } } of blocks) {
    if (!wasAppeal && !(signs & LegalSign.appeal)) continue
    for (const sentence of sentences) {
      const isNow = isAppeal(sentence)
      // The sentence after may go on without the word: "Du kan klage. Skriv til os inden fire uger."
      const isNear = isNow || (wasAppeal && sentence.role !== 'heading')
      wasAppeal = isNow
      if (!isNear) continue
      isAny ||= isNow
      if (isNow && at === null && isRunningText(sentence.role)) at = { block, from: sentence.from, to: sentence.to }
      if (isNow && saysElsewhere(sentence)) isElsewhere = true
      if (isNow && sentence.bits & (Legal.deniedComplaint | Legal.closed)) isClosed = true
      if (givesTime(sentence)) hasDeadline = true
      if (givesPlace(sentence)) hasRecipient = true
    }
  }
  const plain = isAny ? null : findPlainAppeal(blocks)
  if (plain !== null) return plain
  const state = !isAny ? 'none' : isElsewhere ? 'elsewhere' : isClosed ? 'closed' : 'given'
  return { state, hasDeadline, hasRecipient, at }
}

/** So many sentences behind one may say by when. */
const reachOfTime = 2

/**
 * "Mener du, at vi tager fejl, kan du skrive til mig senest fire uger efter": guidance that never says "klage", with a
 * time for it there or right behind.
 */
function findPlainAppeal(blocks: readonly LegalBlock[]): AppealGuidance | null {
  for (let nth = 0; nth < blocks.length; nth++) {
    const { at: block, own: { signs, sentences } } = blocks[nth]!
    if (!(signs & LegalSign.plainAppeal)) continue
    for (let at = 0; at < sentences.length; at++) {
      const { from, to } = sentences[at]!
      if (!mayGuide(sentences[at]!)) continue
      const near = sentencesFrom(blocks, nth, at)
      if (!near.some(({ bits }) => bits & Legal.byWhen)) continue
      const hasRecipient = near.some((one) => givesPlace(one) || (one.bits & Legal.leader) !== 0)
      return { state: 'given', hasDeadline: near.some(givesTime), hasRecipient, at: { block, from, to } }
    }
  }
  return null
}

/** The sentence and those behind it that may say by when and to whom. */
function sentencesFrom(blocks: readonly LegalBlock[], nth: number, first: number): readonly LegalSentence[] {
  const near: LegalSentence[] = []
  for (let block = nth, at = first; block < blocks.length && near.length <= reachOfTime; block++, at = 0) {
    near.push(...blocks[block]!.own.sentences.slice(at, at + reachOfTime + 1 - near.length))
  }
  return near
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
export function spanOf(place: LegalPlace, blocks: readonly { readonly block: Span; readonly facts: Rows }[]): Span {
  const { block, facts } = blocks[place.block]!
  return {
    start: block.start + facts.tokens.start[place.from]!,
    end: block.start + facts.tokens.end[place.to - 1]!,
  }
}

/** The token columns that a span is reckoned from. */
interface Rows {
  readonly tokens: { readonly start: Uint32Array; readonly end: Uint32Array }
}
