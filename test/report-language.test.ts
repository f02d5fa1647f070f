import { ruleCards } from '@klarbrev/engine'
import { readLetter } from '@klarbrev/readers'
import { makeReport } from '@klarbrev/report'
import { expect, test } from 'vitest'
import { info, plannedRows, row, someCenters } from '../packages/report/src/hand-made-rows.fixture.ts'
import { klarbrev } from './product.ts'

/** The running words of a page: without its style, its charts, its tables and the invented examples, which hold faults. */
function proseOf(page: string): string {
  return page
    .replace(/<(style|svg|table|title|dl)[^]*?<\/\1>/g, '')
    .replace(/<\/(?:p|h1|h2|h3|li)>/g, '\n\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replace(/\n{3,}/g, '\n\n')
}

const spring = plannedRows({ run: 'Forår 2026', month: '2026-03', centers: someCenters, lift: 4 })
const autumn = plannedRows({ run: 'Efterår 2026', month: '2026-10', centers: someCenters, lift: 16 })
const rounds = [info('Forår 2026', '2026-03-30'), info('Efterår 2026', '2026-10-30', {
  isFinished: false,
  sample: { drawn: 334, population: 2000, seed: 7 },
  files: { scored: 334, 'too-short': 3, 'other-language': 1, 'no-letter': 2, unreadable: 1, duplicate: 2 },
})]
const short = row({ run: 'Efterår 2026', grade: null, criteria: null, notScored: 'for-kort', date: null })
const few = Array.from({ length: 3 }, () => row({ run: 'Efterår 2026', center: 'Lille' }))
const alone = row({ run: 'Efterår 2026', center: null, date: null })
const everything = [...spring, ...autumn, short, ...Array.from({ length: 5 }, () => alone)]
const otherRules = everything.map((one) => (one.run === 'Forår 2026' ? { ...one, rules: 'old' } : one))
const noTemplates = everything.map((one) => ({ ...one, template: null }))

test.each([
  ['the trend', everything, null],
  ['the trend over a break', otherRules, null],
  ['the trend with a small centre', [...everything, ...few], null],
  ['the trend without templates', noTemplates, null],
  ['a new series', everything.map((one) => ({ ...one, series: one.run })), null],
  ['the first measurement', autumn, null],
  ['quarters', everything.map((one, at) => (at % 2 === 0 ? one : { ...one, date: '2026-02-01' })), null],
  ['a centre', everything, 'Jobcenter'],
  ['a centre in its first measurement', autumn, 'Sundhed'],
  ['a small centre', [...everything, ...few], 'Lille'],
  ['a centre that nobody measured', everything, 'Månen'],
  ['nothing', [], null],
] as const)('the Danish of %s has no finding that counts', async (_, rows, center) => {
  const cards = new Map(ruleCards.map((card) => [card.id, card]))
  for (const format of ['html', 'txt'] as const) {
    const made = await makeReport({
      rounds, rows, center, target: null, format, cards, today: '2026-11-22', engine: '0.1.0',
    })
    const shown = made.content as string
    const text = format === 'html' ? proseOf(shown) : shown.replace(/^ {3}Opfundet eksempel:[^]*?”$/gm, '')
    const { letter } = readLetter(new TextEncoder().encode(text), 'rapport.txt')
    const { messages } = klarbrev.lint(letter)
    const found = messages
      .filter(({ category, shown }) => shown && category === 'sprog')
      .map((one) => `${one.rule}: ${text.slice(one.start, one.end)}`)
    expect(found).toEqual([])
  }
})
