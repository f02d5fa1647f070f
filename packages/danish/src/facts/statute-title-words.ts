import { TokenFlag, TokenKind } from '@klarbrev/core'
import { anyAdjective, anyNoun, Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import type { DanishBlock } from './block.ts'

/** Prepositions that may go on inside the title of a statute; the others begin something of the sentence's own. */
export const titlePrepositions: ReadonlySet<string> = new Set('af for til om på i med mellem mod over ved fra under ad imod uden vedrørende hos'.split(' '))

/** Nouns with which a preposition makes a phrase of the sentence: "på baggrund af", "med virkning fra", "i sagen". */
const phraseNouns: ReadonlySet<string> = new Set(
  `baggrund grund grundlag forbindelse stedet henhold medfør forhold strid overensstemmelse virkning henblik brug gengæld dag år aften nat
   morgen går sagen sager tilfælde tilfældet brevet bilaget skemaet afgørelsen ansøgningen øjeblikket tide løbet kraft form praksis
   forvejen betragtning orden hænde side måde dato vilkår betingelse anledning følge at`.trim().split(/\s+/),
)

/** Times after "lov om": "Du har ikke lov om natten" names no statute. */
export const timeNouns: ReadonlySet<string> = new Set(
  `natten dagen aftenen morgenen formiddagen eftermiddagen middagen sommeren vinteren efteråret foråret ugen måneden året weekenden mandagen
   tirsdagen onsdagen torsdagen fredagen lørdagen søndagen`.trim().split(/\s+/),
)

/** Nouns that stand for a field of public life, so that a title may end with them: "offentlighed i forvaltningen". */
const field = /(?:området|traktaten|områderne|markedet|forvaltningen|folkeskolen|sektoren|retsplejen|væsenet|erhvervet)s?$/

/** den, det, samme: begins a noun phrase. */
export function isArticle(word: string): boolean {
  return word === 'den' || word === 'det' || word === 'denne' || word === 'dette' || word === 'samme' ||
    word === 'sidstnævnte' || word === 'førstnævnte'
}

/** Further words that begin a noun phrase of a title. */
const determiners: ReadonlySet<string> = new Set(['de', 'et', 'en', 'visse', 'sådanne', 'andre'])

/** "Udbetaling Danmark", "Digital Post": words with capitals side by side are one name. */
export function isProperTail(block: DanishBlock, row: number): boolean {
  const both = block.tokens.flags[row]! & block.tokens.flags[row - 1]! & TokenFlag.capital
  return both !== 0 && (block.cuesAt(row) & stranger) === 0
}

const stranger = Cue.reader | Cue.sender | Cue.modal | Cue.vaere | Cue.have | Cue.blive | Cue.expletive

/** Words that are no part of a noun phrase of rules: verbs, pronouns, adverbs. */
export function isOutside(block: DanishBlock, row: number, tags: number, word: string): boolean {
  if (isArticle(word) || determiners.has(word)) return false
  if (block.cuesAt(row) & stranger) return true
  if (tags & (anyNoun | anyAdjective)) return false
  if (tags & (Tag.VerbParticiple | Tag.VerbParticipleInflected) && isNominal(block, row + 1)) return false
  return (tags & (Tag.Pronoun | Tag.VerbPresent | Tag.VerbPast | Tag.Preposition | Tag.Subjunction | Tag.Auxiliary)) !== 0
}

export function isNominal(block: DanishBlock, row: number): boolean {
  if (row >= block.to || block.tokens.kind[row] !== TokenKind.word ||
    block.cuesAt(row) & (stranger | Cue.clauseStart)) return false
  const tags = block.tagsAt(row)
  if (titlePrepositions.has(block.wordAt(row))) return false
  return tags === 0 || (tags & (anyNoun | anyAdjective | Tag.VerbParticipleInflected)) !== 0
}

/** After "og" a title goes on with a noun; an agent noun that is a verb too ("sender", "yder") is the verb. */
export function isCoordinate(block: DanishBlock, row: number): boolean {
  const tags = block.tagsAt(row)
  if (block.wordAt(row) === 'om') return true
  // "og kommunens kvalitetsstandard": somebody's own thing, not the law's.
  if ((tags & Tag.Genitive) !== 0 && (tags & Tag.NounSgDef) !== 0 && isNominal(block, row + 1)) return false
  // "og tages op igen": the sentence goes on, whatever noun has the same letters.
  if (tags & Tag.VerbSPresent) return false
  if ((tags & Tag.VerbPresent) !== 0 && (tags & (Tag.NounPlIndef | Tag.NounSgDef)) === 0) return false
  if (determiners.has(block.wordAt(row))) return isNominal(block, row + 1)
  return isNominal(block, row) || isArticle(block.wordAt(row)) || titlePrepositions.has(block.wordAt(row))
}

/** "anmeldelse i forbindelse med flytning af jord" is a title; "i forbindelse med flytningen" is the sentence's. */
function isConnection(block: DanishBlock, row: number): boolean {
  return block.wordAt(row + 1) === 'forbindelse' && block.wordAt(row + 2) === 'med' && isNominal(block, row + 3) &&
    (block.tagsAt(row + 3) & (Tag.NounSgDef | Tag.NounPlDef | Tag.Pronoun)) === 0
}

/** Whether what follows a preposition is of the title: not "på baggrund af", "til dig", "fra 2019", "på mødet". */
export function goesOnAfter(block: DanishBlock, row: number): boolean {
  const next = row + 1
  if (next >= block.to || block.tokens.kind[next] !== TokenKind.word) return false
  const word = block.wordAt(next)
  if (phraseNouns.has(word)) return isConnection(block, row)
  // "lov om integration af udlændinge i Danmark".
  if (word === 'danmark' && block.wordAt(row) === 'i') return true
  if (isArticle(word) || determiners.has(word)) return isNominal(block, next + 1)
  if (!isNominal(block, next)) return false
  const preposition = block.wordAt(row)
  const isLocal = preposition === 'i' || preposition === 'på' || preposition === 'ved' || preposition === 'fra' ||
    preposition === 'under'
  return !isLocal || (block.tagsAt(next) & Tag.NounSgDef) === 0 || field.test(word)
}

/** Whether a hyphen that a word hangs on stands at `row`: "vandløbsregulering og -restaurering". */
export function isGluedDash(block: DanishBlock, row: number): boolean {
  return block.signAt(row) === 0x2d && row + 1 < block.to && (block.tokens.flags[row + 1]! & TokenFlag.spaceBefore) === 0
}

/** Most words of a list that "m.v." closes. */
const longestList = 12

/** Past ", biler, boligindretning m.v." behind a title that ends at `row`: only "m.v." tells that the list is the title's. */
export function listEnd(block: DanishBlock, row: number): number {
  if (block.signAt(row) !== 0x2c) return row
  for (let at = row + 1; at < Math.min(block.to, row + longestList); at++) {
    if (isAndSoOn(block.wordAt(at))) return at + 1
    const isJoin = block.signAt(at) === 0x2c || block.wordAt(at) === 'og' || isGluedDash(block, at)
    if (!isJoin && !isNominal(block, at)) return row
  }
  return row
}

/**
 * Row of the last noun of ", fremstilling, opbevaring og anvendelse af" behind a title that ends at `row`: bare nouns
 * that share what comes behind the last of them. `row` where the commas are the sentence's.
 */
export function sharedListEnd(block: DanishBlock, row: number): number {
  let at = row
  while (at < row + longestList && block.signAt(at) === 0x2c && isBareNoun(block, at + 1)) at += 2
  if (at === row || block.wordAt(at) !== 'og' || !isBareNoun(block, at + 1)) return row
  return titlePrepositions.has(block.wordAt(at + 2)) && block.wordAt(at + 2) !== 'om' && goesOnAfter(block, at + 2) ? at + 1 : row
}

function isBareNoun(block: DanishBlock, row: number): boolean {
  if (row >= block.to || block.tokens.kind[row] !== TokenKind.word) return false
  const isBare = (block.tagsAt(row) & (Tag.NounSgIndef | Tag.NounPlIndef)) !== 0 && (block.tagsAt(row) & (Tag.VerbPresent | Tag.VerbPast)) === 0
  return isBare && (block.cuesAt(row) & (Cue.lawHead | Cue.lawName)) === 0
}

/** m.v., m.m., m.fl.: closes a list in a title. */
export function isAndSoOn(word: string): boolean {
  return word === 'm.v' || word === 'mv' || word === 'm.m' || word === 'm.fl'
}

/** Most words of a clause that a title ends with. */
const longestClause = 18

/**
 * Past ", der er fordrevet fra Ukraine" behind "lov om … til personer" or "… visse ydelser" that ends at `row`: such a
 * noun says nothing before its clause does, so the clause is the title's. `row` where none stands.
 */
export function clauseEnd(block: DanishBlock, row: number): number {
  const isOpen = block.wordAt(row - 1) === 'personer' || block.wordAt(row - 2) === 'visse'
  if (!isOpen || block.signAt(row) !== 0x2c || (block.wordAt(row + 1) !== 'der' && block.wordAt(row + 1) !== 'som')) return row
  let end = row + 2
  while (end < Math.min(block.to, row + longestClause) && block.tokens.kind[end] === TokenKind.word) end++
  return end > row + 2 ? end : row
}
