import { TokenKind } from '@klarbrev/core'
import type { DanishBlock } from './block.ts'

/**
 * The rows of a block that hold a whole CPR number: a day and a month that there are (with 60 added to the day too, as
 * invented and replacement numbers have it) and four figures after them. A number without its hyphen counts after "cpr".
 */
export function personNumberRows(block: DanishBlock): readonly number[] {
  if (!block.holdsKind(TokenKind.personNumber)) return none
  const rows: number[] = []
  for (let row = block.from; row < block.to; row++) {
    if (block.tokens.kind[row] === TokenKind.personNumber && isWhole(block, row)) rows.push(row)
  }
  return rows
}

const none: readonly number[] = []

/** The figures of a CPR number alone, to tell two numbers apart. Never to be shown. */
export function figuresOf(block: DanishBlock, row: number): string {
  return block.textOf(row, row + 1).replace(/\D/g, '')
}

function isWhole(block: DanishBlock, row: number): boolean {
  const written = block.textOf(row, row + 1)
  const figures = written.replace(/\D/g, '')
  if (figures.length !== 10) return false
  const day = Number(figures.slice(0, 2))
  const month = Number(figures.slice(2, 4))
  const isDay = (day >= 1 && day <= 31) || (day >= 61 && day <= 91)
  if (!isDay || month < 1 || month > 12) return false
  return /[-–]/.test(written) || saysPersonNumber(block, row)
}

function saysPersonNumber(block: DanishBlock, row: number): boolean {
  for (let before = row - 1; before >= Math.max(block.from, row - 4); before--) {
    if (/^(?:cpr|personn)/.test(block.wordAt(before))) return true
  }
  return false
}
