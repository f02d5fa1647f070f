import { TokenKind } from '@klarbrev/core'
import { Tag } from '../lexicon/tags.ts'
import { type ClauseView, closed, noun, Order, wordsBetween } from './clause-words.ts'

/** Rows `[from, to)` of an insertion. */
export interface RowRange {
  readonly from: number
  readonly to: number
}

/** Words from which a stretch between words that belong together is an insertion. */
export const insertionWords = 5
/** Most words of a subject that still is remembered as a short one before an insertion. */
const shortHead = 3
/** Most tokens that the main verb is sought in behind an insertion. */
const reach = 60

/** The insertion between subject and finite verb: "Sagsbehandleren, som du kender fra sidst, er på ferie". */
export function beforeVerb(view: ClauseView, first: number, finite: number): RowRange | null {
  if (finite - first < insertionWords || !view.isComma(finite - 1)) return null
  let comma = first
  while (comma < finite - 1 && !view.isComma(comma)) comma++
  if (comma >= finite - 1) return null
  const head = wordsBetween(view.block, first, comma)
  if (head === 0 || head > shortHead || !endsNominal(view, comma)) return null
  return longEnough(view, { from: comma + 1, to: finite - 1 })
}

function endsNominal(view: ClauseView, comma: number): boolean {
  return (view.tags(comma - 1) & (noun | Tag.Pronoun | Tag.Proper)) !== 0 || view.isCapital(comma - 1)
}

/** The insertion between an auxiliary and the verb that it governs, with commas round it or without. */
export function afterVerb(view: ClauseView, finite: number, to: number): RowRange | null {
  const order = view.order(finite)
  const wanted = order & Order.modal ? Tag.VerbInfinitive | Tag.VerbSPresent : Tag.VerbParticiple
  if (!(order & (Order.modal | Order.have | Order.vaere | Order.blive))) return null
  const start = pastSubject(view, finite + 1, to)
  if (view.isComma(start)) return withCommas(view, start, to, wanted)
  return order & (Order.modal | Order.have) ? withoutCommas(view, start, to, wanted) : null
}

/** Past a subject of one or two words and the adverbs of the sentence. */
function pastSubject(view: ClauseView, row: number, to: number): number {
  let at = row
  if (view.order(at) & Order.subject) at++
  else if (isHead(view, at)) at++
  else if (view.tags(at) & (Tag.Determiner | Tag.Genitive) && isHead(view, at + 1)) at += 2
  while (at < to && isSentenceAdverb(view, at)) at++
  return at
}

function isHead(view: ClauseView, row: number): boolean {
  const tags = view.tags(row)
  return (tags & noun) !== 0 && !(tags & (closed | Tag.Adverb))
}

function isSentenceAdverb(view: ClauseView, row: number): boolean {
  const tags = view.tags(row)
  const isPhrase = (view.order(row) & Order.phraseAdverb) !== 0 && !view.isComma(row + 1)
  if (view.order(row) & Order.denial) return true
  return (tags & Tag.Adverb) !== 0 && !(tags & (Tag.Preposition | Tag.Conjunction | Tag.Subjunction)) && !isPhrase
}

/** The comma that closes the insertion is the first one with the governed verb right behind it. */
function withCommas(view: ClauseView, open: number, to: number, wanted: number): RowRange | null {
  const limit = Math.min(to, open + reach)
  for (let at = open + 1; at < limit; at++) {
    if (!view.isComma(at)) continue
    let verb = at + 1
    while (verb < limit && verb < at + 4 && isSentenceAdverb(view, verb) && !isGoverned(view, verb, wanted)) verb++
    if (isGoverned(view, verb, wanted)) return longEnough(view, { from: open + 1, to: at })
  }
  return null
}

function isGoverned(view: ClauseView, row: number, wanted: number): boolean {
  const tags = view.tags(row)
  if (!(tags & wanted) || view.order(row - 1) & Order.at) return false
  return !(tags & closed) || (tags & Tag.Auxiliary) !== 0
}

/** "skal senest fire uger efter modtagelsen sende": adverbials that keep the governed verb waiting. */
function withoutCommas(view: ClauseView, start: number, to: number, wanted: number): RowRange | null {
  if (start >= to || view.block.signAt(start) !== 0) return null
  const isFigure = view.block.tokens.kind[start] !== TokenKind.word
  const opens = isFigure || view.tags(start) & (Tag.Preposition | Tag.Adverb) || view.order(start) & Order.phraseAdverb
  return opens ? seek(view, start, to, wanted) : null
}

function seek(view: ClauseView, start: number, to: number, wanted: number): RowRange | null {
  let inner = 0
  for (let at = start; at < to && at < start + reach; at++) {
    if (view.block.signAt(at) !== 0) return null
    const order = view.order(at)
    const opensThat = (order & Order.at) !== 0 && !(view.tags(at + 1) & Tag.VerbInfinitive)
    if (opensThat || order & (Order.subordinator | Order.question | Order.relative)) inner++
    const tags = view.tags(at)
    // Inside "efter at vi har fået din klage" the clause's own verbs are passed over.
    if (inner > 0 && tags & (Tag.VerbPresent | Tag.VerbPast) && !(tags & closed)) {
      inner--
      const isAuxiliary = (tags & Tag.Auxiliary) !== 0
      if (isAuxiliary && view.tags(at + 1) & (Tag.VerbParticiple | Tag.VerbInfinitive)) at++
      continue
    }
    if (at === start || !isGoverned(view, at, wanted) || tags & noun) continue
    if (inner > 0 || isAttributive(view, at)) continue
    let end = at
    while (end > start && isSentenceAdverb(view, end - 1) && !(view.tags(end - 1) & noun)) end--
    return longEnough(view, { from: start, to: end })
  }
  return null
}

/** A participle before its noun: "har efter en fornyet vurdering". */
function isAttributive(view: ClauseView, row: number): boolean {
  const before = view.tags(row - 1)
  return (before & (Tag.Determiner | Tag.Preposition)) !== 0 && (view.tags(row + 1) & noun) !== 0
}

function longEnough(view: ClauseView, range: RowRange): RowRange | null {
  return wordsBetween(view.block, range.from, range.to) >= insertionWords ? range : null
}
