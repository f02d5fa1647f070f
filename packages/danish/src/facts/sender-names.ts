import { TokenFlag, TokenKind } from '@klarbrev/core'
import { anyNoun, Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import type { DanishBlock } from './block.ts'

/** Rows of a name. */
export interface NameRows {
  readonly from: number
  readonly to: number
}

const selfHeads: ReadonlySet<string> = new Set(['forvaltning', 'afdeling', 'kontor', 'myndighed', 'kommune'])

/** Institutions that write letters of their own, but are others in the letters of the administration. */
export const institutions: ReadonlySet<string> = new Set(
  'skolen børnehaven vuggestuen institutionen dagplejen biblioteket musikskolen plejehjemmet ungdomsskolen svømmehallen'.split(' '),
)

/** Rows of the name that the word at `row` is or belongs to; null where it is an ordinary word. */
export function senderNameAt(block: DanishBlock, row: number): NameRows | null {
  const cues = block.cuesAt(row)
  const word = block.wordAt(row)
  if (cues & Cue.thirdSender) return { from: elidedStart(block, row), to: row + 1 }
  const isCapital = (block.tokens.flags[row]! & TokenFlag.capital) !== 0
  if (isPairSign(block, row)) return pairRows(block, row)
  if (selfHeads.has(word)) {
    // "nærværende forvaltning", "herværende afdeling".
    const before = block.wordAt(row - 1)
    if (before === 'nærværende' || before === 'herværende') return { from: row - 1, to: row + 1 }
    if (word !== 'kommune') return null
  }
  if (institutions.has(word)) return { from: row, to: row + 1 }
  if (!isCapital) return word === 'centret' || word === 'centeret' || word === 'centrets' ||
    word === 'rådhuset' ? { from: row, to: row + 1 } : null
  if (word === 'kommune' || word === 'kommunes') return isCapitalWord(block, row - 1) &&
    (block.tagsAt(row - 1) & Tag.Determiner) === 0 ? { from: row - 1, to: row + 1 } : null
  if (word === 'center' || word === 'team' || word === 'jobcenter') return centreRows(block, row)
  return { from: elidedStart(block, row), to: row + 1 }
}

/** First row of "Børne- og Ungeforvaltningen", "By-, Land- og Kulturafdelingen", whose first parts lack their end. */
function elidedStart(block: DanishBlock, row: number): number {
  let first = row
  let at = isPairSign(block, row - 1) ? row - 2 : row
  while (at > block.from && at > row - 12 && block.signAt(at) === 0x2d &&
    (block.tokens.flags[at]! & TokenFlag.spaceBefore) === 0) {
    first = at - 1
    at = block.signAt(first - 1) === 0x2c ? first - 2 : first - 1
  }
  return first
}

/** "Center for Familie og Unge", "Team Vest". */
function centreRows(block: DanishBlock, row: number): NameRows | null {
  let to = block.wordAt(row + 1) === 'for' ? row + 2 : row + 1
  const first = to
  while (to < first + 7 && (isCapitalWord(block, to) || (to > first && isPairSign(block, to) &&
    isCapitalWord(block, to + 1)))) to++
  return to > first ? { from: row, to } : null
}

/** "Byg og Plan", "Børn, Unge og Familie": common nouns with capitals, which inside a sentence only names have. */
function pairRows(block: DanishBlock, row: number): NameRows | null {
  if (!isCapitalNoun(block, row - 1) || !isCapitalNoun(block, row + 1)) return null
  let from = row - 1
  while (from > row - 7 && block.signAt(from - 1) === 0x2c && isCapitalNoun(block, from - 2)) from -= 2
  const before = block.wordAt(from - 1)
  // "Tømrerfirmaet Bo Lund & Søn": a name before the pair makes it somebody's firm.
  if (isCapitalWord(block, from - 1) && (block.tagsAt(from - 1) === 0 || (block.tagsAt(from - 1) & Tag.Proper) !== 0)) return null
  return before === 'for' || before === 'center' || isPairSign(block, from - 1) ? null : { from, to: row + 2 }
}

/** "og" or "&". */
function isPairSign(block: DanishBlock, row: number): boolean {
  if (row < block.from || row >= block.to) return false
  return block.wordAt(row) === 'og' || block.source.charCodeAt(block.base + block.tokens.start[row]!) === 0x26
}

/** A word with a capital. */
export function isCapitalWord(block: DanishBlock, row: number): boolean {
  return row >= block.from && row < block.to && block.tokens.kind[row] === TokenKind.word &&
    (block.tokens.flags[row]! & TokenFlag.capital) !== 0
}

function isCapitalNoun(block: DanishBlock, row: number): boolean {
  if (!isCapitalWord(block, row)) return false
  const tags = block.tagsAt(row)
  return (tags & anyNoun) !== 0 && (tags & (Tag.NounSgDef | Tag.NounPlDef | Tag.Pronoun)) === 0
}
