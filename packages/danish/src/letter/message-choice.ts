import { actCount, actNumber, messageKinds } from './acts.ts'
import { errands } from './errands.ts'
import { wordedPoints } from './message-signs.ts'
import { isFarOff, type LetterSentences, Look, type SentenceCues } from './sentence-cues.ts'

/**
 * The signs by which the main message of a letter is chosen when its kind is known as well as it can be, in the order of
 * the trained weights. Those up to `words` are of the sentence itself, `always` of all; the others hang on the kind and on
 * what was said before it.
 */
export const choiceSigns = [
  'message', 'vague', 'history', 'reasons', 'rule', 'guidance', 'contact', 'next', 'topic', 'statement-title', 'title',
  'heading', 'list', 'first', 'second', 'third', 'opening', 'middle', 'result', 'facts', 'reader', 'amount', 'date', 'number',
  'appointment', 'question', 'condition', 'verb', 'request', 'told', 'denied', 'announcing', 'long', 'short', 'words', 'always',
  'act', 'said-before', 'other-before', 'announced', 'worded', 'best-worded', 'due', 'both',
] as const

export type ChoiceSign = (typeof choiceSigns)[number]

export const choiceCount: number = choiceSigns.length

const sign = Object.fromEntries(choiceSigns.map((name, at) => [name, at])) as Readonly<Record<ChoiceSign, number>>

/** The first sign that hangs on more than the sentence. */
const besides = sign.act
const kinds = messageKinds.length
const vague = actNumber('vague')
/** The acts that are signs by their likelihood, and the signs by which a sentence looks. */
const actSigns = (['vague', 'history', 'reasons', 'rule', 'next', 'topic', 'contact'] as const)
  .map((name) => ({ act: actNumber(name), at: sign[name] }))
const appeal = actNumber('appeal')
const lookSigns = ([
  ['reader', Look.reader], ['amount', Look.amount], ['date', Look.date], ['number', Look.number],
  ['appointment', Look.appointment], ['question', Look.question], ['condition', Look.conditional], ['verb', Look.finiteVerb],
  ['request', Look.request], ['told', Look.told], ['denied', Look.denied], ['announcing', Look.announcing],
] as const).map(([name, look]) => ({ look, at: sign[name] }))

/** A share as its logarithm, so that the difference between little and nothing counts as that of much and little. */
function evidenceOf(share: number): number {
  return Math.log(share + 0.01)
}

const own = new Float64Array(choiceCount)

/** What a sentence's own signs weigh. */
export function weighChoice(sentence: SentenceCues, weights: Float32Array): number {
  readOwn(sentence, own)
  let sum = 0
  for (let at = 0; at < besides; at++) sum += own[at]! * weights[at]!
  return sum
}

/** Writes the signs of the sentence itself; the others are 0. */
function readOwn({ shares, act: base, role, section, order, looks, words }: SentenceCues, out: Float64Array): void {
  out.fill(0)
  out[sign.message] = evidenceOf(messageShare(shares, base))
  for (const { act, at } of actSigns) out[at] = shares[base + act]!
  out[sign.guidance] = shares[base + appeal]!
  if (role === 'title') out[isStatement(looks) ? sign['statement-title'] : sign.title] = 1
  else if (role === 'heading') out[sign.heading] = 1
  else {
    if (role === 'listItem') out[sign.list] = 1
    if (order < 6) out[order < 3 ? sign.first + order : sign.opening] = 1
    else if (order < 12) out[sign.middle] = 1
  }
  if (section === 'result') out[sign.result] = 1
  else if (section === 'facts') out[sign.facts] = 1
  for (const { look, at } of lookSigns) if (looks & look) out[at] = 1
  if (words > 40) out[sign.long] = 1
  else if (words < 5) out[sign.short] = 1
  out[sign.words] = shares[base + actCount]!
  out[sign.always] = 1
}

function isStatement(looks: number): boolean {
  return (looks & (Look.finiteVerb | Look.announcing)) === Look.finiteVerb
}

function messageShare(shares: Float32Array, base: number): number {
  let sum = 0
  for (let kind = 0; kind < kinds; kind++) sum += shares[base + kind]!
  return sum
}

/** The kinds whose message says by when: that the reader has to do something. */
const due: readonly boolean[] = messageKinds.map((kind) =>
  kind === 'partshoering' || kind === 'anmodning' || kind === 'indkaldelse' || kind === 'opkraevning')
/** The kinds whose message takes a verb: a title without one ("Svar på Deres henvendelse") only names what it is about. */
const toldByVerb: readonly boolean[] = messageKinds.map((kind) =>
  kind === 'partshoering' || kind === 'anmodning' || kind === 'orientering' || kind === 'svar')
const partly = messageKinds.indexOf('delvis')
const answers = (['afslag', 'delvis', 'bevilling'] as const).map((kind) => messageKinds.indexOf(kind))
const nearlyBest = messageKinds.map((kind) => errands[kind].nearlyBest)

/** What the signs of a letter's sentences hang on besides: its kind, and what was said before. */
class Besides {
  private readonly likelihoods: Float64Array
  /** The likeliest kind, and the most points by wordings for it. */
  private readonly kind: number
  private readonly mostWorded: number
  /** The likeliest so far that a sentence said the message of the letter's kind, of any kind, or announced one. */
  private act = 0
  private any = 0
  private announced = 0

  constructor(sentences: readonly SentenceCues[], likelihoods: Float64Array) {
    this.likelihoods = likelihoods
    let kind = 0
    for (let at = 1; at < kinds; at++) if (likelihoods[at]! > likelihoods[kind]!) kind = at
    let most = 0
    for (const sentence of sentences) if (!isFarOff(sentence)) most = Math.max(most, wordedFor(sentence, kind))
    this.kind = kind
    this.mostWorded = most
  }

  /** Whether a title without a verb is no message of the likeliest kind. */
  get takesVerb(): boolean {
    return toldByVerb[this.kind]!
  }

  /** Writes the signs that hang on more than the sentence, which is the next one of the letter. */
  read(sentence: SentenceCues, out: Float64Array): void {
    const { likelihoods, kind, mostWorded } = this
    const { shares, act: base } = sentence
    let act = 0
    for (let at = 0; at < kinds; at++) act += likelihoods[at]! * shares[base + at]!
    out[sign.act] = evidenceOf(act)
    out[sign['said-before']] = this.act
    out[sign['other-before']] = this.any
    out[sign.announced] = this.announced
    this.act = Math.max(this.act, act)
    this.any = Math.max(this.any, messageShare(shares, base))
    this.announced = Math.max(this.announced, shares[base + vague]!)
    const worded = mostWorded > 0 ? wordedFor(sentence, kind) / mostWorded : 0
    out[sign.worded] = worded
    out[sign['best-worded']] = worded >= nearlyBest[kind]! ? 1 : 0
    out[sign.due] = due[kind]! && sentence.looks & Look.date ? 1 : 0
    out[sign.both] = kind === partly ? evidenceOf(answers.reduce((sum, answer) => sum + shares[base + answer]!, 0)) : 0
  }
}

/** Points of a sentence by its wordings for being the message of a letter of a kind, which may be known already. */
function wordedFor(sentence: SentenceCues, kind: number): number {
  const { own: known, ownAt } = sentence
  return known === null ? wordedPoints(sentence, kind) : known[ownAt + kinds + kind]!
}

/** The sentence of a letter that is most likely its message, by its number, and the log odds that it is. */
export interface Choice {
  /** -1 where no sentence of the letter may be its message; the odds are then -Infinity. */
  readonly sentence: number
  readonly odds: number
}

/**
 * Chooses the message of a letter that is of each of `messageKinds` as likely as `likelihoods` says. Signs tell of the sentence, its place and what was said before it, and
 * nothing of its neighbours: a heading put between, or a sentence said again, would else make another sentence the
 * message.
 */
export function chooseMessage({ all }: LetterSentences, likelihoods: Float64Array, weights: Float32Array): Choice {
  const besidesIt = new Besides(all, likelihoods)
  let [best, odds, opening, openingOdds] = [-1, -Infinity, -1, -Infinity]
  for (let at = 0; at < all.length; at++) {
    const one = all[at]!
    if (isFarOff(one)) continue
    besidesIt.read(one, own)
    const isTitle = one.role === 'title'
    if (isTitle ? besidesIt.takesVerb && !isStatement(one.looks) : (one.looks & Look.question) !== 0) continue
    let sum = one.own![one.ownAt + choiceAt]!
    for (let nth = besides; nth < choiceCount; nth++) sum += own[nth]! * weights[nth]!
    if (sum > odds) [best, odds] = [at, sum]
    if ((isTitle || one.order < openingSentences) && sum > openingOdds) [opening, openingOdds] = [at, sum]
  }
  return { sentence: openingOdds > odds - leastLead ? opening : best, odds }
}

/** A message that is said by the title or one of so many sentences stands first. */
const openingSentences = 2
/**
 * Log odds by which a message further down must lead those that stand first, since to say of a letter that its message
 * comes late where it does not is worse than the other way round. Chosen on letters held back: the place is right more
 * often so.
 */
const leastLead = 0.5

/** Where in what a sentence says by itself the weight of its own signs for the choice lies. */
export const choiceAt: number = kinds * 2

/** The signs of a sentence of a letter and what was said before it; a new array every time. */
export function readChoice({ all }: LetterSentences, chosen: number, likelihoods: Float64Array): Float64Array {
  const besidesIt = new Besides(all, likelihoods)
  const signs = new Float64Array(choiceCount)
  for (let at = 0; at <= chosen; at++) {
    const sentence = all[at]!
    if (isFarOff(sentence) && at < chosen) continue
    if (at === chosen) readOwn(sentence, signs)
    besidesIt.read(sentence, signs)
  }
  return signs
}
