import type { Role, Section } from '@klarbrev/core'
import { partitionPoint } from '@klarbrev/core'
import type { HeardRows } from './heard-rows.ts'
import type { KeptPoints } from './stretch-points.ts'
import type { Stretch } from './stretches.ts'

/** What a sentence holds and how it is said; bits of {@link SentenceCues.looks}. */
export const Look = {
  reader: 1,
  amount: 2,
  /** A day or a time of the day. */
  date: 4,
  number: 8,
  /** A day and a time of the day: an appointment. */
  appointment: 16,
  question: 32,
  /** Begins with hvis, når, såfremt … or with its verb ("Betaler du ikke, …"): tells a condition, not a decision. */
  conditional: 64,
  finiteVerb: 128,
  /** Begins with a verb in the imperative: "Send os …", "Stop arbejdet". */
  request: 256,
  /** Begins with what the reader did: "Du ringede den 3. marts …". */
  told: 512,
  /** Denies something, in any clause. */
  denied: 1024,
  /** Begins with sådan, hvordan, her: tells what the text is about, not what it says. */
  announcing: 2048,
} as const

/** A sentence of the letter (or its title or a heading) with what it holds, for finding kind and main message. */
export interface SentenceCues {
  readonly role: Role
  readonly section: Section
  /** Token rows of the sentence. */
  readonly from: number
  readonly to: number
  /** Number of running-text sentences before this one, rows of tables between them counted too; {@link lateOrder} at most. */
  readonly order: number
  /** The cue weights of all sentences of the letter; this one's begin at `base`, one for each cue. */
  readonly weights: Float64Array
  readonly base: number
  /** The cues whose weight is not nought, as bits. */
  readonly found: number
  /** What it holds and how it is said: bits of {@link Look}. */
  readonly looks: number
  readonly words: number
  /** What is told of all sentences by their words; of this one from `act` on, `toldCount` numbers. */
  readonly shares: Float32Array
  readonly act: number
  /**
   * What it says by itself for each kind, from `ownAt` on (see `own-points.ts`); null until the kind of the letter is
   * asked. Where sentences are kept from one version of a letter to the next, this is kept with them.
   */
  own: Float64Array | null
  ownAt: number
}

/** Sections whose sentences are neither errand nor message: they are counted, not read. */
export const remote: ReadonlySet<Section> = new Set(['appeal', 'rules', 'appendix', 'contact'])

/** Whether a sentence stands where no message is told. */
export function isFarOff({ section, role }: Pick<SentenceCues, 'section' | 'role'>): boolean {
  return remote.has(section) && role !== 'title'
}

/** From this many sentences on it makes no difference how many stand before. */
export const lateOrder = 12

/** Sentences as they were read from a block, where the block stood then. The same object for as long as they are the same. */
export interface KeptSentences {
  readonly isHeading: boolean
  readonly isRemote: boolean
  /** So many of the first stand before what its section is about. */
  readonly near: number
  readonly order: number
  readonly sentences: readonly SentenceCues[]
  readonly heard: HeardRows
  /** Numbered in the order in which blocks were read. */
  readonly serial: number
  /** What the stretch that begins with them says, when it was last read. */
  stretch?: Stretch
  /** By kind, the most points that one of them has by its wordings. */
  worded?: Float64Array
  points?: KeptPoints
}

/** All sentences of title, headings and running text of a letter, in text order, and where they stand. */
export class LetterSentences {
  readonly all: SentenceCues[] = []
  /** For each block with sentences its place in the letter, and the number of its first sentence. */
  readonly blocks: number[] = []
  readonly firsts: number[] = []
  /** What the model knows of the words of all of them, part by part. */
  readonly heard: HeardRows[] = []
  /** The blocks' sentences as they are kept; null for a letter that nobody keeps. */
  readonly kept: KeptSentences[] | null

  constructor(keeps: boolean) {
    this.kept = keeps ? [] : null
  }

  /** Begins a block; its sentences are put at the end of all. */
  begin(block: number): void {
    this.blocks.push(block)
    this.firsts.push(this.all.length)
  }

  /** Adds the sentences of a block as they are kept. */
  add(block: number, own: KeptSentences): void {
    this.begin(block)
    this.kept!.push(own)
    this.heard.push(own.heard)
    for (let at = 0; at < own.sentences.length; at++) this.all.push(own.sentences[at]!)
  }

  /** The place of the block that holds a sentence. */
  blockOf(sentence: number): number {
    return this.blocks[partitionPoint(0, this.firsts.length, (at) => this.firsts[at]! <= sentence) - 1]!
  }
}
