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
/** Words shorter than this carry no meaning of their own. */
const shortestContent = 4

/** Where the numbers of a word lie among its marks; see {@link WordMarks}. */
const Mark = { own: 0, beginning: 1, end: 2, stem: 3 } as const
const marksAWord = 4

/**
 * Four numbers a word by which the model of acts knows it: the whole word, its first five letters (inflection and
 * derivation differ behind them), its last six (a compound is what its last part is), and what it stands for in a
 * clause. 0 where the word is too short.
 */
class WordMarks {
  column: Int32Array = new Int32Array(marksAWord * 4096)
  readonly words: Words

  constructor(words: Words) {
    this.words = words
  }

  /** Offset of the word's numbers in {@link column}, which may be another one after the call. */
  at(id: number): number {
    const at = id * marksAWord
    if (at >= this.column.length) this.grow(at)
    if (this.column[at] === 0) this.fill(id, at)
    return at
  }

  private fill(id: number, at: number): void {
    const text = this.words.text(id)
    const { length } = text
    const { column } = this
    column[at] = hashOf(text, 0, length, 0x811c9dc5) || 1
    column[at + Mark.beginning] = length >= longBeginning ? hashOf(text, 0, 5, 0x1f83d9ab) : 0
    column[at + Mark.end] = length >= longEnd ? hashOf(text, length - 6, length, 0x5be0cd19) : 0
    column[at + Mark.stem] = length < shortestContent ? 0 : column[at + Mark.beginning]! || column[at]!
  }

  private grow(at: number): void {
    const wider = new Int32Array(Math.max(this.column.length * 2, at + marksAWord))
    wider.set(this.column)
    this.column = wider
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

/** What takes the features of one sentence: the model, or a list when there is no model yet. */
export interface FeatureRoom {
  add(key: number): void
}

/**
 * Gathers what the model of acts looks at in rows `[from, to)`: words, their beginnings and ends, pairs of
 * neighbours and of words with one between, and how long the sentence is. Work is linear in the rows.
 */
export function gatherFeatures(block: DanishBlock, from: number, to: number, room: FeatureRoom): void {
  if (marks?.words !== block.lexicon) marks = new WordMarks(block.lexicon)
  const { kind: kinds, word: words } = block.tokens
  let before = start
  let second = 0
  let length = 0
  for (let row = from; row < to; row++) {
    const kind = kinds[row]!
    let own = kindMarks[kind]!
    if (kind === TokenKind.word) {
      const at = marks.at(words[row]!)
      const { column } = marks
      own = column[at]!
      if (column[at + Mark.beginning] !== 0) room.add(column[at + Mark.beginning]!)
      if (column[at + Mark.end] !== 0) room.add(column[at + Mark.end]!)
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

/** What a clause is said with: a denial, the reader, the sender, a condition. */
const said = Cue.denial | Cue.reader | Cue.polite | Cue.sender | Cue.thirdSender | Cue.modal
const opening = Cue.clauseStart | Cue.condition

/**
 * Each word of content together with what its clause is said with: "ikke … imødekommes" is a no however far apart the
 * two stand, "du … betale" another thing than "vi … betaler". A clause ends at a comma or before a conjunction.
 */
function gatherClauses(block: DanishBlock, from: number, to: number, marks: WordMarks, room: FeatureRoom): void {
  const { kind, cues: cueBits } = block.tokens
  let first = from
  let bits = 0
  for (let row = from; row <= to; row++) {
    const isWord = row < to && kind[row] === TokenKind.word
    const cues = isWord ? cueBits[row]! : 0
    if (row === to || (cues & opening) !== 0 || (!isWord && block.signAt(row) === 0x2c)) {
      if (bits !== 0) addClause(block, first, row, bits, marks, room)
      first = row
      bits = 0
    }
    bits |= cues & said
  }
}

function addClause(block: DanishBlock, from: number, to: number, bits: number, marks: WordMarks, room: FeatureRoom): void {
  const { kind, word } = block.tokens
  const denied = bits & Cue.denial ? 1 : 0
  const party = (bits & (Cue.reader | Cue.polite) ? 2 : 0) | (bits & (Cue.sender | Cue.thirdSender) ? 4 : 0)
  const modal = bits & Cue.modal ? 8 : 0
  for (let row = from; row < to; row++) {
    if (kind[row] !== TokenKind.word) continue
    const stem = marks.column[marks.at(word[row]!) + Mark.stem]!
    if (stem === 0) continue
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
export function addCueFeatures(weights: Float64Array, base: number, found: number, looks: number, room: FeatureRoom): void {
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
