import { TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { Tag } from '../lexicon/tags.ts'
import { isStart } from './as-clause.ts'
import { insertClause } from './link-phrases.ts'
import { isNoun, nounPhraseEnd } from './noun-phrase.ts'
import { readerWord } from './people.ts'
import { put, type Swapped, wordsOf } from './put.ts'
import { near, sameForm, skip, subjects } from './verb-near.ts'

// Who does what between the one who writes and the reader, where the officialese word leaves it open.

/** Who gets a paper: we what the reader writes, the reader what is decided about the reader; null where both fit. */
export function receiver(block: DanishBlock, row: number): 'ours' | 'readers' | null {
  const end = nounPhraseEnd(block, row)
  const head = end > row ? block.wordAt(end - 1) : ''
  const isOwn = /^(?:din|dit|dine|jeres|deres)$/.test(block.wordAt(row))
  if (/(?:skema|vejledning|udbetaling|ydelse|pension|støtte)(?:et|en|n|er|r)?$/.test(head)) return null
  if (isOwn && /(?:meddelelse|tilladelse)(?:n|r)?$/.test(head)) return null
  const isDecided = /(?:afgørelse|opkrævning|bevilling|regning|rykker|påbud)(?:n|en|r|er|ne|erne|et)?$/.test(head)
  const isOurs = isOwn ? !isDecided : /^(?:ansøgning|klage|oplysning|dokumentation)/.test(wordsOf(block, row, end))
  const isReaders = isDecided ||
    !isOwn && /brev|meddelelse|skrivelse|afgørelse|bevilling/.test(wordsOf(block, row, end))
  return isOurs === isReaders ? null : isOurs ? 'ours' : 'readers'
}

/** "med henblik på udbetaling af": the one who acts in the sentence is the one who would pay. */
export function inOrderThat(block: DanishBlock, from: number, to: number, verb: string): Swapped {
  let row = from - 1
  const first = block.sentences[block.sentenceOf(from)]!
  // "i" is the readers only with a capital.
  const isWho = (at: number): boolean => subjects.has(block.wordAt(at)) && block.textOf(at, at + 1) !== 'i'
  while (row >= first && !isWho(row)) row--
  const who = row < first ? '' : block.wordAt(row)
  const hasPassive = block.passives().some((one) => one.verb > row && one.verb < from)
  let asks = false
  for (let at = first; at < from; at++) {
    if (/^(?:bede|beder|bedt|bedes|opfordrer|anmoder|pålægger)$/.test(block.wordAt(at))) asks = true
  }
  if (/^(?:vi|jeg)$/.test(who) && !asks && !hasPassive) return put(block, from, to, `for at ${verb}`)
  const isSent = (who === 'du' || who === 'i' || asks) && ourDeeds.has(verb) && sendsToUs(block, first, from)
  return isSent ? insertClause(block, from, to, `så vi kan ${verb}`) : 'vaelg'
}

/** What the office does with what it is sent. */
const ourDeeds = new Set('vurdere behandle udbetale beregne afgøre opgøre undersøge kontrollere registrere'.split(' '))

/** Whether the reader sends or tells something, and to nobody else than us. */
function sendsToUs(block: DanishBlock, first: number, from: number): boolean {
  let sends = false
  for (let row = first; row < from; row++) {
    if (/^(?:sende|sender|send|indsende|fremsende|oplyse|oplyser|give|aflevere)$/.test(block.wordAt(row))) sends = true
    if (/^(?:til|hos)$/.test(block.wordAt(row)) && block.wordAt(row + 1) !== 'os') return false
  }
  return sends
}

/** "den ansøgte støtte": whether the paragraph tells that the reader applied. */
export function readerApplied(block: DanishBlock): boolean {
  return applied.test(block.textOf(block.from, block.to))
}

/** "Det anførte": whether the paragraph tells that the reader wrote or claimed something. */
export function readerWrote(block: DanishBlock): boolean {
  return wrote.test(block.textOf(block.from, block.to))
}

const wrote = /\b(?:[Dd]u|I|De) har (?:\S+ ){0,9}(?:anført|skrevet|gjort gældende|oplyst|bemærket)|(?:[Dd]ine|[Jj]eres|Deres) (?:bemærkninger|indsigelse|klage|høringssvar)/
const applied = /\b(?:[Dd]u|I|De) (?:søgte|har (?:\S+ ){0,4}a?n?søgt)|[Hh]ar (?:du|I|De) (?:\S+ ){0,5}a?n?søgt|(?:[Dd]in|[Jj]eres|Deres) ansøgning/

/** Whether a day, a time limit or "inden" stands in the sentence of a row or the one before. */
export function tellsDay(block: DanishBlock, row: number): boolean {
  const sentence = block.sentenceOf(row)
  const end = block.sentences[sentence + 1] ?? block.to
  for (let at = block.sentences[Math.max(0, sentence - 1)]!; at < end; at++) {
    if (block.kindAt(at) === TokenKind.date) return true
    if (/frist(?:en|er|erne)?$|^(?:inden|senest)$/.test(block.wordAt(at))) return true
    if (block.wordAt(at) === 'fra' && block.wordAt(at + 1) === 'den') return true
  }
  return false
}

/** "Du kan få en kopi på anmodning." -> "…, hvis du beder om det": one must ask, which "efter ønske" does not say. */
export function ifAsked(block: DanishBlock, from: number, to: number): Swapped {
  const first = block.sentences[block.sentenceOf(from)]!
  const isDu = [0, 1].some((at) => /^(?:du|i|vi|de)$/.test(block.wordAt(first + at)) && subjects.has(block.wordAt(first + at)))
  const isNow = [0, 1].some((at) => /^(?:kan|får|sender|giver)$/.test(block.wordAt(first + at)))
  const isLast = to >= block.to || block.signAt(to) === 0x2e || block.sentences.includes(to)
  for (let row = first; row < from; row++) if (block.signAt(row) !== 0) return 'vaelg'
  return isDu && isNow && isLast ? insertClause(block, from, to, `hvis ${readerWord(block, from)} beder om det`) : 'vaelg'
}

/** "erhverve ejendommen" -> "købe", unless by inheritance, by gift or by right; undefined for all that is not bought. */
export function acquiring(
  block: DanishBlock, from: number, to: number, isBought: boolean, isPassive: boolean,
): string | null | undefined {
  const at = skip(block, to)
  const end = nounPhraseEnd(block, at)
  const isFree = near(block, from, /^(?:arv\S*|gave\S*|efter|ret|retten|rettighed\S*|arveret)$/)
  if (isFree) return isPassive ? null : sameForm(block, from, 'få')
  // "ejendommen, som du har erhvervet": what is bought stands before where nothing stands behind.
  const hasObject = end > at && isNoun(block, end - 1)
  const isThing = hasObject ? property.test(block.wordAt(end - 1)) : near(block, from, property)
  return !isThing ? undefined : isBought ? sameForm(block, from, 'købe') : null
}

/** What one buys. */
const property =
  /(?:ejendom|(?<!bag|be)grund|bil|hus|bolig|lejlighed|areal|jord|aktie|anpart|campingvogn|kolonihave|maskine|køretøj|traktor)(?:men|me|mene|en|r|n|et|ne|er|rne|erne|ene|huset|huse)?$/

/** Whether "at" with an infinitive follows: "har tilkendegivet at ville". */
export function tellsToDo(block: DanishBlock, to: number): boolean {
  return block.wordAt(to) === 'at' && (block.tagsAt(to + 1) & (Tag.VerbInfinitive | Tag.Auxiliary)) !== 0
}

/** "og herefter den 1.", "har herefter fået": one thing behind another in time; else "så" says both that and what follows. */
export function tellsStory(block: DanishBlock, from: number, to: number): boolean {
  for (let row = block.sentences[block.sentenceOf(from)]!; row < from; row++) if (block.kindAt(row) === TokenKind.date) return true
  return isStart(block, from) || block.wordAt(from - 1) === 'og' || /^(?:du|vi|de|der|i)$/.test(block.wordAt(from - 2)) ||
    [from - 1, to, to + 1].some((row) => /^(?:har|havde|blev)$/.test(block.wordAt(row)))
}

/** Whether what is told of "det ansøgte" is told of an application: it is met or not, has its reasons and its matter. */
export function isApplication(block: DanishBlock, from: number, to: number): boolean {
  for (let row = from - 3; row < to + 8 && row < block.to; row++) {
    if (row >= to && block.signAt(row) !== 0) return false
    if (/^(?:imødek|efterkom|tiltræd|afsl|begrund|omfatte|vedrør|behandl)/.test(block.wordAt(row))) return true
  }
  return false
}
