import { TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { Cue } from '../text/cue-words.ts'
import type { Words } from '../text/words.ts'

/** Numbers that stand for what is no word, by token kind; a sum is a sum whatever it is. */
const kindMarks: readonly number[] = Array.from({ length: 13 }, (_, kind) => mix(0x51ed270b, kind + 1))
const start = mix(0x2545f491, 1)
const end = mix(0x2545f491, 2)
const question = mix(0x2545f491, 3)
const lengths: readonly number[] = [1, 2, 3, 4].map((one) => mix(0x1b873593, one))

/** From this length on the beginning of a word is a feature of its own, and from this one its end. */
const longBeginning = 7
const longEnd = 10

/**
 * Three numbers a word by which the model of acts knows it: the whole word, its first five letters (inflection and
 * derivation differ behind them) and its last six (a compound is what its last part is). 0 where the word is too short.
 */
export class WordMarks {
  private marks = new Int32Array(3 * 4096)
  readonly words: Words

  constructor(words: Words) {
    this.words = words
  }

  /** Offset of the word's three numbers in {@link column}. */
  at(id: number): number {
    const at = id * 3
    if (at + 2 >= this.marks.length) this.grow(at)
    if (this.marks[at] === 0) this.fill(id, at)
    return at
  }

  column(): Int32Array {
    return this.marks
  }

  private fill(id: number, at: number): void {
    const text = this.words.text(id)
    const { length } = text
    this.marks[at] = hashOf(text, 0, length, 0x811c9dc5) || 1
    this.marks[at + 1] = length >= longBeginning ? hashOf(text, 0, 5, 0x1f83d9ab) : 0
    this.marks[at + 2] = length >= longEnd ? hashOf(text, length - 6, length, 0x5be0cd19) : 0
  }

  private grow(at: number): void {
    const wider = new Int32Array(Math.max(this.marks.length * 2, at + 3))
    wider.set(this.marks)
    this.marks = wider
  }
}

function hashOf(text: string, from: number, to: number, seed: number): number {
  let hash = seed
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash ^ (hash >>> 15)
}

function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (b >>> 16) ^ (b << 7), 0x85ebca6b) ^ Math.imul(b, 0xc2b2ae35)
  hash ^= hash >>> 13
  return Math.imul(hash, 0x27d4eb2f)
}

/** The marks of the words of the letters read last. */
let marks: WordMarks | null = null

/** Room for the features of one sentence; the same serves all sentences. */
export class Features {
  keys: Int32Array = new Int32Array(1024)
  count = 0

  add(key: number): void {
    if (this.count === this.keys.length) {
      const wider = new Int32Array(this.keys.length * 2)
      wider.set(this.keys)
      this.keys = wider
    }
    this.keys[this.count++] = key
  }
}

/**
 * Gathers what the model of acts looks at in rows `[from, to)`: words, their beginnings and ends, pairs of
 * neighbours and of words with one between, and how long the sentence is. Work is linear in the rows.
 */
export function gatherFeatures(block: DanishBlock, from: number, to: number, room: Features): void {
  if (marks?.words !== block.lexicon) marks = new WordMarks(block.lexicon)
  const { tokens } = block
  room.count = 0
  let before = start
  let second = 0
  let length = 0
  for (let row = from; row < to; row++) {
    const kind = tokens.kind[row]!
    let own = kindMarks[kind]!
    if (kind === TokenKind.word) {
      const at = marks.at(tokens.word[row]!)
      const column = marks.column()
      own = column[at]!
      if (column[at + 1] !== 0) room.add(column[at + 1]!)
      if (column[at + 2] !== 0) room.add(column[at + 2]!)
      length++
    } else if (kind === TokenKind.punctuation || kind === TokenKind.symbol) {
      const sign = block.signAt(row)
      if (sign === 0x3f) own = question
      else if (sign !== 0x2c) continue
    }
    room.add(own)
    room.add(mix(before, own))
    if (second !== 0) room.add(mix(second ^ 0x3c6ef372, own))
    second = before
    before = own
  }
  room.add(mix(before, end))
  gatherClauses(block, from, to, marks, room)
  room.add(lengths[length <= 6 ? 0 : length <= 14 ? 1 : length <= 28 ? 2 : 3]!)
}

/** Words shorter than this carry no meaning of their own. */
const shortestContent = 4

/** What a clause is said with: a denial, the reader, the sender, a condition. */
const said = Cue.denial | Cue.reader | Cue.polite | Cue.sender | Cue.thirdSender | Cue.modal
const opening = Cue.clauseStart | Cue.condition

/**
 * Each word of content together with what its clause is said with: "ikke … imødekommes" is a no however far apart the
 * two stand, "du … betale" another thing than "vi … betaler". A clause ends at a comma or before a conjunction.
 */
function gatherClauses(block: DanishBlock, from: number, to: number, marks: WordMarks, room: Features): void {
  const { tokens } = block
  let first = from
  let bits = 0
  for (let row = from; row <= to; row++) {
    const isWord = row < to && tokens.kind[row] === TokenKind.word
    const cues = isWord ? block.cuesAt(row) : 0
    if (row === to || block.signAt(row) === 0x2c || (cues & opening) !== 0) {
      if (bits !== 0) addClause(block, first, row, bits, marks, room)
      first = row
      bits = 0
    }
    bits |= cues & said
  }
}

function addClause(block: DanishBlock, from: number, to: number, bits: number, marks: WordMarks, room: Features): void {
  const { tokens } = block
  const denied = bits & Cue.denial ? 1 : 0
  const party = (bits & (Cue.reader | Cue.polite) ? 2 : 0) | (bits & (Cue.sender | Cue.thirdSender) ? 4 : 0)
  const modal = bits & Cue.modal ? 8 : 0
  for (let row = from; row < to; row++) {
    if (tokens.kind[row] !== TokenKind.word || block.wordAt(row).length < shortestContent) continue
    const at = marks.at(tokens.word[row]!)
    const column = marks.column()
    const stem = column[at + 1] || column[at]!
    room.add(mix(stem ^ 0x6a09e667, denied | modal))
    room.add(mix(stem ^ 0x3c6ef35f, denied | party))
  }
}

/** Small numbers stand for cues and looks; the hashes of words are spread over all 32 bits. */
const cueKeys = 1000
const lookKeys = 2000
/** A wording of this weight says a little, plainly or firmly what it says. */
const plainly = 1.5
const firmly = 2.5

/** Adds the wordings found in a sentence, by how firmly they say it, and how the sentence is said. */
export function addCueFeatures(weights: Float64Array, base: number, found: number, looks: number, room: Features): void {
  for (let left = found; left !== 0; left &= left - 1) {
    const cue = 31 - Math.clz32(left & -left)
    const weight = weights[base + cue]!
    if (weight <= 0) continue
    room.add(cueKeys + cue * 4)
    if (weight >= plainly) room.add(cueKeys + cue * 4 + 1)
    if (weight >= firmly) room.add(cueKeys + cue * 4 + 2)
  }
  for (let left = looks; left !== 0; left &= left - 1) room.add(lookKeys + 31 - Math.clz32(left & -left))
}
