import { TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { Order, viewOf } from '../facts/clause-words.ts'
import { isFinite } from '../facts/passive-clause.ts'
import { isPluralYou, type Rows } from '../facts/passive-subject.ts'
import { Tag } from '../lexicon/tags.ts'
import { isNoun, isSentenceAdverb, nounPhraseEnd, timeNouns } from './noun-phrase.ts'

/** Where the subject of a passive stands: before the verb, behind it, as "der", "det" or "som", or nowhere. */
export type SubjectPlace = 'front' | 'middle' | 'behind' | 'expletive' | 'relative' | 'none'

/** How the clause around a passive is built. */
export interface Frame {
  /** First row that is written anew: the subject, or the finite verb where something else opens the clause. */
  readonly from: number
  /** Whether the order is that of a subordinate clause: "ikke" before the verb. */
  readonly isSub: boolean
  /** Whether subject and verb change places: something else stands first. */
  readonly isInverted: boolean
  readonly place: SubjectPlace
  /** The old subject, or the expletive; null where there is none. */
  readonly subject: Rows | null
  /** Adverbs before the finite verb: before the subject ("kun"), or behind it ("ikke"). */
  readonly adverbs: Rows | null
}

/** Whether what stands first in a main clause is no subject: an adverb, a phrase with a preposition, a time. */
export function isAdverbialFront(block: DanishBlock, from: number, to: number): boolean {
  const tags = block.tagsAt(from)
  const { kind } = block.tokens
  if (kind[from] === TokenKind.date || (block.wordAt(from) === 'den' && kind[from + 1] === TokenKind.date)) return true
  // "I går blev": a pronoun would have its verb behind it.
  const isYou = isPluralYou(block, from) && (to === from + 1 || ['og', 'begge', 'to'].includes(block.wordAt(from + 1)))
  if ((tags & Tag.Preposition && !isYou) || block.wordAt(from) === 'som') return true
  // "Tilsvarende kan oplysninger undtages", "Sammenfattende vurderes det": an adverb in the shape of an adjective.
  if (/^(?:tilsvarende|ligeledes|omvendt|(?:sammen|om)fattende|supplerende|afsluttende|indledende|opsummerende|konkluderende|efterfølgende|foreløbig)$/.test(block.wordAt(from)) && to === from + 1) return true
  const order = viewOf(block).order(from)
  if (order & (Order.question | Order.subordinator | Order.pronominalAdverb | Order.halfSubordinator)) return true
  // "Endelig vedtagelse": an adjective before its noun.
  const isAdjective = (tags & Tag.AdjBase) !== 0 && nounPhraseEnd(block, from, to) === to && to > from + 1
  if (isSentenceAdverb(block, from) && !isAdjective) return true
  const end = nounPhraseEnd(block, from, to)
  const isAdverb = (tags & (Tag.Adverb | Tag.AdjT)) !== 0 && !(tags & (Tag.Determiner | Tag.Pronoun))
  if (isAdverb && !isNoun(block, from) && end !== to) return true
  return end > from && timeNouns.has(block.wordAt(end - 1))
}

/** "det vil blive set på igen", "set på tre gange": what one looks at stands before the small word, and behind it when. */
export function isLookedAt(block: DanishBlock, { lemma, verb }: { readonly lemma: string; readonly verb: number }): boolean {
  if (!/^(?:se|kigge)$/.test(lemma) || block.wordAt(verb + 1) !== 'på') return false
  const next = verb + 2
  return next >= block.to || block.signAt(next) !== 0 || /^(?:igen|i|fra|senere|snart|nu|om|ved|under|med|før|efter|hver)$/.test(block.wordAt(next)) || (block.tagsAt(next) & Tag.Numeral) !== 0
}

/** "det" that only keeps the place of a clause behind the verb: "det vurderes, at", "det anbefales at". */
export function isPlaceholder(block: DanishBlock, row: number, verb: number): boolean {
  const first = Math.max(row, verb) + 1
  let at = first
  while (at < first + 9 && block.signAt(at) === 0 && !(viewOf(block).order(at) & Order.at)) at++
  // "inden tre år efter, at": a clause that belongs to its preposition.
  if (block.signAt(at) === 0x2c && block.tagsAt(at - 1) & Tag.Preposition && block.wordAt(at - 2) !== 'stilling' && at - 1 > Math.max(row, verb) + 1) return false
  // "Det er lagt til grund," before a list of what is.
  if (block.signAt(at) === 0x2c && at + 1 >= block.to) return true
  if (block.signAt(at) === 0x2c) at++
  else if (block.signAt(at) === 0x3a) return at === first
  return (viewOf(block).order(at) & (Order.at | Order.om | Order.question)) !== 0 || block.wordAt(at) === 'hvorvidt'
}

/** "udgifterne hertil": what hangs on a noun though it is an adverb. */
const hanging = new Set('hertil dertil herom derom heraf deraf herfor heri deri herpå derpå herfra derfra hermed'.split(' '))

export function isSubAdverb(block: DanishBlock, row: number): boolean {
  if (hanging.has(block.wordAt(row)) && isNoun(block, row - 1)) return false
  if (isSentenceAdverb(block, row)) return true
  const tags = block.tagsAt(row)
  return (tags & Tag.Adverb) !== 0 && !isNoun(block, row) && !(tags & (Tag.Pronoun | Tag.Preposition))
}

/**
 * ", der pr. 1. maj kan opgøres", "et udhus på 12 m2, der medregnes": a relative clause whose verb stands far off, or
 * that says more of a thing than which it is, wants its "som", or it would read as a sentence of its own.
 */
export function wantsSom(block: DanishBlock, { from, isSub, adverbs }: Frame): boolean {
  if (!isSub || block.wordAt(from) !== 'der' || block.signAt(from - 1) !== 0x2c) return false
  if (adverbs !== null && block.tagsAt(adverbs.from) & Tag.Preposition) return true
  const last = from - 2
  if (block.kindAt(last) !== TokenKind.word || block.tagsAt(last) === 0) return true
  for (let row = last - 1; row > last - 6 && block.signAt(row) === 0; row--) {
    if (block.tagsAt(last) & (Tag.NounSgDef | Tag.NounPlDef) && block.tagsAt(row) & Tag.Preposition) break
    if (/^(?:den|det|de|ingen|nogen|al|alle)$/.test(block.wordAt(row))) return false
    if (/^(?:en|et|din|dit|dine|jeres|deres|vores|disse|denne|dette)$/.test(block.wordAt(row))) return true
  }
  // "grundgebyret, der forventes": one that is known already, of which more is said.
  return (block.tagsAt(last) & (Tag.NounSgDef | Tag.NounPlDef)) !== 0
}

/** Whether rows before a comma hold a verb whose clause opened before them. */
export function isRelativeRest(block: DanishBlock, from: number, to: number): boolean {
  for (let row = from; row < to; row++) {
    if (/^(?:som|der|hvor|at|om)$/.test(block.wordAt(row)) || block.signAt(row) !== 0) return false
    if (row > from && (isFinite(block, row) || block.tagsAt(row) & Tag.Auxiliary)) return true
  }
  return false
}
