import type { Danish } from '@klarbrev/danish'
import { ActModel, type LetterModelData } from '../src/letter/act-model.ts'
import { acts, messageKinds } from '../src/letter/acts.ts'
import { evidenceCount, gatherEvidence } from '../src/letter/act-evidence.ts'
import { signCount, SignReader } from '../src/letter/message-signs.ts'
import { isFarOff } from '../src/letter/sentence-cues.ts'
import { layTable } from './act-table.ts'
import { trainChoice } from './choice-training.ts'
import { type JointCase, trainJoint } from './joint-training.ts'
import type { KernelLetter, LooseSentence } from './kernel-letters.ts'
import type { MarkedLetter } from './marked-letters.ts'
import { readKernel, type ReadLetter, readLoose, readMarked, readWhole } from './read-training.ts'
import { type SentenceWeights, trainSentences } from './sentence-training.ts'
import type { packWeights } from './weights.ts'
import type { WholeLetter } from './whole-letters.ts'
import { trainMains, trainWords } from './word-training.ts'
import { partYesAndNo } from './yes-and-no.ts'

/** Pulls towards nought and rounds; chosen by cross-validation over the hands of the training letters. */
const letterTraining = { evidencePull: 2, signPull: 2, rounds: 60 }
/** A sentence of a whole letter counts as two loose ones: it is what the model is for. */
const wholeSentencesCount = 2
/** What a letter counts for in the model of letters: those of a few lines, whole ones, and those read by two markers. */
const letterWeights = { short: 3, whole: 6, marked: 12 }
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

/** The same with what each says for a sentence's being the message of its letter. */
interface TrainedWords extends SentenceWeights {
  readonly mains: ReturnType<typeof packWeights>
}

/** The trained model of sentences, and the training letters read by it, the labelled ones by models that have not seen them. */
export interface ReadTexts {
  readonly acts: TrainedWords
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
  const { short, whole, marked } = partYesAndNo(open({ ...trainSentences([...loose, ...plain]), mains: null }), asMarked)
  const hands = [...new Set(texts.whole.map(({ hand }) => hand))]
  // A hand is held back as a whole: a letter to come is of a hand that nobody has seen.
  const foldOf = (nth: number): number => hands.indexOf(texts.whole[nth]!.hand) % folds
  const train = (fold: number): TrainedWords => {
    const few = short.filter((_, nth) => nth % folds !== fold)
    const many = [...whole.filter((_, nth) => foldOf(nth) !== fold), ...marked.filter((_, nth) => nth % folds !== fold)]
    const acts = trainSentences([
      ...loose,
      ...few.flatMap(({ read }) => read),
      ...Array.from({ length: wholeSentencesCount }, () => many.flatMap(({ read }) => read)).flat(),
    ])
    return { ...acts, mains: trainMains(acts.features, [...few, ...many]) }
  }
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
  const letters = [
    ...short.map((letter) => ({ letter, weight: letterWeights.short })),
    ...whole.map((letter) => ({ letter, weight: letterWeights.whole })),
    ...marked.map((letter) => ({ letter, weight: letterWeights.marked })),
  ]
  const cases = letters.map(({ letter, weight }) => toCase(letter, weight))
  const { evidence, signs } = trainJoint(cases, { kinds: messageKinds.length, signs: signCount, ...letterTraining })
  const columns = evidence.length === 0 ? new Float64Array(evidenceCount * messageKinds.length) : evidence
  const words = trainWords(acts.features, [...short, ...whole, ...marked, ...kinds])
  return {
    ...layTable(acts.features, acts.rows, words.rows, acts.mains.rows),
    scale: acts.scale,
    mainScale: acts.mains.scale,
    kindScale: words.scale,
    kind: inThousandths(columns),
    message: inThousandths(signs),
    choice: inThousandths(trainChoice(letters)),
  }
}

/** A model of sentences alone. */
function open({ features, rows, scale, mains }: SentenceWeights & { readonly mains: TrainedWords['mains'] | null }): ActModel {
  return new ActModel({ ...layTable(features, rows, undefined, mains?.rows), scale, mainScale: mains?.scale ?? 1, kindScale: 1 })
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
