import { TokenKind } from '@klarbrev/core'
import { finiteVerb, Tag } from '../lexicon/tags.ts'
import { isFinite } from './clause-finite.ts'
import { endsAsQuestion, openerEnd, opensInside } from './clause-openers.ts'
import { type ClauseView, closed, noun, Order } from './clause-words.ts'

/** Where the main clause of a sentence has its finite verb, and what stands before it. Rows of the block. */
export interface MainVerb {
  /** Row of the finite verb (or the imperative), -1 when none was found. */
  readonly finite: number
  /** Row past the subordinate clause that the sentence begins with (the row of its comma); -1 when there is none. */
  readonly frontedEnd: number
}

const none: MainVerb = { finite: -1, frontedEnd: -1 }

/** Finds the finite verb of the first main clause in rows `[from, to)`; `skip` says where a backward attribute ends. */
export function findMainVerb(view: ClauseView, from: number, to: number, skip: (row: number) => number): MainVerb {
  const first = firstWord(view, from, to)
  if (first < 0) return none
  const opener = openerEnd(view, first, to)
  if (opener > first) return afterFronted(view, opener, to, skip, 1)
  if (isVerbFirst(view, first)) {
    const conditional = endsAsQuestion(view, to) ? none : afterFronted(view, first + 1, to, skip, 0)
    return conditional.finite < 0 ? { finite: first, frontedEnd: -1 } : conditional
  }
  if (isPlainImperative(view, first)) return { finite: first, frontedEnd: -1 }
  if (mayBeVerbFirst(view, first)) {
    // "Finder betaling ikke sted, må det …", "Stopper hjælpen, har du …": told by the inverted main clause behind it.
    const conditional = afterFronted(view, first + 1, to, skip, 0)
    if (conditional.finite >= 0 && isInverted(view, conditional.finite)) return conditional
  }
  const finite = scan(view, first, to, skip, 0, 'any')
  if (finite >= 0 && view.order(first) & (Order.halfSubordinator | Order.om)) {
    // "Inden ansøgningen kan behandles, skal du …": told by the second, inverted verb behind the comma.
    const fronted = afterFronted(view, first + 1, to, skip, 1)
    if (fronted.finite > finite && isInverted(view, fronted.finite)) return fronted
  }
  if (finite >= 0 && isOrderBeforeClause(view, first, finite)) return { finite: first, frontedEnd: -1 }
  if (finite >= 0) return { finite, frontedEnd: -1 }
  const orders = (view.tags(first) & Tag.VerbImperative) !== 0
  return orders ? { finite: first, frontedEnd: -1 } : none
}

function firstWord(view: ClauseView, from: number, to: number): number {
  for (let row = from; row < to; row++) if (view.block.tokens.kind[row] !== TokenKind.punctuation) return row
  return -1
}

/** A finite verb at the head of the sentence, with its subject behind it: a question or "Har du …, kan du …". */
function isVerbFirst(view: ClauseView, row: number): boolean {
  const tags = view.tags(row)
  if (!(tags & finiteVerb) || tags & (closed & ~Tag.Preposition)) return false
  if (view.order(row + 1) & Order.subject) return true
  if (tags & (noun | Tag.Adverb | Tag.Preposition)) return false
  const next = view.tags(row + 1)
  if (tags & Tag.Auxiliary) return true
  const hasSubject = (next & (Tag.Determiner | Tag.NounSgDef | Tag.NounPlDef | Tag.Pronoun)) !== 0
  return hasSubject && (tags & (Tag.VerbPresent | Tag.VerbSPresent)) !== 0
}

/** A form that may be a finite verb at the head of the sentence, with something that may be its subject behind it. */
function mayBeVerbFirst(view: ClauseView, row: number): boolean {
  const tags = view.tags(row)
  if (!(tags & (Tag.VerbPresent | Tag.VerbSPresent)) || tags & closed) return false
  const next = view.tags(row + 1)
  return (next & (noun | Tag.Pronoun | Tag.Determiner | Tag.Proper)) !== 0 || view.isCapital(row + 1)
}

/** "Ring med det samme, hvis du får svar": an order whose sentence goes on with a clause, before any other verb. */
function isOrderBeforeClause(view: ClauseView, first: number, finite: number): boolean {
  if (!(view.tags(first) & Tag.VerbImperative) || view.tags(first) & closed) return false
  for (let row = first + 1; row < finite; row++) {
    if (!view.isComma(row)) continue
    return (view.order(row + 1) & (Order.subordinator | Order.at | Order.question | Order.saa | Order.but)) !== 0
  }
  return false
}

function isPlainImperative(view: ClauseView, row: number): boolean {
  const tags = view.tags(row)
  if (view.block.wordAt(row) === 'sig') return true
  if (!(tags & Tag.VerbImperative) || tags & (Tag.AdjBase | Tag.Adverb | closed)) return false
  if (!(tags & noun)) return true
  // "Svar os", "Brug skemaet", "Tag dit pas med": a noun would stand before a verb or a preposition.
  return (view.tags(row + 1) & (Tag.Pronoun | Tag.Determiner | Tag.NounSgDef | Tag.NounPlDef)) !== 0
}

/**
 * The main verb behind a fronted clause whose own words begin at `start`: the first finite verb after a comma that
 * belongs to no deeper clause, one with its subject behind it before any other.
 */
function afterFronted(
  view: ClauseView, start: number, to: number, skip: (row: number) => number, pending: number,
): MainVerb {
  let finite = scan(view, start, to, skip, pending, 'inverted')
  if (finite < 0) finite = scan(view, start, to, skip, pending, 'comma')
  if (finite >= 0) return { finite, frontedEnd: isAfterSo(view, finite) ? finite - 2 : finite - 1 }
  if (pending === 0) return none
  // A comma is missing: "Når du har talt med lægen sender du attesten".
  const loose = scan(view, start, to, skip, pending, 'any')
  const hasSubject = loose >= 0 && (view.order(loose + 1) & (Order.subject | Order.i)) !== 0
  return hasSubject ? { finite: loose, frontedEnd: loose } : none
}

/**
 * Walks a sentence and counts the clauses that have been opened and still lack their verb. The first finite verb when
 * none is open is the main one; `place` may ask that it stand behind a comma (or a comma and "så"), and before a
 * subject.
 */
function scan(
  view: ClauseView, first: number, to: number, skip: (row: number) => number, opened: number,
  place: 'any' | 'comma' | 'inverted',
): number {
  let pending = opened
  let hadInner = opened > 0
  for (let row = first; row < to; row++) {
    const past = skip(row)
    if (past > row) {
      row = past - 1
      continue
    }
    const sign = view.block.signAt(row)
    if (sign === 0x3b || (sign === 0x3a && row > first)) return -1
    if (sign !== 0) continue
    if (row > first && opensInside(view, row, pending, first)) {
      pending++
      hadInner = true
      continue
    }
    const isImperative = isAfterSo(view, row) && (view.tags(row) & Tag.VerbImperative) !== 0
    if (!isImperative && !isFinite(view, row, first)) continue
    // "…, har haft sagen til drøftelse, har vi": a fronted clause that goes on behind an insertion.
    const isBehindComma = (view.isComma(row - 1) && !governsNext(view, row)) || isAfterSo(view, row)
    if (pending > 0) {
      pending--
      continue
    }
    if (place === 'any' ? hadInner && isCoordinated(view, row) : !isBehindComma) continue
    if (place === 'inverted' && !isAfterSo(view, row) && !isInverted(view, row)) continue
    return row
  }
  return -1
}

/** ", så": what stands before a main clause that picks up a condition. */
function isAfterSo(view: ClauseView, row: number): boolean {
  return (view.order(row - 1) & Order.saa) !== 0 && view.isComma(row - 2)
}

/** An auxiliary with its main verb right behind it, where a main clause would have its subject. */
function governsNext(view: ClauseView, row: number): boolean {
  const next = view.tags(row + 1)
  if (!(view.tags(row) & Tag.Auxiliary) || next & (noun | closed | Tag.Adverb)) return false
  return (next & (Tag.VerbParticiple | Tag.VerbInfinitive)) !== 0
}

/** Whether a subject can stand behind the verb: a main clause behind a fronted one has it there. */
function isInverted(view: ClauseView, row: number): boolean {
  if (view.order(row + 1) & (Order.subject | Order.determiner | Order.possessive)) return true
  const next = view.tags(row + 1)
  return (next & (noun | Tag.Pronoun | Tag.Determiner)) !== 0 || view.isCapital(row + 1)
}

/** "som er syg og bor alene": a second verb of the same inner clause. */
function isCoordinated(view: ClauseView, row: number): boolean {
  if (view.order(row - 1) & Order.and) return true
  return (view.tags(row - 1) & Tag.Adverb) !== 0 && (view.order(row - 2) & Order.and) !== 0
}

