import fc from 'fast-check'
import { expect, test } from 'vitest'
import { displayWidth } from './cells.ts'
import { excerpt } from './excerpt.ts'

/** Cuts a line whose words to mark stand between `⟦` and `⟧`, and gives both lines as they would be printed. */
function cut(marked: string, width: number): string[] {
  const from = marked.indexOf('⟦')
  const to = marked.indexOf('⟧') - 1
  const text = marked.replace('⟦', '').replace('⟧', '')
  const { before, marked: words, after, marks } = excerpt(text, 0, text.length, from, to, width)
  return [before + words + after, marks]
}

test.each([
  ['Vi ⟦fremsender⟧ brevet.', 40, ['Vi fremsender brevet.', '   ^^^^^^^^^^']],
  ['        ⟦Indrykket⟧ linje', 40, ['Indrykket linje', '^^^^^^^^^']],
  ['Blåbær😀 og ⟦a\u030Agrød⟧', 40, ['Blåbær😀 og a\u030Agrød', '            ^^^^^']],
  ['a\tb ⟦c⟧', 40, ['a    b c', '       ^']],
  ['\u001B[1m⟦x⟧', 40, ['\\x1b[1mx', '       ^']],
  ['et to tre fire fem ⟦seks⟧ syv otte ni ti elleve', 24, ['…fem seks syv otte…', '     ^^^^']],
  ['⟦et to tre fire fem seks syv otte ni⟧ ti', 20, ['et to tre fire fem…', '^^^^^^^^^^^^^^^^^^']],
])('%j', (text, width, lines) => {
  expect(cut(text, width)).toEqual(lines)
})

test('a megabyte on one line is cut around the words', () => {
  const text = `${'a'.repeat(500_000)} ord ${'b'.repeat(500_000)}`
  const { before, marked, after } = excerpt(text, 0, text.length, 500_001, 500_004, 60)
  expect(marked).toBe('ord')
  expect(before.startsWith('…a')).toBe(true)
  expect(after.endsWith('b…')).toBe(true)
  expect((before + after).length).toBeLessThan(60)
})

test('whatever the line holds, it fits, and the marks stand under the words', () => {
  const line = fc.string({ unit: 'binary', maxLength: 300 }).map((text) => text.replace(/[\r\n]/g, ' '))
  fc.assert(
    fc.property(line, fc.nat(), fc.nat(), fc.integer({ min: 30, max: 120 }), (text, a, b, width) => {
      const from = Math.min(a % (text.length + 1), b % (text.length + 1))
      const to = Math.max(a % (text.length + 1), b % (text.length + 1))
      const { before, marked, after, marks } = excerpt(text, 0, text.length, from, to, width)
      expect(displayWidth(before) + displayWidth(marked) + displayWidth(after)).toBeLessThanOrEqual(width + 6)
      if (marks !== '') expect(marks.indexOf('^')).toBe(displayWidth(before))
    }),
    { numRuns: 300 },
  )
})
