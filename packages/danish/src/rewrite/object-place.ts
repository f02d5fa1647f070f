import type { DanishBlock } from '../facts/block.ts'
import { gifts } from '../facts/passive-own.list.ts'
import type { Rows } from '../facts/passive-subject.ts'
import { Tag } from '../lexicon/tags.ts'
import { isCapital, joined } from './edits.ts'
import { isSentenceAdverb, nounPhraseEnd, timeNouns } from './noun-phrase.ts'

/** Verbs that give something to somebody: whoever gets it stands before what is given. */
const giving = new Set('pålægge forelægge meddele tildele tilbyde bevilge give yde tilsende overdrage tilkende tilstille afkræve fremsende frakende fratage tilstå indrømme tillægge overgive nægte formene påbyde'.split(' '))

/** Whether a verb gives something to somebody. */
export function isGiving(lemma: string): boolean {
  return giving.has(lemma)
}

/** "pålægges de vejberettigede": the row past a definite phrase right behind the verb, which is who gets it. */
export function receiverEnd(block: DanishBlock, row: number, lemma: string): number {
  if (!giving.has(lemma) || block.tagsAt(row) & Tag.Preposition) return row
  const end = nounPhraseEnd(block, row)
  // "Arbejdsgiveren er givet den samme adgang": what is given, and not who gets it.
  if (end > row && gifts.test(block.wordAt(end - 1))) return row
  if (end === row + 1 && /^(?:mig|dig|os|jer|ham|hende|dem|samtlige|alle)$/.test(block.wordAt(row))) {
    return /^(?:og|eller)$/.test(block.wordAt(end)) ? row : end
  }
  // "påbydes fjernet": what is done to it.
  const isDefinite = !(end === row + 1 && block.tagsAt(row) & Tag.VerbParticiple) && (block.tagsAt(end - 1) & (Tag.NounSgDef | Tag.NounPlDef)) !== 0 || /^(?:de|den|det)$/.test(block.wordAt(row))
  return end > row && isDefinite && !timeNouns.has(block.wordAt(end - 1)) ? end : row
}

/** Whether somebody who is shown something is named behind the verbs. */
export function isReceiver(block: DanishBlock, row: number): boolean {
  // "blev første gang forelagt": when.
  if (block.wordAt(row) === 'første') return false
  return row < block.to && !(block.tagsAt(row) & (Tag.Preposition | Tag.Adverb | Tag.Conjunction | Tag.Subjunction)) && nounPhraseEnd(block, row) > row &&
    !timeNouns.has(block.wordAt(nounPhraseEnd(block, row) - 1))
}

/** Whether more is said of the phrase that ends at a row: a name, a relative clause, another one beside it. */
export function goesOn(block: DanishBlock, row: number): boolean {
  if (block.signAt(row) === 0x2c) return /^(?:som|der|hvis|hvor)$/.test(block.wordAt(row + 1))
  return isCapital(block, row) || /^(?:og|samt|eller)$/.test(block.wordAt(row))
}

/** Whether an adverb behind a finite verb goes before the object; how and when it is done stands behind it. */
export function standsBefore(block: DanishBlock, row: number): boolean {
  // "reguleres således:": what follows tells how.
  if (block.wordAt(row) === 'således' && block.signAt(row + 1) !== 0) return false
  return isSentenceAdverb(block, row) && !manners.has(block.wordAt(row))
}

const manners = new Set('automatisk efterfølgende igen senere tidligere sideløbende samtidig særskilt først hertil dertil som'.split(' '))

/** An object with a clause of its own wants to stand last. */
export function isHeavy(object: string): boolean {
  return object.includes(',') && object.split(/\s+/).length >= 7
}

/** Short phrases behind the verb up to the end of the clause; null where a clause or more stands there. */
export function restOfClause(block: DanishBlock, from: number): Rows | null {
  let at = from
  while (at < block.to && at < from + 3 && block.signAt(at) === 0) at++
  const sign = block.signAt(at)
  const isEnd = (at === block.to || sign === 0x2e) && !block.textOf(at - 1, at).endsWith('.')
  return isEnd && at > from && nounPhraseEnd(block, from, at) === from ? { from, to: at } : null
}

/** "Ingen oplysninger" as object behind an inner verb is "ikke … nogen oplysninger". */
export function splitIngen(object: string): { denial: string; object: string } {
  const match = /^(ingen|intet)\b\s*/i.exec(object)
  if (match === null) return { denial: '', object }
  const any = match[1]!.toLowerCase() === 'intet' ? 'noget' : 'nogen'
  return { denial: 'ikke', object: joined([any, object.slice(match[0].length)]) }
}
