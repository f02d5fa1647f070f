import { TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { viewOf } from '../facts/clause-words.ts'
import { isPluralYou, type Rows } from '../facts/passive-subject.ts'
import type { Passive } from '../facts/passives.ts'
import { isFinite } from '../facts/passive-clause.ts'
import { Tag } from '../lexicon/tags.ts'
import { openingOf, skipConjunction } from './clause-opening.ts'
import { isCapital, type NoFix } from './edits.ts'
import { type Frame, isAdverbialFront, isPlaceholder, isRelativeRest, isSubAdverb, type SubjectPlace } from './frame-parts.ts'
import { isSentenceAdverb, nounPhraseEnd, timeNouns } from './noun-phrase.ts'
import { objectForm } from './people.ts'
import { subFrame } from './sub-frame.ts'

/** Reads the clause of a passive with its finite verb at `finite` and its main verb at `verb`. */
export function frameOf(block: DanishBlock, passive: Passive, finite: number, verb: number): Frame | NoFix {
  const view = viewOf(block)
  const sentence = block.sentenceOf(finite)
  // "Forinden spørgsmålet, om der er grund til fradrag, afgøres, skal": the verb of a clause that opened far before.
  if (block.signAt(verb - 1) === 0x2c && block.signAt(verb + 1) === 0x2c && isFinite(block, verb + 2)) return 'uklar-saetning'
  const main = block.clauseOf(sentence)
  // "…, hvorunder formålet er gennemgået, skal": a clause of its own, though its verb is the first of the sentence.
  for (let row = finite - 2; row > finite - 8 && block.signAt(finite - 1) === 0 && row >= block.from && block.signAt(row) === 0; row--) {
    if (/^hvor(?:under|ved|til|på|i|om|for|af|efter|med|fra)$/.test(block.wordAt(row))) return subFrame(block, row + 1, finite, verb)
  }
  // "og derfor ikke kan påklages": the order of a subordinate clause, whose subject stands before "og".
  if (/^(?:ikke|aldrig)$/.test(block.wordAt(finite - 1))) {
    const and = finite - 2 - (isSentenceAdverb(block, finite - 2) ? 1 : 0)
    if (/^(?:og|men|eller)$/.test(block.wordAt(and))) return 'sideordnet'
  }
  if (main?.finite === finite) {
    const before = block.sentences[sentence]!
    // "Forinden adgang begæres, skal", "Indtil planen er vedtaget, må": clauses that look like phrases.
    if (block.wordAt(before) === 'så' && /^(?:længe|snart)$/.test(block.wordAt(before + 1)) && main.frontedClause === null) return 'uklar-saetning'
    if (timeOpeners.has(block.wordAt(before)) && main.frontedClause === null && isClauseOf(block, before + 1, finite)) {
      return closesAtComma(block, verb) ? subFrame(block, before + 1, finite, verb) : 'uklar-saetning'
    }
    const first = main.front?.from ?? main.frontedClause?.from ?? finite
    const start = skipConjunction(view, first, finite)
    if (main.frontedClause !== null || start === finite) return inverted(block, passive, finite, verb)
    return mainFrame(block, passive, start, finite, verb)
  }
  const opened = openingOf(view, finite, block.sentences[sentence]!)
  if (opened === null || (opened.start === finite && view.isComma(finite - 1))) {
    // "…, skal følgende bemærkes": what is to be said stands behind its verb, however much came before.
    const isSaying = block.wordAt(finite) === 'skal' && block.wordAt(finite + 1) === 'følgende'
    return isSaying || closesCondition(block, finite - 1) ? inverted(block, passive, finite, verb) : 'uklar-saetning'
  }
  if (opened.start === finite && finite === block.sentences[sentence]) return inverted(block, passive, finite, verb)
  if (opened.start === finite && !opened.isSub) return 'sideordnet'
  if (!opened.isSub) return mainFrame(block, passive, opened.start, finite, verb)
  return subFrame(block, opened.start, finite, verb)
}

/**
 * ", og såfremt afgørelsen fastholdes, videresendes klagen": whether the comma at a row closes a condition that opens
 * the second of two main clauses, so that the verb behind it comes first.
 */
function closesCondition(block: DanishBlock, comma: number): boolean {
  if (block.signAt(comma) !== 0x2c) return false
  for (let row = comma - 1; row > comma - 16 && row > block.from && block.signAt(row) === 0; row--) {
    if (!openers.has(block.wordAt(row))) continue
    return /^(?:og|men|for)$/.test(block.wordAt(row - 1)) || (block.signAt(row - 1) !== 0 && block.signAt(row - 1) !== 0x2c)
  }
  return false
}

const timeOpeners = new Set(['forinden', 'inden', 'indtil', 'før', 'førend'])

/** Whether the words up to a verb are its subject and no time: "indtil planen er" and not "indtil da udbetales". */
function isClauseOf(block: DanishBlock, from: number, finite: number): boolean {
  if (block.kindAt(from) !== TokenKind.word || block.wordAt(from) === 'da' || timeNouns.has(block.wordAt(finite - 1))) return false
  for (let row = from; row < finite; row++) if (block.signAt(row) !== 0) return false
  return finite > from
}

/** Whether a comma with a verb behind it ends the clause of a row. */
function closesAtComma(block: DanishBlock, row: number): boolean {
  for (let at = row + 1; at < row + 16 && at < block.to; at++) if (block.signAt(at) === 0x2c) return isFinite(block, at + 1)
  return false
}

const openers = new Set(['hvis', 'såfremt', 'når', 'da', 'medmindre', 'fordi', 'efterhånden', 'mens'])

/** A main clause with something before its verb. */
function mainFrame(block: DanishBlock, passive: Passive, start: number, finite: number, verb: number): Frame | NoFix {
  const end = block.signAt(finite - 1) === 0x2c ? finite - 1 : finite
  const word = block.wordAt(start)
  if (end === start + 1 && (word === 'der' || (word === 'det' && isPlaceholder(block, start, verb)))) {
    return { from: start, isSub: false, isInverted: false, place: 'expletive', subject: { from: start, to: end }, adverbs: null }
  }
  // "Som nyankommen skal du tilbydes": what the subject is would be said of who acts instead.
  if (word === 'som' && objectForm(block.wordAt(finite + 1)) !== null) return 'uklar-saetning'
  // "Den digitale post bliver du fritaget for": who it is done to stands behind the verb.
  if (/^(?:der|du|jeg|han|hun)$/.test(block.wordAt(finite + 1))) return inverted(block, passive, finite, verb)
  if (word === 'der' && isAdverbs(block, start + 1, finite)) return subFrame(block, start, finite, verb)
  // "Heller ikke Deres alder findes": what is denied is the subject.
  if (word === 'heller' && block.wordAt(start + 1) === 'ikke' && end > start + 2) return 'uklar-saetning'
  let at = start
  if (isAdverbialFront(block, start, end)) {
    const turned = inverted(block, passive, finite, verb)
    // "har møderet og indbydes herved": what is done to whom stands before "og".
    const isShared = typeof turned !== 'string' && turned.place === 'none' && passive.expletive === ''
    if (isShared && /^(?:og|men|eller)$/.test(block.wordAt(start - 1))) return 'sideordnet'
    const isPhrase = nounPhraseEnd(block, start, end) > start + 1
    if (typeof turned === 'string' || turned.subject !== null || !(focus.has(block.wordAt(start)) || isPhrase)) return turned
    // "Kun udgifter over 500 kr. dækkes": an adverb that belongs to the subject behind it.
    // "Allerede forfaldne gebyrer": an adverb of the adjective and not of the clause.
    const isOfAdjective = (block.tagsAt(start + 1) & Tag.VerbParticipleInflected) !== 0
    while (!isOfAdjective && at < end && focus.has(block.wordAt(at))) at++
  }
  if (nounPhraseEnd(block, at, end) === at) return 'uklar-saetning'
  // "Møde for nye den 8., og jeres deltagelse forudsættes": a note, and then a clause.
  for (let row = at; row < end; row++) if (block.signAt(row) === 0x2c && block.wordAt(row + 1) === 'og') return 'uklar-saetning'
  // "hvori støtte er påkrævet, opgøres": the end of a clause in the subject, and not the subject.
  if (end < finite && block.signAt(start - 1) === 0 && isRelativeRest(block, at, end)) return 'uklar-saetning'
  const adverbs = at > start ? { from: start, to: at } : null
  return { from: start, isSub: false, isInverted: false, place: 'front', subject: { from: at, to: end }, adverbs }
}

function isAdverbs(block: DanishBlock, from: number, to: number): boolean {
  for (let row = from; row < to; row++) if (!isSubAdverb(block, row)) return false
  return to > from
}

/** Adverbs that single out the phrase behind them. */
const focus = new Set('kun også alene især allerede netop selv udelukkende særligt heller'.split(' '))

/** A main clause that something else opens: the subject stands behind the finite verb. */
function inverted(block: DanishBlock, passive: Passive, finite: number, verb: number): Frame | NoFix {
  const frame = (place: SubjectPlace, subject: Rows | null): Frame => ({
    from: finite, isSub: false, isInverted: true, place, subject, adverbs: null,
  })
  const next = finite + 1
  const word = block.wordAt(next)
  if (word === 'der' || (word === 'det' && isPlaceholder(block, next, verb))) {
    return frame('expletive', { from: next, to: next + 1 })
  }
  // "så bliver det behandlet som en ny sag": "som" tells what a thing is taken for, so "det" is one.
  const isThing = word === 'det' && next + 1 === verb && block.wordAt(verb + 1) === 'som'
  if (passive.expletive !== '' && finite < verb && !isThing) return 'uklar-saetning'
  if (finite === verb) {
    // "opkræves De en afgift": a pronoun, and then what is charged.
    const isPolite = block.wordAt(next) === 'de' && isCapital(block, next)
    // "bedes i stedet fremsendt": a phrase, and not "I".
    if (word === 'i' && !isPluralYou(block, next)) return frame('none', null)
    const end = isPolite ? next + 1 : nounPhraseEnd(block, next)
    return end === next || timeNouns.has(block.wordAt(end - 1)) ? frame('none', null) : frame('behind', { from: next, to: end })
  }
  // "vil De i særskilt brev blive partshørt": a pronoun, and then how.
  const isPronoun = objectForm(word) !== null && (word !== 'i' || isPluralYou(block, next)) && (word !== 'de' || isCapital(block, next))
  const isAlone = isPronoun && !/^(?:og|eller)$/.test(block.wordAt(next + 1))
  if (isAlone) return frame('middle', { from: next, to: next + 1 })
  let end = next
  // "er hjælpen fra den 1. maj beregnet": a day behind its preposition belongs to what stands before it.
  const isOwnDay = (row: number): boolean => (block.tagsAt(block.wordAt(row - 1) === 'den' ? row - 2 : row - 1) & Tag.Preposition) !== 0
  while (end < verb && !isSentenceAdverb(block, end) && (block.kindAt(end) !== TokenKind.date || isOwnDay(end)) && !isVerbal(block, end)) end++
  while (end > next && block.wordAt(end - 1) === 'den' && block.kindAt(end) === TokenKind.date) end--
  if (end === next || block.tagsAt(next) & Tag.Preposition && !isPluralYou(block, next)) return frame('none', null)
  return nounPhraseEnd(block, next, end) === next ? 'uklar-saetning' : frame('middle', { from: next, to: end })
}

function isVerbal(block: DanishBlock, row: number): boolean {
  return (block.tagsAt(row) & Tag.Auxiliary) !== 0
}

