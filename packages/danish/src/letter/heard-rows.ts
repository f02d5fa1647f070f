/** Where the weights of the features of sentences lie in the model's table, sentence by sentence as they came. */
export class HeardRows {
  rows: Int32Array
  count = 0

  /** With room for so many to begin with. */
  constructor(room: number) {
    this.rows = new Int32Array(room)
  }

  /** Adds the first `count` of them. */
  add(rows: Int32Array, count: number): void {
    const to = this.count + count
    if (to > this.rows.length) {
      const wider = new Int32Array(Math.max(to, this.rows.length * 2))
      wider.set(this.rows)
      this.rows = wider
    }
    for (let at = 0; at < count; at++) this.rows[this.count + at] = rows[at]!
    this.count = to
  }
}
