import { WordTable } from '@klarbrev/core'
import { fold, hashFirst, hashSecond, hashSeed, hashSeedSecond, normaliseWord } from './characters.ts'
import { cueBits } from './cue-words.ts'

/** What the word cache asks of the lexicon. */
export interface WordLookup {
  /** Tag bits of a normalised word, 0 when it is unknown; compounds and derived verbs included. */
  tags(word: string): number
}

/** Stands for tags that the lexicon has not been asked for; no word has all of the bits. */
const unasked = 0xffffffff

/** Most words that one table holds before a fresh one is begun, so that a long batch does not grow without end. */
const mostWords = 400_000

/**
 * The word cache: every distinct word of the letters seen so far, with what is known of it in columns.
 * The words of the vocabulary get the same ids in every table, so that compiled phrases can refer to them.
 */
export class Words {
  private table = new WordTable()
  private tagColumn = new Uint32Array(1024)
  private cueColumn = new Uint32Array(1024)
  private texts: string[] = ['']
  readonly vocabularyIds: readonly number[]

  private readonly lookup: WordLookup
  private readonly vocabulary: readonly string[]

  constructor(lookup: WordLookup, vocabulary: readonly string[]) {
    this.lookup = lookup
    this.vocabulary = vocabulary
    this.vocabularyIds = vocabulary.map((word) => this.intern(word))
  }

  find(first: number, second: number, length: number): number {
    return this.table.find(first, second, length)
  }

  /** Adds a word that {@link find} does not know, with what the lexicon says of it. */
  add(first: number, second: number, length: number, written: string): number {
    const text = normaliseWord(written)
    const id = this.table.add(first, second, length)
    if (id >= this.tagColumn.length) this.grow()
    this.tagColumn[id] = unasked
    this.texts[id] = text
    return id
  }

  /** The id of a word in any spelling, added when it is new. */
  intern(written: string): number {
    const word = normaliseWord(written)
    let first = hashSeed
    let second = hashSeedSecond
    for (let i = 0; i < word.length; i++) {
      const code = fold(word.charCodeAt(i))
      first = hashFirst(first, code)
      second = hashSecond(second, code)
    }
    return this.find(first, second, word.length) || this.add(first, second, word.length, word)
  }

  /** Lexicon tags of a word; 0 for id 0 and for unknown words. */
  tags(id: number): number {
    const tags = this.tagColumn[id]!
    return tags === unasked ? this.ask(id) : tags
  }

  /** Cue bits of a word; see {@link cueBits}. */
  cues(id: number): number {
    if (this.tagColumn[id] === unasked) this.ask(id)
    return this.cueColumn[id]!
  }

  /** The normalised word. */
  text(id: number): string {
    return this.texts[id]!
  }

  /** A table for the next letter: this one, or a fresh one when it is full. Letters analysed before keep theirs. */
  forNextLetter(): Words {
    return this.table.count < mostWords ? this : new Words(this.lookup, this.vocabulary)
  }

  /** The lexicon is asked when a word first occurs in a letter: most of the phrase lists' words never do. */
  private ask(id: number): number {
    this.cueColumn[id] = id === 0 ? 0 : cueBits(this.texts[id]!)
    return (this.tagColumn[id] = id === 0 ? 0 : this.lookup.tags(this.texts[id]!) >>> 0)
  }

  private grow(): void {
    const size = this.tagColumn.length * 2
    const tags = new Uint32Array(size)
    tags.set(this.tagColumn)
    this.tagColumn = tags
    const cues = new Uint32Array(size)
    cues.set(this.cueColumn)
    this.cueColumn = cues
  }
}
