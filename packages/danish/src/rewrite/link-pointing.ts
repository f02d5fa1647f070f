import { TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { isFinite } from '../facts/passive-clause.ts'
import { Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import { isStart } from './as-clause.ts'
import { disagrees, isDefiniteDeed } from './link-senses.ts'
import { isNoun } from './noun-phrase.ts'
import { leaveOut, put, type Swapped } from './put.ts'

const comma = 0x2c

/** "heraf": of it, of them, or better left out; null where the list's own word is right. */
export function ofThat(block: DanishBlock, from: number, to: number, found: string): Swapped | null {
  // "85 pct. heraf 17.595 kr.": a share, and what it comes to.
  if (block.kindAt(to) === TokenKind.amount || block.kindAt(to) === TokenKind.number) return 'vaelg'
  if (block.signAt(from - 1) === comma || block.kindAt(from - 1) === TokenKind.number) return put(block, from, to, 'af dem')
  // "I anledning heraf", "Undladelse heraf kan": a noun that hangs on what it is of.
  if (hangs.test(block.wordAt(from - 1)) || (isStart(block, from - 1) && block.grammar.morphology.nominalisationToVerb(block.wordAt(from - 1)) !== null && !(block.tagsAt(from - 1) & Tag.NounSgDef))) return 'vaelg'
  // "modtagelsen heraf", "fremgår heraf": with the preposition written out it would be officialese again.
  if (/^(?:modtagelsen|fremgår|fremgå|fremgik|udløbet)$/.test(block.wordAt(from - 1))) return leaveOut(block, from, to)
  if (isFinite(block, to) && isNoun(block, from - 1)) return leaveOut(block, from, to)
  if (disagrees(block, from, found) && isDefiniteDeed(block, from - 1)) return leaveOut(block, from, to)
  return isBeforeVerb(block, to) || disagrees(block, from, found) || isBetween(block, from, to) ? 'vaelg' : null
}

/** "herom", "dertil" and the like: written out, left out where their noun says enough, or for the writer to say. */
export function pointingAdverb(block: DanishBlock, from: number, to: number, found: string): Swapped | null {
  if (isBackward(block, to) || isStart(block, from)) return 'vaelg'
  if (isBetween(block, from, to)) return 'vaelg'
  // "til støtte herfor har": what the noun wants behind it.
  if (found === 'herfor' && /^(?:støtte|baggrund|grundlag|stedet)$/.test(block.wordAt(from - 1))) return put(block, from, to, 'for det')
  if (found === 'herom' && /^(?:meddelelse|besked|underretning)$/.test(block.wordAt(from - 1)) && block.tagsAt(to) & Tag.VerbParticiple) return leaveOut(block, from, to)
  // "har heri oplyst": where it says so has been told.
  if (found === 'heri' && (block.tagsAt(to) & Tag.VerbParticiple || block.signAt(to) === comma)) return leaveOut(block, from, to)
  // "Ønske herom skal": it says nothing without what it is of.
  if (/^(?:ønske|behov|krav)$/.test(block.wordAt(from - 1))) return 'vaelg'
  // "ansøgning herom indgives", "udgifterne hertil kan": the noun says enough.
  if ((isFinite(block, to) || block.cuesAt(to) & Cue.modal) && isNoun(block, from - 1)) return leaveOut(block, from, to)
  if (disagrees(block, from, found) && isDefiniteDeed(block, from - 1)) return leaveOut(block, from, to)
  return isBeforeVerb(block, to) || disagrees(block, from, found) || /^(?:det|den|de)$/.test(block.wordAt(from - 1)) ? 'vaelg' : null
}

/** Nouns that say nothing without what they are of. */
const hangs = /^(?:anledning|henhold|medfør|konsekvens|forlængelse|tilknytning|forbindelse|grund|betragtning|lyset|stedet|udledning|undladelse)$/

/** "den heraf følgende nødvendighed": between an article and what describes the noun. */
function isBetween(block: DanishBlock, from: number, to: number): boolean {
  return (block.tagsAt(to) & Tag.VerbPresentParticiple) !== 0 && (block.tagsAt(from - 1) & Tag.Determiner) !== 0
}

/** "heri ligger": what stands first in its clause, where the long form would be heavy. */
function isBeforeVerb(block: DanishBlock, to: number): boolean {
  return isFinite(block, to) && !isNoun(block, to - 2)
}

/** "den hertil indgivne ansøgning": between article and participle. */
export function isBackward(block: DanishBlock, row: number): boolean {
  return (block.tagsAt(row) & Tag.VerbParticipleInflected) !== 0 && isNoun(block, row + 1)
}
