import { finiteVerb, Tag } from '../lexicon/tags.ts'
import { type ClauseView, closed, noun, Order } from './clause-words.ts'

/**
 * The row past the words that open a subordinate clause at the head of a sentence ("Hvis", "Selv om", "I det omfang",
 * "I tilfælde af, at"); `row` when none opens there.
 */
export function openerEnd(view: ClauseView, row: number, to: number): number {
  // "Først når …", "Men hvis …", "Alene fordi …".
  if (view.order(row) & Order.lead && row + 1 < to) {
    const behind = plainOpenerEnd(view, row + 1, to)
    if (behind > row + 1) return behind
  }
  return plainOpenerEnd(view, row, to)
}

/** Two words that open a clause together. */
const pairs: ReadonlyMap<string, readonly string[]> = new Map([
  ['selv', ['om', 'når', 'hvis']],
  ['så', ['snart', 'længe']],
  ['alt', ['efter']],
  ['med', ['mindre']],
  ['hver', ['gang']],
  ['efterhånden', ['som']],
])

function plainOpenerEnd(view: ClauseView, row: number, to: number): number {
  const order = view.order(row)
  const next = view.order(row + 1)
  const word = view.block.wordAt(row)
  const second = view.block.wordAt(row + 1)
  if (word === 'for') return second === 'at' && !startsInfinitive(view, row + 2) ? row + 2 : row
  const seconds = pairs.get(word)
  if (seconds !== undefined) return seconds.includes(second) ? row + 2 : row
  if (order & (Order.subordinator | Order.at)) return row + 1
  if (order & Order.question) return !endsAsQuestion(view, to) && !(next & Order.concerns) ? row + 1 : row
  if (word === 'i' && second === 'det' && view.block.wordAt(row + 2) === 'omfang') return row + 3
  if (view.tags(row) & Tag.Preposition) {
    // "I tilfælde af, at …", "På trods af at …", "Under forudsætning af, at …".
    const at = clauseOfPhrase(view, row + 1)
    if (at > 0) return at + 1
  }
  if (order & Order.halfSubordinator) {
    const isInfinitive = (next & Order.at) !== 0 && startsInfinitive(view, row + 2)
    if (next & (Order.at | Order.om | Order.question) && !isInfinitive) return row + 2
    return next & Order.subject ? row + 1 : row
  }
  if (order & Order.om) return next & Order.subject ? row + 1 : row
  return order & Order.relative && word === 'som' && next & Order.subject ? row + 1 : row
}

const phraseHeads: ReadonlySet<string> = new Set(
  ['tilfælde', 'trods', 'betingelse', 'forudsætning', 'takt', 'stedet'])

/** The row of "at" behind "tilfælde af", "trods af", "betingelse af" and the like; 0 when there is none. */
function clauseOfPhrase(view: ClauseView, row: number): number {
  if (!phraseHeads.has(view.block.wordAt(row))) return 0
  const at = view.isComma(row + 2) ? row + 3 : row + 2
  return view.order(at) & Order.at && !startsInfinitive(view, at + 1) ? at : 0
}

/** Whether a subordinate clause opens at a row inside the sentence. */
export function opensInside(view: ClauseView, row: number, pending: number, first: number): boolean {
  const order = view.order(row)
  if (order === 0) return false
  const next = view.order(row + 1)
  if (order & Order.at) return !startsInfinitive(view, row + 1)
  // "inden da", "siden da": an adverb.
  // "når du når alderen": a verb behind its subject.
  if (order & Order.subordinator) return !(view.order(row - 1) & (Order.halfSubordinator | Order.subject))
  if (order & Order.question) return !(next & Order.concerns)
  if (order & Order.halfSubordinator) return (next & Order.subject) !== 0
  if (order & Order.om) return (next & Order.subject) !== 0
  if (order & Order.relative) {
    // "hvor der er", "at der kommer": the clause is open already.
    if (view.order(row - 1) & (Order.subordinator | Order.question | Order.at | Order.om)) return false
    if (pending > 0 && !view.isComma(row - 1) && view.block.wordAt(row) === 'der') return false
    if (view.isComma(row - 1) || next & Order.subject) return true
    return (view.tags(row + 1) & finiteVerb) !== 0 || view.block.wordAt(row) === 'der'
  }
  // "det, vi aftalte", "den blanket du fik": a subject where the sentence has begun already opens a clause of its own.
  if (!(order & Order.subject) || pending > 0 || row === first) return false
  const before = view.isComma(row - 1) ? row - 2 : row - 1
  return (view.tags(before) & (noun | Tag.Pronoun | Tag.Determiner)) !== 0 && !(view.order(before) & Order.and)
}

/** "at dække", "at straks sende", "ikke at svare": an infinitive, which opens no clause with a finite verb. */
function startsInfinitive(view: ClauseView, row: number): boolean {
  const tags = view.tags(row)
  if (tags & (Tag.VerbInfinitive | Tag.VerbSPresent) && (!(tags & closed) || tags & Tag.Auxiliary)) return true
  return (view.tags(row) & Tag.Adverb) !== 0 && (view.tags(row + 1) & Tag.VerbInfinitive) !== 0
}


/** Whether a sentence ends with a question mark. */
export function endsAsQuestion(view: ClauseView, to: number): boolean {
  return view.block.signAt(to - 1) === 0x3f
}
