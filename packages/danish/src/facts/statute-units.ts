import { TokenFlag, TokenKind } from '@klarbrev/core'
import { anyAdjective, anyNoun, Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import type { DanishBlock } from './block.ts'

/** An enumeration of sections, chapters, articles … as it is written: "§ 5, stk. 1, og § 7". */
export interface UnitList {
  /** Row after the enumeration. */
  readonly to: number
  /** Row after the part that names a section or the like; units behind it need the name of a statute. */
  readonly certainTo: number
  /** Row before the last "og", "eller" or comma between units; `to` where there is only one unit. */
  readonly lastJoin: number
  /** What the first unit is called: "§", "stk", "kapitel" … */
  readonly label: string
}

/** Most units and numbers of one enumeration; keeps hostile text from being read over and over. */
const mostUnits = 40

const comma = 0x2c
const hyphen = 0x2d
const dash = 0x2013
const fullStop = 0x2e

const orders: ReadonlySet<string> = new Set(
  'lov lbk lbkg lovb lovbekendtgørelse bek bekg bekendtgørelse vej vejledning cir cirk cirkulære cis forordning direktiv'.split(' '),
)
const subLabels: ReadonlySet<string> = new Set(['stk', 'nr', 'litra', 'pkt'])
/** Parts of an annex, which speak of no statute by themselves. */
const annexLabels: ReadonlySet<string> = new Set(['punkt', 'tabel', 'afsnit', 'skema'])
const sentenceLabels: ReadonlySet<string> = new Set(['pkt', 'punktum', 'led', 'stk'])
/** Labels that speak of a statute only where one is named. */
const weakLabels: ReadonlySet<string> = new Set(['kapitel', 'kapitlerne', 'kap', 'artikel', 'artiklerne', 'art', 'afsnit', 'bilag'])

/** What the token calls itself: "§", "stk", "artikel", or "order" for LBK nr. …; empty for what is of no statute. */
export function labelAt(block: DanishBlock, row: number): string {
  if (row < block.from || row >= block.to) return ''
  if (block.tokens.kind[row] === TokenKind.statuteRef) {
    const at = block.base + block.tokens.start[row]!
    if (block.source.charCodeAt(at) === 0xa7) return '§'
    const word = /^[a-zæøå]*/.exec(block.source.slice(at, at + 20).toLowerCase())![0]
    if (orders.has(word)) return 'order'
    return word.startsWith('paragraf') || word === '' ? '§' : word === 'stykke' ? 'stk' : word
  }
  if ((block.cuesAt(row) & Cue.lawPart) === 0) return ''
  const word = block.wordAt(row)
  // "28 stk. pr. pakke", "25 kr. pr. stk.": pieces, not subsections.
  return word === 'stk' && (isPlainNumber(block, row - 1) || block.wordAt(row - 1) === 'pr') ? '' : word
}

function isPlainNumber(block: DanishBlock, row: number): boolean {
  return row >= block.from && block.tokens.kind[row] === TokenKind.number
}

/** The year of an order or a code: "cirkulære nr. 72 af 1996", "bygningsreglement 2018". */
export function isYear(block: DanishBlock, row: number): boolean {
  return row < block.to && block.tokens.kind[row] === TokenKind.number && /^(?:1[89]|20)\d\d$/.test(block.textOf(row, row + 1))
}

/** The enumeration of units that begins at `row`, or null where none does. */
export function unitsAt(block: DanishBlock, row: number): UnitList | null {
  const label = labelAt(block, row)
  let to = unitEnd(block, row, label)
  if (to === row) return null
  let certainTo = isWeak(block, row, to, label) ? row : to
  let lastJoin = to
  for (let count = 0; count < mostUnits; count++) {
    const next = joinEnd(block, to)
    if (next === to) break
    const nextLabel = labelAt(block, next)
    if (nextLabel !== '§' && block.wordAt(next - 1) === '') break
    const end = unitEnd(block, next, nextLabel)
    if (end === next) break
    lastJoin = to
    if (certainTo === to && !isWeak(block, next, end, nextLabel)) certainTo = end
    to = end
  }
  return { to, certainTo, lastJoin: lastJoin === to ? to : lastJoin, label }
}

/** Whether a unit may as well be of a book or a contract; an article with a "stk." is always of a statute. */
function isWeak(block: DanishBlock, from: number, to: number, label: string): boolean {
  if (!weakLabels.has(label)) return false
  return !/(?:stk|litra)\b/i.test(block.textOf(from, to))
}

/** Row after ", og", "eller", "samt" or a comma; `row` where units are not joined. */
function joinEnd(block: DanishBlock, row: number): number {
  const at = block.signAt(row) === comma ? row + 1 : row
  const word = block.wordAt(at)
  return word === 'og' || word === 'eller' || word === 'samt' || word === 'til' ? at + 1 : at
}

/** Row after the unit with its stk., nr., litra and pkt.; `row` where none begins. */
function unitEnd(block: DanishBlock, row: number, label: string): number {
  if (label === '' || label === 'order' || label === 'punktum') return row
  let end = row + 1
  if (block.tokens.kind[row] === TokenKind.statuteRef) {
    end = numbersGoOn(block, pastCutNumber(block, end), label === 'litra')
  } else {
    end = numbersEnd(block, row + 1, label === 'litra')
    if (end === row + 1) return row
  }
  end = pastBrackets(block, end)
  for (let count = 0; count < mostUnits; count++) {
    const next = subUnitEnd(block, end, label === 'bilag')
    if (next === end) break
    end = next
  }
  return block.wordAt(end) === 'ff' ? end + 1 : end
}

/** "artikel 6(1)(e)": parts in brackets that nothing parts from their figure. */
function pastBrackets(block: DanishBlock, row: number): number {
  let end = row
  while (end < row + mostUnits && block.signAt(end) === 0x28 && block.signAt(end + 2) === 0x29 && (block.tokens.flags[end]! & TokenFlag.spaceBefore) === 0) end += 3
  return end
}

/** "§ 7.2" and "stk. 1, 1. led", where the token ends at the full stop. */
function pastCutNumber(block: DanishBlock, row: number): number {
  if (block.signAt(row) !== fullStop || block.tokens.flags[row]! & TokenFlag.spaceBefore ||
    row + 1 >= block.to) return row
  const isNumber = block.kindAt(row + 1) === TokenKind.number &&
    (block.tokens.flags[row + 1]! & TokenFlag.spaceBefore) === 0
  return isNumber || sentenceLabels.has(block.wordAt(row + 1)) ? row + 2 : row
}

/** Row after ", stk. 2", "nr. 3 og 4", ", litra a" or ", 2. pkt."; `row` where none stands. */
function subUnitEnd(block: DanishBlock, row: number, isAnnex: boolean): number {
  const at = block.signAt(row) === comma ? row + 1 : row
  if (at >= block.to) return row
  const label = labelAt(block, at)
  if (subLabels.has(label)) {
    if (block.tokens.kind[at] === TokenKind.statuteRef) return numbersGoOn(block, at + 1, label === 'litra')
    // "bilag 3, pkt. A, nr. 1".
    const isLetter = label === 'litra' || (isAnnex && label === 'pkt' && block.wordAt(at + 1).length === 1)
    const end = numbersEnd(block, at + 1, isLetter)
    return end > at + 1 ? end : row
  }
  if (isAnnex && annexLabels.has(block.wordAt(at))) {
    const end = numbersEnd(block, at + 1, false)
    return end > at + 1 ? end : row
  }
  const isOrdinal = block.tokens.kind[at] === TokenKind.number && (block.tokens.flags[at]! & TokenFlag.dotted) !== 0
  return isOrdinal && sentenceLabels.has(block.wordAt(at + 1)) ? at + 2 : row
}

/** Row after "6 a", "1-7", "3 og 4", "a-c" or "IV"; `row` where no number stands. */
function numbersEnd(block: DanishBlock, row: number, isLetter: boolean): number {
  const end = numberEnd(block, row, isLetter)
  return end === row ? row : numbersGoOn(block, end, isLetter)
}

/** Row after the further numbers of "3, 4 og 5" that follow `row`. */
function numbersGoOn(block: DanishBlock, row: number, isLetter: boolean): number {
  let end = row
  for (let count = 0; count < mostUnits; count++) {
    let next = end
    const sign = block.signAt(end)
    const word = block.wordAt(end)
    if (sign === comma || sign === hyphen || sign === dash || word === 'og' || word === 'eller' ||
      word === 'til') next++
    if (next === end) return end
    const after = numberEnd(block, next, isLetter)
    // ", 14 dage" and "og 4 andre" count something: their number belongs to the noun behind it.
    if (after === next || (sign !== hyphen && sign !== dash && isCounted(block, after))) return end
    end = after
  }
  return end
}

function numberEnd(block: DanishBlock, row: number, isLetter: boolean): number {
  if (row >= block.to) return row
  const word = block.wordAt(row)
  if (isLetter) return word.length === 1 || (word.length === 3 && word.charCodeAt(1) === hyphen) ? row + 1 : row
  const isRoman = word !== '' && /^[ivx]+$/.test(word) && (block.tokens.flags[row]! & TokenFlag.capital) !== 0
  if (block.tokens.kind[row] !== TokenKind.number ||
    block.tokens.flags[row]! & TokenFlag.dotted) return isRoman ? row + 1 : row
  const suffix = block.wordAt(row + 1)
  const isSuffix = suffix.length === 1 && suffix !== 'i' && suffix !== 'å' &&
    (block.tokens.flags[row + 1]! & TokenFlag.capital) === 0
  return isSuffix ? row + 2 : row + 1
}

function isCounted(block: DanishBlock, row: number): boolean {
  const tags = block.tagsAt(row)
  return (tags & (anyNoun | anyAdjective)) !== 0 && (tags & (Tag.Auxiliary | Tag.Preposition | Tag.Conjunction)) === 0
}
