import type { LetterKind, MainMessage, Place, Span } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import type { LetterModel } from './act-model.ts'
import { actNumber, type MessageKind, messageKinds } from './acts.ts'
import { Cues } from './cues.ts'
import { messageSigns, readSigns, wordedPoints } from './message-signs.ts'
import { type MessagePoints, saidEarlier } from './own-points.ts'
import { isFarOff, type LetterSentences, Look, type SentenceCues } from './sentence-cues.ts'
import { isWorded, leastAlone, leastBesideOther, tells } from './told.ts'

/** Wordings of this weight announce a message and no more: "vi har truffet afgørelse". */
const plainlyVague = 2
/** A sentence more likely than this to announce a message does not tell it. */
const mostVague = 0.4

const vague = actNumber('vague')

/**
 * Finds the sentence or heading that tells the citizen what they most need to know: the one with most points (a number
 * for each sentence and kind, by `readKind`) in a letter of the kind `given`, or else in letters of all kinds together.
 * Null where nothing in the letter says a message. `kind` is what the letter is most likely to be.
 */
export function findMainMessage(
  letter: LetterSentences,
  facts: readonly DanishBlock[],
  blocks: readonly Span[],
  kind: LetterKind,
  given: LetterKind | null,
  { message: weights }: Pick<LetterModel, 'message'>,
  points: MessagePoints,
): MainMessage | null {
  const { all: sentences } = letter
  const likeliest = mostPoints(points, messageKinds.indexOf(given as MessageKind))
  const chosen = tellingOr(sentences, likeliest, kind)
  const best = sentences[chosen]
  if (best === undefined) return null
  const block = letter.blockOf(chosen)
  const { tokens } = facts[block]!
  const base = blocks[block]!.start
  const start = base + tokens.start[best.from]!
  return {
    start,
    end: base + tokens.end[best.to - 1]!,
    position: placeOf(best, letter, facts, blocks, start),
    clear: isClear(best, kind),
    reasons: reasonsOf(sentences, chosen, kind, weights, points),
  }
}

/** The likeliest sentence where it tells a message, and else one that announces one: the nearest to it. -1 where neither is. */
function tellingOr(sentences: readonly SentenceCues[], likeliest: number, kind: LetterKind): number {
  const best = sentences[likeliest]
  const isNear = best !== undefined && !isFarOff(best)
  if (isNear && (tells(best, leastBesideOther) || isWorded(sentences, kind))) return likeliest
  const announced = sentences.findIndex(announces)
  return announced < 0 && isNear && tells(best, leastAlone) ? likeliest : announced
}

/** The sentence with most points for one kind, or for all kinds together where it is -1; -1 where none has any. */
function mostPoints({ groups, firsts, sums }: MessagePoints, kind: number): number {
  const count = messageKinds.length
  let best = -1
  let most = -Infinity
  let first = 0
  for (const { parts, highest: inAll } of groups) {
    if (inAll === null || !isBelow(inAll, sums, kind, most)) {
      for (let part = 0; part < parts.length; part++) {
        const { points, highest } = parts[part]!
        if (highest !== null && isBelow(highest, sums, kind, most)) continue
        for (let at = 0; at * count < points.length; at++) {
          const own = kind >= 0 ? sums[kind]! + points[at * count + kind]! : logSum(points, at * count, sums, most)
          if (own > most) {
            most = own
            best = firsts[first + part]! + at
          }
        }
      }
    }
    first += parts.length
  }
  return best
}

/** Far more than what is lost when points are rounded. */
const rounding = 1e-9

/** Whether no sentence of a part can have more points than `most`, since even one with the most for each kind has not. */
function isBelow(highest: Float64Array, sums: Float64Array, kind: number, most: number): boolean {
  if (kind >= 0) return sums[kind]! + highest[kind]! <= most
  return logSum(highest, 0, sums, most) + rounding <= most
}

/** Logarithm of the sum of likelihoods given as logarithms; -Infinity where it surely is less than `least`. */
function logSum(points: Float64Array, from: number, sums: Float64Array, least: number): number {
  const count = sums.length
  let most = -Infinity
  for (let kind = 0; kind < count; kind++) most = Math.max(most, sums[kind]! + points[from + kind]!)
  // The sum is at most `count` times its greatest part, and e to the third power is more than there are kinds.
  if (most === -Infinity || most + 3 < least) return -Infinity
  let sum = 0
  for (let kind = 0; kind < count; kind++) sum += Math.exp(sums[kind]! + points[from + kind]! - most)
  return most + Math.log(sum)
}

/** Whether the sentence announces a message: "Vi har truffet afgørelse i din sag". */
function announces(sentence: SentenceCues): boolean {
  return !isFarOff(sentence) && sentence.role !== 'title' && sentence.shares[sentence.act + vague]! >= mostVague
}

/** The signs that spoke most for the sentence, strongest first; the act by its own name. */
function reasonsOf(
  sentences: readonly SentenceCues[],
  chosen: number,
  kind: LetterKind,
  weights: Float32Array,
  points: MessagePoints,
): readonly string[] {
  const own = messageKinds.indexOf(kind as MessageKind)
  if (own < 0) return []
  const most = points.most[own]!
  const worded = most > 0 ? wordedPoints(sentences[chosen]!, own) / most : -1
  const signs = readSigns(sentences[chosen]!, own, worded, saidEarlier(points, sentences, chosen, own))
  const { shares, act } = sentences[chosen]!
  const reasons = messageSigns
    .map((name, at) => ({ name, points: signs[at]! * weights[at]! }))
    .filter(({ name, points }) => points > leastReason && !asShare.has(name))
    .toSorted((a, b) => b.points - a.points)
    .slice(0, mostReasons)
    .map(({ name }): string => name)
  return shares[act + own]! >= 0.1 ? [kind, ...reasons] : reasons
}

/** A sign that speaks less than this for a sentence is no reason. */
const leastReason = 0.2
const mostReasons = 2
/** Signs that are likelihoods: the act's name stands for them. */
const asShare: ReadonlySet<string> = new Set(['act', 'message', 'both', 'worded', 'best-worded'])

/** First: a heading or one of the first two sentences; early: within the first third of the text from its first word. */
function placeOf(
  best: SentenceCues,
  letter: LetterSentences,
  facts: readonly DanishBlock[],
  blocks: readonly Span[],
  at: number,
): Place {
  if (best.role === 'title' || best.order < 2) return 'first'
  if (best.order < 3) return 'early'
  // The message is no title, so that there is a sentence that is none.
  const first = letter.blockOf(letter.all.findIndex((one) => one.role !== 'title'))
  const last = letter.blockOf(letter.all.length - 1)
  const start = blocks[first]!.start
  const end = blocks[last]!.start + facts[last]!.length
  return (at - start) * 3 < end - start ? 'early' : 'late'
}

/** A decision less likely than this to be one is not to be told from what stands around it. */
const leastClear = 0.12
/** Longer sentences cannot be taken in at one reading, unless they speak to the reader. */
const mostWords = 40
const mostWordsToReader = 70

/** Acts by which an authority says yes or no. */
const deciding: readonly number[] = (['afslag', 'delvis', 'bevilling', 'standsning'] as const).map((kind) => messageKinds.indexOf(kind))

/** Whether the sentence can be understood alone: says yes, no, how much, what or when. */
function isClear({ shares, act: base, weights, base: cues, words, looks, role }: SentenceCues, kind: LetterKind): boolean {
  const own = messageKinds.indexOf(kind as MessageKind)
  // A partial grant says yes in one sentence and no in another: either says what is decided.
  const said = deciding.includes(own) ? deciding : [own]
  const share = own < 0 ? 0 : said.reduce((sum, act) => sum + shares[base + act]!, 0)
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
