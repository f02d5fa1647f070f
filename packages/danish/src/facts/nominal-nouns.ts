import { Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import { type ClauseView, closed, noun, Order } from './clause-words.ts'
import type { NominalFrameKind } from './nominal-verbs.ts'

/** A noun beside a light verb, and the verb behind it; empty where there is none. */
export interface NounPlace {
  readonly row: number
  readonly verb: string
}

/** Most tokens between a light verb and its noun. */
const reach = 6

/** The first noun behind a light verb, past subject, adverbs, articles and attributes. */
export function nounBehind(view: ClauseView, row: number, limit: number): NounPlace | null {
  const { block } = view
  for (let at = row; at < Math.min(limit, row + reach); at++) {
    if (block.signAt(at) !== 0) return null
    const tags = view.tags(at)
    // "foretager kommunen en vurdering": the subject of the light verb.
    if (at === row && (block.cuesAt(at) & Cue.thirdSender) !== 0) continue
    if (tags & noun && !(tags & (closed | Tag.Adverb)) && !isAttributeBefore(view, at)) return placeOf(view, at)
    if (!(tags & between) || tags & Tag.Preposition || view.order(at) & (Order.at | Order.subordinator)) return null
  }
  return null
}

const between = Tag.Pronoun | Tag.Determiner | Tag.Numeral | Tag.Adverb | Tag.AdjBase | Tag.AdjT | Tag.AdjE |
  Tag.VerbParticiple | Tag.VerbParticipleInflected | Tag.VerbPresentParticiple

/** "samlet vurdering", "ny undersøgelse": an adjective that is a noun too. */
function isAttributeBefore(view: ClauseView, row: number): boolean {
  const isBoth = (view.tags(row) & (Tag.AdjBase | Tag.AdjT | Tag.AdjE | Tag.VerbParticipleInflected | Tag.VerbParticiple)) !== 0
  const next = view.tags(row + 1)
  return isBoth && (next & noun) !== 0 && !(next & (closed | Tag.Adverb))
}

/**
 * The noun before a light verb in the passive or one of occurrence: "udbetaling sker", "udmeldelse skal ske",
 * "betaling bedes foretaget", "udbetaling af hjælpen sker".
 */
export function nounBefore(view: ClauseView, row: number, first: number, kind: NominalFrameKind): NounPlace | null {
  const { block } = view
  const isPassive = (view.tags(row) & (Tag.VerbSPresent | Tag.VerbSPast | Tag.VerbParticiple)) !== 0
  if (kind === 'verb' && !isPassive) return null
  let at = row - 1
  while (at >= first && at > row - reach && isOfVerb(view, at)) at--
  if (at < first || block.signAt(at) !== 0 || !(view.tags(at) & noun) || view.tags(at) & closed) return null
  const near = placeOf(view, at)
  if (near.verb !== '' && block.wordAt(at - 1) !== 'af') return view.tags(at - 1) & Tag.Preposition ? null : near
  // "udbetaling af hjælpen sker": back to the noun before "af".
  for (let back = at - 1; back > first && back > at - 4; back--) {
    if (block.wordAt(back) === 'af') return view.tags(back - 2) & Tag.Preposition ? null : placeOf(view, back - 1)
    if (!(view.tags(back) & (noun | Tag.AdjE | Tag.Determiner | Tag.Pronoun | Tag.Genitive))) return null
  }
  return null
}

/** Auxiliaries and adverbs between a subject and its light verb. */
function isOfVerb(view: ClauseView, row: number): boolean {
  const tags = view.tags(row)
  if (view.block.cuesAt(row) & Cue.directive) return true
  return (tags & (Tag.Auxiliary | Tag.Adverb)) !== 0 && !(tags & (noun | Tag.Preposition | Tag.Pronoun))
}

function placeOf({ block }: ClauseView, row: number): NounPlace {
  return { row, verb: block.lexicon.verbOfNoun(block.tokens.word[row]!) ?? '' }
}
