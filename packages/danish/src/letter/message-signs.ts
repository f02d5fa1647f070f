import { actNumber, messageKinds } from './acts.ts'
import { errandPoints } from './errand-points.ts'
import { type Errand, errands } from './errands.ts'
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

/** Those of them that are others for each kind the letter may be of, and so are read for each sentence and each kind. */
const pairSigns = [
  'act', 'date', 'amount', 'appointment', 'answer-title', 'both', 'news', 'received', 'worded', 'best-worded', 'said-before',
] as const satisfies readonly MessageSign[]

const sign = numbered(messageSigns)
const pair = numbered(pairSigns)
const placeOfPair: readonly number[] = pairSigns.map((name) => sign[name])

function numbered<Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name, at) => [name, at])) as Record<Name, number>
}

const vague = actNumber('vague')
const history = actNumber('history')
const reasons = actNumber('reasons')
const rule = actNumber('rule')
const appeal = actNumber('appeal')
const contact = actNumber('contact')
const next = actNumber('next')
const topic = actNumber('topic')
const yes = actNumber('bevilling')
const no = actNumber('afslag')
const partly = actNumber('delvis')
const hearing = actNumber('partshoering')
const request = actNumber('anmodning')
const summons = actNumber('indkaldelse')
const receipt = actNumber('kvittering')
const news = actNumber('orientering')
const bill = actNumber('opkraevning')
const answer = actNumber('svar')

const errandOfKind: readonly Errand[] = messageKinds.map((kind) => errands[kind])

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
    const { mostWorded } = this
    return readSigns(this.sentences[at]!, kind, mostWorded > 0 ? this.worded[at]! / mostWorded : -1, this.before[at]!)
  }

  private turnTo(kind: number): void {
    const { sentences, worded, before } = this
    this.kind = kind
    this.mostWorded = 0
    let said = 0
    for (let at = 0; at < sentences.length; at++) {
      const sentence = sentences[at]!
      const points = wordedPoints(sentence, kind)
      worded[at] = points
      if (points > this.mostWorded) this.mostWorded = points
      before[at] = said
      said = Math.max(said, sentence.shares[sentence.act + kind]!)
    }
  }
}

const own = new Float64Array(signCount)
const pairs = new Float64Array(pairSigns.length)

/**
 * The signs of a sentence in a letter of a kind; the same array every time. `worded` is its share of the most points by
 * wordings that a sentence of the letter has, -1 where none has any, and `before` the likeliest that the message was
 * said before it.
 */
export function readSigns(sentence: SentenceCues, kind: number, worded: number, before: number): Float64Array {
  readOwnSigns(sentence, own)
  readPairSigns(sentence, kind, worded, pairs)
  pairs[pair['said-before']] = before
  for (let nth = 0; nth < pairs.length; nth++) own[placeOfPair[nth]!] = pairs[nth]!
  return own
}

/** The first so many pair signs hang on nothing but the sentence; those behind them on the letter's other sentences. */
const alone = pairSigns.indexOf('worded')

/**
 * Writes to `out`, from `at` on, what a sentence says by itself: for each kind the weighed signs, and then for each
 * kind the points of its wordings. What a sentence is whatever the kind is weighed once for all kinds.
 */
export function weighAlone(sentence: SentenceCues, weights: Float32Array, out: Float64Array, at: number): void {
  readOwnSigns(sentence, own)
  let same = 0
  for (let nth = 0; nth < signCount; nth++) same += own[nth]! * weights[nth]!
  const { shares, act } = sentence
  const isBare = tellsByActAlone(sentence)
  for (let kind = 0; kind < messageKinds.length; kind++) {
    let sum = same
    if (isBare && kind !== partly && kind !== receipt) sum += evidenceOf(shares[act + kind]!) * weights[sign.act]!
    else {
      readPairSigns(sentence, kind, -1, pairs)
      for (let nth = 0; nth < alone; nth++) sum += pairs[nth]! * weights[placeOfPair[nth]!]!
    }
    out[at + kind] = sum
    out[at + messageKinds.length + kind] = wordedPoints(sentence, kind)
  }
}

/** Whether {@link readPairSigns} tells nothing of a sentence but its act, unless of a partial grant or a receipt. */
function tellsByActAlone({ role, order, looks }: SentenceCues): boolean {
  return order > 0 && role !== 'title' && (looks & (Look.date | Look.amount | Look.appointment)) === 0
}

/** Points of a sentence by its wordings for being the message of a letter of a kind; 0 or more. */
export function wordedPoints(sentence: SentenceCues, kind: number): number {
  return Math.max(0, errandPoints(sentence, messageKinds[kind]!, errandOfKind[kind]!))
}

/** Writes the signs of a sentence by itself that are the same whatever kind the letter is of; the others are 0. */
function readOwnSigns(sentence: SentenceCues, out: Float64Array): void {
  const { shares, act: base, role, section, order, looks, words } = sentence
  out.fill(0)
  let message = 0
  for (let act = 0; act < messageKinds.length; act++) message += shares[base + act]!
  out[sign.message] = evidenceOf(message)
  out[sign.vague] = shares[base + vague]!
  out[sign.history] = shares[base + history]!
  out[sign.reasons] = shares[base + reasons]!
  out[sign.rule] = shares[base + rule]!
  out[sign.guidance] = shares[base + appeal]! + shares[base + contact]!
  out[sign.next] = shares[base + next]!
  out[sign.topic] = shares[base + topic]!
  const isStatement = (looks & (Look.finiteVerb | Look.announcing)) === Look.finiteVerb
  if (role === 'title') out[isStatement ? sign['statement-title'] : sign.title] = 1
  else if (role === 'heading') out[sign.heading] = 1
  else if (order < 6) out[order < 3 ? sign.first + order : sign.opening] = 1
  else if (order < 12) out[sign.middle] = 1
  if (section === 'result') out[sign.result] = 1
  else if (section === 'facts') out[sign.facts] = 1
  if (isFarOff(sentence)) out[sign.remote] = 1
  if (looks & Look.reader) out[sign.reader] = 1
  if (looks & Look.question) out[sign.question] = 1
  if (looks & Look.conditional) out[sign.condition] = 1
  if (words > 40) out[sign.long] = 1
  else if (words < 5) out[sign.short] = 1
}

/**
 * Writes the signs of a sentence in a letter of a kind, all but what was said before it. `worded` is its share of the
 * most points by wordings that a sentence of the letter has, -1 where none has any.
 */
function readPairSigns(sentence: SentenceCues, kind: number, worded: number, out: Float64Array): void {
  const { shares, act: base, role, order, looks } = sentence
  const isDated = kind === hearing || kind === request || kind === summons || kind === bill
  out[pair.act] = evidenceOf(shares[base + kind]!)
  out[pair.date] = isDated && looks & Look.date ? 1 : 0
  out[pair.amount] = looks & Look.amount && (kind === bill || kind === yes) ? 1 : 0
  out[pair.appointment] = kind === summons && looks & Look.appointment ? 1 : 0
  out[pair['answer-title']] = kind === answer && role === 'title' ? 1 : 0
  out[pair.both] = kind === partly ? evidenceOf(shares[base + no]! + shares[base + partly]! + shares[base + yes]!) : 0
  out[pair.news] = order === 0 && (kind === news || kind === answer) && role !== 'title' && role !== 'heading' ? 1 : 0
  out[pair.received] = kind === receipt ? shares[base + history]! : 0
  out[pair.worded] = Math.max(0, worded)
  out[pair['best-worded']] = worded >= errandOfKind[kind]!.nearlyBest ? 1 : 0
}
