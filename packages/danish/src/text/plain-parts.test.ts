import { TokenKind } from '@klarbrev/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTokens } from '../check-tokens.ts'

/** What may stand behind a part of a section, in the common spelling and in one that only the pattern reads. */
const tails = [')', '), ', '.', '. Det', '. Dec', '. december', '. kr', '. uger', '. Man', '. maj', '. m', ', og', ', og 3', ', 3 og 4', ', samt',
  ', efter', ', a og b', ', i', ' og 4', '-7', ' a', 'a', '%', '.\n\nVi', '.\nVi', ', nr. 2', ', nr. 2)', ', nr. 2. Det', ' ', '']

test('the common way to write a part ends where the whole pattern ends, whatever follows', () => {
  fc.assert(fc.property(fc.constantFrom('stk', 'nr'), fc.constantFrom('1', '12', '123', '1234'), fc.constantFrom(...tails), (name, figure, tail) => {
    const common = `Se § 5, ${name}. ${figure}${tail}`
    // Capitals mean the same, and are left to the pattern.
    const written = `Se § 5, ${name.toUpperCase()}. ${figure}${tail}`
    const end = (text: string): number => {
      const { tokens } = readTokens(text)
      for (let row = 0; row < tokens.count; row++) if (tokens.kind[row] === TokenKind.statuteRef) return tokens.end[row]!
      return -1
    }
    expect(end(common)).toBe(end(written))
  }), { numRuns: 500 })
})
