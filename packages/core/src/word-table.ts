/**
 * Gives every distinct word a small number, so that what is known about a word is looked up once and kept in columns.
 * Words are told apart by two independent 32-bit hashes and their length; with 10^6 words the chance that any two
 * fall together is below 10^-7. Id 0 is no word.
 */
export class WordTable {
  count = 1
  private slots: Uint32Array
  private first: Uint32Array
  private second: Uint32Array
  private lengths: Uint16Array

  /** `capacity` is the number of words the table holds before it first grows. */
  constructor(capacity = 4096) {
    let size = 1024
    while (size < capacity * 2) size *= 2
    this.slots = new Uint32Array(size)
    this.first = new Uint32Array(size / 2 + 1)
    this.second = new Uint32Array(size / 2 + 1)
    this.lengths = new Uint16Array(size / 2 + 1)
  }

  /** The id of the word, or 0 when it has not been seen. */
  find(first: number, second: number, length: number): number {
    const mask = this.slots.length - 1
    let slot = first & mask
    for (;;) {
      const id = this.slots[slot]!
      if (id === 0) return 0
      if (this.first[id] === first >>> 0 && this.second[id] === second >>> 0 && this.lengths[id] === (length & 0xffff)) {
        return id
      }
      slot = (slot + 1) & mask
    }
  }

  /** Adds a word that {@link find} did not know and gives its id. */
  add(first: number, second: number, length: number): number {
    if (this.count >= this.first.length) this.grow()
    const id = this.count++
    this.first[id] = first
    this.second[id] = second
    this.lengths[id] = length
    this.place(id)
    return id
  }

  private place(id: number): void {
    const mask = this.slots.length - 1
    let slot = this.first[id]! & mask
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask
    this.slots[slot] = id
  }

  private grow(): void {
    const size = this.slots.length * 2
    const wider = <T extends Uint16Array | Uint32Array>(column: T, fresh: T): T => {
      fresh.set(column)
      return fresh
    }
    this.first = wider(this.first, new Uint32Array(size / 2 + 1))
    this.second = wider(this.second, new Uint32Array(size / 2 + 1))
    this.lengths = wider(this.lengths, new Uint16Array(size / 2 + 1))
    this.slots = new Uint32Array(size)
    for (let id = 1; id < this.count; id++) this.place(id)
  }
}
