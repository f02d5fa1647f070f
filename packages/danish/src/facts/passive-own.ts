import { TokenKind } from '@klarbrev/core'
import type { DanishBlock } from './block.ts'
import { isOfCase, isPaper, isReaderSubject } from './passive-actor.ts'
import { carriedDoer } from './passive-doer.ts'
import { headOf, type Rows } from './passive-subject.ts'
import { VerbKind, verbKind } from './passive-verbs.ts'
import type { Passive } from './passives.ts'
import { Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import { decisions, gifts, handling, offices, ours, sending, shared, toPersons, weighing } from './passive-own.list.ts'

/** Most rows from the start of a sentence in which another's decision is sought. */
const reach = 14

/**
 * Whether the sentence shows that the sender does what a passive tells: a verb that only authorities do, or one that
 * others do as well, of a thing of the case, in a clause of the sender's own.
 */
export function isSendersOwn(block: DanishBlock, passive: Passive): boolean {
  const { lemma, verb, expletive, subject, modal, form } = passive
  if (passive.agent >= 0) return true
  const kind = verbKind(block.wordAt(verb))
  const { place } = passive
  if (place === 'foreign' && !decisions.has(lemma)) return false
  if (weighs(block, verb) || isDemandedBack(block, passive)) return true
  if (lemma === 'stille' && block.wordAt(verb + 1) === 'i') return isSetReady(block, verb)
  if (isOthersDecision(block, passive) || isWellKnown(passive) || isState(passive)) return false
  const carried = carriers.has(lemma) ? carriedDoer(block, passive) : null
  if (carriers.has(lemma)) return carried === 'sender' || (place === 'free' && isOurs(block, thingOf(passive)))
  const isOffice = handling.has(lemma) || (lemma === 'tage' && block.wordAt(verb + 2) === 'følge') || ((kind & VerbKind.authority) !== 0 && !shared.has(lemma) && lemma !== 'yde') ||
    ((lemma === 'give' || lemma === 'yde') && isGift(block, passive)) || (lemma === 'stille' && isSetReady(block, verb)) || (intentions.has(lemma) && isOfficial(block, verb + 1))
  if (isReaderSubject(block, subject)) {
    // "du vil ringes op": what the reader wishes.
    if (modal >= 0 && form === 's-passiv' && block.wordAt(modal) === 'vil') return false
    return isOffice || (kind & VerbKind.transfer) !== 0 || toPersons.has(lemma)
  }
  if (isOffice) return true
  if (place === 'condition' || place === 'foreign') return false
  if (sending.has(lemma)) return (place === 'free' && !isHandedIn(block, passive)) || decisions.has(lemma) || isToReader(block, verb)
  if (expletive === 'det') return (kind & VerbKind.authority) !== 0 && lemma !== 'høre' || offices.has(lemma)
  // "Følgende vil blive drøftet": what the sender has in mind.
  if (place === 'free' && form === 'blive-passiv' && kind & VerbKind.authority && modal >= 0 && block.wordAt(modal) === 'vil') return true
  const about = antecedent(block, passive)
  if (place === 'governed' && about === null) return false
  const thing = about ?? thingOf(passive)
  return isThingOfCase(block, thing) || isOurs(block, thing)
}

/**
 * Whether a passive tells of others in a clause that is not the sender's own: what somebody says or decides, which thing
 * is meant ("lån, der er optaget i banken"), what has to be done first ("når kælderen er tømt").
 */
export function isOutsideOwn(block: DanishBlock, passive: Passive): boolean {
  const { place } = passive
  const isOthers = place === 'foreign' || (place === 'governed' && passive.modal < 0) ||
    (place === 'condition' && passive.form === 'vaere-passiv')
  return isOthers && !isSendersOwn(block, passive)
}

/** What one means to have done: "forventes afviklet". */
const intentions = new Set(['forvente', 'agte', 'påtænke', 'ønske', 'søge'])

/** Whether a row is a participle of what only an authority does. */
function isOfficial(block: DanishBlock, row: number): boolean {
  return (block.tagsAt(row) & Tag.VerbParticiple) !== 0 && (verbKind(block.wordAt(row)) & VerbKind.authority) !== 0
}

const carriers = new Set(['foretage', 'gennemføre', 'udføre'])

/** "Ved amtets afgørelse blev der meddelt": another authority did. */
function isOthersDecision(block: DanishBlock, { verb }: Passive): boolean {
  const first = block.sentences[block.sentenceOf(verb)]!
  for (let row = first; row < verb && row < first + reach; row++) {
    if (!acts.test(block.wordAt(row)) || !(block.tagsAt(row - 1) & Tag.Genitive)) continue
    const whose = block.wordAt(row - 1)
    if (!(block.cuesAt(row - 1) & (Cue.sender | Cue.thirdSender | Cue.reader | Cue.polite)) && !/^(?:by|kommunal|udvalg)/.test(whose)) return true
  }
  return false
}

const acts = /^(?:afgørelse|kendelse|dom|beslutning|tilladelse|godkendelse|udtalelse|vurdering|erklæring|attest|rapport|undersøgelse|oplysning|oplysninger|restaurationsplan|plan)$/

/** "er fritaget for moms": how a thing is, "bilagt": what somebody put to a paper. */
function isState({ lemma, form }: Passive): boolean {
  return lemma === 'bilægge' || (form === 'vaere-passiv' && (lemma === 'fritage' || lemma === 'undtage' || lemma === 'friholde'))
}

/** "det må forventes: by everybody. */
function isWellKnown({ lemma, expletive, modal }: Passive): boolean {
  return lemma === 'forvente' && expletive !== '' && modal >= 0
}

/** "kræves ikke tilbage": what has been paid out by the one that asks. */
function isDemandedBack(block: DanishBlock, { lemma, verb, form }: Passive): boolean {
  return lemma === 'kræve' && form === 's-passiv' && [1, 2, 3].some((next) => block.wordAt(verb + next) === 'tilbage')
}

/** "stilles til rådighed", "sagen stilles i bero". */
function isSetReady(block: DanishBlock, verb: number): boolean {
  if (block.wordAt(verb + 1) === 'i') return block.wordAt(verb + 2) === 'bero' && (block.tagsAt(verb - 1) & definite) !== 0
  return block.wordAt(verb + 1) === 'til' && (block.wordAt(verb + 2) === 'rådighed' || block.wordAt(verb + 3) === 'rådighed')
}

const definite = Tag.NounSgDef | Tag.NounPlDef

/** "der gives tilskud", "fritagelse gives", "der ydes 790 kr.": what only an authority has to give. */
function isGift(block: DanishBlock, { subject, verb }: Passive): boolean {
  const holds = (from: number, to: number): boolean => {
    for (let row = from; row < to && block.signAt(row) === 0; row++) {
      if (gifts.test(block.wordAt(row)) || block.tokens.kind[row] === TokenKind.amount || block.wordAt(row) === 'pct') return true
    }
    return false
  }
  return holds(verb + 1, verb + 5) || (subject !== null && holds(subject.from, subject.to))
}

/** "Klagen skal være skriftlig og sendes til nævnet": what the sentence is about is for the reader to hand in. */
function isHandedIn(block: DanishBlock, { subject, verb }: Passive): boolean {
  const front = subject === null ? block.clauseOf(block.sentenceOf(verb))?.front : null
  return front !== null && front !== undefined && isPaper(block, front)
}

/** "som udleveres til dig". */
function isToReader(block: DanishBlock, verb: number): boolean {
  return block.wordAt(verb + 1) === 'til' && /^(?:dig|jer|dem)$/.test(block.wordAt(verb + 2))
}

/** "lægges vægt på", "tages stilling": deciding with a light verb. */
function weighs(block: DanishBlock, verb: number): boolean {
  for (let at = verb - 1; at <= verb + 4; at++) {
    if (at > verb && (block.signAt(at) !== 0 || at >= block.to)) return false
    if (weighing.has(block.wordAt(at))) return true
  }
  return false
}

/** The subject, or the rows behind the verb where "der" keeps its place. */
function thingOf({ subject, verb, expletive }: Passive): Rows {
  return subject ?? { from: verb + 1, to: expletive === 'der' ? verb + 4 : verb + 1 }
}

/** "udtalelse", "afgiften", "tolk": what an authority sees to in a case. */
function isOurs(block: DanishBlock, { from, to }: Rows): boolean {
  for (let row = from; row < to; row++) if (ours.test(block.wordAt(row)) || gifts.test(block.wordAt(row))) return true
  return false
}

/** "en samtale, som vil blive afholdt": the noun that a relative clause is about. */
function antecedent(block: DanishBlock, { clause: start }: Passive): Rows | null {
  const opener = /^(?:som|der)$/.test(block.wordAt(start - 1)) ? start - 1 : /^(?:som|der)$/.test(block.wordAt(start)) ? start : -1
  if (opener < 0 || block.signAt(opener - 1) !== 0x2c) return null
  return { from: Math.max(block.from, opener - 3), to: opener - 1 }
}

/** "sagen", "dine oplysninger": told by the noun and by whose it is, and not by "den" alone. */
function isThingOfCase(block: DanishBlock, rows: Rows): boolean {
  const head = headOf(block, rows)
  if (/^(?:den|det|de|der|som|dette|dem)$/.test(block.wordAt(head))) return false
  return isOfCase(block, { from: head, to: head + 1 }) || (block.cuesAt(rows.from) & Cue.reader) !== 0 && rows.to > rows.from + 1
}
