import type { Words } from './words.ts'

/** Set in a column's entry once the word has been asked about. */
const asked = 0x80000000

/**
 * What one part of the program notes of words, kept by word id beside the word cache: each distinct word is asked about
 * once, and read from a column after that. A note is 31 bits.
 */
export class WordNotes {
  private readonly note: (word: string) => number
  private table: Words | null = null
  private column: Uint32Array = new Uint32Array(4096)

  constructor(note: (word: string) => number) {
    this.note = note
  }

  /** The note of the word with this id in a word cache; 0 for id 0, which is no word. */
  of(words: Words, id: number): number {
    if (id === 0) return 0
    // Ids belong to one word cache; with another one (a new batch, another linter) the column begins anew.
    if (words !== this.table) {
      this.table = words
      this.column.fill(0)
    }
    if (id >= this.column.length) this.grow(id)
    const known = this.column[id]!
    if (known !== 0) return (known & ~asked) >>> 0
    const fresh = this.note(words.text(id)) >>> 0
    this.column[id] = (fresh | asked) >>> 0
    return fresh
  }

  private grow(id: number): void {
    const wider = new Uint32Array(Math.max(id + 1, this.column.length * 2))
    wider.set(this.column)
    this.column = wider
  }
}

/** The same for what is more than 31 bits: found when a word is first asked about, and kept. */
export class WordFinds<Found> {
  private readonly find: (words: Words, id: number) => Found
  private table: Words | null = null
  private readonly found = new Map<number, Found>()

  constructor(find: (words: Words, id: number) => Found) {
    this.find = find
  }

  /** What was found of the word with this id in a word cache. */
  of(words: Words, id: number): Found {
    if (words !== this.table) {
      this.table = words
      this.found.clear()
    }
    let found = this.found.get(id)
    if (found === undefined) this.found.set(id, (found = this.find(words, id)))
    return found
  }
}
