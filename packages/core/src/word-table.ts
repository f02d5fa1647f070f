/**
 * Gives every distinct word a small number, so that what is known about a word is looked up once and kept in columns.
 * Words are told apart by two independent 32-bit hashes and their length; with 10^6 words the chance that any two
 * fall together is below 10^-7. Id 0 is no word.
 */
export class WordTable {
  count = 1
  private slots: Uint32Array
  /** Four numbers a word, so that a look-up touches one line of the cache: first hash, second hash, length, nothing. */
  private rows: Uint32Array

  /** `capacity` is the number of words the table holds before it first grows. */
  constructor(capacity = 4096) {
    let size = 1024
    while (size < capacity * 2) size *= 2
    this.slots = new Uint32Array(size)
    this.rows = new Uint32Array((size / 2 + 1) * 4)
  }

  /** The id of the word, or 0 when it has not been seen. */
  find(first: number, second: number, length: number): number {
    const { slots, rows } = this
    const mask = slots.length - 1
    let slot = first & mask
    for (;;) {
      const id = slots[slot]!
      if (id === 0) return 0
      const at = id * 4
      // Compared as signed numbers, as the hashes come.
      const isAlike = (rows[at]! | 0) === (first | 0) && (rows[at + 1]! | 0) === (second | 0)
      if (isAlike && rows[at + 2] === (length & 0xffff)) return id
      slot = (slot + 1) & mask
    }
  }

  /** Adds a word that {@link find} did not know and gives its id. */
  add(first: number, second: number, length: number): number {
    if ((this.count + 1) * 4 > this.rows.length) this.grow()
    const id = this.count++
    const at = id * 4
    this.rows[at] = first
    this.rows[at + 1] = second
    this.rows[at + 2] = length & 0xffff
    this.place(id)
    return id
  }

  private place(id: number): void {
    const mask = this.slots.length - 1
    let slot = this.rows[id * 4]! & mask
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask
    this.slots[slot] = id
  }

  private grow(): void {
    const size = this.slots.length * 2
    const { rows } = this
    this.rows = new Uint32Array((size / 2 + 1) * 4)
    this.rows.set(rows)
    this.slots = new Uint32Array(size)
    for (let id = 1; id < this.count; id++) this.place(id)
  }
}
