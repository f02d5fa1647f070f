import { TokenFlag, TokenKind } from '@klarbrev/core'
import { anyAdjective, anyNoun, Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import type { DanishBlock } from './block.ts'
import { isYear } from './statute-units.ts'

/** Most words that the name of a statute may have; the longest in force has 24. */
const longestName = 26

/** How deep titles may hold titles: "lov om ændring af lov om …". */
const mostNested = 3

/** Words that name a statute only together with a section, because each letter means another one by them. */
const generic: ReadonlySet<string> = new Set(
  'lov loven lovens bekendtgørelsen bekendtgørelsens forordningen forordningens direktivet direktivets konventionen konventionens'.split(' '),
)

/** Prepositions that may go on inside the title of a statute; the others begin something of the sentence's own. */
const titlePrepositions: ReadonlySet<string> = new Set('af for til om på i med mellem mod over ved fra under ad imod uden'.split(' '))

/** Nouns with which a preposition makes a phrase of the sentence: "på baggrund af", "med virkning fra", "i sagen". */
const phraseNouns: ReadonlySet<string> = new Set(
  `baggrund grund grundlag forbindelse stedet henhold medfør forhold strid overensstemmelse virkning henblik brug gengæld dag år aften nat
   morgen går sagen sager tilfælde tilfældet brevet bilaget skemaet afgørelsen ansøgningen øjeblikket tide løbet kraft form praksis
   forvejen betragtning orden hænde side måde dato vilkår betingelse anledning følge at`.trim().split(/\s+/),
)

/** Times after "lov om": "Du har ikke lov om natten" names no statute. */
const timeNouns: ReadonlySet<string> = new Set(
  `natten dagen aftenen morgenen formiddagen eftermiddagen middagen sommeren vinteren efteråret foråret ugen måneden året weekenden mandagen
   tirsdagen onsdagen torsdagen fredagen lørdagen søndagen`.trim().split(/\s+/),
)

/** Nouns that stand for a field of public life, so that a title may end with them: "offentlighed i forvaltningen". */
const field = /(?:området|områderne|markedet|forvaltningen|folkeskolen|sektoren|retsplejen|væsenet|erhvervet)$/

/** Whether the word at `row` names a statute by itself: "serviceloven", not "loven". */
export function isOwnName(block: DanishBlock, row: number): boolean {
  return (block.cuesAt(row) & Cue.lawName) !== 0 && !generic.has(block.wordAt(row))
}

/** den, det, samme: begins a noun phrase. */
export function isArticle(word: string): boolean {
  return word === 'den' || word === 'det' || word === 'denne' || word === 'dette' || word === 'samme' ||
    word === 'sidstnævnte' || word === 'førstnævnte'
}

/** Past an order and what it is about: "lov nr. 753 af 13. juni 2023 om ændring af lov om social pension". */
export function orderEnd(block: DanishBlock, row: number): number {
  const end = block.wordAt(row + 1) === 'af' && isYear(block, row + 2) ? row + 3 : row + 1
  return block.wordAt(end) === 'om' ? titleEnd(block, end) : end
}

/** Where "lov om …", "bekendtgørelse af lov om …" or "forordning (EF) nr. 883/2004" ends; `row` where none begins. */
export function longName(block: DanishBlock, row: number, depth = 0): number {
  if ((block.cuesAt(row) & Cue.lawHead) === 0) return row
  const word = block.wordAt(row + 1)
  if (word === 'om') {
    const end = titleEnd(block, row + 1, depth)
    return end > row + 2 ? end : row
  }
  if (word === 'af' && (block.cuesAt(row + 2) & Cue.lawHead) !== 0) {
    const end = depth < mostNested ? longName(block, row + 2, depth + 1) : row
    return end > row + 2 ? end : row
  }
  return /^(?:forordning|direktiv)/.test(block.wordAt(row)) ? unionNumberEnd(block, row) : row
}

/** Past "(EF) nr. 883/2004", "2016/679". */
function unionNumberEnd(block: DanishBlock, row: number): number {
  let at = row + 1
  if (block.signAt(at) === 0x28 && block.signAt(at + 2) === 0x29) at += 3
  if (block.wordAt(at) === 'nr') at++
  const from = at
  while (at < block.to && at < from + 5 && (at === from || !(block.tokens.flags[at]! & TokenFlag.spaceBefore))) {
    const kind = block.tokens.kind[at]
    const isPart = kind === TokenKind.number || kind === TokenKind.caseNumber || kind === TokenKind.date ||
      (at > from && block.signAt(at) === 0x2f)
    if (!isPart) break
    at++
  }
  return at > from ? at : row
}

/**
 * Where the title that begins with "om" at `row` ends. A title is a noun phrase with its own prepositions: a verb, a
 * pronoun, a number or an adverb is the sentence's, and so is a noun right after a noun.
 */
function titleEnd(block: DanishBlock, row: number, depth = 0): number {
  let end = row + 1
  let at = row + 1
  let wantsNoun = true
  const limit = Math.min(block.to, row + longestName)
  if (timeNouns.has(block.wordAt(at))) return row
  while (at < limit && block.tokens.kind[at] === TokenKind.word) {
    const word = block.wordAt(at)
    const tags = block.tagsAt(at)
    if (word === 'm.v' || word === 'mv' || word === 'm.m' || word === 'm.fl') {
      end = ++at
      wantsNoun = false
      continue
    }
    if (wantsNoun) {
      if (isOutside(block, at, tags, word)) break
      const isNoun = (tags & anyNoun) !== 0 || tags === 0
      const isElided = block.signAt(at + 1) === 0x2d && (block.tokens.flags[at + 1]! & TokenFlag.spaceBefore) === 0
      if (isElided) {
        at += block.signAt(at + 2) === 0x2c ? 3 : 2
        if (block.cuesAt(at) & Cue.clauseStart) at++
        continue
      }
      if ((tags & anyAdjective) !== 0 && block.signAt(at + 1) === 0x2c &&
        (block.tagsAt(at + 2) & anyAdjective) !== 0 && !isNoun) {
        at += 2
        continue
      }
      const goesOn = (tags & (anyAdjective | Tag.VerbParticipleInflected | Tag.Determiner | Tag.Genitive)) !== 0 &&
        isNominal(block, at + 1)
      at++
      if (isNoun || !goesOn) end = at
      wantsNoun = goesOn
    } else if (word === 'og' || word === 'eller' || word === 'samt') {
      if (block.cuesAt(at + 1) & (Cue.lawHead | Cue.lawName) || !isCoordinate(block, at + 1)) break
      at++
      wantsNoun = true
    } else if (isProperTail(block, at)) {
      end = ++at
    } else if (word === 'efter' && (block.cuesAt(at + 1) & (Cue.lawName | Cue.lawHead)) !== 0 &&
      !block.wordAt(row - 1).startsWith('lov')) {
      // "bekendtgørelse om støtte til køb af bil efter serviceloven".
      return Math.max(depth < mostNested ? longName(block, at + 1, depth + 1) : end, isOwnName(block,
        at + 1) ? at + 2 : end)
    } else if (titlePrepositions.has(word) && block.wordAt(at + 1) === 'og' && isCoordinate(block, at + 2)) {
      at += 2
      wantsNoun = true
    } else if (word === 'om' && block.wordAt(row - 1).startsWith('lov')) {
      // "lov om aktiv socialpolitik om ophold": a law has one "om", and what it changes has its own "lov".
      break
    } else if (titlePrepositions.has(word) && goesOnAfter(block, at)) {
      if (word === 'af' && (block.cuesAt(at + 1) & Cue.lawHead) !== 0) {
        return depth < mostNested ? Math.max(longName(block, at + 1, depth + 1), end) : end
      }
      at++
      wantsNoun = true
    } else {
      break
    }
  }
  return end
}

/** "Udbetaling Danmark", "Digital Post": words with capitals side by side are one name. */
function isProperTail(block: DanishBlock, row: number): boolean {
  const both = block.tokens.flags[row]! & block.tokens.flags[row - 1]! & TokenFlag.capital
  return both !== 0 && (block.cuesAt(row) & stranger) === 0
}

const stranger = Cue.reader | Cue.sender | Cue.modal | Cue.vaere | Cue.have | Cue.blive | Cue.expletive

/** Words that are no part of a noun phrase of rules: verbs, pronouns, adverbs. */
function isOutside(block: DanishBlock, row: number, tags: number, word: string): boolean {
  if (isArticle(word) || word === 'de' || word === 'et' || word === 'en') return false
  if (block.cuesAt(row) & stranger) return true
  if (tags & (anyNoun | anyAdjective)) return false
  if (tags & Tag.VerbParticipleInflected && isNominal(block, row + 1)) return false
  return (tags & (Tag.Pronoun | Tag.VerbPresent | Tag.VerbPast | Tag.Preposition | Tag.Subjunction | Tag.Auxiliary)) !== 0
}

function isNominal(block: DanishBlock, row: number): boolean {
  if (row >= block.to || block.tokens.kind[row] !== TokenKind.word ||
    block.cuesAt(row) & (stranger | Cue.clauseStart)) return false
  const tags = block.tagsAt(row)
  if (titlePrepositions.has(block.wordAt(row))) return false
  return tags === 0 || (tags & (anyNoun | anyAdjective | Tag.VerbParticipleInflected)) !== 0
}

/** After "og" a title goes on with a noun; an agent noun that is a verb too ("sender", "yder") is the verb. */
function isCoordinate(block: DanishBlock, row: number): boolean {
  const tags = block.tagsAt(row)
  if (block.wordAt(row) === 'om') return true
  // "og tages op igen": the sentence goes on, whatever noun has the same letters.
  if (tags & Tag.VerbSPresent) return false
  if ((tags & Tag.VerbPresent) !== 0 && (tags & (Tag.NounPlIndef | Tag.NounSgDef)) === 0) return false
  return isNominal(block, row) || isArticle(block.wordAt(row)) || titlePrepositions.has(block.wordAt(row))
}

/** Whether what follows a preposition is of the title: not "på baggrund af", "til dig", "fra 2019", "på mødet". */
function goesOnAfter(block: DanishBlock, row: number): boolean {
  const next = row + 1
  if (next >= block.to || block.tokens.kind[next] !== TokenKind.word) return false
  const word = block.wordAt(next)
  if (phraseNouns.has(word)) return false
  if (isArticle(word) || word === 'de' || word === 'visse' || word === 'en' ||
    word === 'et') return isNominal(block, next + 1)
  if (!isNominal(block, next)) return false
  const preposition = block.wordAt(row)
  const isLocal = preposition === 'i' || preposition === 'på' || preposition === 'ved' || preposition === 'fra' ||
    preposition === 'under'
  return !isLocal || (block.tagsAt(next) & Tag.NounSgDef) === 0 || field.test(word)
}
