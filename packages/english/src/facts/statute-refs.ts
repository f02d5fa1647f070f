import { TokenFlag, TokenKind } from '@klarbrev/core'
import { setOf } from '../words.ts'
import type { EnglishBlock } from './block.ts'

/**
 * A reference to a statute as written, the name of the act included; behind "cf." a new one begins, as in Danish.
 * Offsets count from the start of the block.
 */
export interface StatuteRef {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
  /** Sections named in it, counted as written; 0 for an act alone. */
  readonly sections: number
  /** Whether it gives the number of an act or order: "Act no. 954 of 2025". */
  readonly hasNumber: boolean
}

const units = setOf(
  `section sections sec secs § §§ article articles art arts subsection subsections subsec paragraph paragraphs para
  paras`,
)
/** Units that stand for a statute by themselves; a paragraph or an article needs the act's name. */
const own = setOf('section sections sec secs § §§')
const acts = setOf('act code order regulation regulations law convention ordinance directive circular decree')
/** Small words inside the name of an act. */
const linking = setOf('on of and the to in for an a with or concerning')
/** Words that have a capital at the start of a sentence and begin no name. */
const openers = setOf(
  'the a an see under in by according pursuant following with of as this that our your on for from and',
)
/** Words that stack one reference on another. */
export const chaining: ReadonlySet<string> = setOf('cf jf')

/** All references to statutes of a block, in text order. */
export function findStatuteRefs(block: EnglishBlock): readonly StatuteRef[] {
  const found: StatuteRef[] = []
  for (let row = block.from; row < block.to; row++) {
    const end = readRef(block, row)
    if (end < 0) continue
    found.push(toRef(block, row, end))
    row = end - 1
  }
  return found
}

function toRef(block: EnglishBlock, from: number, to: number): StatuteRef {
  let sections = 0
  let hasNumber = false
  for (let row = from; row < to; row++) {
    const isNumber = block.tokens.kind[row] === TokenKind.number
    if (isNumber && block.wordAt(row - 1) !== '(' && !isYear(block.wordAt(row)) && !isNo(block.wordAt(row - 1)))
      sections++
    if (isNumber && isActNumber(block, row)) hasNumber = true
  }
  return { from, to, start: block.tokens.start[from]!, end: block.tokens.end[to - 1]!, sections, hasNumber }
}

const isYear = (word: string): boolean => /^(?:19|20)\d\d$/.test(word)
const isNo = (word: string): boolean => word === 'no' || word === 'nos'

/** "Act no. 954", "Executive Order no. 1639": a number behind "no." that follows the name of an act. */
function isActNumber(block: EnglishBlock, row: number): boolean {
  let at = row - 1
  if (block.wordAt(at) === '.') at--
  return isNo(block.wordAt(at)) && acts.has(block.wordAt(at - 1))
}

/** The end of the reference that begins at a row, or -1. */
function readRef(block: EnglishBlock, row: number): number {
  const word = block.wordAt(row)
  if (units.has(word)) {
    const end = readNumbers(block, row + 1)
    if (end < 0) return -1
    const named = readOfAct(block, end)
    if (named < 0 && !own.has(word)) return -1
    return named < 0 ? end : named
  }
  return readAct(block, row)
}

/** "23(1)", "21 and 22", "36, subsection 2,", "82 a", "35-43": the numbers behind a unit; -1 where there is none. */
function readNumbers(block: EnglishBlock, from: number): number {
  let at = from
  let end = -1
  while (at < block.to) {
    const word = block.wordAt(at)
    if (/^\d/.test(word) && !isYear(word)) end = ++at
    else if (end >= 0 && /^[a-z]$/.test(word) && word !== 'i' && isLetterOfSection(block, at)) end = ++at
    else if (end >= 0 && word === '(' && block.wordAt(at + 2) === ')') end = at += 3
    else if (/^(?:,|and|or|to|-|–|no|nos|\.|&)$/.test(word) && leadsOn(block, at + 1)) at++
    else if (end >= 0 && units.has(word)) at++
    else break
  }
  return end
}

/** "82 a of the Act", "82 a.", and not "section 5 a month ago". */
function isLetterOfSection(block: EnglishBlock, row: number): boolean {
  const next = block.wordAt(row + 1)
  return (
    next === '' ||
    next === 'of' ||
    next === '(' ||
    block.tokens.kind[row + 1] === TokenKind.punctuation ||
    chaining.has(next)
  )
}

/** Whether a further number or unit stands right behind, past one more sign or small word. */
function leadsOn(block: EnglishBlock, row: number): boolean {
  const isOne = (at: number): boolean =>
    (/^\d/.test(block.wordAt(at)) && !isYear(block.wordAt(at))) || units.has(block.wordAt(at))
  const word = block.wordAt(row)
  return isOne(row) || (/^(?:no|nos|\.|and|or)$/.test(word) && isOne(row + 1)) || (isNo(word) && isOne(row + 2))
}

/** "of the Public Administration Act", "of the Act", "of the same Act", past a comma; -1 where no act follows. */
function readOfAct(block: EnglishBlock, from: number): number {
  const at = block.wordAt(from) === ',' ? from + 1 : from
  if (!/^(?:of|in|under)$/.test(block.wordAt(at))) return -1
  let name = at + 1
  if (/^(?:the|that|this)$/.test(block.wordAt(name))) name++
  if (/^(?:same|said)$/.test(block.wordAt(name))) name++
  const end = readAct(block, name)
  if (end > 0) return end
  if (acts.has(block.wordAt(name))) return name + 1
  return /^executive$/.test(block.wordAt(name)) && acts.has(block.wordAt(name + 1)) ? name + 2 : -1
}

/** The end of an act's name ("Individual Housing Benefit Act", "Act on Active Social Policy", "Act no. 954"); -1. */
function readAct(block: EnglishBlock, from: number): number {
  if (!isCapital(block, from) || openers.has(block.wordAt(from))) return -1
  let head = -1
  let at = from
  while (at < block.to && (isCapital(block, at) || (linking.has(block.wordAt(at)) && isCapital(block, at + 1)))) {
    if (acts.has(block.wordAt(at)) && isCapital(block, at)) {
      head = at
      break
    }
    at++
  }
  if (head < 0) return -1
  let end = head + 1
  const hasName =
    (head > from && !/^(?:the|this|that|in|under|executive|consolidation|danish)$/.test(block.wordAt(from))) ||
    head > from + 1
  const behind = readName(block, end)
  if (behind > 0) end = behind
  const numbered = readActNumber(block, end)
  if (numbered > 0) end = numbered
  return hasName || behind > 0 || numbered > 0 ? end : -1
}

/** "on Active Social Policy", "on Legal Protection and Administration in Social Matters". */
function readName(block: EnglishBlock, from: number): number {
  if (!/^(?:on|concerning|of)$/.test(block.wordAt(from))) return -1
  let end = -1
  for (let at = from + 1; at < block.to; at++) {
    if (isCapital(block, at)) end = at + 1
    else if (
      !linking.has(block.wordAt(at)) ||
      (at > from + 1 && linking.has(block.wordAt(at - 1)) && linking.has(block.wordAt(at - 2)))
    )
      break
  }
  return end
}

/** "no. 954 of 2025", "no. 954 of 12 May 2025". */
function readActNumber(block: EnglishBlock, from: number): number {
  if (!isNo(block.wordAt(from))) return -1
  const at = block.wordAt(from + 1) === '.' ? from + 2 : from + 1
  if (block.tokens.kind[at] !== TokenKind.number) return -1
  if (block.wordAt(at + 1) !== 'of') return at + 1
  for (let end = at + 2; end < Math.min(block.to, at + 5); end++) if (isYear(block.wordAt(end))) return end + 1
  return at + 1
}

function isCapital(block: EnglishBlock, row: number): boolean {
  return (
    row < block.to &&
    block.tokens.kind[row] === TokenKind.word &&
    (block.tokens.flags[row]! & TokenFlag.capital) !== 0
  )
}
