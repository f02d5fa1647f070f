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
  const seen = new Set<number>()
  for (let index = 0; index < all.length; index++) {
    if (!isRunningText(roles[index]!)) continue
    const block = all[index]!
    const { start, end } = block.tokens
    const signs = keeps ? ((block.kept ??= {}).signatures ??= signaturesOf(block)) : null
    for (let at = 0; at + 1 < block.sentences.length; at++) {
      const from = block.sentences[at]!
      const to = block.sentences[at + 1]!
      if (to - from < leastRepeated) continue
      const sign = signs === null ? signatureOf(block, from, to) : signs[at]!
      const isNew = seen.size !== seen.add(sign).size
      if (isNew && !isCourtesy(block, from, to)) continue
      found.push({ start: blocks[index]!.start + start[from]!, end: blocks[index]!.start + end[to - 1]! })
    }
  }
  return found
}

/** The signatures of all sentences of a block. */
function signaturesOf(block: DanishBlock): Int32Array {
  return Int32Array.from({ length: block.sentences.length - 1 }, (_, at) =>
    signatureOf(block, block.sentences[at]!, block.sentences[at + 1]!))
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
