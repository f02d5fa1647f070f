import { TokenKind } from '@klarbrev/core'
import { finiteVerb, Tag } from '../lexicon/tags.ts'
import { type ClauseView, closed, noun, Order } from './clause-words.ts'

/** Most tokens that an attribute is followed for; longer ones are no Danish. */
const reach = 24

const attribute = Tag.VerbParticipleInflected | Tag.VerbPresentParticiple | Tag.AdjE
/** Behind "en" and "et" the attribute stands in its base form: "en af lægen anbefalet kur". */
const looseAttribute = attribute | Tag.VerbParticiple | Tag.AdjBase | Tag.AdjT

/** The words that a backward attribute can begin with. */
export const attributeOpener: number = Order.determiner | Order.possessive

/**
 * The row past a backward attribute that begins with the article at `row` (one of {@link attributeOpener}), or `row`
 * when there is none: what belongs to a participle stands before it, between article and noun ("den af dig indsendte
 * ansøgning").
 */
export function backwardEnd(view: ClauseView, row: number, to: number): number {
  if (!mayFill(view, row + 1)) return row
  const limit = Math.min(to, row + reach)
  let at = skipAdverbs(view, row + 1, limit)
  const filled = fillers(view, at, limit)
  if (filled === at) return row
  at = skipAdverbs(view, filled, limit)
  const isLoose = view.block.wordAt(row) === 'en' || view.block.wordAt(row) === 'et'
  const end = attributesAndNoun(view, at, limit, isLoose ? looseAttribute : attribute)
  return end < 0 ? row : end
}

const filling = Tag.Adverb | Tag.AdjT | Tag.Preposition
const fillingOrder = Order.determiner | Order.pronominalAdverb | Order.oblique

/** Whether what belongs to a participle, or an adverb before it, can begin at a row: behind most articles it cannot. */
function mayFill(view: ClauseView, row: number): boolean {
  if (view.tags(row) & filling) return true
  return (view.order(row) & fillingOrder) !== 0 || view.block.tokens.kind[row] === TokenKind.date
}

/** Adverbs and sentence adverbs in front of phrase or participle: "tidligere", "særligt", "ikke". */
function skipAdverbs(view: ClauseView, row: number, limit: number): number {
  let at = row
  while (at < limit && isPlainAdverb(view, at)) at++
  return at
}

function isPlainAdverb(view: ClauseView, row: number): boolean {
  const tags = view.tags(row)
  if (view.order(row) & Order.pronominalAdverb) return false
  if (!(tags & (Tag.Adverb | Tag.AdjT))) return false
  // "mest gunstige", "meget brugte": a quantifier that grades the attribute behind it.
  if (tags & Tag.Determiner) return (view.tags(row + 1) & attribute) !== 0 && !(view.tags(row + 1) & closed)
  return !(tags & (closed | Tag.VerbParticipleInflected)) && (tags & noun) === 0
}

/** Phrases with a preposition, dates, adverbs like "hertil", a pronoun ("den dig tilsendte"): the row past them. */
function fillers(view: ClauseView, row: number, limit: number): number {
  let at = row
  for (let phrases = 0; phrases < 4 && at < limit; phrases++) {
    const end = fillerEnd(view, at, limit, phrases === 0)
    if (end <= at) break
    at = skipAdverbs(view, end, limit)
  }
  return at
}

function fillerEnd(view: ClauseView, row: number, limit: number, isFirst: boolean): number {
  const { block } = view
  const order = view.order(row)
  if (block.tokens.kind[row] === TokenKind.date) return row + 1
  if (block.wordAt(row) === 'den' && row + 1 < limit && block.kindAt(row + 1) === TokenKind.date) return row + 2
  if (order & Order.pronominalAdverb || (isFirst && order & Order.oblique)) return row + 1
  if (!(view.tags(row) & Tag.Preposition) || (order & Order.subject && view.isCapital(row))) return row
  return nounPhraseEnd(view, view.tags(row + 1) & Tag.Preposition ? row + 2 : row + 1, limit)
}

/** The row past what a preposition governs; `row` when it is not a whole phrase. */
export function nounPhraseEnd(view: ClauseView, row: number, limit: number): number {
  let at = row
  const { block } = view
  if (at >= limit) return row
  if (view.order(at) & Order.oblique) return phraseTail(view, block.wordAt(at + 1) === 'selv' ? at + 2 : at + 1, limit)
  let hasArticle = false
  for (; at < limit; at++) {
    const kind = block.tokens.kind[at]!
    if (kind !== TokenKind.word) {
      if (kind === TokenKind.punctuation || kind === TokenKind.symbol) return row
      // A date, number or reference may close the phrase or stand before its noun ("14 dage").
      if (kind === TokenKind.number && view.tags(at + 1) & noun && !(view.tags(at + 1) & attribute)) continue
      return at + 1
    }
    const tags = view.tags(at)
    if (tags & finiteVerb && !(tags & (noun | Tag.AdjE | Tag.VerbParticipleInflected))) return row
    if (view.isCapital(at) && !(tags & closed)) return nameEnd(view, at, limit)
    if (tags & (Tag.Determiner | Tag.Numeral)) {
      hasArticle = true
      continue
    }
    if (tags & Tag.Pronoun) return tags & Tag.Genitive ? row : at + 1
    if (tags & Tag.Genitive && tags & noun) continue
    if (isNounHere(view, at, hasArticle)) return phraseTail(view, at + 1, limit)
    if (tags & (attribute | Tag.AdjBase | Tag.AdjT | Tag.Adverb)) continue
    // A word that the lexicon lacks: taken as a noun.
    return tags === 0 ? at + 1 : row
  }
  return row
}

function isNounHere(view: ClauseView, row: number, hasArticle: boolean): boolean {
  const tags = view.tags(row)
  if (!(tags & noun)) return false
  if (!(tags & (attribute | Tag.AdjBase))) return true
  // "den forkerte person": an adjective that is a noun too, with its noun to come.
  return !(hasArticle && (view.tags(row + 1) & noun) !== 0)
}

const closingKinds: ReadonlySet<number> = new Set([
  TokenKind.number, TokenKind.date, TokenKind.time, TokenKind.statuteRef,
])

/** "punkt 2", "perioden april til juni", "mødet den 7. maj", "dig og din mand": what still hangs on the noun. */
function phraseTail(view: ClauseView, row: number, limit: number): number {
  let at = row
  const { block } = view
  const kind = at < limit ? block.tokens.kind[at]! : TokenKind.punctuation
  if (closingKinds.has(kind)) at++
  else if (view.tags(at) & noun && !(view.tags(at) & attribute) && view.tags(at + 1) & Tag.Preposition) at++
  if (block.wordAt(at) === 'den' && at + 1 < limit && block.kindAt(at + 1) === TokenKind.date) at += 2
  if (view.order(at) & Order.and) {
    const more = nounPhraseEnd(view, at + 1, limit)
    if (more > at + 1) return more
  }
  return at
}

function nameEnd(view: ClauseView, row: number, limit: number): number {
  let at = row + 1
  while (at < limit && view.isCapital(at) && view.block.tokens.kind[at] === TokenKind.word) at++
  return phraseTail(view, at, limit)
}

/** Attributes and then a noun at `row`: the row past the noun, -1 when it is otherwise. */
function attributesAndNoun(view: ClauseView, row: number, limit: number, kinds: number): number {
  let at = row
  let found = 0
  for (; at < limit; at++) {
    const tags = view.tags(at)
    if (found > 0 && view.order(at) & Order.and) continue
    // "Nogle fra holdet kaldte inspektøren ting": behind an attribute no noun is definite, so that was the verb.
    if (found > 0 && tags & noun && !(tags & closed) && !isBeforeNoun(view, at)) return isDefinite(tags) ? -1 : at + 1
    if (found > 0 && tags === 0 && view.block.tokens.kind[at] === TokenKind.word && !view.isCapital(at)) return at + 1
    if (tags & kinds && !(tags & (closed & ~Tag.Determiner))) {
      found++
      continue
    }
    if (found > 0 && tags & (looseAttribute | Tag.Genitive) && !(tags & closed)) continue
    return -1
  }
  return -1
}

/** Whether a noun can only be in the definite form. */
function isDefinite(tags: number): boolean {
  return (tags & (Tag.NounSgDef | Tag.NounPlDef)) !== 0 && !(tags & (Tag.NounSgIndef | Tag.NounPlIndef))
}

/** A noun that is an attribute too, with the noun of the phrase behind it. */
function isBeforeNoun(view: ClauseView, row: number): boolean {
  const next = view.tags(row + 1)
  const isNoun = (next & noun) !== 0 && !(next & (closed | finiteVerb | Tag.Adverb))
  return isNoun && (view.tags(row) & (attribute | Tag.Genitive)) !== 0
}
