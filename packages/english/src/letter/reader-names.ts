import type { Role } from '@klarbrev/core'
import { TokenFlag, TokenKind } from '@klarbrev/core'
import type { EnglishBlock } from '../facts/block.ts'

/** The surnames behind "Mr", "Mrs", "Ms" or "Dr" in address and greeting, in small letters. */
export function findReaderNames(blocks: readonly EnglishBlock[], roles: readonly Role[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const [index, facts] of blocks.entries()) {
    const role = roles[index]
    if (role !== 'address' && role !== 'letterhead' && role !== 'greeting') continue
    for (let row = facts.from; row < facts.to; row++) {
      if (!isTitle(facts.wordAt(row))) continue
      let last = row
      while (last + 1 < facts.to && isName(facts, last + 1)) last++
      if (last > row) names.add(facts.wordAt(last))
    }
  }
  return names
}

/** Whether a word is a title before a person's name. */
export function isTitle(word: string): boolean {
  return word === 'mr' || word === 'mrs' || word === 'ms' || word === 'miss' || word === 'dr'
}

function isName(facts: EnglishBlock, row: number): boolean {
  const { kind, flags } = facts.tokens
  return kind[row] === TokenKind.word && (flags[row]! & TokenFlag.capital) !== 0
}
