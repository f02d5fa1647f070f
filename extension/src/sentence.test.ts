import { describe, expect, test } from 'vitest'
import type { Lines } from './sentence.ts'
import { sentenceAt } from './sentence.ts'

/** The sentence at the mark ‸ in a text, as its words. */
function sentenceIn(marked: string): string {
  const rows = marked.split('\n')
  const line = rows.findIndex((row) => row.includes('‸'))
  const character = rows[line]!.indexOf('‸')
  const text = marked.replace('‸', '').split('\n')
  const lines: Lines = { lineCount: text.length, lineAt: (at) => text[at]! }
  const { start, end } = sentenceAt(lines, { line, character })
  const cut = text.slice(start.line, end.line + 1)
  cut[cut.length - 1] = cut.at(-1)!.slice(0, end.character)
  cut[0] = cut[0]!.slice(start.character)
  return cut.join('\n')
}

describe('the sentence at a place', () => {
  test.each([
    ['Først dette. Så kommer ‸det næste. Og slut.', 'Så kommer det næste.'],
    ['Det står i loven, jf. § 3. Du får ‸svar.', 'Du får svar.'],
    ['Det er bl.a. af ‸hensyn til dig. Slut.', 'Det er bl.a. af hensyn til dig.'],
    ['Kære Anna\n\nDu får svar\nsenest ‸fredag. Ring.\n\nHilsen', 'Du får svar\nsenest fredag.'],
    ['- et punkt\n- et ‸andet\n- et tredje', '- et andet'],
    ['En sætning. ‸', 'En sætning. '],
    ['En sætning. N‸', 'N'],
    ['‸', ''],
    ['Et. To. ‸Tre.', 'Tre.'],
  ])('%j', (marked, expected) => {
    expect(sentenceIn(marked)).toBe(expected)
  })
  test('reads no more than the lines around it', () => {
    let read = 0
    const lines: Lines = {
      lineCount: 100_000,
      lineAt() {
        read++
        return 'ord uden ende'
      },
    }
    sentenceAt(lines, { line: 50_000, character: 3 })
    expect(read).toBeLessThan(400)
  })
})
