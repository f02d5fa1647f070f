import { TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { isFinite } from '../facts/passive-clause.ts'
import { Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import { asClause, isStart } from './as-clause.ts'
import { isNoun, isSentenceAdverb, nounPhraseEnd, timeNouns } from './noun-phrase.ts'
import { readerWord } from './people.ts'
import { like, put, type Swapped } from './put.ts'
import { receiver } from './reader-part.ts'

const comma = 0x2c

/** ", hvorefter der vil blive foretaget" -> ", og så vil der blive foretaget": a main clause has its verb second. */
export function turned(block: DanishBlock, from: number, to: number, use: string): Swapped {
  const isHvorved = block.wordAt(from) === 'hvorved'
  // "ansøgning af 3. maj, hvorefter der ønskes hjælp": what the paper says.
  if (block.wordAt(from) === 'hvorefter' && saysPaper(block, from)) return tellsDeed(block, to) ? 'vaelg' : block.wordAt(to) === 'der' || block.wordAt(to) === 'du' ? put(block, from, to, 'hvor') : 'vaelg'
  if (isHvorved && block.wordAt(to + 1).startsWith('erindre')) return 'vaelg'
  if (isHvorved && block.tagsAt(to) & Tag.VerbSPresent && block.wordAt(block.signAt(to + 1) === comma ? to + 2 : to + 1) === 'at') {
    return put(block, from, to, 'og det')
  }
  // "fået job, hvorved din indkomst er steget": what comes of it; only a paper or a meeting is what it was done in.
  if (isHvorved && block.signAt(from - 1) === comma && !closesBefore(block, from) && !saysEvent(block, from)) {
    // "jordtilkørsel, hvorved der skal etableres en vold": what is done by it, and no consequence.
    return saysRule(block, to, /^(?:skal|må)$/) ? 'vaelg' : put(block, from, to, 'så')
  }
  // "en måling, hvorved der er konstateret": what came to light in it.
  const isTold = /^(?:er|blev)$/.test(block.wordAt(to + 1)) || (block.tagsAt(to + 1) & Tag.VerbSPast) !== 0
  if (isHvorved && /^(?:der|det)$/.test(block.wordAt(to)) && isTold) return put(block, from, to, 'hvor')
  // "et brev, hvorved De har anmodet": what was done in it.
  if (isHvorved && tellsPast(block, to)) return put(block, from, to, 'hvor')
  // "…, hvorved generne mindskes": what comes of it, in the order of its own clause.
  if (isHvorved) return block.signAt(from - 1) === comma && !closesBefore(block, from) ? put(block, from, to, 'så') : 'vaelg'
  // "Den praksis, hvorefter fakturaer samles, forlades": put into its sentence, whose verb comes behind it.
  if (closesBefore(block, from)) return 'vaelg'
  // "lovens § 66, hvorefter": the clause keeps its order behind "som siger, at".
  if (block.wordAt(from) === 'hvorefter' && block.kindAt(block.signAt(from - 1) === comma ? from - 2 : from - 1) === TokenKind.statuteRef) {
    // "vurderer sagen, jf. samme lovs § 66, hvorefter den sendes": what comes next, and not what § 66 says.
    const ref = block.statuteRefs().find((one) => one.to >= from - 1 && one.from < from)
    const isAside = ref !== undefined && [1, 2].some((back) => /^(?:jf|jfr|jvf)$/.test(block.wordAt(ref.from - back)))
    return isAside || tellsDeed(block, to) ? 'vaelg' : put(block, from, to, 'som siger, at')
  }
  // "lovens regler om hjælpemidler, hvorefter der ikke kan ydes": what a rule says that is named further off.
  if (block.wordAt(from) === 'hvorefter' && namesStatute(block, from) && !timeNouns.has(block.wordAt(from - 2)) && block.signAt(from - 1) === comma && saysRule(block, to)) {
    return put(block, from, to, 'som siger, at')
  }
  // "§ 82, hvorefter": by which, not after which.
  if (isLaw(block, from - 5) || namesLaw(block, from)) return 'vaelg'
  if (block.signAt(from - 1) !== comma) return 'vaelg'
  for (let at = to; at < block.to && at < to + 14; at++) {
    if (block.signAt(at) !== 0) return 'uklar-saetning'
    const isBehindSubject = at === to + 1 && /^(?:vi|du|jeg|i|han|hun|det|den)$/.test(block.wordAt(to)) &&
      (block.tagsAt(at) & (Tag.VerbPresent | Tag.VerbPast)) !== 0
    const isPassive = (block.tagsAt(at) & Tag.VerbSPresent) !== 0 && nounPhraseEnd(block, to) === at
    if (!isBehindSubject && !isPassive && !isFinite(block, at)) continue
    if (at === to || joinsClauses(block, to, at)) return 'uklar-saetning'
    const second = secondClause(block, at)
    const own = put(block, from, at + 1, like(block, from, [use, block.textOf(at, at + 1), block.textOf(to, at)]))
    // "hvorefter den slettes og ancienniteten bortfalder": a comma keeps the two apart when the first is turned.
    if (second >= 0 && typeof own !== 'string') {
      const end = block.tokens.end[second - 1]!
      return [...own, { start: end, end, text: ',' }]
    }
    // "22.858 kr." at the end of its sentence has but one full stop.
    const text = like(block, from, [use, block.textOf(at, at + 1), block.textOf(to, at)])
    return put(block, from, at + 1, block.signAt(at + 1) === 0x2e ? text.replace(/\.$/, '') : text)
  }
  return 'uklar-saetning'
}

/** Whether the phrase before a comma names a letter or another paper by its day. */
function saysPaper(block: DanishBlock, from: number): boolean {
  if (block.kindAt(from - 2) !== TokenKind.date || !/^(?:af|den)$/.test(block.wordAt(from - 3)) || (block.wordAt(from - 3) === 'den' && block.wordAt(from - 4) !== 'af')) return false
  for (let row = from - 3; row > from - 7; row--) {
    if (/(?:ansøgning|brev|skrivelse|mail|anmodning|begæring|klage|henvendelse|udtalelse|erklæring|attest)(?:en|et|n)?$/.test(block.wordAt(row))) return true
  }
  return false
}

/** Whether a paper, a meeting or a check is named in the clause before. */
function saysEvent(block: DanishBlock, from: number): boolean {
  for (let row = from - 2; row > from - 12 && row >= block.from && block.signAt(row) !== 0x2e; row--) if (events.test(block.wordAt(row))) return true
  return false
}

const events = /(?:brev|mail|skrivelse|klage|ansøgning|rapport|afgørelse|påbud|kendelse|dom|notat|måling|prøve|møde|besøg|tilsyn|syn|besigtigelse|samtale|opslag|kontrol|gennemgang|undersøgelse|opgørelse|afstemning)(?:en|et|t|n|er|r|erne|rne|ne)?$/

/** Whether the first verb of a clause is one of "har", "blev" or "er" with a participle: what somebody did. */
function tellsDeed(block: DanishBlock, row: number): boolean {
  for (let at = row; at < row + 16 && at < block.to && block.signAt(at) === 0; at++) {
    if (/^(?:har|havde|var|blev)$/.test(block.wordAt(at))) return true
    if (block.wordAt(at) === 'er') {
      for (let next = at + 1; next < at + 5; next++) if (block.tagsAt(next) & Tag.VerbParticiple && !isNoun(block, next)) return true
      return false
    }
    if (isFinite(block, at)) return false
  }
  return false
}

/** Whether a clause tells what may or must be. */
function saysRule(block: DanishBlock, row: number, modals = /^(?:kan|skal|må)$/): boolean {
  for (let at = row; at < row + 10 && at < block.to && block.signAt(at) === 0; at++) {
    if (isFinite(block, at) || block.cuesAt(at) & Cue.modal) return modals.test(block.wordAt(at))
  }
  return false
}

/** Whether a statute is named in the clause before. */
function namesStatute(block: DanishBlock, from: number): boolean {
  for (let row = from - 2; row > from - 16 && block.signAt(row) === 0; row--) if (block.cuesAt(row) & (Cue.lawName | Cue.lawHead)) return true
  return false
}

/** Whether the verb of the main clause comes only behind a row. */
function closesBefore(block: DanishBlock, row: number): boolean {
  const main = block.clauseOf(block.sentenceOf(row))
  return main !== undefined && main.finite > row && main.frontedClause === null
}

/** Whether the first verb of a clause tells what has been done: har, er, blev. */
function tellsPast(block: DanishBlock, row: number): boolean {
  for (let at = row; at < row + 16 && at < block.to && block.signAt(at) === 0; at++) {
    if (/^(?:har|havde|er|var|blev)$/.test(block.wordAt(at))) return true
    if (isFinite(block, at)) return false
  }
  return false
}

/** "opskrivningen slettes og ancienniteten bortfalder": two clauses, of which only one would be turned. */
function joinsClauses(block: DanishBlock, from: number, to: number): boolean {
  for (let row = from + 1; row < to; row++) {
    if (row < to && /^(?:og|eller|men)$/.test(block.wordAt(row)) && block.tagsAt(row - 1) & (Tag.VerbSPresent | Tag.VerbSPast)) return true
  }
  return false
}

/** The row of an "og" behind the verb of a clause that is followed by a subject and a verb of its own; -1 where none is. */
function secondClause(block: DanishBlock, verb: number): number {
  const and = verb + 1
  if (block.wordAt(and) !== 'og') return -1
  const end = nounPhraseEnd(block, and + 1)
  return end > and + 1 && isFinite(block, end) ? and : -1
}

/** A rule named earlier in the sentence, or a deed that is over: "and then" would tell another story. */
function namesLaw(block: DanishBlock, from: number): boolean {
  const first = block.sentences[block.sentenceOf(from)]!
  for (let row = from - 1; row >= first && row > from - 24; row--) if (block.cuesAt(row) & (Cue.lawName | Cue.lawHead)) return true
  for (let row = from + 1; row < from + 8 && block.signAt(row) === 0; row++) {
    if (block.tagsAt(row) & Tag.VerbPast || (block.cuesAt(row) & Cue.vaere && block.wordAt(row) !== 'være')) return true
  }
  return false
}

/** Whether a statute is named in the next rows. */
export function isLaw(block: DanishBlock, row: number): boolean {
  for (let at = row; at < row + 4; at++) {
    if (block.kindAt(at) === TokenKind.statuteRef && at < block.to) return true
    if (block.cuesAt(at) & (Cue.lawName | Cue.lawHead)) return true
  }
  return false
}

/** Whose reception it is: what the reader writes comes to us, what we write to the reader. */
export function received(block: DanishBlock, from: number, to: number, found: string): Swapped {
  const whose = receiver(block, to)
  if (whose === null) return 'aktoer'
  const who = whose === 'ours' ? 'vi' : readerWord(block, from)
  const isMeasured = timeNouns.has(block.wordAt(from - 1)) || /dage$|uger$/.test(block.wordAt(from - 1))
  // "senest 14 dage efter, at du har fået": the preposition goes with the measure.
  if (isMeasured) return put(block, from, to, `efter, at ${who} har fået`)
  const finite = block.clauseOf(block.sentenceOf(from))?.finite ?? -1
  const isPast = finite >= 0 && (block.tagsAt(finite) & (Tag.VerbPast | Tag.VerbPresent)) === Tag.VerbPast
  const own = found.startsWith('ved') ? (isPast ? `da ${who} fik` : `når ${who} får`) : `efter at ${who} har fået`
  return asClause(block, from, to, own) ?? 'uklar-saetning'
}

const sending = /^(?:oversend|tilstil|indkom|indgå|indløb|indgi|send|indsend|fremsend|tilbagesend|returner|henvis|videresend|rettes|indbring|aflever|indlever|tilbagefør|overfør|indbetal)/

/** "indgives hertil": to us who write. */
export function sends(block: DanishBlock, row: number): boolean {
  return sending.test(block.wordAt(row - 1)) || sending.test(block.wordAt(row - 2))
}

/** "kan ikke anses for oplyst" -> "er ikke oplyst". */
export function withoutModal(block: DanishBlock, from: number, to: number): Swapped {
  let modal = from - 1
  while (modal > from - 4 && isSentenceAdverb(block, modal)) modal--
  return block.wordAt(modal) === 'kan' ? put(block, modal, to, like(block, modal, ['er', block.textOf(modal + 1, from)])) : 'vaelg'
}

/** "Dog erindres om, at" -> "Husk dog, at": an imperative comes first in its clause. */
export function remembered(block: DanishBlock, from: number, to: number): Swapped {
  if (isStart(block, from)) return put(block, from, to, 'husk')
  if (/^(?:der|det)$/.test(block.wordAt(from - 1))) return isStart(block, from - 1) ? put(block, from - 1, to, 'husk') : 'vaelg'
  const isAlone = isStart(block, from - 1) && (block.tagsAt(from - 1) & Tag.Adverb) !== 0
  return isAlone ? put(block, from - 1, to, `husk ${block.wordAt(from - 1)}`) : 'vaelg'
}
