import type { Letter, Span } from '@klarbrev/core'
import type { Danish } from '@klarbrev/danish'
import type { DanishBlock } from '../src/facts/block.ts'
import { addCueFeatures, type FeatureRoom, gatherFeatures } from '../src/letter/act-features.ts'
import { actNumber, type MessageKind } from '../src/letter/acts.ts'
import { buildLetter, buildParagraph } from '../src/letter/built-letter.fixture.ts'
import { collectSentences } from '../src/letter/collect-sentences.ts'
import { isFarOff, type SentenceCues } from '../src/letter/sentence-cues.ts'
import type { KernelLetter, LooseSentence } from './kernel-letters.ts'
import type { MarkedLetter } from './marked-letters.ts'
import type { WholeLetter, WholeMark } from './whole-letters.ts'

/** A sentence of a training letter as the analysis sees it, with its features; `act` is -1 where nobody has said it. */
export interface Read {
  readonly keys: readonly number[]
  readonly act: number
  readonly isMain: boolean
}

/** A letter as the analysis sees it; the likelihoods of the acts of its sentences are still nought. */
export interface ReadLetter {
  readonly kind: MessageKind
  readonly sentences: readonly SentenceCues[]
  readonly read: readonly Read[]
}

export function readKernel(danish: Danish, { kind, lines }: KernelLetter): ReadLetter {
  const notation = lines.map(({ form, text }) => (form === 'sentence' ? text : `\n#> ${text}\n`)).join('\n')
  const letter = buildLetter(notation)
  const { sentences, owners, spans } = collect(danish, letter)
  let reached = 0
  const labelled = lines.map(({ text, act, isMain }) => {
    const start = letter.text.indexOf(text, reached)
    reached = start + text.length
    return { start, end: reached, act, isMain }
  })
  const read = sentences.map((sentence, at): Read => {
    const label = labelled.find(({ start, end }) => spans[at]!.start >= start && spans[at]!.start < end)
    return { keys: keysOf(owners[at]!, sentence), act: label ? actNumber(label.act) : -1, isMain: label?.isMain ?? false }
  })
  return { kind, sentences, read }
}

/** Nothing where the sentence alone is taken for an address or a signature. */
export function readLoose(danish: Danish, act: LooseSentence['act'], text: string): readonly Read[] {
  const { sentences, owners } = collect(danish, buildParagraph(text))
  return sentences.map((sentence, at) => ({ keys: keysOf(owners[at]!, sentence), act: actNumber(act), isMain: false }))
}

export function readMarked(danish: Danish, { letter, kind, mains, marks }: MarkedLetter): ReadLetter {
  const { sentences, owners, spans } = collect(danish, letter)
  const said = marksOf(spans, owners, marks)
  const read = sentences.map((sentence, at): Read => ({
    keys: isFarOff(sentence) ? [] : keysOf(owners[at]!, sentence),
    act: said[at] ? actNumber(said[at].act) : -1,
    isMain: mains.some(({ start, end }) => start < spans[at]!.end && spans[at]!.start < end),
  }))
  return { kind, sentences, read }
}

export function readWhole(danish: Danish, { letter, kind, marks }: WholeLetter): ReadLetter {
  const { sentences, owners, spans } = collect(danish, letter)
  const said = marksOf(spans, owners, marks)
  const read = sentences.map((sentence, at): Read => ({
    keys: keysOf(owners[at]!, sentence),
    act: said[at] ? actNumber(said[at].act) : -1,
    isMain: said[at]?.isMain ?? false,
  }))
  return { kind, sentences, read }
}

/** A mark stands at its sentence within so many characters: a heading's signs or a list's may lie between. */
const nearly = 6

/** The mark of each sentence. What goes on behind a full stop that ends no sentence does what it did before it. */
function marksOf(
  spans: readonly Span[],
  owners: readonly DanishBlock[],
  marks: readonly WholeMark[],
): readonly (WholeMark | null)[] {
  let before: WholeMark | null = null
  let block: DanishBlock | null = null
  return spans.map(({ start, end }, at) => {
    const own = marks.filter((mark) => mark.at >= start - nearly && mark.at < end - 2)
    before = own.find(({ isMain }) => isMain) ?? own[0] ??
      (owners[at] === block && before !== null ? { ...before, isMain: false } : null)
    block = owners[at]!
    return before
  })
}

/** The sentences of a letter, the block that holds each of them, and where each stands. */
function collect(
  danish: Danish,
  letter: Letter,
): { readonly sentences: readonly SentenceCues[]; readonly owners: readonly DanishBlock[]; readonly spans: readonly Span[] } {
  const { blocks } = danish.analyse(letter)
  const facts = blocks.map((block) => block.facts)
  const roles = blocks.map(({ context }) => context.role)
  const sentences = collectSentences(facts, roles, blocks.map(({ context }) => context.section), null)
  const places = sentences.all.map((_, at) => blocks[sentences.blockOf(at)]!)
  const spans = sentences.all.map(({ from, to }, at): Span => {
    const { block: { start }, facts: { tokens } } = places[at]!
    return { start: start + tokens.start[from]!, end: start + tokens.end[to - 1]! }
  })
  return { sentences: sentences.all, owners: places.map(({ facts: own }) => own), spans }
}

function keysOf(block: DanishBlock, { from, to, weights, base, found, looks }: SentenceCues): number[] {
  const keys = new Set<number>()
  const room: FeatureRoom = { add: (key) => keys.add(key) }
  gatherFeatures(block, from, to, room)
  addCueFeatures(weights, base, found, looks, room)
  return [...keys]
}
