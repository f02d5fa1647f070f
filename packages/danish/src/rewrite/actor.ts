import { TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { endsClause, finiteOf, isCondition } from '../facts/passive-clause.ts'
import { headOf } from '../facts/passive-subject.ts'
import type { Passive } from '../facts/passives.ts'
import { Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import { agentRows } from './agent.ts'
import { isDoubtfulDeed } from './doubtful-deed.ts'
import { isCapital } from './edits.ts'
import { isExpectedOfReader } from './expected.ts'
import { nounPhraseEnd } from './noun-phrase.ts'
import { handlerOf } from './other-bodies.ts'
import { mayBeOthers } from './others-deed.ts'
import { isSendersOwn } from '../facts/passive-own.ts'
import { isReadersOwn } from '../facts/passive-readers.ts'
import { readerWord } from './people.ts'

/** Whether the sentence tells who acts behind a passive, or leaves no doubt of it. */
export function knowsActor(block: DanishBlock, passive: Passive): boolean {
  return actorWord(block, passive) !== null
}

/** The word for who acts behind a passive; null where we do not know for sure. */
export function actorWord(block: DanishBlock, passive: Passive): string | null {
  const who = doerWord(block, passive)
  // "er oprettet hos mig": one who writes, and not all of them.
  for (let row = passive.verb + 1; who === 'vi' && row < passive.verb + 5 && row < block.to && block.signAt(row) === 0; row++) {
    // "ved kommunens eget eftersyn": "vi" and "kommunens" would be two.
    if (block.wordAt(row) === 'mig' || (block.wordAt(row) === 'kommunens' && block.wordAt(row + 1).startsWith('eg'))) return null
  }
  return who
}

function doerWord(block: DanishBlock, passive: Passive): string | null {
  // "Herefter påregnes ti uger": by us; only where one can or must, it is the reader.
  if (passive.lemma === 'påregne' && passive.modal < 0 && passive.agent < 0) return 'vi'
  if (isExpectedOfReader(block, passive)) return readerWord(block, passive.verb)
  // "af mig selv": nobody else, and more than "vi" would say.
  if (passive.agent >= 0 && block.wordAt(passive.agent + 2) === 'selv') return null
  // "Af ejeren er det oplyst": named first of all.
  if (block.wordAt(block.sentences[block.sentenceOf(passive.verb)]!) === 'af' && passive.finite > block.sentences[block.sentenceOf(passive.verb)]! && /^(?:er|blev|var|har)$/.test(block.wordAt(passive.finite))) return null
  const named = namedAgent(block, passive)
  if (named !== null) return named
  // "Fastholdes afgørelsen, sendes klagen til Ankestyrelsen": by the one that has the case.
  const handler = handlerOf(block, passive)
  if (handler !== null) return handler === '' ? null : handler
  switch (passive.actor) {
    case 'sender':
      if (isOpenToAll(block, passive)) return readerWord(block, passive.verb)
      if (isLeftToReader(block, passive)) return readerWord(block, passive.verb)
      // "er forvaltningen henvist til": the sender is the one it is done to.
      if (passive.subject !== null && block.cuesAt(passive.subject.to - 1) & Cue.thirdSender) return null
      // "er ikke selv visiteret": it is the subject that "selv" is about.
      for (let row = passive.from; row < passive.verb; row++) if (block.wordAt(row) === 'selv') return null
      if (isDoubtfulDeed(block, passive) || mayBeOthers(block, passive)) return null
      // "bedes sendt til os": we ask, and somebody else sends.
      if (passive.lemma !== 'bede' && contradicts(block, passive, senders)) return null
      return isSendersOwn(block, passive) ? 'vi' : null
    case 'reader':
      // "regningen sendes til din e-Boks", "der skal stilles vilkår": what only the sender does.
      if (isSendersPaper(block, passive)) return 'vi'
      // "afgiften tilbagebetales": to the reader as well as by the reader.
      if (passive.lemma === 'tilbagebetale' && passive.modal < 0) return null
      if (isAboutReader(block, passive) || (passive.lemma === 'søge' && block.tagsAt(passive.verb + 1) & Tag.VerbParticiple)) return null
      if (isDoubtfulDeed(block, passive) || isOwnerHimself(block, passive) || isWishedOfThem(block, passive)) return null
      return contradicts(block, passive, readers) || !isReadersOwn(block, passive) ? null : readerWord(block, passive.verb)
    case 'unknown':
      return null
  }
}

/** "behandles af Borgerservice": the one whom "af" names does it, and whoever reads it wants to know who. */
function namedAgent(block: DanishBlock, passive: Passive): string | null {
  const rows = agentRows(block, passive)
  if (rows === null || rows.to > rows.from + 4 || passive.lemma === 'udskrive') return null
  const first = rows.from + 1
  // "er af forvaltningen opgjort": the sender, before the verb.
  if (rows.to <= passive.verb && rows.to === first + 1 && block.cuesAt(first) & (Cue.sender | Cue.thirdSender) && !bodies.test(block.wordAt(first))) return 'vi'
  // "beregnes af indkomsten", "betales af puljen": out of what, and not by whom.
  if (money.test(block.wordAt(rows.to - 1))) return null
  if (rows.to === first + 1 && /^(?:mig|undertegnede)$/.test(block.wordAt(first))) return 'jeg'
  // "fastsættes af byrådet": the sender is one of its bodies, and the one that did it has a name.
  const isBody = bodies.test(block.wordAt(rows.to - 1)) && rows.to <= first + 2
  if (!isBody && block.cuesAt(rows.to - 1) & (Cue.sender | Cue.thirdSender | Cue.reader | Cue.polite | Cue.thirdReader)) return null
  const isName = isCapital(block, rows.to - 1) || (rows.to > first + 1 && (block.tagsAt(first) & Tag.Genitive) !== 0) || (block.tagsAt(rows.to - 1) & (Tag.NounSgDef | Tag.NounPlDef)) !== 0
  const isOver = rows.to <= passive.verb || rows.to >= block.to || endsClause(block.signAt(rows.to)) || block.kindAt(rows.to) === TokenKind.date
  return isName && isOver ? block.textOf(first, rows.to) : null
}

const money = /(?:løn|indkomst|indtægt|beløb|formue|leje|pension|ydelse|skat|pulje|budget|konto|midler|pris|takst|udgift)(?:en|er|et|n|ne|nen|erne|ten|tet|lerne)?$/

const bodies = /(?:^byrådet|^kommunalbestyrelsen|udvalget|nævnet)$/

/** "benyttes af ejeren selv": owners at large, and not the one who reads. */
function isOwnerHimself(block: DanishBlock, { agent }: Passive): boolean {
  return agent >= 0 && block.wordAt(nounPhraseEnd(block, agent + 1)) === 'selv' && !readers.has(block.wordAt(agent + 1))
}

/** "Til vurderingen ønskes følgende oplyst": the sender wishes that; "hvis der ønskes hjælp": the reader. */
function isWishedOfThem(block: DanishBlock, { lemma, from, modal }: Passive): boolean {
  return lemma === 'ønske' && !isCondition(block, finiteOf(block, from, modal))
}

/** "tillægget kan gennemses", "skema fås på kontoret": by whoever wants to. */
function isOpenToAll(block: DanishBlock, { lemma, modal, form, verb, expletive }: Passive): boolean {
  if (form !== 's-passiv') return false
  // "svar kan forventes i maj": by whoever waits for it.
  const isAwaited = lemma === 'forvente' && modal >= 0 && block.wordAt(modal) === 'kan' && expletive === ''
  if (isAwaited) return !(block.tagsAt(verb + 1) & Tag.VerbParticiple) && block.wordAt(verb + 1) !== 'at'
  return modal < 0 ? lemma === 'få' : /^(?:gennemse|bese)$/.test(lemma) && /^(?:kan|kunne)$/.test(block.wordAt(modal))
}

/** "Besvares henvendelsen ikke, vil De": the letter that waits for the reader's answer. */
function isLeftToReader(block: DanishBlock, { lemma, subject, verb, modal, form }: Passive): boolean {
  if (lemma !== 'besvare' || modal >= 0 || form !== 's-passiv' || subject === null || !block.sentences.includes(verb)) return false
  if (!/^(?:henvendelsen|brevet|skrivelsen|denne|dette)$/.test(block.wordAt(subject.to - 1)) || subject.to > subject.from + 2) return false
  return !(block.cuesAt(subject.from) & Cue.reader)
}

/** A bill or a decision that goes out, conditions that are set. */
function isSendersPaper(block: DanishBlock, { lemma, subject, form, modal, verb }: Passive): boolean {
  // "de dokumenter, der kan udleveres": out of a case.
  if (lemma === 'udlevere') return modal >= 0 && (subject === null || subject.to === subject.from + 1) && /^(?:kan|kunne)$/.test(block.wordAt(modal))
  if (lemma === 'stille') return /^(?:vilkår|krav|betingelser)$/.test(block.wordAt(verb + 1))
  if (lemma === 'meddele' && granted.test(block.wordAt(verb + 1))) return true
  // "Klagen er tilstillet lederen": passed on by the one that has it.
  if (lemma === 'tilstille' && form === 'vaere-passiv' && !(block.cuesAt(verb + 1) & (Cue.sender | Cue.thirdSender))) return true
  // "din ansøgning er sendt til teamet": from the one who got it.
  const isPassedOn = form === 'vaere-passiv' && modal < 0 && /^(?:sende|fremsende|oversende)$/.test(lemma) && block.wordAt(verb + 1) === 'til'
  if (isPassedOn && higher.test(block.wordAt(verb + 2))) return true
  // "har været sendt i naboorientering": the authority's way.
  if (modal < 0 && form !== 's-passiv' && /^(?:sende|fremsende|oversende|udsende)$/.test(lemma) && /^(?:i|til)$/.test(block.wordAt(verb + 1)) && /(?:høring|orientering|udtalelse|kommentering)$/.test(block.wordAt(verb + 2))) return true
  // "Fastholdes afgørelsen, sendes klagen videre": by the one that holds to it.
  const isOnward = lemma === 'sende' && form === 's-passiv' && modal < 0 && !block.sentences.includes(verb)
  if (isOnward && /fasthold/i.test(block.textOf(block.sentences[block.sentenceOf(verb)]!, verb))) return true
  const isSent = lemma === 'sende' && form === 's-passiv' && modal < 0 && subject !== null
  return isSent && /^(?:regning|opkrævning|faktura|rykker|afgørelse)(?:en|n)$/.test(block.wordAt(headOf(block, subject!)))
}

const granted = /^(?:aktindsigt|tilladelse|dispensation|afslag|godkendelse|bevilling)$/
/** Those to whom an authority sends a case on. */
const higher = /(?:teamet|udvalget|nævnet|ankestyrelsen|nævnenes|familieretshuset|politiet|gældsstyrelsen)$/

/** "der er klaget over din hund", "indsendt indsigelse fra din nabo": somebody else did, about the reader. */
function isAboutReader(block: DanishBlock, { verb, expletive }: Passive): boolean {
  for (let row = verb + 1; expletive === 'der' && row < verb + 8 && row < block.to && block.signAt(row) === 0; row++) {
    if (/^(?:din|dit|dine|jeres|deres)$/.test(block.wordAt(row)) && /^(?:over|i|fra|på|af)$/.test(block.wordAt(row - 1))) return true
  }
  return false
}

const senders = new Set(['os', 'kommunen', 'forvaltningen'])
const readers = new Set(['dig', 'jer'])

/** "sendes til os" is not what we do, "sendes til dig" not what you do. */
function contradicts(block: DanishBlock, passive: Passive, people: ReadonlySet<string>): boolean {
  // "Post til kommunen sendes via": what comes to us is not what we send.
  for (let row = passive.subject?.from ?? 0; row < (passive.subject?.to ?? 0) - 1; row++) {
    if (block.wordAt(row) === 'til' && people.has(block.wordAt(row + 1))) return true
  }
  // "Det er for forvaltningen oplyst": told to us.
  for (let row = passive.from + 1; row < passive.verb; row++) {
    if (/^(?:for|til)$/.test(block.wordAt(row)) && people.has(block.wordAt(row + 1))) return true
  }
  for (let row = passive.to; row < block.to && row < passive.to + 8; row++) {
    if (endsClause(block.signAt(row)) || block.tagsAt(row) & (Tag.Subjunction | Tag.VerbInfinitive)) return false
    const word = block.wordAt(row)
    if ((word === 'til' || (word === 'for' && block.wordAt(row - 1) === 'over')) && people.has(block.wordAt(row + 1))) return true
  }
  return false
}
