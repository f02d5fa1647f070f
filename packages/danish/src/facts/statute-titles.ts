import { TokenFlag, TokenKind } from '@klarbrev/core'
import { anyAdjective, anyNoun, Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import type { DanishBlock } from './block.ts'
import {
  clauseEnd, goesOnAfter, isAndSoOn, isArticle, isCoordinate, isGluedDash, isNominal, isOutside, isProperTail, listEnd,
  sharedListEnd, timeNouns, titlePrepositions,
} from './statute-title-words.ts'
import { isYear, labelAt, unitsAt } from './statute-units.ts'

/** Most words that the name of a statute may have; the longest in force has 24. */
const longestName = 26

/** How deep titles may hold titles: "lov om ændring af lov om …". */
const mostNested = 3

/** Words that name a statute only together with a section, because each letter means another one by them. */
const generic: ReadonlySet<string> = new Set(
  'lov loven lovens bekendtgørelsen bekendtgørelsens forordningen forordningens direktivet direktivets konventionen konventionens'.split(' '),
)

/** Who makes conventions and directives. */
export const makers: RegExp = /^(?:(?:eu|fn)['’]?s|europarådets|rådets|kommissionens)$/

const anyParticiple: number = Tag.VerbParticiple | Tag.VerbParticipleInflected

/** Whether the word at `row` names a statute by itself: "serviceloven", not "loven". */
export function isOwnName(block: DanishBlock, row: number): boolean {
  if ((block.cuesAt(row) & Cue.lawName) === 0 || generic.has(block.wordAt(row))) return false
  // "en konvention om børn" is any; "FN's børnekonvention" is one.
  return !/(?:konvention|direktiv)s?$/.test(block.wordAt(row)) || makers.test(block.wordAt(row - 1))
}

/** Past an order and what it is about: "lov nr. 753 af 13. juni 2023 om ændring af lov om social pension". */
export function orderEnd(block: DanishBlock, row: number): number {
  const end = block.wordAt(row + 1) === 'af' && isYear(block, row + 2) ? row + 3 : row + 1
  const title = block.wordAt(end) === 'om' ? titleEnd(block, end) : end
  return title > end + 1 ? title : end
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
  return /(?:^|-)(?:forordning|direktiv)/.test(block.wordAt(row)) ? unionNumberEnd(block, row) : row
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
  // "direktiv 92/43/EØF af 21. maj 1992 om …".
  if (block.signAt(at - 1) === 0x2f && /^(?:eøf|ef|eu)$/.test(block.wordAt(at))) at++
  if (at === from) return row
  if (block.wordAt(at) !== 'af' || block.kindAt(at + 1) !== TokenKind.date) return at
  return block.wordAt(at + 2) === 'om' ? Math.max(titleEnd(block, at + 2), at + 2) : at + 2
}

/**
 * Where the title that begins with "om" at `row` ends. A title is a noun phrase with its own prepositions: a verb, a
 * pronoun, a number or an adverb is the sentence's, and so is a noun right after a noun.
 */
export function titleEnd(block: DanishBlock, row: number, depth = 0): number {
  let end = row + 1
  let at = row + 1
  let wantsNoun = true
  const limit = Math.min(block.to, row + longestName)
  if (timeNouns.has(block.wordAt(at))) return row
  while (at < limit) {
    const shared = wantsNoun ? at : sharedListEnd(block, at)
    if (shared > at) end = at = shared + 1
    if (block.tokens.kind[at] !== TokenKind.word) break
    const word = block.wordAt(at)
    const tags = block.tagsAt(at)
    if (isAndSoOn(word)) {
      end = ++at
      wantsNoun = false
      continue
    }
    if (wantsNoun) {
      if (isOutside(block, at, tags, word) || (isArticle(word) && !isNominal(block, at + 1))) break
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
      const isDescribing = (tags & (anyAdjective | anyParticiple | Tag.Determiner | Tag.Genitive)) !== 0 || word.endsWith('ende')
      const goesOn = isDescribing && isNominal(block, at + 1)
      at++
      if (isNoun || !goesOn) end = at
      wantsNoun = goesOn
    } else if (word === 'og' || word === 'eller' || word === 'samt') {
      if (isGluedDash(block, at + 1) && isNominal(block, at + 2)) {
        end = at += 3
        continue
      }
      if (block.cuesAt(at + 1) & (Cue.lawHead | Cue.lawName) || !isCoordinate(block, at + 1)) break
      // "planer og programmer og af konkrete projekter".
      const isPhrase = titlePrepositions.has(block.wordAt(at + 1))
      if (isPhrase && !(goesOnAfter(block, at + 1) && hasWord(block, row, at, block.wordAt(at + 1)))) break
      at += isPhrase ? 2 : 1
      wantsNoun = true
    } else if (isProperTail(block, at)) {
      end = ++at
    } else if (word === 'efter' && (block.cuesAt(at + 1) & (Cue.lawName | Cue.lawHead)) !== 0 &&
      !block.wordAt(row - 1).startsWith('lov')) {
      // "bekendtgørelse om støtte til køb af bil efter serviceloven".
      return Math.max(depth < mostNested ? longName(block, at + 1, depth + 1) : end, isOwnName(block,
        at + 1) ? at + 2 : end)
    } else if ((word === 'under' || word === 'over') && block.kindAt(at + 1) === TokenKind.number && block.wordAt(at + 2) === 'år') {
      end = at += 3
    } else if (titlePrepositions.has(word) && block.wordAt(at + 1) === 'og' && isCoordinate(block, at + 2)) {
      at += 2
      wantsNoun = true
    } else if (word === 'om' && block.wordAt(row - 1).startsWith('lov')) {
      // "lov om aktiv socialpolitik om ophold": a law has one "om", and what it changes has its own "lov".
      break
    } else if (titlePrepositions.has(word) && unitsEnd(block, at + 1) > at + 1) {
      // "om anvendelse af artikel 107 og 108 i traktaten".
      end = at = unitsEnd(block, at + 1)
    } else if (titlePrepositions.has(word) && goesOnAfter(block, at)) {
      // "supplerende bestemmelser til forordning om …".
      if ((word === 'af' || word === 'til') && (block.cuesAt(at + 1) & Cue.lawHead) !== 0) {
        return depth < mostNested ? Math.max(longName(block, at + 1, depth + 1), end) : end
      }
      at++
      wantsNoun = true
    } else {
      break
    }
  }
  return clauseEnd(block, listEnd(block, end))
}

/** Past "artikel 107 og 108" or "kapitel 3", which a title may speak of; `row` where no unit stands. */
function unitsEnd(block: DanishBlock, row: number): number {
  return /^(?:artikel|kapitel|afsnit|bilag)/.test(labelAt(block, row)) ? (unitsAt(block, row)?.to ?? row) : row
}

function hasWord(block: DanishBlock, from: number, to: number, word: string): boolean {
  for (let row = from; row < to; row++) if (block.wordAt(row) === word) return true
  return false
}
