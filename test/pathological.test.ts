import type { Letter } from '@klarbrev/core'
import { readMarkdown, readText } from '@klarbrev/readers'
import { readHtmlText } from '../packages/readers/src/html.ts'
import { describe, expect, test } from 'vitest'
import { hostileTexts } from './hostile-texts.ts'
import { klarbrev } from './product.ts'

// Whatever stands in a file, reading and linting end, throw nothing and keep the promises about offsets. How the work
// grows is asked in laws.test.ts; `npm run bench:hostile` prints what a million characters of each cost.

const cases = hostileTexts(4000)

/** Whether blocks, gaps and findings lie in order and inside the text; asked as one, since there may be thousands. */
function isInOrder({ letter, messages }: Pick<ReturnType<typeof klarbrev.lint>, 'letter' | 'messages'>): boolean {
  let reached = 0
  for (const { start, end, gaps } of letter.blocks) {
    if (start < reached || end <= start) return false
    reached = start
    for (const gap of gaps) {
      if (gap.start < reached || gap.end < gap.start) return false
      reached = gap.end
    }
    if (reached > end) return false
    reached = end
  }
  return reached <= letter.text.length
    && messages.every(({ start, end }) => start >= 0 && end >= start && end <= letter.text.length)
}

const check = (letter: Letter): void => expect(isInOrder(klarbrev.lint(letter))).toBe(true)

describe('any text ends in a letter', () => {
  test('there are forty of them at least', () => {
    expect(cases.length).toBeGreaterThanOrEqual(40)
  })
  test.each(cases)('%s', (_, text) => {
    for (const read of [readText, readMarkdown]) {
      const { letter } = read(text, 'brev')
      expect(letter.text).toBe(text)
      check(letter)
    }
    check(readHtmlText(text, 'brev').letter)
  })
  // Once found so: a call with an argument for each bar of a line.
  test.each(hostileTexts(250_000).filter(([name]) => ['bars', 'opening brackets', 'section signs', 'numbered items'].includes(name)))(
    'a quarter of a million characters: %s', (_, text) => check(readText(text, 'brev').letter),
  )
})
