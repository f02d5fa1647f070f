import type { Danish } from '@klarbrev/danish'
import { ActModel, type LetterModelData } from '../src/letter/act-model.ts'
import { actCount, acts, messageKinds } from '../src/letter/acts.ts'
import { evidenceCount, gatherEvidence } from '../src/letter/act-evidence.ts'
import { signCount, SignReader } from '../src/letter/message-signs.ts'
import { isFarOff } from '../src/letter/sentence-cues.ts'
import { layTable } from './act-table.ts'
import { type JointCase, trainJoint } from './joint-training.ts'
import type { KernelLetter, LooseSentence } from './kernel-letters.ts'
import type { MarkedLetter } from './marked-letters.ts'
import { type Read, readKernel, type ReadLetter, readLoose, readMarked, readWhole } from './read-training.ts'
import { type Case, trainRegression } from './regression.ts'
import { packWeights } from './weights.ts'
import type { WholeLetter } from './whole-letters.ts'
import { trainWords } from './word-training.ts'
import { partYesAndNo } from './yes-and-no.ts'

/** Pulls towards nought and rounds of the models; chosen by cross-validation over the hands of the training letters. */
const sentenceTraining = { pull: 0.06, rounds: 8 }
const letterTraining = { evidencePull: 2, signPull: 2, rounds: 60 }
/** A sentence of a whole letter counts as two loose ones: it is what the model is for. */
const wholeSentencesCount = 2
/** What a letter counts for in the model of letters: those of a few lines, whole ones, and those read by two markers. */
const letterWeights = { short: 3, whole: 6, marked: 12 }
/** A feature that occurs in fewer sentences is left out: it would be learnt by heart. */
const fewestSentences = 3
/** So many features are kept, those that say most in all: the model travels with every door, into the browser too. */
const mostFeatures = 16_000
/** Parts of the training letters that are held back in turn, so that letters are judged by sentences not seen. */
const folds = 4

/** What the models are trained on. */
export interface TrainingTexts {
  /** Short letters with every sentence labelled. */
  readonly kernels: readonly KernelLetter[]
  /** Short letters of which the kind alone is learnt, by their words. */
  readonly kinds: readonly KernelLetter[]
  readonly loose: readonly LooseSentence[]
  /** Whole letters with every sentence labelled. */
  readonly whole: readonly WholeLetter[]
  /** Whole letters of the corpus, with kind, main message and what their sentences do. */
  readonly marked: readonly MarkedLetter[]
}

/** The features that the model of sentences knows, and what each says of each act, in units of `scale`. */
interface SentenceWeights {
  readonly features: readonly number[]
  readonly rows: Int8Array
  readonly scale: number
}

/** The trained model of sentences, and the training letters read by it, the labelled ones by models that have not seen them. */
export interface ReadTexts {
  readonly acts: SentenceWeights
  readonly short: readonly ReadLetter[]
  readonly whole: readonly ReadLetter[]
  readonly marked: readonly ReadLetter[]
  /** Those of which the kind alone is learnt; what their sentences do has not been told. */
  readonly kinds: readonly ReadLetter[]
  /** Sentences trained on, and the share of those of whole letters that was told right by models that had not seen their hand. */
  readonly sentences: number
  readonly right: number
}

/** Trains the model of sentences and reads all letters by it. */
export function readTexts(danish: Danish, texts: TrainingTexts): ReadTexts {
  const loose = texts.loose.flatMap(({ act, text }) => readLoose(danish, act, text))
  const asMarked = {
    short: texts.kernels.map((kernel) => readKernel(danish, kernel)),
    whole: texts.whole.map((letter) => readWhole(danish, letter)),
    marked: texts.marked.map((letter) => readMarked(danish, letter)),
  }
  const plain = Object.values(asMarked).flat().filter(({ kind }) => kind !== 'delvis').flatMap(({ read }) => read)
  const { short, whole, marked } = partYesAndNo(open(trainSentences([...loose, ...plain])), asMarked)
  const hands = [...new Set(texts.whole.map(({ hand }) => hand))]
  // A hand is held back as a whole: a letter to come is of a hand that nobody has seen.
  const foldOf = (nth: number): number => hands.indexOf(texts.whole[nth]!.hand) % folds
  const train = (fold: number): SentenceWeights => trainSentences([
    ...loose,
    ...short.filter((_, nth) => nth % folds !== fold).flatMap(({ read }) => read),
    ...Array.from({ length: wholeSentencesCount }, () => [
      ...whole.filter((_, nth) => foldOf(nth) !== fold),
      ...marked.filter((_, nth) => nth % folds !== fold),
    ].flatMap(({ read }) => read)).flat(),
  ])
  for (let fold = 0; fold < folds; fold++) {
    const model = open(train(fold))
    for (const letter of short.filter((_, nth) => nth % folds === fold)) tell(model, letter)
    for (const letter of whole.filter((_, nth) => foldOf(nth) === fold)) tell(model, letter)
    for (const letter of marked.filter((_, nth) => nth % folds === fold)) tell(model, letter)
  }
  const read = whole.flatMap((letter) => letter.read.map((one, at) => ({ act: one.act, told: likeliest(letter.sentences[at]!) })))
  const known = read.filter(({ act }) => act >= 0)
  const acts = train(-1)
  const sentences = loose.length + [...short, ...whole, ...marked].reduce((sum, one) => sum + one.read.length, 0)
  const kinds = texts.kinds.map((letter) => readKernel(danish, letter))
  return { acts, short, whole, marked, kinds, sentences, right: known.filter(({ act, told }) => act === told).length / Math.max(1, known.length) }
}

/** Trains the models of kinds and main messages on letters that have been read. */
export function trainLetters({ acts, short, whole, marked, kinds }: ReadTexts): LetterModelData {
  const cases = [
    ...short.map((letter) => toCase(letter, letterWeights.short)),
    ...whole.map((letter) => toCase(letter, letterWeights.whole)),
    ...marked.map((letter) => toCase(letter, letterWeights.marked)),
  ]
  const { evidence, signs } = trainJoint(cases, { kinds: messageKinds.length, signs: signCount, ...letterTraining })
  const columns = evidence.length === 0 ? new Float64Array(evidenceCount * messageKinds.length) : evidence
  const words = trainWords(acts.features, [...short, ...whole, ...marked, ...kinds])
  return {
    ...layTable(acts.features, acts.rows, words.rows),
    scale: acts.scale,
    kindScale: words.scale,
    kind: inThousandths(columns),
    message: inThousandths(signs),
  }
}

/** A model of sentences alone. */
function open({ features, rows, scale }: SentenceWeights): ActModel {
  return new ActModel({ ...layTable(features, rows), scale, kindScale: 1 })
}

function trainSentences(read: readonly Read[]): SentenceWeights {
  const sentences = read.filter(({ act }) => act >= 0)
  const counts = new Map<number, number>()
  for (const { keys } of sentences) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  const places = new Map<number, number>()
  for (const [key, count] of counts) if (count >= fewestSentences) places.set(key, places.size)
  const cases = sentences.map(({ keys, act }): Case => ({
    features: Int32Array.from(keys.filter((key) => places.has(key)).map((key) => places.get(key)!)),
    label: act,
  }))
  const weights = trainRegression(cases, { features: places.size, classes: actCount, ...sentenceTraining })
  const kept = weightiest([...places.keys()], weights, counts)
  const own = Float32Array.from({ length: kept.length * actCount }, (_, at) =>
    weights[places.get(kept[Math.floor(at / actCount)]!)! * actCount + (at % actCount)]!)
  return { features: kept, ...packWeights(own) }
}

/** The features whose weights count for most over the sentences that hold them, in the order given. */
function weightiest(
  features: readonly number[],
  weights: Float32Array,
  counts: ReadonlyMap<number, number>,
): readonly number[] {
  const worth = features.map((feature, at) => {
    let sum = 0
    for (const weight of weights.subarray(at * actCount, (at + 1) * actCount)) sum += weight * weight
    return sum * counts.get(feature)!
  })
  const least = worth.toSorted((a, b) => b - a)[mostFeatures] ?? -1
  return features.filter((_, at) => worth[at]! > least)
}

/** Fills in what each sentence of the letter does. */
function tell(model: ActModel, { sentences, read }: ReadLetter): void {
  for (const [at, sentence] of sentences.entries()) {
    if (isFarOff(sentence)) continue
    const { shares, act } = sentence
    model.begin()
    for (const key of read[at]!.keys) model.add(key)
    model.tell(shares, act)
  }
}

function likeliest({ shares, act: base }: ReadLetter['sentences'][number]): number {
  let best = 0
  for (let act = 1; act < acts.length; act++) if (shares[base + act]! > shares[base + best]!) best = act
  return best
}

function toCase({ kind, sentences, read }: ReadLetter, weight: number): JointCase {
  const reader = new SignReader(sentences)
  const kinds = messageKinds.length
  const signs = new Float32Array(sentences.length * kinds * signCount)
  for (let own = 0; own < kinds; own++) {
    for (let at = 0; at < sentences.length; at++) signs.set(reader.read(at, own), (at * kinds + own) * signCount)
  }
  return {
    evidence: gatherEvidence(sentences),
    signs,
    sentences: sentences.length,
    kind: messageKinds.indexOf(kind),
    mains: read.flatMap(({ isMain }, at) => (isMain ? [at] : [])),
    weight,
  }
}

function inThousandths(weights: Float64Array): Int32Array {
  return Int32Array.from(weights, (weight) => Math.round(weight * 1000))
}
