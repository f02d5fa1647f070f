import { TokenFlag, TokenKind } from '@klarbrev/core'
import { Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import type { DanishBlock } from './block.ts'
import { isArticle } from './statute-title-words.ts'
import { longName, makers, orderEnd, titleEnd } from './statute-titles.ts'
import { isYear, labelAt } from './statute-units.ts'

/** The short names by which Danish authorities cite statutes, without those that are words as well. */
const shortNames: ReadonlySet<string> = new Set(
  `sel sl fvl ofl offl rsl las lab akl aktl al abl bsl bol dtl fsl fkl gl ksl kstl ll lbl mbl nbl pl pbl psl spl sdpl sul stl strfl vl vejl
   byl bl ebl fal ful gdpr dsf dbf dbl emrk euf udl intl repl idl il cpr cprl br10 br15 br18 br rl rpl grl tbl jfl vll hal ndl mul jl`
    .trim()
    .split(/\s+/),
)

/** Instruments that make rules by section, besides those told by `Cue.lawName`: "affaldsregulativet", "lokalplan". */
const instrument =
  /(?:^lov|^lovens?|^lovs|bekendtgørelse(?:ns?|s)?|forordning(?:ens?|s)?|reglement(?:ets?)?|regulativ(?:ets?)?|vedtægt(?:ens?|er|ers|ernes?)?|lokalplan(?:ens?|s)?|direktiv(?:ets?)?|cirkulære(?:ts?)?|konvention(?:ens?|s)?|traktat(?:ens?|s)?|overenskomst(?:ens?|s)?|charter(?:ets?)?|^vilkår(?:ene)?s?|servitut(?:ten)?s?|deklaration(?:en)?s?|retningslinjer(?:ne)?s?)$/

/** Whether a word names rules that have sections: "serviceloven", "loven", "lokalplanen", "vedtægterne". */
export function isInstrument(block: DanishBlock, row: number): boolean {
  if (block.cuesAt(row) & Cue.lawName) return true
  const word = block.wordAt(row)
  return word.length > 2 && instrument.test(word)
}

/** Whether the word at `row` is a short name: SEL, FVL, BR18. `isNear` says that a section stands beside it. */
export function isShortName(block: DanishBlock, row: number, isNear: boolean): boolean {
  if (row < block.from || row >= block.to) return false
  if (isNear && block.wordAt(row).endsWith('s') && /^[A-ZÆØÅ]{2,5}['’]s$/.test(block.textOf(row, row + 1))) return true
  if ((block.tokens.flags[row]! & TokenFlag.allCaps) === 0) return false
  return shortNames.has(block.wordAt(row)) || (isNear && block.tagsAt(row) === 0 &&
    block.tokens.end[row]! - block.tokens.start[row]! <= 6)
}

/**
 * First row of a name that ends with the word at `row`: an indefinite name takes along "den" and its adjectives ("den
 * sociale pensionslov"), and "lov" its owner ("barnets lov").
 */
export function nameStart(block: DanishBlock, row: number): number {
  const word = block.wordAt(row)
  const isElided = block.wordAt(row - 1) === 'og' && block.signAt(row - 2) === 0x2d &&
    !(block.tokens.flags[row - 2]! & TokenFlag.spaceBefore)
  if (isElided) return row - 3 >= block.from ? row - 3 : row
  if ((word === 'lov' || word === 'lovs') && (block.tagsAt(row - 1) & Tag.NounSgDef) !== 0 &&
    (block.tagsAt(row - 1) & Tag.Genitive) !== 0) return row - 1
  if (!/(?:lovs?|bekendtgørelses?|forordnings?|reglements?|regulativs?|konventions?|direktivs?|lokalplan)$/.test(word)) return row
  let first = row
  while ((block.tagsAt(first - 1) & (Tag.AdjE | Tag.VerbParticipleInflected)) !== 0 &&
    !isArticle(block.wordAt(first - 1))) first--
  // "EU's databeskyttelsesforordning".
  if (first === row && makers.test(block.wordAt(row - 1))) return row - 1
  return isArticle(block.wordAt(first - 1)) ? first - 1 : block.wordAt(row - 1) === 'samme' ? row - 1 : row
}

/** Row after the statute that is named from `row` on, where its place says that one is named; `row` where none is. */
export function nameAt(block: DanishBlock, row: number): number {
  if (row >= block.to) return row
  const long = longName(block, row)
  if (long > row) return long
  if (labelAt(block, row) === 'order') return orderEnd(block, row)
  if (isShortName(block, row, false)) return row + 1
  let at = pastOwners(block, row)
  if (at > row && labelAt(block, at) === 'order') return orderEnd(block, at)
  if (at === row && (isArticle(block.wordAt(at)) || block.tagsAt(at) & Tag.Genitive)) at++
  while (at < row + 4 && !isInstrument(block, at) &&
    (block.tagsAt(at) & (Tag.AdjE | Tag.VerbParticipleInflected)) !== 0) at++
  if (!isInstrument(block, at)) return row
  const longer = longName(block, at)
  if (longer > at) return longer
  const end = pastNumber(block, at + 1)
  return isLocalRules(block.wordAt(at)) ? pastPlace(block, end) : end
}

/** Rules of one place or one matter, which are told apart by what they are for. */
function isLocalRules(word: string): boolean {
  return /(?:plan(?:en)?|regulativ(?:et)?|reglement(?:et)?|vedtægt(?:en|er|erne)?)$/.test(word)
}

/** Past "for Strandkvarteret", "for husholdningsaffald". */
function pastPlace(block: DanishBlock, row: number): number {
  if (block.wordAt(row) !== 'for') return row
  const end = titleEnd(block, row)
  return end > row + 1 ? end : row
}

/** First row of "Europa-Parlamentets og Rådets" before the order at `row`; `row` where nobody is said to have made it. */
export function ownersBefore(block: DanishBlock, row: number): number {
  for (let from = Math.max(block.from, row - 5); from < row; from++) if (pastOwners(block, from) === row) return from
  return row
}

/** Past "Europa-Parlamentets og Rådets": those who made it, with capitals and in the genitive. */
function pastOwners(block: DanishBlock, row: number): number {
  let at = row
  // "Se Miljøstyrelsens vejledning": a capital that only the sentence gave.
  const tags = block.tagsAt(row)
  if (block.sentences.includes(row) && tags & (Tag.VerbImperative | Tag.Preposition | Tag.Adverb | Tag.Pronoun | Tag.Subjunction) && !(tags & (Tag.Proper | Tag.Genitive))) return row
  while (at < row + 6 && (block.tokens.flags[at]! & TokenFlag.capital || block.signAt(at) === 0x2d || block.wordAt(at) === 'og')) at++
  const isRules = isInstrument(block, at) || labelAt(block, at) === 'order'
  return at > row && isRules && /(?:ens|ets|ernes)$/.test(block.wordAt(at - 1)) ? at : row
}

/** "bygningsreglement 2018": a code goes by its year. */
export function pastYear(block: DanishBlock, row: number): number {
  return /reglement(?:et)?$/.test(block.wordAt(row - 1)) && isYear(block, row) ? row + 1 : row
}

/** Past the number of a plan or the year of a code: "lokalplan 214", "lokalplan nr. 5.12", "bygningsreglement 2018". */
function pastNumber(block: DanishBlock, row: number): number {
  if (pastYear(block, row) > row) return row + 1
  if (!block.wordAt(row - 1).endsWith('plan') && !block.wordAt(row - 1).endsWith('vedtægt')) return row
  const at = block.wordAt(row) === 'nr' ? row + 1 : row
  const kind = at < block.to ? block.tokens.kind[at] : TokenKind.word
  if (kind !== TokenKind.number && kind !== TokenKind.caseNumber) return row
  const isDecimal = block.signAt(at + 1) === 0x2e && at + 2 < block.to &&
    (block.tokens.flags[at + 2]! & TokenFlag.spaceBefore) === 0
  const isJoined = isDecimal || (block.signAt(at + 1) === 0x2d && isGlued(block, at + 1) && isGlued(block, at + 2))
  return isJoined && block.kindAt(at + 2) === TokenKind.number ? at + 3 : at + 1
}

function isGlued(block: DanishBlock, row: number): boolean {
  return row < block.to && (block.tokens.flags[row]! & TokenFlag.spaceBefore) === 0
}

/** First row of "lokalplan 214" that ends before `row`; `row` where there is no such name. */
export function planBefore(block: DanishBlock, row: number): number {
  for (let at = row - 2; at >= Math.max(block.from, row - 5); at--) {
    if (isInstrument(block, at)) return pastNumber(block, at + 1) === row ? at : row
  }
  return row
}
