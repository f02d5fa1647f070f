import { expect, test } from 'vitest'
import { fakeProduct } from '../fakes.fixture.ts'
import { reportInDanish } from '../texts/report-da.ts'
import { displayWidth } from './cells.ts'
import type { OverviewRow } from './overview.ts'
import { overviewPage, overviewRow, overviewTable } from './overview.ts'
import { createPaint } from './paint.ts'
import type { View } from './view.ts'

function view(width: number): View {
  const { cards, linter } = fakeProduct
  return { texts: reportInDanish, cards, gates: linter.model.gates, paint: createPaint(false), width, stdinName: '-' }
}

function row(path: string, text: string): OverviewRow {
  const { letter } = fakeProduct.readLetter(new TextEncoder().encode(text), path)
  return overviewRow(fakeProduct.linter.lint(letter))
}

const good = 'Du får hjælp. Et to tre fire fem seks syv otte ni ti.'
const rows = [row('breve/a.txt', `${good} papirord papirord stavefejl`), row('breve/under/b.txt', 'Hej.')]

test('the findings stand in the row where there is room', () => {
  expect(overviewTable(rows, view(100))).toBe(`Breve i breve/

Brev         Type         Ord   LIX  Hov  Par  Spr  Til  Karakter  Vigtigste fund
${'─'.repeat(90)}
a.txt        Ukendt type   16  33,4   90   85   66   80  B         papirord × 2, stavefejl
under/b.txt  Ukendt type    1  33,4    –    –    –    –  –

Karakterer: A 0 · B 1 · C 0 · D 0 · E 0 · uden karakter 1
0 af 1 brev er til at forstå (karakter A): 0 %
`)
})

test('and on a line of their own where there is not', () => {
  const table = overviewTable(rows, view(80))
  expect(table).toContain('  papirord × 2, stavefejl\n')
  for (const line of table.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80)
})

test.each([40, 60, 80, 99, 100, 140, 200])('fits a screen of %i columns', (width) => {
  const long = row(`breve/${'x'.repeat(90)}.txt`, good)
  const widest = Math.max(...overviewPage([...rows, long], view(width)).split('\n').map(displayWidth))
  // Below 74 columns the numbers alone are wider than the screen.
  expect(widest).toBeLessThanOrEqual(Math.max(width, 74))
})

test('letters in unlike folders keep their paths', () => {
  expect(overviewTable([row('/a/x.txt', good), row('b/y.txt', good)], view(100))).toContain('/a/x.txt')
})
