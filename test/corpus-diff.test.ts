import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { diffLines, type LintedLetter, type LintedMessage } from './corpus-diff.ts'

const folder = fileURLToPath(new URL('../corpus', import.meta.url))
const text = 'Vi fremsender brevet, såfremt du ringer.'

function letter(grade: LintedLetter['grade'], ...words: readonly string[]): LintedLetter {
  const messages = words.map((word): LintedMessage => {
    const start = text.indexOf(word)
    return { rule: 'papirord', messageId: 'use', start, end: start + word.length, shown: true, scored: true }
  })
  return { name: 'brev.txt', text, grade, messages }
}

test('tells findings gained and lost with their words, and grades that moved', () => {
  expect(diffLines([letter('B', 'fremsender')], [letter('A', 'såfremt')], folder, true)).toEqual([
    '  papirord: 1 gained, 1 lost', '    + brev.txt: såfremt', '    - brev.txt: fremsender',
    '  1 grades moved', '    brev.txt: B -> A',
  ])
})

test('of the closed half tells numbers alone', () => {
  const lines = diffLines([letter('B', 'fremsender')], [letter('A', 'såfremt')], folder, false)
  expect(lines).toEqual(['  papirord: 1 gained, 1 lost', '  1 grades moved'])
})

test('says that nothing has changed', () => {
  expect(diffLines([letter('B')], [letter('B')], folder, true)).toEqual(['  nothing has changed'])
})
