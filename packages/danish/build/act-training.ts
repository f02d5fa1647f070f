import type { Letter, Span } from '@klarbrev/core'
import type { Danish } from '@klarbrev/danish'
import { addCueFeatures, type FeatureRoom, gatherFeatures } from '../src/letter/act-features.ts'
import { ActModel } from '../src/letter/act-model.ts'
import type { ActData, LetterModelData } from '../src/letter/act-model.ts'
import { actCount, actNumber, acts, messageKinds } from '../src/letter/acts.ts'
import { gatherEvidence, sharedColumns } from '../src/letter/kind.ts'
import { signCount, SignReader } from '../src/letter/message-signs.ts'
import { buildLetter, buildParagraph } from '../src/letter/built-letter.fixture.ts'
import type { DanishBlock } from '../src/facts/block.ts'
import { collectSentences } from '../src/letter/collect-sentences.ts'
import { isFarOff, type SentenceCues } from '../src/letter/sentence-cues.ts'
import { type DenseCase, trainChoice, trainKinds } from './dense-regression.ts'
import type { KernelLetter, LooseSentence } from './kernel-letters.ts'
import type { MarkedLetter } from './marked-letters.ts'
import { layTable } from './act-table.ts'
import { type Case, trainRegression } from './regression.ts'

/** Pull towards nought and rounds of each model; chosen by cross-validation over the training letters. */
const sentenceTraining = { pull: 0.06, rounds: 8 }
const kindTraining = { pull: 5, rounds: 200 }
const messageTraining = { pull: 1, rounds: 200 }
/** A whole letter counts as much as this many short ones: it is what the models are for. */
const wholeLettersCount = 6

/** A feature that occurs in fewer sentences is left out: it would be learnt by heart. */
const fewestSentences = 3
/** Parts of the training letters that are held back in turn, so that letters are judged by sentences not seen. */
const folds = 5

/** A sentence of a training letter as the analysis sees it, with its features; `act` is -1 where nobody has said it. */
interface Read {
  readonly keys: readonly number[]
  readonly act: number
  readonly isMain: boolean
}

interface ReadLetter {
  readonly kind: KernelLetter['kind']
  readonly sentences: readonly SentenceCues[]
  readonly read: readonly Read[]
}

/** What the models are trained on. */
export interface TrainingTexts {
  /** Short letters with every sentence labelled. */
  readonly kernels: readonly KernelLetter[]
  readonly loose: readonly LooseSentence[]
  /** Whole letters, of which only kind and main message are known: they teach how letters are put together. */
  readonly marked: readonly MarkedLetter[]
}

/** The trained model of sentences, and the training letters read by it (the short ones by models that have not seen them). */
export interface ReadTexts {
  readonly acts: ActData
  readonly short: readonly ReadLetter[]
  readonly whole: readonly ReadLetter[]
  /** Sentences trained on, and the share of those of short letters that was told right by models that had not seen them. */
  readonly sentences: number
  readonly right: number
}

/** Trains the model of sentences and reads all letters by it. */
export function readTexts(danish: Danish, { kernels, loose, marked }: TrainingTexts): ReadTexts {
  const short = kernels.map((kernel) => readKernel(danish, kernel))
  const sentences = loose.flatMap(({ act, text }) => readLoose(danish, act, text))
  for (let fold = 0; fold < folds; fold++) {
    const others = short.filter((_, index) => index % folds !== fold)
    const model = new ActModel(trainSentences([...sentences, ...others.flatMap(({ read }) => read)]))
    for (const letter of short.filter((_, index) => index % folds === fold)) tell(model, letter)
  }
  const right = short.flatMap(({ sentences: own, read }) => read.filter((one, at) => one.act === likeliest(own[at]!))).length
  const all = short.reduce((sum, { read }) => sum + read.length, 0)
  const acts = trainSentences([...sentences, ...short.flatMap(({ read }) => read)])
  const model = new ActModel(acts)
  const whole = marked.map((letter) => readMarked(danish, letter))
  for (const letter of whole) tell(model, letter)
  return { acts, short, whole, sentences: all + sentences.length, right: right / Math.max(1, all) }
}

/** Trains the models of kinds and of the main message on letters that have been read. */
export function trainLetters({ acts, short, whole }: Pick<ReadTexts, 'acts' | 'short' | 'whole'>): LetterModelData {
  const examples = [...short, ...Array.from({ length: wholeLettersCount }, () => whole).flat()]
  const kind = trainKinds(
    examples.map(({ sentences, kind: own }) => ({ vector: gatherEvidence(sentences), label: messageKinds.indexOf(own) })),
    { classes: messageKinds.length, shared: actCount, columns: sharedColumns, ...kindTraining },
  )
  const choices = examples.map(toCase).filter(({ labels }) => labels.length > 0)
  const message = trainChoice(choices, signCount, messageTraining.pull, messageTraining.rounds)
  return { ...acts, kind: inThousandths(kind), message: inThousandths(message) }
}

function readKernel(danish: Danish, { kind, lines }: KernelLetter): ReadLetter {
  const notation = lines.map(({ form, text }) => (form === 'sentence' ? text : `\n#> ${text}\n`)).join('\n')
  const letter = buildLetter(notation)
  const { sentences, facts, spans } = collect(danish, letter)
  let reached = 0
  const labelled = lines.map(({ text, act, isMain }) => {
    const start = letter.text.indexOf(text, reached)
    reached = start + text.length
    return { start, end: reached, act, isMain }
  })
  const read = sentences.map((sentence, at): Read => {
    const label = labelled.find(({ start, end }) => spans[at]!.start >= start && spans[at]!.start < end)
    return { keys: keysOf(facts, sentence), act: label ? actNumber(label.act) : -1, isMain: label?.isMain ?? false }
  })
  return { kind, sentences, read }
}

/** Nothing where the sentence alone is taken for an address or a signature. */
function readLoose(danish: Danish, act: LooseSentence['act'], text: string): readonly Read[] {
  const { sentences, facts } = collect(danish, buildParagraph(text))
  return sentences.map((sentence) => ({ keys: keysOf(facts, sentence), act: actNumber(act), isMain: false }))
}

function readMarked(danish: Danish, { letter, kind, mains }: MarkedLetter): ReadLetter {
  const { sentences, facts, spans } = collect(danish, letter)
  const read = sentences.map((sentence, at): Read => ({
    keys: isFarOff(sentence) ? [] : keysOf(facts, sentence),
    act: -1,
    isMain: mains.some(({ start, end }) => start < spans[at]!.end && spans[at]!.start < end),
  }))
  return { kind, sentences, read }
}

function collect(danish: Danish, letter: Letter): { sentences: readonly SentenceCues[]; facts: DanishBlock[]; spans: Span[] } {
  const { blocks } = danish.analyse(letter)
  const facts = blocks.map((block) => block.facts)
  const roles = blocks.map(({ context }) => context.role)
  const sentences = collectSentences(facts, roles, blocks.map(({ context }) => context.section), null)
  const spans = sentences.map(({ block, from, to }): Span => {
    const { tokens } = facts[block]!
    const { start } = blocks[block]!.block
    return { start: start + tokens.start[from]!, end: start + tokens.end[to - 1]! }
  })
  return { sentences, facts, spans }
}

function keysOf(facts: readonly DanishBlock[], { block, from, to, weights, base, found, looks }: SentenceCues): number[] {
  const keys = new Set<number>()
  const room: FeatureRoom = { add: (key) => keys.add(key) }
  gatherFeatures(facts[block]!, from, to, room)
  addCueFeatures(weights, base, found, looks, room)
  return [...keys]
}

function trainSentences(read: readonly Read[]): ActData {
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
  let highest = 0
  for (const weight of weights) highest = Math.max(highest, Math.abs(weight))
  const scale = highest / 127
  return { ...layTable([...places.keys()], packed(weights, scale)), scale }
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

function likeliest({ shares, act: base }: SentenceCues): number {
  let best = 0
  for (let act = 1; act < acts.length; act++) if (shares[base + act]! > shares[base + best]!) best = act
  return best
}

function toCase({ kind, sentences, read }: ReadLetter): DenseCase {
  const reader = new SignReader(sentences, kind)
  const rows = sentences.map((sentence) => reader.next(sentence).slice())
  return { rows, labels: read.flatMap(({ isMain }, at) => (isMain ? [at] : [])) }
}

/** Weights as signed bytes. */
function packed(weights: Float32Array, scale: number): Int8Array {
  return Int8Array.from(weights, (weight) => Math.round(weight / scale))
}

function inThousandths(weights: Float64Array): Int32Array {
  return Int32Array.from(weights, (weight) => Math.round(weight * 1000))
}
