import { TokenKind } from '@klarbrev/core'
import { setOf } from '../words.ts'
import type { EnglishBlock } from './block.ts'

const months = setOf('january february march april may june july august september october november december')
const days = setOf('monday tuesday wednesday thursday friday saturday sunday')
const currencies = setOf('kr kroner krone dkk eur € euro euros')

/** Whether rows `[from, to)` hold an amount of money: "3,460 kr.", "DKK 512,300". */
export function holdsAmount(block: EnglishBlock, from: number, to: number): boolean {
  for (let row = from; row < to; row++) {
    if (block.tokens.kind[row] !== TokenKind.number) continue
    if (currencies.has(block.wordAt(row + 1)) || currencies.has(block.wordAt(row - 1))) return true
  }
  return false
}

/** Whether rows `[from, to)` hold a date or a day: "5 May 2026", "May 5", "the 20th of January", "on Tuesday". */
export function holdsDate(block: EnglishBlock, from: number, to: number): boolean {
  for (let row = from; row < to; row++) {
    const word = block.wordAt(row)
    if (days.has(word)) return true
    if (!months.has(word)) continue
    if (
      isDay(block.wordAt(row - 1)) ||
      isDay(block.wordAt(row + 1)) ||
      (block.wordAt(row - 1) === 'of' && isDay(block.wordAt(row - 2)))
    )
      return true
  }
  return false
}

const isDay = (word: string): boolean => /^\d{1,2}(?:st|nd|rd|th)?$/.test(word)

/** Whether a block names a telephone number (eight figures) or an address of mail. */
export function holdsContact(block: EnglishBlock): boolean {
  let digits = 0
  for (let row = block.from; row < block.to; row++) {
    const kind = block.tokens.kind[row]
    if (kind === TokenKind.email) return true
    const word = block.wordAt(row)
    digits = kind === TokenKind.number && /^(?:\d\d|\d{4}|\d{8})$/.test(word) ? digits + word.length : 0
    if (digits >= 8) return true
  }
  return false
}
