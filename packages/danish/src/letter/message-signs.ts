import type { LetterKind } from '@klarbrev/core'
import { actNumber, type MessageKind, messageKinds } from './acts.ts'
import { errandPoints } from './errand-points.ts'
import { errands } from './errands.ts'
import { isFarOff, Look, type SentenceCues } from './sentence-cues.ts'

/** The signs by which a sentence is or is not the message of its letter, in the order of the trained weights. */
export const messageSigns = [
  'act', 'message', 'vague', 'history', 'reasons', 'rule', 'guidance', 'next', 'topic', 'statement-title', 'title',
  'heading', 'first', 'second', 'third', 'opening', 'middle', 'result', 'remote', 'reader', 'date', 'amount', 'question',
  'condition', 'long', 'appointment', 'facts', 'short', 'answer-title', 'both', 'news', 'received',
  'worded', 'best-worded', 'said-before',
] as const

export type MessageSign = (typeof messageSigns)[number]

export const signCount: number = messageSigns.length

const sign = Object.fromEntries(messageSigns.map((name, at) => [name, at])) as Record<MessageSign, number>

const vague = actNumber('vague')
const history = actNumber('history')
const reasons = actNumber('reasons')
const rule = actNumber('rule')
const appeal = actNumber('appeal')
const contact = actNumber('contact')
const next = actNumber('next')
const topic = actNumber('topic')

const dated: ReadonlySet<LetterKind> = new Set<LetterKind>(['partshoering', 'anmodning', 'indkaldelse', 'opkraevning'])

/** A share as its logarithm, so that the difference between little and nothing counts as that of much and little. */
function evidenceOf(share: number): number {
  return Math.log(share + 0.01)
}

/**
 * Reads the signs of the sentences of one letter for any kind that it may be of. They tell of the sentence, its place
 * and what was said before, and nothing of its neighbours: a heading put between, or a sentence said again, would else
 * make another sentence the message.
 */
export class SignReader {
  private readonly sentences: readonly SentenceCues[]
  private readonly signs = new Float64Array(signCount)
  /** Points by wordings of each sentence for the kind at hand, and the most of them. */
  private readonly worded: Float64Array
  private mostWorded = 0
  /** The likeliest that the message of the kind at hand was said before each sentence. */
  private readonly before: Float32Array
  private kind = -1

  constructor(sentences: readonly SentenceCues[]) {
    this.sentences = sentences
    this.worded = new Float64Array(sentences.length)
    this.before = new Float32Array(sentences.length)
  }

  /** The signs of a sentence in a letter of a kind, by its number in `messageKinds`; the same array every time. */
  read(at: number, kind: number): Float64Array {
    if (kind !== this.kind) this.turnTo(kind)
    const { signs, mostWorded } = this
    const worded = mostWorded > 0 ? Math.max(0, this.worded[at]!) / mostWorded : -1
    readSigns(this.sentences[at]!, messageKinds[kind]!, worded, signs)
    signs[sign['said-before']] = this.before[at]!
    return signs
  }

  private turnTo(kind: number): void {
    const { sentences, worded, before } = this
    const name = messageKinds[kind]!
    this.kind = kind
    this.mostWorded = 0
    let said = 0
    for (let at = 0; at < sentences.length; at++) {
      const sentence = sentences[at]!
      const points = errandPoints(sentence, name, errands[name])
      worded[at] = points
      if (points > this.mostWorded) this.mostWorded = points
      before[at] = said
      said = Math.max(said, sentence.shares[sentence.act + kind]!)
    }
  }
}

/**
 * Writes the signs of a sentence by itself. `worded` is its share of the most points by wordings that a sentence of the
 * letter has, -1 where none has any.
 */
function readSigns(sentence: SentenceCues, kind: LetterKind, worded: number, out: Float64Array): void {
  const { shares, act: base, role, section, order, looks, words } = sentence
  const of = (act: number): number => shares[base + act]!
  out.fill(0)
  let message = 0
  for (let act = 0; act < messageKinds.length; act++) message += of(act)
  const own = messageKinds.indexOf(kind as MessageKind)
  out[sign.act] = evidenceOf(own < 0 ? message : of(own))
  out[sign.message] = evidenceOf(message)
  out[sign.vague] = of(vague)
  out[sign.history] = of(history)
  out[sign.reasons] = of(reasons)
  out[sign.rule] = of(rule)
  out[sign.guidance] = of(appeal) + of(contact)
  out[sign.next] = of(next)
  out[sign.topic] = of(topic)
  const isTitle = role === 'title'
  const isStatement = (looks & (Look.finiteVerb | Look.announcing)) === Look.finiteVerb
  if (isTitle) out[isStatement ? sign['statement-title'] : sign.title] = 1
  else if (role === 'heading') out[sign.heading] = 1
  else if (order < 6) out[order < 3 ? sign.first + order : sign.opening] = 1
  else if (order < 12) out[sign.middle] = 1
  if (section === 'result') out[sign.result] = 1
  else if (section === 'facts') out[sign.facts] = 1
  if (isFarOff(sentence)) out[sign.remote] = 1
  if (looks & Look.reader) out[sign.reader] = 1
  if (looks & Look.date && dated.has(kind)) out[sign.date] = 1
  if (looks & Look.amount && (kind === 'opkraevning' || kind === 'bevilling')) out[sign.amount] = 1
  if (looks & Look.question) out[sign.question] = 1
  if (looks & Look.conditional) out[sign.condition] = 1
  if (words > 40) out[sign.long] = 1
  else if (words < 5) out[sign.short] = 1
  if (looks & Look.appointment && kind === 'indkaldelse') out[sign.appointment] = 1
  if (isTitle && kind === 'svar') out[sign['answer-title']] = 1
  if (kind === 'delvis') out[sign.both] = evidenceOf(of(0) + of(1) + of(2))
  if (!isTitle && role !== 'heading' && order === 0 && (kind === 'orientering' || kind === 'svar')) out[sign.news] = 1
  if (kind === 'kvittering') out[sign.received] = of(history)
  if (worded >= 0) {
    out[sign.worded] = worded
    if (worded >= errands[kind].nearlyBest) out[sign['best-worded']] = 1
  }
}
