import {Tag} from './tags.ts'

/** Where a form may stand. */
export const Place = {Alone: 1, Begin: 2, Middle: 4, End: 8, Forbidden: 16} as const

/** One way to read a form. */
export interface Analysis {
  /** Lower-case base form. */
  readonly lemma: string
  readonly tags: number
  /** True where the lemma is written with a capital. */
  readonly proper: boolean
}

const MAGIC = 0x3157424b
const TARGET = 0x3fffff
const FINAL = 1 << 22
const LAST = 1 << 23
const SKIP = 255
const COMPOSE = 254

/**
 * Reads the bytes that packages/dictionary compiles; its build/format.ts describes them.
 * Nothing is parsed: the sections are looked at in place, and copied only if the bytes are not aligned.
 */
export class WordGraph {
  readonly #cells: Int32Array
  readonly #setTags: Uint32Array
  readonly #setHeads: Uint32Array
  readonly #setReadings: Uint32Array
  readonly #readings: Uint32Array
  readonly #suffixStarts: Uint32Array
  readonly #suffixText: Uint16Array
  /** The root's edge for each label, so that the widest state is not searched through. */
  readonly #rootEdges: Int32Array = new Int32Array(256)
  readonly #rootState: number
  readonly #alphabet: Uint16Array
  /** UTF-16 unit to label: both cases of a letter, 0 where no word has it. */
  readonly #labels: Uint8Array = new Uint8Array(65536)

  constructor(bytes: Uint8Array) {
    const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
    const {buffer, byteOffset} = aligned
    const header = new Uint32Array(buffer, byteOffset, 20)
    if (bytes.byteLength < 80 || header[0] !== MAGIC) throw new Error('This is not a word graph that we can read.')
    const at = (i: number): number => byteOffset + header[1 + 2 * i]!
    const wide = (i: number): Uint32Array => new Uint32Array(buffer, at(i), header[2 + 2 * i]!)
    const narrow = (i: number): Uint16Array => new Uint16Array(buffer, at(i), header[2 + 2 * i]!)
    const cells = wide(0)
    this.#cells = new Int32Array(cells.buffer, cells.byteOffset, cells.length)
    this.#setTags = wide(1)
    this.#setHeads = wide(2)
    this.#setReadings = wide(3)
    this.#readings = wide(4)
    this.#suffixStarts = wide(5)
    this.#suffixText = narrow(6)
    if (String.fromCharCode(...narrow(8)) !== Object.keys(Tag).join()) {
      throw new Error('The word graph was built for other tags. Build packages/dictionary again.')
    }
    this.#rootState = header[19]!
    this.#alphabet = narrow(7)
    this.#fillLabels(this.#alphabet)
    this.#fillRoot()
  }

  #fillLabels(alphabet: Uint16Array): void {
    const labels = this.#labels
    labels.fill(COMPOSE, 0x300, 0x370)
    for (let label = 1; label < alphabet.length; label++) {
      const unit = alphabet[label]!
      labels[unit] = label
      const upper = String.fromCharCode(unit).toUpperCase()
      if (upper.length === 1 && labels[upper.charCodeAt(0)] === 0) labels[upper.charCodeAt(0)] = label
    }
    labels[0x2019] = labels[0x27]!
    labels[0x2010] = labels[0x2011] = labels[0x2d]!
    labels[0xb5] = labels[0x3bc]!
    labels[0xad] = labels[0x200b] = SKIP
  }

  #fillRoot(): void {
    for (let at = this.#rootState; ; at++) {
      const edge = this.#cells[at]!
      this.#rootEdges[edge >>> 24] = edge
      if (edge & LAST) return
    }
  }

  /** The reading set of a form in any case, composed or not, with or without soft hyphens; -1 if there is none. */
  find(word: string): number {
    const labels = this.#labels
    const cells = this.#cells
    const length = word.length
    let edge = 0
    for (let i = 0; i < length; i++) {
      const label = labels[word.charCodeAt(i)]!
      if (label >= COMPOSE) {
        if (label === SKIP) continue
        const composed = word.normalize('NFC')
        return composed === word ? -1 : this.find(composed)
      }
      if (edge === 0) {
        edge = this.#rootEdges[label]!
        if (edge === 0) return -1
        continue
      }
      let at = edge & TARGET
      if (edge & FINAL && cells[at++]! >= 0) return -1
      for (edge = cells[at]!; edge >>> 24 !== label; edge = cells[++at]!) {
        if (edge & LAST) return -1
      }
    }
    return edge & FINAL ? cells[edge & TARGET]! & 0x7fffffff : -1
  }

  /** The label of a UTF-16 unit; 0 or above 250 if it is no letter of any word. */
  label(unit: number): number {
    return this.#labels[unit]!
  }

  /** The edge with this label out of the state behind another edge (0 is the root); 0 if there is none. */
  follow(from: number, label: number): number {
    if (from === 0) return this.#rootEdges[label]!
    const cells = this.#cells
    let at = from & TARGET
    if (from & FINAL && cells[at++]! >= 0) return 0
    for (;;) {
      const edge = cells[at++]!
      if (edge >>> 24 === label) return edge
      if (edge & LAST) return 0
    }
  }

  /** The reading set of the word that ends with this edge; -1 if none does. */
  setAt(edge: number): number {
    return edge & FINAL ? this.#cells[edge & TARGET]! & 0x7fffffff : -1
  }

  /** Calls `visit` for every form that begins with a prefix and has at most `more` letters after it. */
  forEachForm(prefix: string, more: number, visit: (form: string, set: number) => void): void {
    let edge = 0
    for (let i = 0; i < prefix.length; i++) {
      edge = this.follow(edge, this.#labels[prefix.charCodeAt(i)]!)
      if (edge === 0) return
    }
    if (edge !== 0) this.#walk(edge, prefix, more, visit)
  }

  #walk(edge: number, form: string, more: number, visit: (form: string, set: number) => void): void {
    const set = this.setAt(edge)
    if (set >= 0) visit(form, set)
    let at = edge & TARGET
    if (more === 0 || (edge & FINAL && this.#cells[at++]! >= 0)) return
    for (;;) {
      const next = this.#cells[at++]!
      this.#walk(next, form + String.fromCharCode(this.#alphabet[next >>> 24]!), more - 1, visit)
      if (next & LAST) return
    }
  }

  /** The tags a form has as a word of its own; 0 if it stands in compounds only, or is known to be wrong. */
  wordTags(set: number): number {
    const tags = this.#setTags[set]!
    if ((this.#setHeads[set]! & Place.Alone) === 0) return 0
    // "Unmarked" only says that one entry of the dictionary told nothing; another did.
    return tags === Tag.Unmarked ? tags : (tags & ~Tag.Unmarked) >>> 0
  }

  /** The tags of all readings of a set. */
  tags(set: number): number {
    return this.#setTags[set]!
  }

  /** The Place bits of a set. */
  places(set: number): number {
    return this.#setHeads[set]! & 255
  }

  /** The readings of a form (lower-case, as find saw it) that has this set. */
  analyses(set: number, form: string): Analysis[] {
    const result: Analysis[] = []
    const end = this.#setHeads[set + 1]! >>> 8
    for (let i = this.#setHeads[set]! >>> 8; i < end; i++) {
      const reading = 2 * this.#setReadings[i]!
      const tags = this.#readings[reading]!
      const code = this.#readings[reading + 1]!
      const stem = form.slice(code >>> 28, form.length - ((code >>> 16) & 0xfff))
      result.push({lemma: stem + this.#suffix(code & 0xffff), tags, proper: (tags & Tag.Proper) !== 0})
    }
    return result
  }

  #suffix(id: number): string {
    let text = ''
    for (let i = this.#suffixStarts[id]!; i < this.#suffixStarts[id + 1]!; i++) {
      text += String.fromCharCode(this.#suffixText[i]!)
    }
    return text
  }
}
