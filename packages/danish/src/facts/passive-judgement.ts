import type { Section } from '@klarbrev/core'
import { TokenFlag, TokenKind } from '@klarbrev/core'
import { Tag } from '../lexicon/tags.ts'
import type { DanishBlock } from './block.ts'
import type { ActorlessPassive, HiddenActor } from './passive-actor.ts'
import { isGenericInfinitive, isPaper, isReaderSubject } from './passive-actor.ts'
import { clauseStart, endsClause, isSubordinator } from './passive-clause.ts'

/** What the judgement asks of a passive. */
export interface JudgedPassive extends ActorlessPassive {
  readonly actor: HiddenActor
}

const lawSections: ReadonlySet<Section> = new Set(['rules', 'appendix'])

/**
 * Whether a good editor would let the passive stand: in quoted law and rules, where the actor is unknown or named or
 * does not matter, and after skal, kan, må and bør with a thing as subject that the reader deals with. Never where
 * "der" or "det" stands for the one who acts, nor where the sender hides behind its own deed.
 */
export function isLeft(block: DanishBlock, passive: JudgedPassive, section: Section): boolean {
  if (block.tokens.flags[passive.verb]! & TokenFlag.quoted) return true
  const { actor } = passive
  const expletive = passive.expletive === 'det' && isRealDet(block, passive) ? '' : passive.expletive
  if (expletive !== '') return actor === 'unknown' && (expletive === 'der' || lawSections.has(section))
  if (actor === 'unknown' || (lawSections.has(section) && passive.form !== 'vaere-passiv')) return true
  if (isOfferedInfinitive(block, passive) || isOpenQuestion(block, passive)) return true
  if (isRegularPayment(block, passive)) return true
  if (actor === 'sender') return false
  if (isGenericInfinitive(block, passive)) return true
  if (passive.modal >= 0) return !isReaderSubject(block, passive.subject)
  // "Borgerservice træffes på telefon": tells where somebody is, and not how a thing is done.
  return block.wordAt(passive.verb) !== 'træffes' && isInstruction(block, passive)
}

/**
 * "Når det er sorteret for sig", "det kan mærkes": a "det" that stands for a thing, since nothing follows that it could
 * hold the place of: no "at", no question and no colon.
 */
function isRealDet(block: DanishBlock, { verb, modal, clause: start }: JudgedPassive): boolean {
  // "Det skal meddeles os": somebody is to do it, and is not named.
  if (block.wordAt(start - 1) === 'som' || (modal >= 0 && block.wordAt(modal) === 'skal')) return false
  const end = block.sentences[block.sentenceOf(verb) + 1] ?? block.to
  for (let row = verb + 1; row < end && row < verb + reach; row++) {
    if (block.signAt(row) === 0x3a || openers.test(block.wordAt(row))) return false
  }
  return true
}

/** Most rows behind a verb in which what "det" holds the place of is sought. */
const reach = 40
const openers = /^(?:at|om|hv\p{L}*)$/u

/** "ret til at blive hørt", "muligt at blive fritaget": the reader is spoken of as the one who gains. */
function isOfferedInfinitive(block: DanishBlock, { form, from }: JudgedPassive): boolean {
  return form === 'blive-passiv' && block.wordAt(from - 1) === 'at' && block.wordAt(from) === 'blive'
}

/** "hvornår støtten kan bevilges": what the rules allow at all, not what the sender does now. */
function isOpenQuestion(block: DanishBlock, { modal, clause: start }: JudgedPassive): boolean {
  if (modal < 0) return false
  for (const row of [start, start - 1]) {
    const word = block.wordAt(row)
    if (word === 'hvornår' || word === 'hvordan') return true
  }
  return false
}

/** "udbetales den 1.", "udbetales månedligt": that money comes is what matters, not who moves it. */
function isRegularPayment(block: DanishBlock, { form, verb, modal }: JudgedPassive): boolean {
  if (form !== 's-passiv' || modal >= 0 || block.wordAt(verb) !== 'udbetales') return false
  for (let at = verb + 1; at < block.to && at <= verb + 4; at++) {
    if (endsClause(block.signAt(at))) return false
    if (block.tokens.kind[at] === TokenKind.date) return true
    if (payDays.has(block.wordAt(at))) return true
  }
  return false
}

const payDays = new Set(['månedligt', 'månedsvis', 'kvartalsvis', 'bagud', 'forud', 'hver', 'den'])

/** "Sådan udfyldes skemaet", "Asbest afleveres i lukkede sække": tells everybody how a thing is done. */
function isInstruction(block: DanishBlock, passive: JudgedPassive): boolean {
  const start = clauseStart(block, passive.from)
  const first = block.wordAt(start)
  if (first === 'sådan' || block.wordAt(start - 1) === 'hvordan' || first === 'hvordan') return true
  if (passive.form !== 's-passiv' || start > block.from && isSubordinator(block, start - 1)) return false
  // A bare noun is anybody's: "Asbest", "Træer over to meter". What people hand in to the sender is the reader's own.
  const { subject } = passive
  return subject !== null && subject.from === start && subject.to - start === 1 && subject.to === passive.from &&
    (block.tagsAt(start) & (Tag.NounSgIndef | Tag.NounPlIndef)) !== 0 && !isPaper(block, subject)
}
