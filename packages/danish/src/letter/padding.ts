import type { Block, Role, Span } from '@klarbrev/core'
import { isRunningText, TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { Cue } from '../text/cue-words.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Longer sentences than this say something, however politely they begin. */
const mostWords = 14
/** Shorter ones ("Ja.", "Ring til mig.") may well be said twice. */
const leastRepeated = 4

/** What a courtesy is made of: "Vi håber …", "Jeg takker …", "ønsker vi …". */
const courtesies = words('håber ønsker takker glæder beklager værdsætter')
/** How a courtesy may begin without anybody: "Tak for …", "God …", "Rigtig god …", "Velkommen". */
const salutes = words('tak mange tusind god godt rigtig held hav velkommen velbekomme hej kære goddag hilsen hilsner')

/** Sign kinds that carry something a reader needs. */
const facts: readonly number[] = [
  TokenKind.number, TokenKind.amount, TokenKind.date, TokenKind.time, TokenKind.statuteRef, TokenKind.phone, TokenKind.email,
]

/** What a block's sentences are as padding; an editor keeps it with the block. */
export interface PaddingSigns {
  /** The signature of each sentence as {@link signOf} makes it. */
  readonly signatures: Int32Array
  /** The sentences that are courtesies. */
  readonly courtesies: readonly number[]
}

/**
 * Sentences that only make a letter longer: those said before, word for word, and courtesies without a fact, a no or
 * a duty. They are no faults, but a score that divides by length must not count them. `keeps`: as for sentences.
 */
export function findPadding(
  blocks: readonly Block[],
  all: readonly DanishBlock[],
  roles: readonly Role[],
  keeps = false,
): readonly Span[] {
  const found: Span[] = []
  seen.clear(all)
  for (let index = 0; index < all.length; index++) {
    if (!isRunningText(roles[index]!)) continue
    const block = all[index]!
    const { sentences, tokens: { start, end } } = block
    const kept = keeps ? ((block.kept ??= {}).padding ??= readSigns(block)) : null
    for (let at = 0; at + 1 < sentences.length; at++) {
      const from = sentences[at]!
      const to = sentences[at + 1]!
      const sign = kept === null ? signOf(block, from, to) : kept.signatures[at]!
      if (sign === 0) continue
      const isNew = seen.add(sign, index, at)
      if (isNew && !(kept === null ? isCourtesy(block, from, to) : kept.courtesies.includes(at))) continue
      found.push({ start: blocks[index]!.start + start[from]!, end: blocks[index]!.start + end[to - 1]! })
    }
  }
  return found
}

function readSigns(block: DanishBlock): PaddingSigns {
  const { sentences } = block
  const signatures = new Int32Array(Math.max(0, sentences.length - 1))
  const courtesies: number[] = []
  for (let at = 0; at < signatures.length; at++) {
    signatures[at] = signOf(block, sentences[at]!, sentences[at + 1]!)
    if (signatures[at] !== 0 && isCourtesy(block, sentences[at]!, sentences[at + 1]!)) courtesies.push(at)
  }
  return { signatures, courtesies }
}

/** The signature of a sentence; 0 for one that is too short to be a repetition. */
function signOf(block: DanishBlock, from: number, to: number): number {
  return to - from < leastRepeated ? 0 : signatureOf(block, from, to) || 1
}

/**
 * The sentences of a letter by their signatures: a table that serves every letter, since a set grown anew takes longer
 * than reading them. Two sentences of one signature are held against each other word by word: signatures hang on the ids
 * that words happened to get, so that a chance likeness would come and go with the letters read before.
 */
class Seen {
  private slots = new Int32Array(256)
  /** The block and the sentence of it that filled a slot. */
  private places = new Int32Array(512)
  private all: readonly DanishBlock[] = []
  /** The letter in which a slot was filled last. */
  private letters = new Int32Array(256)
  private letter = 0
  private count = 0

  clear(all: readonly DanishBlock[]): void {
    this.all = all
    this.letter++
    this.count = 0
  }

  /** Whether a sentence with this signature, which is not 0, is new in this letter. */
  add(sign: number, block: number, sentence: number): boolean {
    if (this.count * 2 >= this.slots.length) this.grow()
    const { slots, places, letters, letter, all } = this
    const mask = slots.length - 1
    let at = (sign ^ (sign >>> 15)) & mask
    while (letters[at] === letter) {
      if (slots[at] === sign && isSame(all[places[at * 2]!]!, places[at * 2 + 1]!, all[block]!, sentence)) return false
      at = (at + 1) & mask
    }
    slots[at] = sign
    places[at * 2] = block
    places[at * 2 + 1] = sentence
    letters[at] = letter
    this.count++
    return true
  }

  private grow(): void {
    const { slots, places, letters, letter } = this
    this.slots = new Int32Array(slots.length * 2)
    this.places = new Int32Array(places.length * 2)
    this.letters = new Int32Array(slots.length * 2)
    this.letter = 1
    this.count = 0
    for (let at = 0; at < slots.length; at++) if (letters[at] === letter) this.add(slots[at]!, places[at * 2]!, places[at * 2 + 1]!)
  }
}

const seen = new Seen()

/** Whether two sentences have the same words and figures in the same order. */
function isSame(first: DanishBlock, at: number, second: DanishBlock, other: number): boolean {
  const [one, two] = [contentOf(first, at), contentOf(second, other)]
  return one.length === two.length && one.every((text, index) => text === two[index])
}

/** The words, normalised, and the figures as written of one sentence, without punctuation. */
function contentOf(block: DanishBlock, sentence: number): readonly string[] {
  const content: string[] = []
  for (let row = block.sentences[sentence]!; row < block.sentences[sentence + 1]!; row++) {
    const kind = block.tokens.kind[row]
    if (kind === TokenKind.punctuation) continue
    content.push(kind === TokenKind.word ? block.wordAt(row) : block.textOf(row, row + 1))
  }
  return content
}

/** A number that is the same for the same words and figures in the same order. */
function signatureOf(block: DanishBlock, from: number, to: number): number {
  const { kind, word, start, end } = block.tokens
  let hash = 0
  for (let row = from; row < to; row++) {
    if (kind[row] === TokenKind.punctuation) continue
    hash = Math.imul(hash ^ word[row]!, 0x9e3779b1)
    if (kind[row] === TokenKind.word) continue
    for (let at = block.base + start[row]!; at < block.base + end[row]!; at++) hash = Math.imul(hash ^ block.source.charCodeAt(at), 0x85ebca6b)
  }
  return hash
}

/** "Du er altid velkommen hos os.": without anything that the reader is welcome to do. */
function isWelcome(block: DanishBlock, from: number, to: number): boolean {
  if ((block.cuesAt(from) & (Cue.reader | Cue.pluralYou)) === 0 || (block.cuesAt(from + 1) & Cue.vaere) === 0) return false
  let isWarm = false
  for (let row = from + 2; row < to; row++) {
    if (block.wordAt(row) === 'at') return false
    if (/^velkom(?:men|ne)$/.test(block.wordAt(row))) isWarm = true
  }
  return isWarm
}

function isCourtesy(block: DanishBlock, from: number, to: number): boolean {
  if (to - from > mostWords + 2) return false
  const first = block.wordAt(from)
  const isOpening = salutes.has(first) || isWelcome(block, from, to) || (block.cuesAt(from) & Cue.sender) !== 0 && courtesies.has(block.wordAt(from + 1))
  if (!isOpening) return false
  for (let row = from; row < to; row++) {
    if (block.cuesAt(row) & Cue.denial || (block.cuesAt(row) & Cue.modal && block.cuesAt(row - 1) & Cue.reader)) return false
    if (facts.includes(block.tokens.kind[row]!)) return false
  }
  return true
}
