import { TokenFlag, TokenKind } from '@klarbrev/core'
import type { EnglishBlock } from '../facts/block.ts'
import { setOf } from '../words.ts'

const organisations = setOf(`
  kommune municipality department centre center jobcentre services service benefits housing administration office
  team school town council integration disability payments borgerservice
`)

/** The name of an office: words with capitals, one of them of the house. */
export function isOrganisation(block: EnglishBlock): boolean {
  if (block.words > 6) return false
  for (let row = block.from; row < block.to; row++) {
    const word = block.wordAt(row)
    if (
      block.tokens.kind[row] === TokenKind.word &&
      !(block.tokens.flags[row]! & TokenFlag.capital) &&
      !/^(?:and|of|for)$/.test(word)
    )
      return false
  }
  return (
    organisations.has(block.wordAt(block.to - 1)) ||
    organisations.has(block.wordAt(block.from)) ||
    organisations.has(block.wordAt(block.from + 1))
  )
}

/** Two to four words that all begin with a capital: a name that the layout took for a heading. */
export function isNameLike(block: EnglishBlock): boolean {
  if (block.words < 2 || block.words > 4) return false
  for (let row = block.from; row < block.to; row++) {
    if (block.tokens.kind[row] !== TokenKind.word || !(block.tokens.flags[row]! & TokenFlag.capital)) return false
  }
  return true
}
