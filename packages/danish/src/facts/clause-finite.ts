import { TokenKind } from '@klarbrev/core'
import { finiteVerb, Tag } from '../lexicon/tags.ts'
import { type ClauseView, closed, noun, Order } from './clause-words.ts'

/** Where the main clause of a sentence has its finite verb, and what stands before it. Rows of the block. */
export interface MainVerb {
  /** Row of the finite verb (or the imperative), -1 when none was found. */
  readonly finite: number
  /** Row past the subordinate clause that the sentence begins with (the row of its comma); -1 when there is none. */
  readonly frontedEnd: number
}

const none: MainVerb = { finite: -1, frontedEnd: -1 }

/** Finds the finite verb of the first main clause in rows `[from, to)`; `skip` gives the end of a backward attribute. */
export function findMainVerb(view: ClauseView, from: number, to: number, skip: (row: number) => number): MainVerb {
  const first = firstWord(view, from, to)
  if (first < 0) return none
  if (opensClause(view, first, to)) return afterFronted(view, first, to, skip, 1)
  if (isVerbFirst(view, first)) {
    const conditional = endsAsQuestion(view, to) ? none : afterFronted(view, first, to, skip, 0)
    return conditional.finite < 0 ? { finite: first, frontedEnd: -1 } : conditional
  }
  if (isPlainImperative(view, first)) return { finite: first, frontedEnd: -1 }
  if (mayBeVerbFirst(view, first)) {
    // "Finder betaling ikke sted, må det …", "Stopper hjælpen, har du …": told by the inverted main clause behind it.
    const conditional = afterFronted(view, first, to, skip, 0)
    if (conditional.finite >= 0 && isInverted(view, conditional.finite)) return conditional
  }
  const finite = scan(view, first, to, skip, 0, false)
  if (finite >= 0 && view.order(first) & Order.halfSubordinator) {
    // "Inden ansøgningen kan behandles, skal du …": told by the second, inverted verb behind the comma.
    const fronted = afterFronted(view, first, to, skip, 1)
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

function endsAsQuestion(view: ClauseView, to: number): boolean {
  return view.block.signAt(to - 1) === 0x3f
}

/** Whether the sentence begins with a subordinate clause: "Hvis du …", "Selv om …", "I det omfang …", "Inden du …". */
function opensClause(view: ClauseView, row: number, to: number): boolean {
  const order = view.order(row)
  // "Først når …", "Men hvis …", "Alene fordi …".
  if (order & Order.lead && row + 1 < to && opensClause(view, row + 1, to)) return true
  const next = view.order(row + 1)
  if (order & (Order.subordinator | Order.at)) return true
  if (order & Order.question) return !endsAsQuestion(view, to) && !(next & Order.concerns)
  if (order & Order.halfSubordinator) return (next & (Order.subject | Order.at | Order.om | Order.question)) !== 0
  const word = view.block.wordAt(row)
  if (order & Order.relative) return word === 'som' && (next & Order.subject) !== 0
  const second = view.block.wordAt(row + 1)
  if (word === 'selv') return second === 'om' || second === 'når' || second === 'hvis'
  if (word === 'så') return second === 'snart' || second === 'længe'
  if (word === 'alt') return second === 'efter'
  if (word === 'med' && second === 'mindre') return true
  if (word === 'hver' && second === 'gang') return true
  if (word === 'efterhånden' && second === 'som') return true
  if (word === 'for' && second === 'at') return !startsInfinitive(view, row + 2)
  if ((word === 'på' || word === 'til') && second === 'trods') return follows(view, row + 3, 'at')
  if (word === 'i' && (second === 'det' || second === 'tilfælde')) {
    const third = view.block.wordAt(row + 2)
    return third === 'omfang' || (third === 'af' && follows(view, row + 3, 'at')) || (third === 'tilfælde' && follows(view, row + 3, 'at'))
  }
  if (word === 'på' && second === 'betingelse') return true
  return word === 'under' && second === 'forudsætning' && follows(view, row + 3, 'at')
}

/** Whether a word stands at a row, with or without a comma before it. */
function follows(view: ClauseView, row: number, word: string): boolean {
  return view.block.wordAt(view.isComma(row) ? row + 1 : row) === word
}

/** A finite verb at the head of the sentence, with its subject behind it: a question or "Har du …, kan du …". */
function isVerbFirst(view: ClauseView, row: number): boolean {
  const tags = view.tags(row)
  if (!(tags & finiteVerb) || tags & (closed & ~Tag.Preposition)) return false
  if (view.order(row + 1) & (Order.subject | Order.i)) return view.isCapital(row + 1) || !(view.order(row + 1) & Order.i)
  if (tags & (noun | Tag.Adverb | Tag.Preposition)) return false
  const next = view.tags(row + 1)
  if (tags & Tag.Auxiliary) return true
  return (tags & (Tag.VerbPresent | Tag.VerbSPresent)) !== 0 && (next & (Tag.Determiner | Tag.NounSgDef | Tag.NounPlDef | Tag.Pronoun)) !== 0
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

/** The main verb behind a fronted clause: the first finite verb after a comma that belongs to no deeper clause. */
function afterFronted(view: ClauseView, first: number, to: number, skip: (row: number) => number, pending: number): MainVerb {
  const start = first + 1
  const finite = scan(view, start, to, skip, pending, true)
  if (finite >= 0) {
    const before = view.order(finite - 1) & Order.saa ? finite - 1 : finite
    return { finite, frontedEnd: before - 1 }
  }
  if (pending === 0) return none
  // A comma is missing: "Når du har talt med lægen sender du attesten".
  const loose = scan(view, start, to, skip, pending, false)
  const isInverted = loose >= 0 && (view.order(loose + 1) & (Order.subject | Order.i)) !== 0
  return isInverted ? { finite: loose, frontedEnd: loose } : none
}

/**
 * Walks a sentence and counts the clauses that have been opened and still lack their verb. The first finite verb when
 * none is open is the main one; with `afterComma` it must also stand behind a comma (or behind a comma and "så").
 */
function scan(
  view: ClauseView, first: number, to: number, skip: (row: number) => number, opened: number, afterComma: boolean,
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
    if (pending > 0 && !(afterComma && isBehindComma && (view.order(row + 1) & Order.subject) !== 0 && pending === 1 && !hadInner)) {
      pending--
      continue
    }
    if (afterComma ? !isBehindComma : hadInner && isCoordinated(view, row)) continue
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
  return (view.order(row - 1) & Order.and) !== 0 || (view.tags(row - 1) & Tag.Adverb && view.order(row - 2) & Order.and) !== 0
}

/** Whether a subordinate clause opens at a row inside the sentence. */
function opensInside(view: ClauseView, row: number, pending: number, first: number): boolean {
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
    return view.isComma(row - 1) || (next & Order.subject) !== 0 || (view.tags(row + 1) & finiteVerb) !== 0 || view.block.wordAt(row) === 'der'
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

const describing = Tag.Determiner | Tag.AdjBase | Tag.AdjE | Tag.AdjT | Tag.Numeral | Tag.VerbParticipleInflected

/** Whether the word at a row is a finite verb here, and not a noun, an attribute or a name of the same letters. */
export function isFinite(view: ClauseView, row: number, first: number): boolean {
  const tags = view.tags(row)
  if (!(tags & finiteVerb)) return false
  if (tags & Tag.Auxiliary) return !(tags & Tag.VerbInfinitive) || !(view.order(row - 1) & (Order.at | Order.modal))
  if (view.order(row) & Order.concerns && view.block.wordAt(row - 1) === 'vidt') return false
  const before = view.tags(row - 1)
  const beforeOrder = view.order(row - 1)
  if (tags & closed) return (beforeOrder & Order.subject) !== 0 && (tags & Tag.VerbPresent) !== 0
  if (beforeOrder & Order.possessive) return false
  if (row > first && view.isCapital(row)) return false
  if (beforeOrder & Order.subject) {
    // "I går talte jeg": the preposition at the head of a sentence has a capital too.
    return !(beforeOrder & Order.i && row === first + 1 && (view.tags(row + 1) & finiteVerb) !== 0 && !(view.tags(row + 1) & closed))
  }
  const next = view.tags(row + 1)
  if (before & Tag.Preposition && !(before & (Tag.Adverb | Tag.Pronoun)) && (tags & Tag.VerbParticipleInflected || next & noun)) return false
  // ", sammenholdt med § 3": past and participle are one form, and a phrase is hung on; "det ansøgte kan": a noun of it.
  if (tags & Tag.VerbParticiple && view.isComma(row - 1) && next & Tag.Preposition) return false
  if (tags & Tag.VerbParticipleInflected && next & Tag.Auxiliary && !(next & (closed | noun))) return false
  if (tags & Tag.Adverb && !(tags & (Tag.VerbPresent | Tag.VerbPast))) return false
  if (tags & (noun | Tag.Genitive)) return isVerbNotNoun(view, row, before, beforeOrder, first)
  // An infinitive in -s: "skal behandles", "at behandles".
  if (tags & Tag.VerbSPresent && beforeOrder & (Order.at | Order.modal)) return false
  return !(tags & (Tag.VerbParticipleInflected | Tag.AdjE | Tag.AdjBase | Tag.AdjT)) || isVerbNotAttribute(view, row, before)
}

function isVerbNotNoun(view: ClauseView, row: number, before: number, beforeOrder: number, first: number): boolean {
  if (row === first || (row === first + 1 && view.block.wordAt(first) === 'som')) return false
  const next = view.tags(row + 1)
  if (beforeOrder & (Order.determiner | Order.plural) && !agrees(view, row)) return true
  // "Den kører fra Skovvejen": at the head of a sentence a pronoun, unless another verb follows soon.
  if (beforeOrder & Order.determiner) return row === first + 1 && (next & (Tag.Preposition | Tag.Adverb)) !== 0 && (before & Tag.Pronoun) !== 0
  if (beforeOrder & (Order.possessive | Order.and)) return false
  if (view.order(row + 1) & (Order.subject | Order.oblique)) return true
  if (view.block.tokens.kind[row - 1] === TokenKind.number) return false
  if (before & Tag.Proper && view.tags(row) & Tag.VerbPresent && !(next & (finiteVerb | noun))) return true
  if (before & (Tag.Genitive | Tag.Preposition)) return false
  if (before & describing && (!(before & noun) || view.tags(row - 2) & (Tag.Determiner | Tag.Preposition))) return false
  return !(next & finiteVerb) || (next & (closed | noun)) !== 0
}

/** Whether a noun at the row can follow the determiner before it: "det" takes a neuter, "den" a common, "de" a plural. */
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
