import { TokenFlag, TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { anyAdjective, anyNoun, Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import { Clause, type Clauses, mostClauses } from './clause-bits.ts'
import { openerBits, opensClause } from './clause-openers.ts'

const finite = Tag.VerbPresent | Tag.VerbPast | Tag.VerbSPresent
/** "rykker", "stopper", "bevilgede" may be something else than the verb; beside du or vi they are the verb. */
const notOnlyVerb = anyNoun | anyAdjective | Tag.VerbParticipleInflected | Tag.Adverb | Tag.Preposition
const notOnlyPast =
  Tag.VerbParticipleInflected | Tag.NounSgIndef | Tag.NounSgDef | Tag.NounPlIndef | Tag.AdjBase | Tag.AdjE

/** Cues that a clause asks for word by word. */
const named = Cue.pluralYou | Cue.polite
const auxiliary = Cue.modal | Cue.vaere | Cue.have | Cue.blive
const telling = Cue.reader | Cue.thirdReader | Cue.sender | Cue.thirdSender | named | auxiliary | Cue.denial

/** Words that keep "ikke" from denying: "ikke kun", "ikke mindst". */
const notDenying = new Set(['kun', 'blot', 'bare', 'alene', 'mindst', 'udelukkende'])

/** Rows before the end of a clause within which "ikke" denies the at-clause that follows: "vi mener ikke, at …". */
const denialReach = 5

/** Parts token rows `[from, to)` into clauses and tells what each holds. */
export function readClauses(block: DanishBlock, from: number, to: number, into: Clauses): void {
  const { tokens, lexicon } = block
  const { kind: kinds, word: words } = tokens
  const isQuestion = block.signAt(to - 1) === 0x3f
  into.count = 0
  let all = 0
  let count = 0
  let seen = 0
  let isFinite = false
  let mayBeFinite = false
  let deniedAt = -1
  let isOpen = true
  let bits = 0
  for (let row = from; row < to; row++) {
    const kind = kinds[row]!
    seen |= 1 << kind
    if (kind === TokenKind.punctuation) {
      if (!isOpen) isOpen = isBoundary(block.source.charCodeAt(block.base + tokens.start[row]!))
      continue
    }
    const word = words[row]!
    const cues = word === 0 ? 0 : lexicon.cues(word)
    if (isOpen || (cues & Cue.clauseStart && opensClause(block, cues, row))) {
      if (into.count > 0) into.bits[into.count - 1] = bits
      bits = openClause(block, row, into, bits, deniedAt >= row - denialReach, isQuestion)
      isOpen = false
    }
    if (kind !== TokenKind.word) continue
    count++
    all |= cues
    const tags = lexicon.tags(word)
    if (tags & finite) {
      if (tags & notOnlyVerb) mayBeFinite = true
      else isFinite = true
      if (tags & Tag.VerbPast && (!(tags & notOnlyPast) || isBesideSender(block, row))) bits |= Clause.past
    }
    if ((cues & telling) === 0) continue
    if (cues & (Cue.sender | Cue.thirdSender)) bits |= Clause.sender
    if (cues & (Cue.reader | Cue.thirdReader) || (cues & named && isReaderInCapital(block, row, from))) {
      bits |= Clause.reader
      all |= Cue.reader
    }
    if (cues & auxiliary) {
      isFinite = true
      if (cues & Cue.modal && isCan(block.wordAt(row))) bits |= Clause.can
    }
    if (cues & Cue.denial && !notDenying.has(block.wordAt(row + 1))) {
      bits |= Clause.denied
      deniedAt = row
    }
  }
  if (into.count > 0) into.bits[into.count - 1] = bits
  into.cues = all
  into.words = count
  into.kinds = seen
  const hasPerson = (all & (Cue.reader | Cue.sender | Cue.thirdSender)) !== 0
  into.hasFiniteVerb = isFinite || (mayBeFinite && hasPerson)
}

function isBoundary(sign: number): boolean {
  switch (sign) {
    case 0x2c: // ,
    case 0x3b: // ;
    case 0x3a: // :
    case 0x2013: // –
    case 0x2d: // -
    case 0x28: // (
    case 0x29: // )
      return true
    default:
      return false
  }
}

/** Begins a clause at `row`; `before` are the bits of the clause that ends there. */
function openClause(
  block: DanishBlock,
  row: number,
  into: Clauses,
  before: number,
  isDeniedBefore: boolean,
  isQuestion: boolean,
): number {
  let bits = openerBits(block, row, into.count === 0, isQuestion)
  if (into.count > 0) {
    if (bits === Clause.content) {
      // "Vi mener ikke, at du opfylder betingelserne": the denial is of what is meant.
      if (isDeniedBefore) bits |= before & Clause.denied
      bits |= before & (Clause.hypothetical | Clause.relative)
    } else if (!(bits & (Clause.hypothetical | Clause.relative)) && into.bits[0]! & Clause.hypothetical) {
      bits |= Clause.consequence
    }
  }
  const at = Math.min(into.count, mostClauses - 1)
  if (at === into.count) into.from[at] = row
  into.count = at + 1
  return bits
}

/** "Vi bad dig": what may also be a noun or an adjective is a verb beside its subject. */
function isBesideSender(block: DanishBlock, row: number): boolean {
  return ((block.cuesAt(row - 1) | block.cuesAt(row + 1)) & Cue.sender) !== 0
}

const afterCapital = Tag.VerbPresent | Tag.VerbPast | Tag.VerbSPresent | Tag.Auxiliary

/** "I" and "De" with a capital inside a sentence, or before a verb at its start. */
function isReaderInCapital(block: DanishBlock, row: number, from: number): boolean {
  if (!(block.tokens.flags[row]! & TokenFlag.capital)) return false
  return row > from || (block.tagsAt(row + 1) & afterCapital) !== 0
}

function isCan(word: string): boolean {
  return word === 'kan' || word === 'kunne'
}
