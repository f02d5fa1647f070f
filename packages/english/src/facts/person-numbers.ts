import { TokenKind } from '@klarbrev/core'
import type { EnglishBlock } from './block.ts'

/** A whole CPR number: its rows from `from` on, those from `to` on no more. */
export interface PersonNumber {
  readonly from: number
  readonly to: number
  /** Its ten figures, to tell two numbers apart. Never to be shown. */
  readonly figures: string
}

/**
 * The whole CPR numbers of a block: a day and a month that there are (with 60 added to the day too, as invented and
 * replacement numbers have it) and four figures after them. Ten figures without a hyphen are one only behind "CPR":
 * else they may be an account or a case.
 */
export function personNumbersOf(block: EnglishBlock): readonly PersonNumber[] {
  const found: PersonNumber[] = []
  for (let row = block.from; row < block.to; row++) {
    const to = row + (isSplit(block, row) ? 3 : 1)
    if (to === row + 1 && block.tokens.kind[row] !== TokenKind.personNumber) continue
    const written = block.textOf(row, to)
    const figures = written.replace(/\D/g, '')
    if (isDate(figures) && (/\D/.test(written) || saysPersonNumber(block, row))) found.push({ from: row, to, figures })
  }
  return found
}

/** Written with spaces around its hyphen. */
function isSplit(block: EnglishBlock, row: number): boolean {
  return (
    row + 2 < block.to &&
    block.wordAt(row + 1) === '-' &&
    /^\d{6}$/.test(block.wordAt(row)) &&
    /^\d{4}$/.test(block.wordAt(row + 2))
  )
}

function isDate(figures: string): boolean {
  const day = Number(figures.slice(0, 2))
  const month = Number(figures.slice(2, 4))
  return ((day >= 1 && day <= 31) || (day >= 61 && day <= 91)) && month >= 1 && month <= 12
}

function saysPersonNumber(block: EnglishBlock, row: number): boolean {
  for (let before = row - 1; before >= Math.max(block.from, row - 4); before--) {
    if (/^(?:cpr|personal|civil)/.test(block.wordAt(before))) return true
  }
  return false
}
