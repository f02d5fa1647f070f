import { TokenKind } from '@klarbrev/core'
import { finiteVerb, Tag } from '../lexicon/tags.ts'
import { type ClauseView, closed, noun, Order } from './clause-words.ts'

const describing =
  Tag.Determiner | Tag.AdjBase | Tag.AdjE | Tag.AdjT | Tag.Comparative | Tag.Superlative | Tag.Numeral |
  Tag.VerbParticipleInflected

/** Whether the word at a row is a finite verb here, and not a noun, an attribute or a name of the same letters. */
export function isFinite(view: ClauseView, row: number, first: number): boolean {
  const tags = view.tags(row)
  if (!(tags & finiteVerb)) return false
  if (tags & Tag.Auxiliary) return !(tags & Tag.VerbInfinitive) || !(view.order(row - 1) & (Order.at | Order.modal))
  if (view.order(row) & Order.concerns && followsMeasure(view.block.wordAt(row - 1))) return false
  const before = view.tags(row - 1)
  const beforeOrder = view.order(row - 1)
  if (tags & closed) return (beforeOrder & Order.subject) !== 0 && (tags & Tag.VerbPresent) !== 0
  if (beforeOrder & Order.possessive) return false
  if (row > first && view.isCapital(row)) return false
  if (beforeOrder & Order.subject) {
    // "I går talte jeg": the preposition at the head of a sentence has a capital too.
    const behind = view.tags(row + 1)
    return !(beforeOrder & Order.i && row === first + 1 && behind & finiteVerb && !(behind & closed))
  }
  const next = view.tags(row + 1)
  const isGoverned = (before & Tag.Preposition) !== 0 && !(before & (Tag.Adverb | Tag.Pronoun))
  if (isGoverned && (tags & Tag.VerbParticipleInflected || next & noun)) return false
  // ", sammenholdt med § 3": past and participle are one form, and a phrase is hung on. "det ansøgte kan": a noun.
  if (tags & Tag.VerbParticiple && view.isComma(row - 1) && next & Tag.Preposition) return false
  if (tags & Tag.VerbParticipleInflected && next & Tag.Auxiliary && !(next & (closed | noun))) return false
  if (tags & Tag.Adverb && !(tags & (Tag.VerbPresent | Tag.VerbPast))) return false
  if (tags & (noun | Tag.Genitive)) return isVerbNotNoun(view, row, before, beforeOrder, first)
  // An infinitive in -s: "skal behandles", "at behandles".
  if (tags & Tag.VerbSPresent && beforeOrder & (Order.at | Order.modal)) return false
  const mayDescribe = (tags & (Tag.VerbParticipleInflected | Tag.AdjE | Tag.AdjBase | Tag.AdjT)) !== 0
  return !mayDescribe || isVerbNotAttribute(view, row, before)
}

/** "for så vidt angår", "hvad angår": the verb governs a phrase like a preposition. */
function followsMeasure(word: string): boolean {
  return word === 'vidt' || word === 'hvad'
}

function isVerbNotNoun(view: ClauseView, row: number, before: number, beforeOrder: number, first: number): boolean {
  if (row === first || (row === first + 1 && view.block.wordAt(first) === 'som')) return false
  const next = view.tags(row + 1)
  if (beforeOrder & (Order.determiner | Order.plural) && !agrees(view, row)) return true
  // "Den kører fra Skovvejen": at the head of a sentence a pronoun, unless another verb follows soon.
  if (beforeOrder & Order.determiner) {
    return row === first + 1 && (next & (Tag.Preposition | Tag.Adverb)) !== 0 && (before & Tag.Pronoun) !== 0
  }
  if (beforeOrder & (Order.possessive | Order.and)) return false
  if (view.order(row + 1) & (Order.subject | Order.oblique)) return true
  if (view.isComma(row + 1) && view.order(row + 2) & (Order.at | Order.question)) return true
  if (view.block.kindAt(row - 1) === TokenKind.number) return false
  if (before & Tag.Proper && view.tags(row) & Tag.VerbPresent && !(next & (finiteVerb | noun))) return true
  if (before & (Tag.Genitive | Tag.Preposition)) return false
  if (before & describing && (!(before & noun) || view.tags(row - 2) & (Tag.Determiner | Tag.Preposition))) return false
  return !(next & finiteVerb) || (next & (closed | noun)) !== 0
}

/** Whether a noun at the row can follow its determiner: "det" takes a neuter, "den" a common noun, "de" a plural. */
function agrees(view: ClauseView, row: number): boolean {
  const tags = view.tags(row)
  if (view.order(row - 1) & Order.plural) return (tags & (Tag.NounPlIndef | Tag.NounPlDef)) !== 0
  if (!(tags & (Tag.NounSgIndef | Tag.NounSgDef))) return false
  const word = view.block.wordAt(row - 1)
  const isNeuter = word.charCodeAt(word.length - 1) === 0x74 || word === 'dette'
  return (tags & (isNeuter ? Tag.GenderNeuter : Tag.GenderCommon)) !== 0
}

/** "de indsendte oplysninger" and "lægen anbefalede hjælpemidler": the same form before a noun. */
function isVerbNotAttribute(view: ClauseView, row: number, before: number): boolean {
  const next = view.tags(row + 1)
  // A definite noun takes no attribute without an article: "fulgte bevillingen med".
  const isDefinite = (next & (Tag.NounSgDef | Tag.NounPlDef)) !== 0
  const isBeforeNoun = (next & noun) !== 0 && !isDefinite && !(next & closed)
  const isBeforeAttribute = (next & (Tag.AdjE | Tag.VerbParticipleInflected)) !== 0 && !(next & (closed | Tag.Adverb))
  if (!isBeforeNoun && !isBeforeAttribute) return true
  if (before & Tag.Genitive) return false
  if (before & (Tag.NounSgDef | Tag.NounPlDef | Tag.Proper)) return true
  return (before & noun) !== 0 && !(before & (describing | Tag.Preposition | Tag.Genitive))
}
