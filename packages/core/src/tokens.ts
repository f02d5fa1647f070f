/** What a token is. One token is one thing a reader would point at: a whole date, amount or statute reference, not its parts. */
export const TokenKind = {
  word: 0,
  number: 1,
  amount: 2,
  date: 3,
  time: 4,
  statuteRef: 5,
  caseNumber: 6,
  email: 7,
  url: 8,
  personNumber: 9,
  phone: 10,
  punctuation: 11,
  symbol: 12,
} as const

export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind]

/** How a token is written; bits of {@link Tokens.flags}. */
export const TokenFlag = {
  /** The first letter is a capital. */
  capital: 1,
  /** Two letters or more, all of them capitals. */
  allCaps: 2,
  /** White space or the block's start stands before it. */
  spaceBefore: 4,
  /** A line break stands before it. */
  lineBefore: 8,
  /** Ends in a full stop that belongs to it (an abbreviation or an ordinal). */
  dotted: 16,
  /** Stands between quotation marks. */
  quoted: 32,
} as const

/**
 * Token columns: one row a token, in text order. Offsets are in UTF-16 units from the start of the block that holds
 * the token, so that a block's rows stay true when the text before it grows.
 */
export class Tokens {
  count = 0
  start!: Uint32Array
  end!: Uint32Array
  kind!: Uint8Array
  flags!: Uint8Array
  /** Id in the language's {@link WordTable}; 0 for tokens that are not words. */
  word!: Uint32Array
  /** What the language knows of the word, as bits of its own; 0 for tokens that are not words. */
  tags!: Uint32Array
  cues!: Uint32Array

  /** Makes room for `capacity` tokens; the columns grow by themselves when it does not do. */
  constructor(capacity: number) {
    this.makeRoom(capacity)
  }

  push(start: number, end: number, kind: number, flags: number, word: number, tags = 0, cues = 0): void {
    const row = this.count
    if (row === this.start.length) this.grow()
    this.start[row] = start
    this.end[row] = end
    this.kind[row] = kind
    this.flags[row] = flags
    this.word[row] = word
    this.tags[row] = tags
    this.cues[row] = cues
    this.count = row + 1
  }

  /** All columns lie in one buffer: seven of their own would cost seven allocations a letter. */
  private makeRoom(capacity: number): void {
    const buffer = new ArrayBuffer(capacity * 22)
    const wide = capacity * 4
    this.start = new Uint32Array(buffer, 0, capacity)
    this.end = new Uint32Array(buffer, wide, capacity)
    this.word = new Uint32Array(buffer, wide * 2, capacity)
    this.tags = new Uint32Array(buffer, wide * 3, capacity)
    this.cues = new Uint32Array(buffer, wide * 4, capacity)
    this.kind = new Uint8Array(buffer, wide * 5, capacity)
    this.flags = new Uint8Array(buffer, wide * 5 + capacity, capacity)
  }

  private grow(): void {
    const { start, end, word, tags, cues, kind, flags } = this
    this.makeRoom(Math.max(64, start.length * 2))
    this.start.set(start)
    this.end.set(end)
    this.word.set(word)
    this.tags.set(tags)
    this.cues.set(cues)
    this.kind.set(kind)
    this.flags.set(flags)
  }
}
