import { WordCell, WordTable } from '@klarbrev/core'
import { fold, hashFirst, hashSecond, hashSeed, hashSeedSecond, normaliseWord } from './characters.ts'
import type { CompoundPart } from '../lexicon/compound.ts'
import { cueBits } from './cue-words.ts'

/** What the word cache asks of the lexicon; what only rules ask for may be left out. */
export interface WordLookup {
  /** Tag bits of a normalised word, 0 when it is unknown; compounds and derived verbs included. */
  tags(word: string): number
  /** The infinitive of the verb behind a noun, of a compound that behind its head; null for others. */
  verbOfNoun?(noun: string): string | null
  /** The parts that a reader sees in a compound; null for other words. */
  parts?(word: string): readonly CompoundPart[] | null
}

/** Stands for tags that the lexicon has not been asked for; no word has all of the bits. */
const unasked = -1

/**
 * Most words that one table holds before a fresh one is begun: a long batch meets new names and compounds in every
 * letter, and would grow by 200 bytes with each. Looking up anew what is common costs it a few microseconds a letter.
 */
const mostWords = 60_000

/** The two hashes of a normalised word. */
function hashesOf(word: string): { readonly first: number; readonly second: number } {
  let first = hashSeed
  let second = hashSeedSecond
  for (let i = 0; i < word.length; i++) {
    const code = fold(word.charCodeAt(i))
    first = hashFirst(first, code)
    second = hashSecond(second, code)
  }
  return { first, second }
}

/** The id of the vocabulary's first word. */
export const firstWord = 1

/**
 * The word cache: every distinct word of the letters seen so far, with what is known of it in columns.
 * The words of the vocabulary get the ids from {@link firstWord} on in every table, so that compiled phrases can refer
 * to them.
 */
export class Words {
  readonly table: WordTable
  /** Two numbers a word, tags and cues, which are mostly asked for together. */
  private known: Int32Array
  private readonly texts: string[]
  /** What is asked of few words only, by id. */
  private readonly nounVerbs = new Map<number, string | null>()
  private readonly compounds = new Map<number, readonly CompoundPart[] | null>()

  private readonly lookup: WordLookup
  private readonly vocabulary: readonly string[]
  private readonly image: Int32Array | undefined

  /** `image` is what {@link imageOf} made of the same vocabulary and lexicon. */
  constructor(lookup: WordLookup, vocabulary: readonly string[], image?: Int32Array) {
    this.lookup = lookup
    this.vocabulary = vocabulary
    this.image = image
    const count = vocabulary.length + 1
    this.known = new Int32Array((count + 2048) * 2)
    this.texts = ['', ...vocabulary]
    if (image === undefined) {
      this.table = new WordTable(count + 512)
      for (let id = 1; id < count; id++) {
        const word = normaliseWord(this.texts[id]!)
        const { first, second } = hashesOf(word)
        this.texts[id] = word
        this.table.add(first, second, word.length)
        this.known[id * 2] = unasked
      }
    } else {
      this.known.set(image.subarray(0, count * 2))
      this.table = new WordTable(image.slice(count * 2), count)
    }
  }

  /** What is known of the vocabulary's words, as numbers that a build can keep: tags and cues by id, then the table. */
  imageOf(): Int32Array {
    const count = this.vocabulary.length + 1
    for (const word of this.vocabulary) {
      if (normaliseWord(word) !== word) throw new Error(`the word ${word} is not normalised`)
      this.meetWritten(word)
    }
    const image = new Int32Array(count * 2 + this.table.cells.length)
    image.set(this.known.subarray(0, count * 2))
    image.set(this.table.cells, count * 2)
    return image
  }

  find(first: number, second: number, length: number): number {
    return this.table.find(first, second, length)
  }

  /**
   * Where the word's cell lies in the table, with tags and cues in it. `written` is the word as it stands at
   * `[from, to)` of a text, and is cut out only if the word is new.
   */
  meet(first: number, second: number, length: number, text: string, from: number, to: number): number {
    const { table } = this
    const at = table.locate(first, second, length)
    if (at >= 0 && table.cells[at + WordCell.isKnown] !== 0) return at
    const id = at < 0 ? this.enter(first, second, length, normaliseWord(text.slice(from, to))) : table.cells[at + WordCell.id]!
    this.ask(id)
    const cell = table.locate(first, second, length)
    table.cells[cell + WordCell.isKnown] = 1
    table.cells[cell + WordCell.tags] = this.known[id * 2]!
    table.cells[cell + WordCell.cues] = this.known[id * 2 + 1]!
    return cell
  }

  private enter(first: number, second: number, length: number, text: string): number {
    const id = this.table.add(first, second, length)
    if (id * 2 >= this.known.length) this.grow()
    this.known[id * 2] = unasked
    this.texts[id] = text
    return id
  }

  /** The id of a word in any spelling, added when it is new. */
  intern(written: string): number {
    const word = normaliseWord(written)
    const { first, second } = hashesOf(word)
    return this.find(first, second, word.length) || this.enter(first, second, word.length, word)
  }

  /** As {@link meet}, for a word with letters that have no place in the table of folds. */
  meetWritten(written: string): number {
    const word = normaliseWord(written)
    const { first, second } = hashesOf(word)
    return this.meet(first, second, word.length, word, 0, word.length)
  }

  /** Lexicon tags of a word; 0 for id 0 and for unknown words. */
  tags(id: number): number {
    const tags = this.known[id * 2]!
    return tags === unasked ? this.ask(id) : tags
  }

  /** Cue bits of a word; see {@link cueBits}. */
  cues(id: number): number {
    if (this.known[id * 2] === unasked) this.ask(id)
    return this.known[id * 2 + 1]!
  }

  /** The infinitive of the verb behind a noun; see {@link WordLookup.verbOfNoun}. */
  verbOfNoun(id: number): string | null {
    let verb = this.nounVerbs.get(id)
    if (verb === undefined) this.nounVerbs.set(id, (verb = this.lookup.verbOfNoun?.(this.texts[id]!) ?? null))
    return verb
  }

  /** The parts of a compound as it is written in lower case; null for other words. */
  parts(id: number): readonly CompoundPart[] | null {
    let parts = this.compounds.get(id)
    if (parts === undefined) this.compounds.set(id, (parts = this.lookup.parts?.(this.texts[id]!) ?? null))
    return parts
  }

  /** The normalised word. */
  text(id: number): string {
    return this.texts[id]!
  }

  /** A table for the next letter: this one, or a fresh one when it is full. Letters analysed before keep theirs. */
  forNextLetter(): Words {
    return this.table.count < mostWords ? this : new Words(this.lookup, this.vocabulary, this.image)
  }

  /** The lexicon is asked when a word first occurs in a letter: most of the phrase lists' words never do. */
  private ask(id: number): number {
    const text = this.texts[id]!
    this.known[id * 2 + 1] = id === 0 ? 0 : cueBits(text)
    return (this.known[id * 2] = id === 0 ? 0 : this.lookup.tags(text) >>> 0)
  }

  private grow(): void {
    const wider = new Int32Array(this.known.length * 2)
    wider.set(this.known)
    this.known = wider
  }
}
