/** Where the numbers of a word lie in its cell; the last three are the language's own, 0 until it fills them. */
export const WordCell = { first: 0, second: 1, length: 2, id: 3, tags: 4, cues: 5, isKnown: 6 } as const

/** Numbers a cell: half a line of the processor's cache, so that a word that was met before costs one look at memory. */
const cellSize = 8

/**
 * Gives every distinct word a small number, so that what is known about a word is looked up once and kept in columns.
 * Words are told apart by two independent 32-bit hashes and their length; with 10^6 words the chance that any two
 * fall together is below 10^-7. Id 0 is no word.
 */
export class WordTable {
  count: number
  /** The cells, {@link cellSize} numbers each, at the place their first hash gives or the next free one behind it. */
  cells: Int32Array
  /** Words that the table holds before it grows. */
  private most: number

  /** Words that the table holds before it first grows; or the cells of a table of `count - 1` words, which it takes over. */
  constructor(from: number | Int32Array = 4096, count = 1) {
    let size = 1024
    if (typeof from === 'number') while (size * fullest < from) size *= 2
    else size = from.length / cellSize
    this.cells = typeof from === 'number' ? new Int32Array(size * cellSize) : from
    this.most = Math.floor(size * fullest)
    this.count = count
  }

  /** Where the cell of the word begins in {@link cells}, or -1 when it has not been seen. */
  locate(first: number, second: number, length: number): number {
    const { cells } = this
    const mask = cells.length - 1
    // Compared as signed numbers, as the cells hold them.
    const low = first | 0
    const high = second | 0
    let at = Math.imul(low, cellSize) & mask
    for (;;) {
      if (cells[at] === low && cells[at + 1] === high && cells[at + 2] === length) return at
      if (cells[at + 3] === 0) return -1
      at = (at + cellSize) & mask
    }
  }

  /** The id of the word, or 0 when it has not been seen. */
  find(first: number, second: number, length: number): number {
    const at = this.locate(first, second, length)
    return at < 0 ? 0 : this.cells[at + WordCell.id]!
  }

  /** Adds a word that {@link find} did not know and gives its id. */
  add(first: number, second: number, length: number): number {
    if (this.count > this.most) this.grow()
    const id = this.count++
    const at = this.freeCell(first)
    this.cells[at] = first
    this.cells[at + WordCell.second] = second
    this.cells[at + WordCell.length] = length
    this.cells[at + WordCell.id] = id
    return id
  }

  private freeCell(first: number): number {
    const { cells } = this
    const mask = cells.length - 1
    let at = Math.imul(first, cellSize) & mask
    while (cells[at + WordCell.id] !== 0) at = (at + cellSize) & mask
    return at
  }

  private grow(): void {
    const before = this.cells
    this.cells = new Int32Array(before.length * 2)
    this.most *= 2
    for (let at = 0; at < before.length; at += cellSize) {
      if (before[at + WordCell.id] === 0) continue
      const to = this.freeCell(before[at]!)
      for (let nth = 0; nth < cellSize; nth++) this.cells[to + nth] = before[at + nth]!
    }
  }
}

/** Share of the cells that may be taken: fuller, and a word that is not there costs many looks. */
const fullest = 0.7
