import type { Letter } from '@klarbrev/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printBlocks } from './check-blocks.ts'
import { readMarkdown } from './markdown.ts'
import { isVisible } from './signs.ts'
import { readLayout, readText } from './text.ts'

const piece = fc.constantFrom(
  'Kære Anna', 'Med venlig hilsen', '3. maj 2025', 'Afgørelse', 'Vi har besluttet at give dig ja.',
  '- en seng', '  - en stol',
  '1. Send det.', '2. Vent.', 'a) først', '•', '* * *', '---', '===', '> citat', '>>> dybt', '# Titel', '## ', '```',
  '~~~', '~~~~',
  'Leje       100 kr.', 'Varme       90 kr.', 'a\tb', '| a | b |', '|---|---|', '|', '**fed** og *skrå', '_a_b_',
  '`kode',  '[a](b',
  '[a](b "c")', '![x](y)', '<b>', '<!-- x -->', '<!--', '-->', '<!-- klarbrev fra: x -- y -->', '\\',
  'slut\\', 'slut  ',
  'Det er en linje, som er så lang, at den nok er ombrudt af et program,', 'og så fortsætter den', 'registre-',
  '\u00a0', '\u200b',
  '\u202e', '\ud800', '😀', '\0', '\f', '\u2028', 'STORT', 'Side 2 af 3', 'brevtype: afslag', 
  'Sundby            3. maj 2025', '',
)
const letterLike = fc.array(fc.tuple(piece, fc.constantFrom('\n', '\n', '\n\n', ' ', '\n    ', '')), { maxLength: 30 })
  .map(pieces => pieces.flat().join(''))
const anyText = fc.oneof(
  letterLike, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 200 }),
)
const readers = [['text', readText], ['markdown', readMarkdown]] as const

describe.each(readers)('laws of %s', (_, read) => {
  test('blocks and gaps are in order, inside, and hold words', () => {
    fc.assert(fc.property(anyText, text => checkLaws(read(text, 'x').letter)), { numRuns: 600 })
  })
  test('CRLF, CR and LF give the same blocks', () => {
    fc.assert(fc.property(anyText, text => {
      const lf = text.replace(/\r\n?/g, '\n')
      const outline = (end: string): string[] => printBlocks(read(lf.replaceAll('\n', end), 'x').letter)
      expect(outline('\r\n')).toEqual(outline('\n'))
      expect(outline('\r')).toEqual(outline('\n'))
    }), { numRuns: 300 })
  })
  test('a no-break space is a space', () => {
    fc.assert(fc.property(letterLike, text => {
      const outline = (space: string): string[] => {
        const { blocks } = read(text.replace(/(?<=[A-Za-zæøå.]) (?=[A-Za-zæøå])/g, space), 'x').letter
        return blocks.map(block => `${block.kind} ${block.start} ${block.end}`)
      }
      expect(outline('\u00a0')).toEqual(outline(' '))
    }), { numRuns: 300 })
  })
})

function checkLaws({ text, blocks }: Letter): void {
  let at = 0
  let group = 0
  for (const block of blocks) {
    expect(block.start).toBeGreaterThanOrEqual(at)
    expect(block.end).toBeLessThanOrEqual(text.length)
    expect(isVisible(text.charCodeAt(block.start)) && isVisible(text.charCodeAt(block.end - 1))).toBe(true)
    expect(block.group === group || block.group === group + 1 || at === 0).toBe(true)
    let inner = block.start
    let visible = 0
    for (const gap of [...block.gaps, { start: block.end, end: block.end + 1 }]) {
      for (let sign = inner; sign < gap.start; sign++) visible += isVisible(text.charCodeAt(sign)) ? 1 : 0
      inner = gap.end
    }
    expect(visible).toBeGreaterThan(0)
    inner = block.start
    for (const gap of block.gaps) {
      expect(gap.start >= inner && gap.end > gap.start && gap.end <= block.end).toBe(true)
      inner = gap.end
    }
    at = block.end
    group = block.group
  }
}

describe('the work grows linearly with the letter', () => {
  const hostile: readonly (readonly [string, (size: number) => string])[] = [
    ['one long line', size => 'ord '.repeat(size)],
    ['one long word', size => 'a'.repeat(size * 4)],
    ['empty lines', size => '\n'.repeat(size * 4)],
    ['items', size => '- a\n'.repeat(size)],
    ['numbered items', size => '1. a\n'.repeat(size)],
    ['items ever deeper', size => {
      const depth = Math.ceil(Math.sqrt(size * 2))
      return Array.from({ length: depth }, (_, at) => `${' '.repeat(2 * at)}- a`).join('\n')
    }],
    ['quotes', size => '>'.repeat(size * 4)],
    ['quotes on lines', size => '> a\n'.repeat(size)],
    ['brackets', size => '['.repeat(size * 2) + ']('.repeat(size)],
    ['links', size => '[a](b'.repeat(size)],
    ['titles', size => '[a](b "'.repeat(size)],
    ['asterisks', size => '*a _b '.repeat(size)],
    ['closed asterisks', size => '**a* '.repeat(size)],
    ['backticks', size => '` `` a '.repeat(size)],
    ['comments', size => '<!-- '.repeat(size)],
    ['comments on lines', size => '<!--\n\n'.repeat(size)],
    ['tags', size => '<a '.repeat(size)],
    ['bars', size => '|a'.repeat(size)],
    ['rows', size => 'a   b\n'.repeat(size)],
    ['columns', size => 'a   '.repeat(size)],
    ['dashes', size => '- '.repeat(size)],
    ['short lines', size => 'Anna\n'.repeat(size)],
    ['wrapped lines', size => 'vi har lagt vægt på det, du har fortalt os om din sag\n'.repeat(size)],
    ['underlines', size => 'a\n-\n--\n'.repeat(size)],
  ]
  test.each(hostile)('%s', (_, make) => {
    for (const markdown of [false, true]) {
      const steps = [1000, 2000, 4000].map(size => countSteps(make(size), markdown))
      // Every character may be looked at by each of the passes, but never more often in a longer letter.
      expect(Math.max(...steps)).toBeLessThan(40)
      expect((steps[2] ?? 0) / (steps[0] ?? 1)).toBeLessThan(1.2)
    }
  })
  function countSteps(text: string, markdown: boolean): number {
    const meter = { steps: 0 }
    readLayout(text, 'x', markdown, undefined, meter)
    return meter.steps / text.length
  }
})
