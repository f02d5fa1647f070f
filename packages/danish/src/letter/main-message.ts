import type { LetterKind, MainMessage, Place, Span } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import type { LetterModel } from './act-model.ts'
import { actNumber, type MessageKind, messageKinds } from './acts.ts'
import { Cues } from './cues.ts'
import type { LetterReading } from './kind.ts'
import { type ChoiceSign, chooseMessage, choiceSigns, readChoice } from './message-choice.ts'
import { isFarOff, type LetterSentences, Look, type SentenceCues } from './sentence-cues.ts'

/** Wordings of this weight announce a message and no more: "vi har truffet afgørelse". */
const plainlyVague = 2
/**
 * A letter tells no message where that its likeliest sentence is one, and the letter of its likeliest kind, is less likely
 * than this: a logarithm, chosen on letters of hands and briefs that were held back.
 */
const leastTold = -4
/** A sentence more likely than this to announce a message does not tell it. */
const mostVague = 0.4

const vague = actNumber('vague')
const history = actNumber('history')
const receipt = actNumber('kvittering')

/**
 * Finds the sentence or heading that tells the citizen what they most need to know, in a letter of the kind `given`, or
 * else of each kind as likely as `readKind` says. Null where nothing in the letter says a message. `kind` is what the
 * letter is most likely to be.
 */
export function findMainMessage(
  letter: LetterSentences,
  facts: readonly DanishBlock[],
  blocks: readonly Span[],
  kind: LetterKind,
  given: LetterKind | null,
  { choice: weights }: Pick<LetterModel, 'choice'>,
  { likelihoods, choice, confidence }: Pick<LetterReading, 'likelihoods' | 'choice' | 'confidence'>,
): MainMessage | null {
  const { all: sentences } = letter
  const own = messageKinds.indexOf(given as MessageKind)
  const kinds = own < 0 ? likelihoods : new Float64Array(messageKinds.length).fill(1, own, own + 1)
  const { sentence } = own < 0 ? choice : chooseMessage(letter, kinds, weights)
  // Where hardly any sentence tells a message, the first that announces one is taken.
  const chosen = choice.odds + Math.log(confidence) >= leastTold ? sentence : sentences.findIndex(announces)
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
    reasons: reasonsOf(letter, chosen, kind, kinds, weights),
  }
}

/** Whether the sentence announces a message: "Vi har truffet afgørelse i din sag". */
function announces(sentence: SentenceCues): boolean {
  return !isFarOff(sentence) && sentence.role !== 'title' && sentence.shares[sentence.act + vague]! >= mostVague
}

/** The signs that spoke most for the sentence, strongest first; the act by its own name. */
function reasonsOf(
  letter: LetterSentences,
  chosen: number,
  kind: LetterKind,
  likelihoods: Float64Array,
  weights: Float32Array,
): readonly string[] {
  const own = messageKinds.indexOf(kind as MessageKind)
  if (own < 0) return []
  const signs = readChoice(letter, chosen, likelihoods)
  const { shares, act } = letter.all[chosen]!
  const reasons = choiceSigns
    .map((name, at) => ({ name, points: signs[at]! * weights[at]! }))
    .filter(({ name, points }) => points > leastReason && name !== 'always' && !asShare.has(name))
    .toSorted((a, b) => b.points - a.points)
    .slice(0, mostReasons)
    .map(({ name }): string => name)
  return shares[act + own]! >= 0.1 ? [kind, ...reasons] : reasons
}

/** A sign that speaks less than this for a sentence is no reason. */
const leastReason = 0.2
const mostReasons = 2
/** Signs that are likelihoods: the act's name stands for them. */
const asShare: ReadonlySet<ChoiceSign> = new Set(['act', 'message', 'both', 'worded', 'best-worded'])

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

/** What is less likely than this to be a decision says an answer only where it names reader, sum or date, … */
const leastClear = 0.12
/** … or says no in no more words than these, … */
const plainNo = 20
/** … and is less likely than this to tell what has happened or been received, or that there is an answer. */
const mostTold = 0.5
/** Longer sentences cannot be taken in at one reading, unless they speak to the reader. */
const mostWords = 40
const mostWordsToReader = 70

/** Acts by which an authority says yes or no. */
const deciding: readonly number[] = (['afslag', 'delvis', 'bevilling', 'standsning'] as const).map((kind) => messageKinds.indexOf(kind))

/** Whether the sentence can be understood alone: says yes, no, how much, what or when. */
function isClear({ shares, act: base, weights, base: cues, words, looks }: SentenceCues, kind: LetterKind): boolean {
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
    case 'svar':
      return words <= mostWords
    case 'indkaldelse':
    case 'anmodning':
    case 'partshoering':
    case 'orientering':
      return true
    default:
      return share >= leastClear || (says(looks, words) && toldIn(shares, base, kind) < mostTold)
  }
}

/** How likely a sentence is to tell what led to a decision, or that there is one, instead of the decision. */
function toldIn(shares: Float32Array, base: number, kind: LetterKind): number {
  return shares[base + vague]! + shares[base + history]! + (kind === 'kvittering' ? 0 : shares[base + receipt]!)
}

/** Whether a sentence names the reader, how much or when, or says no in few words. */
function says(looks: number, words: number): boolean {
  return (looks & (Look.reader | Look.amount | Look.date)) !== 0 || ((looks & Look.denied) !== 0 && words <= plainNo)
}
