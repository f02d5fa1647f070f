import { TokenFlag, TokenKind } from '@klarbrev/core'
import { anyNoun, Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import type { DanishBlock } from './block.ts'

// Where a name stands in its clause, which tells whether somebody acts.

const comma = 0x2c
const verbCues = Cue.modal | Cue.have | Cue.vaere | Cue.blive

/** Most tokens that are looked through for the verb or the start of a clause. */
const reach = 24
/** Most signs before the first word of a sentence. */
export const mostSigns = 12

/** Whether the word can be the finite verb of a clause. */
export function isFiniteVerb(block: DanishBlock, row: number): boolean {
  if (block.cuesAt(row) & verbCues) return true
  return (block.tagsAt(row) & (Tag.VerbPresent | Tag.VerbPast | Tag.VerbSPresent | Tag.VerbSPast)) !== 0
}

/** First row and row past the end of the sentence that holds `row`. */
export function sentenceAround(block: DanishBlock, row: number): readonly [number, number] {
  const { sentences } = block
  let low = 0
  let high = sentences.length - 1
  while (low + 1 < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]! <= row) low = middle
    else high = middle
  }
  return [sentences[low]!, sentences[low + 1] ?? block.to]
}

/** Whether nothing but signs stands between a sentence's first row and `row`. */
export function isFirstIn(block: DanishBlock, start: number, row: number): boolean {
  if (row - start > mostSigns) return false
  for (let at = start; at < row; at++) {
    const kind = block.tokens.kind[at]
    if (kind !== TokenKind.punctuation && kind !== TokenKind.symbol) return false
  }
  return true
}

/**
 * Row of the finite verb whose subject stands in rows `[from, to)`; -1 where they are no subject. Danish tells the
 * subject by its place: before the verb at the start of a clause, after a subordinating word, or right behind the
 * verb when something else begins the clause.
 */
export function verbOfSubject(block: DanishBlock, from: number, to: number): number {
  const [start, end] = sentenceAround(block, from)
  const isFirst = isFirstIn(block, start, from)
  const sign = block.signAt(from - 1)
  const opens = opensClause(block, from - 1)
  if (isFirst || opens || sign === comma || sign === 0x3a || sign === 0x2013 || sign === 0x28) {
    const next = pastAdverbs(block, to, end)
    if (isFiniteVerb(block, next)) return next
    if (opens || (block.tagsAt(next) & Tag.Preposition) !== 0 || block.wordAt(next) === 'og') {
      const verb = nextVerb(block, next, Math.min(end, next + reach))
      if (verb >= 0) return verb
    }
  }
  // "de oplysninger kommunen har": a relative clause without its comma.
  if ((block.tagsAt(from - 1) & anyNoun) !== 0 && !isFiniteVerb(block, from - 1) && isFiniteVerb(block, to)) return to
  if (/^(?:om|efter)$/.test(block.wordAt(from - 1)) && isFiniteVerb(block, to)) return to
  return isFiniteVerb(block, from - 1) && isInverted(block, from - 1, start) ? from - 1 : -1
}

/** Whether the word makes what follows a subject: at, hvis, hvorfor, som; "og" and "men" after a comma. */
function opensClause(block: DanishBlock, row: number): boolean {
  const word = block.wordAt(row)
  if (word === 'og' || word === 'men' || word === 'for' || word === 'så') return block.signAt(row - 1) === comma
  if (word === 'snart' || word === 'længe') return block.wordAt(row - 1) === 'så'
  if (word === 'om' || word === 'efter' || word === 'til' || word === 'end') return false
  return (block.tagsAt(row) & Tag.Subjunction) !== 0 || word === 'hvad' || word.startsWith('hvor') || word === 'hvilket'
}

function pastAdverbs(block: DanishBlock, row: number, end: number): number {
  let at = row
  while (at < end && at < row + 3 && (block.tagsAt(at) & Tag.Adverb) !== 0 && !isFiniteVerb(block, at)) at++
  return at
}

/** The first word that is a verb and no noun, or an auxiliary. */
function nextVerb(block: DanishBlock, row: number, end: number): number {
  for (let at = row; at < end; at++) {
    if (block.signAt(at) === comma) return -1
    const tags = block.tagsAt(at)
    if (block.cuesAt(at) & verbCues || (isFiniteVerb(block, at) && (tags & anyNoun) === 0 &&
      (tags & Tag.Preposition) === 0)) return at
  }
  return -1
}

/** Whether the subject of the verb at `row` must stand behind it, since something else begins the clause. */
function isInverted(block: DanishBlock, row: number, start: number): boolean {
  let first = row
  while (first > start && first > row - reach && !isClauseSign(block, first - 1)) {
    first--
    // A capital "I" or "De" that begins the sentence is the preposition or the article, unless its verb follows.
    if (isNominative(block, first) && (first > start || isFiniteVerb(block, first + 1) ||
      (block.wordAt(first) !== 'i' && block.wordAt(first) !== 'de'))) return false
  }
  while (first < row && block.tokens.kind[first] === TokenKind.punctuation) first++
  if (first === row) return true
  if (block.cuesAt(row) & (Cue.modal | Cue.have | Cue.vaere)) return true
  if (block.tokens.kind[first] !== TokenKind.word) return block.tokens.kind[first] === TokenKind.date
  const word = block.wordAt(first)
  if (word === 'det' || word === 'dette' || word === 'hvad') return true
  return (block.tagsAt(first) & (Tag.Preposition | Tag.Adverb | Tag.Subjunction)) !== 0
}

function isClauseSign(block: DanishBlock, row: number): boolean {
  const sign = block.signAt(row)
  return sign === comma || sign === 0x3b || sign === 0x3a || sign === 0x28
}

/** A pronoun that can only be a subject: du, De, vi, han, man; and "der", which holds the subject's place. */
export function isNominative(block: DanishBlock, row: number): boolean {
  const word = block.wordAt(row)
  switch (word) {
    case 'du':
    case 'vi':
    case 'jeg':
    case 'han':
    case 'hun':
    case 'man':
    case 'der':
      return true
    case 'de':
    case 'i':
      return (block.tokens.flags[row]! & TokenFlag.capital) !== 0
    default:
      return false
  }
}

/** The first participle behind an auxiliary, inside its clause; -1 where there is none. */
export function participleAfter(block: DanishBlock, row: number, end: number): number {
  for (let at = row + 1; at < Math.min(end, row + reach); at++) {
    const tags = block.tagsAt(at)
    // "svaret" is a noun as well, but not right behind "har" or "ikke".
    const isVerb = (tags & anyNoun) === 0 || (block.cuesAt(at - 1) & Cue.have) !== 0 || (block.tagsAt(at - 1) & Tag.Adverb) !== 0
    if (tags & Tag.VerbParticiple && isVerb) return at
    if (block.signAt(at) === comma || (tags & Tag.Subjunction) !== 0 && (tags & Tag.Preposition) === 0 &&
      block.wordAt(at) !== 'som') return -1
  }
  return -1
}
