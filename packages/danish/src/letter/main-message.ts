import type { LetterKind, MainMessage, Place } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { actNumber, type MessageKind, messageKinds } from './acts.ts'
import { Cues } from './cues.ts'
import { wordingWeight } from './errand-points.ts'
import { errands } from './errands.ts'
import { messageSigns, SignReader, signCount } from './message-signs.ts'
import { isFarOff, Look, type SentenceCues } from './sentence-cues.ts'

/** A letter whose best sentence is less likely than this to say any message at all has none. */
const leastMessage = 0.24
/** Wordings of this weight announce a message and no more: "vi har truffet afgørelse". */
const plainlyVague = 2
/** A sentence more likely than this to announce a message does not tell it. */
const mostVague = 0.4

/** A letter with a wording of this weight tells a message, however unlikely its sentences look. */
const plainlyWorded = 1.5
/** Of sentences that are about as likely the earliest is the message: the later ones repeat it. */
const nearly = 0.3

const vague = actNumber('vague')

/**
 * Finds the sentence or heading that tells the citizen what they most need to know in this kind of letter: the one with
 * most points by the trained `weights` (one for each sign). Null where nothing in the letter says a message.
 */
export function findMainMessage(
  sentences: readonly SentenceCues[],
  facts: readonly DanishBlock[],
  starts: readonly number[],
  kind: LetterKind,
  weights: Float32Array | null,
): MainMessage | null {
  if (weights === null) return null
  const points = new Float64Array(sentences.length)
  const reader = new SignReader(sentences, kind)
  let most = -Infinity
  for (let index = 0; index < points.length; index++) {
    const signs = reader.next(sentences[index]!)
    let sum = 0
    for (let at = 0; at < signCount; at++) sum += signs[at]! * weights[at]!
    // What is asked in the text is no answer; a title may ask.
    if (sentences[index]!.looks & Look.question && sentences[index]!.role !== 'title') sum = -Infinity
    points[index] = sum
    if (sum > most) most = sum
  }
  let chosen = points.findIndex((sum) => sum >= most - nearly)
  // Where nothing tells a message, one that is only announced is the nearest to it.
  const isTold = chosen >= 0 && !isFarOff(sentences[chosen]!) && (tells(sentences[chosen]!) || isWorded(sentences, kind))
  if (!isTold) chosen = sentences.findIndex(announces)
  const best = sentences[chosen]
  if (best === undefined) return null
  const { tokens } = facts[best.block]!
  const base = starts[best.block]!
  const start = base + tokens.start[best.from]!
  return {
    start,
    end: base + tokens.end[best.to - 1]!,
    position: placeOf(best, sentences, facts, starts, start),
    clear: isClear(best, kind),
    reasons: reasonsOf(sentences, chosen, kind, weights),
  }
}

/** Whether the sentence says a message of whatever kind. */
function tells({ shares, act }: SentenceCues): boolean {
  let sum = 0
  for (let kind = 0; kind < messageKinds.length; kind++) sum += shares[act + kind]!
  return sum >= leastMessage
}

/** Whether any sentence says the errand of this kind in plain wordings. */
function isWorded(sentences: readonly SentenceCues[], kind: LetterKind): boolean {
  return sentences.some((sentence) => wordingWeight(sentence, errands[kind]) >= plainlyWorded)
}

/** Whether the sentence announces a message: "Vi har truffet afgørelse i din sag". */
function announces(sentence: SentenceCues): boolean {
  return !isFarOff(sentence) && sentence.role !== 'title' && sentence.shares[sentence.act + vague]! >= mostVague
}

/** The signs that spoke most for the sentence, strongest first; the act by its own name. */
function reasonsOf(sentences: readonly SentenceCues[], chosen: number, kind: LetterKind, weights: Float32Array): readonly string[] {
  const reader = new SignReader(sentences, kind)
  for (let at = 0; at < chosen; at++) reader.next(sentences[at]!)
  const signs = reader.next(sentences[chosen]!)
  const { shares, act } = sentences[chosen]!
  const own = messageKinds.indexOf(kind as MessageKind)
  const reasons = messageSigns
    .map((name, at) => ({ name, points: signs[at]! * weights[at]! }))
    .filter(({ name, points }) => points > leastReason && !asShare.has(name))
    .toSorted((a, b) => b.points - a.points)
    .slice(0, mostReasons)
    .map(({ name }): string => name)
  return own >= 0 && shares[act + own]! >= 0.1 ? [kind, ...reasons] : reasons
}

/** A sign that speaks less than this for a sentence is no reason. */
const leastReason = 0.2
const mostReasons = 2
/** Signs that are likelihoods: the act's name stands for them. */
const asShare: ReadonlySet<string> = new Set(['act', 'message', 'both', 'worded', 'best-worded'])

/** First: a heading or one of the first two sentences; early: within the first third of the text from its first word. */
function placeOf(
  best: SentenceCues,
  sentences: readonly SentenceCues[],
  facts: readonly DanishBlock[],
  starts: readonly number[],
  at: number,
): Place {
  if (best.role === 'title' || best.order < 2) return 'first'
  if (best.order < 3) return 'early'
  const first = sentences.find((one) => one.role !== 'title') ?? best
  const last = sentences[sentences.length - 1]!
  const start = starts[first.block]!
  const end = starts[last.block]! + facts[last.block]!.length
  return (at - start) * 3 < end - start ? 'early' : 'late'
}

/** A decision less likely than this to be one is not to be told from what stands around it. */
const leastClear = 0.12
/** Longer sentences cannot be taken in at one reading, unless they speak to the reader. */
const mostWords = 40
const mostWordsToReader = 70

/** Whether the sentence can be understood alone: says yes, no, how much, what or when. */
function isClear({ shares, act: base, weights, base: cues, words, looks, role }: SentenceCues, kind: LetterKind): boolean {
  const own = messageKinds.indexOf(kind as MessageKind)
  const share = own < 0 ? 0 : shares[base + own]!
  if (shares[base + vague]! > mostVague && shares[base + vague]! > share) return false
  if (weights[cues + Cues.vague]! >= plainlyVague) return false
  const hasReader = (looks & Look.reader) !== 0
  if (words > (hasReader ? mostWordsToReader : mostWords)) return false
  switch (kind) {
    case 'opkraevning':
      return (looks & (Look.amount | Look.number | Look.date)) !== 0
    case 'indkaldelse':
      return (looks & Look.date) !== 0 || hasReader
    case 'anmodning':
      return (looks & (Look.reader | Look.request | Look.date)) !== 0
    case 'svar':
      return words <= mostWords
    case 'partshoering':
    case 'orientering':
      return hasReader || (looks & Look.date) !== 0 || role === 'title'
    default:
      return share >= leastClear
  }
}
