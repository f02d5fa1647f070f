import { TokenFlag, TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { anyAdjective, anyNoun, Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'

/** How a clause is meant; bits of {@link Clauses.bits}. */
export const Clause = {
  /** hvis, når, om, hvorvidt, or a verb before its subject: what may be, not what is. */
  hypothetical: 1,
  /** som, der, hvilket: tells more of a thing already named. */
  relative: 2,
  /** at: what is said, decided, asked or believed. */
  content: 4,
  /** The main clause behind a hypothetical one: holds only if that does. */
  consequence: 8,
  /** ikke, ingen, hverken: also where the clause before it says "vi mener ikke, at". */
  denied: 16,
  reader: 32,
  sender: 64,
  /** kan, kunne: what is possible or allowed. */
  can: 128,
  /** Told in the past: what once was. */
  past: 256,
  /** men, dog: turns against what was said before. */
  contrast: 512,
  /** før, inden: not yet. */
  until: 1024,
} as const

/** The clauses of one sentence. The same object serves every sentence, so that reading one allocates nothing. */
export interface Clauses {
  count: number
  readonly from: Int32Array
  readonly bits: Int32Array
  /** What the whole sentence holds. */
  cues: number
  words: number
  hasAmount: boolean
  hasDate: boolean
  hasTime: boolean
  hasFiniteVerb: boolean
  hasNumber: boolean
}

/** Clauses that one sentence is parted into at the most; what comes after belongs to the last. */
const mostClauses = 64

/** Room for the clauses of one sentence. */
export function roomForClauses(): Clauses {
  return {
    count: 0,
    from: new Int32Array(mostClauses),
    bits: new Int32Array(mostClauses),
    cues: 0,
    words: 0,
    hasAmount: false,
    hasDate: false,
    hasTime: false,
    hasFiniteVerb: false,
    hasNumber: false,
  }
}

const finite = Tag.VerbPresent | Tag.VerbPast | Tag.VerbSPresent
/** "rykker", "stopper", "bevilgede" may be something else than the verb of a clause; beside du or vi they are the verb. */
const notOnlyVerb = anyNoun | anyAdjective | Tag.VerbParticipleInflected | Tag.Adverb | Tag.Preposition
const otherThanPast = Tag.VerbParticipleInflected | Tag.NounSgIndef | Tag.NounSgDef | Tag.NounPlIndef | Tag.AdjBase | Tag.AdjE

/** What the first word of a clause makes of it. Only behind a comma are som and der relative. */
const openers: ReadonlyMap<string, number> = new Map([
  ...'hvis når såfremt ifald medmindre hvorvidt om hvad hvornår hvordan'.split(' ').map((word) => [word, Clause.hypothetical] as const),
  ...'som der hvilket hvilken hvor hvem hvoraf hvortil hvorpå hvorom'.split(' ').map((word) => [word, Clause.relative] as const),
  ...'før førend inden forinden indtil'.split(' ').map((word) => [word, Clause.hypothetical | Clause.until] as const),
  ['at', Clause.content],
  ['men', Clause.contrast],
  ['dog', Clause.contrast],
])

/** Words that keep "ikke" from denying: "ikke kun", "ikke mindst". */
const notDenying = new Set(['kun', 'blot', 'bare', 'alene', 'mindst', 'udelukkende'])

/** Rows before the end of a clause within which "ikke" denies the at-clause that follows: "vi mener ikke, at …". */
const denialReach = 5

/** Parts token rows `[from, to)` into clauses and tells what each holds. */
export function readClauses(block: DanishBlock, from: number, to: number, into: Clauses): void {
  const { tokens, lexicon } = block
  into.count = 0
  into.cues = 0
  into.words = 0
  into.hasAmount = into.hasDate = into.hasTime = into.hasFiniteVerb = into.hasNumber = false
  let deniedAt = -1
  let isOpen = true
  let bits = 0
  let mayBeFinite = false
  const isQuestion = block.signAt(to - 1) === 0x3f
  for (let row = from; row < to; row++) {
    const kind = tokens.kind[row]!
    if (kind === TokenKind.punctuation) {
      isOpen ||= isBoundary(block.signAt(row))
      continue
    }
    const word = tokens.word[row]!
    const cues = word === 0 ? 0 : lexicon.cues(word)
    if (isOpen || opensClause(block, cues, row)) {
      if (into.count > 0) into.bits[into.count - 1] = bits
      bits = openClause(block, row, into, bits, deniedAt, isQuestion)
      isOpen = false
    }
    if (kind !== TokenKind.word) {
      noteSpecial(kind, into)
      continue
    }
    into.words++
    into.cues |= cues
    const tags = lexicon.tags(word)
    if (tags & finite) {
      if (tags & notOnlyVerb) mayBeFinite = true
      else into.hasFiniteVerb = true
    }
    if (tags & Tag.VerbPast && ((tags & otherThanPast) === 0 || isBesideSubject(block, row))) bits |= Clause.past
    if (cues === 0) continue
    if (cues & (Cue.reader | Cue.thirdReader) || isReaderInCapital(block, cues, row, from)) bits |= Clause.reader
    if (cues & (Cue.sender | Cue.thirdSender)) bits |= Clause.sender
    if (cues & (Cue.modal | Cue.vaere | Cue.have | Cue.blive)) into.hasFiniteVerb = true
    if (cues & Cue.modal) {
      if (isCan(block.wordAt(row))) bits |= Clause.can
    }
    if (cues & Cue.denial && !notDenying.has(block.wordAt(row + 1))) {
      bits |= Clause.denied
      deniedAt = row
    }
    if (bits & Clause.reader) into.cues |= Cue.reader
  }
  if (into.count > 0) into.bits[into.count - 1] = bits
  if (mayBeFinite && into.cues & (Cue.reader | Cue.sender | Cue.thirdSender)) into.hasFiniteVerb = true
}

function isBoundary(sign: number): boolean {
  return sign === 0x2c || sign === 0x3b || sign === 0x3a || sign === 0x2013 || sign === 0x2d || sign === 0x28 || sign === 0x29
}

/** "Vi bad dig": what may also be a noun or an adjective is a verb beside its subject. */
function isBesideSubject(block: DanishBlock, row: number): boolean {
  return ((block.cuesAt(row - 1) | block.cuesAt(row + 1)) & Cue.sender) !== 0
}

/** Words that open a clause without a comma before them: hvis, når, men, and og before a new subject or verb. */
function opensClause(block: DanishBlock, cues: number, row: number): boolean {
  if ((cues & Cue.clauseStart) === 0) return false
  if (cues & Cue.condition) return true
  const word = block.wordAt(row)
  if (word === 'men') return true
  if (word !== 'og') return false
  return (block.tagsAt(row + 1) & (Tag.VerbPresent | Tag.Auxiliary)) !== 0 || (block.cuesAt(row + 1) & (Cue.reader | Cue.sender | Cue.denial)) !== 0
}

function openClause(block: DanishBlock, row: number, into: Clauses, before: number, deniedAt: number, isQuestion: boolean): number {
  const first = block.wordAt(row)
  const word = first === 'og' || first === 'eller' ? block.wordAt(row + 1) : first
  let bits: number = openers.get(word) ?? 0
  if (into.count > 0 && bits === 0 && word === first && isBareRelative(block, row)) bits = Clause.relative
  if (into.count === 0) {
    bits = bits === Clause.hypothetical ? bits : 0
    if (bits === 0 && !isQuestion && beginsWithVerb(block, row)) bits = Clause.hypothetical
  } else if (bits === Clause.content) {
    if (deniedAt >= row - denialReach && before & Clause.denied) bits |= Clause.denied
    bits |= before & (Clause.hypothetical | Clause.relative)
  } else if ((bits & (Clause.hypothetical | Clause.relative)) === 0 && into.bits[0]! & Clause.hypothetical) bits |= Clause.consequence
  const at = Math.min(into.count, mostClauses - 1)
  if (at === into.count) into.from[at] = row
  into.count = at + 1
  return bits
}

/** "den hjælp, du får": a relative clause without som stands between a noun with its comma and the pronoun. */
function isBareRelative(block: DanishBlock, row: number): boolean {
  if ((block.cuesAt(row) & (Cue.reader | Cue.sender | Cue.pluralYou)) === 0 || block.signAt(row - 1) !== 0x2c) return false
  const before = block.tagsAt(row - 2)
  return (before & anyNoun) !== 0 && (before & (Tag.VerbPresent | Tag.VerbParticiple | Tag.Adverb)) === 0 && (block.tagsAt(row + 1) & (Tag.VerbPresent | Tag.VerbPast | Tag.Auxiliary)) !== 0
}

/** A statement that begins with its verb in the present is a condition: "Udebliver I uden afbud, vil …". */
function beginsWithVerb(block: DanishBlock, row: number): boolean {
  const tags = block.tagsAt(row)
  if (!(tags & (Tag.VerbPresent | Tag.Auxiliary)) || tags & (Tag.Pronoun | Tag.Determiner | Tag.Adverb)) return false
  // A word that may be a noun or an order is the verb when its subject follows: "Finder kommunen ikke …".
  const isDoubtful = (tags & (anyNoun | Tag.VerbImperative)) !== 0
  return !isDoubtful || (block.cuesAt(row + 1) & (Cue.reader | Cue.sender | Cue.pluralYou | Cue.polite | Cue.thirdReader | Cue.thirdSender | Cue.expletive)) !== 0
}

/** "I" and "De" with a capital inside a sentence, or before a verb at its start. */
function isReaderInCapital(block: DanishBlock, cues: number, row: number, from: number): boolean {
  if ((cues & (Cue.pluralYou | Cue.polite)) === 0 || !(block.tokens.flags[row]! & TokenFlag.capital)) return false
  return row > from || (block.tagsAt(row + 1) & (Tag.VerbPresent | Tag.VerbPast | Tag.VerbSPresent | Tag.Auxiliary)) !== 0
}

function isCan(word: string): boolean {
  return word === 'kan' || word === 'kunne'
}

function noteSpecial(kind: number, into: Clauses): void {
  if (kind === TokenKind.amount) into.hasAmount = true
  else if (kind === TokenKind.date) into.hasDate = true
  else if (kind === TokenKind.time) into.hasTime = true
  else if (kind === TokenKind.number) into.hasNumber = true
}
