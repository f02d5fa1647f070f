import { expect, test } from 'vitest'
import { fakeProduct } from '../fakes.fixture.ts'
import { reportInDanish } from '../texts/report-da.ts'
import { reportInEnglish } from '../texts/report-en.ts'
import { displayWidth } from './cells.ts'
import { firstSentence } from './findings.ts'
import { gradeLine, letterReport } from './letter.ts'
import { createPaint } from './paint.ts'
import type { View } from './view.ts'

const view: View = {
  texts: reportInDanish,
  cards: fakeProduct.cards,
  gates: fakeProduct.linter.model.gates,
  paint: createPaint(false),
  width: 72,
  stdinName: '(standardinput)',
}

function report(text: string, more: Partial<View> = {}, path = 'a.txt'): string {
  const { letter, problems } = fakeProduct.readLetter(new TextEncoder().encode(text), path)
  return letterReport(fakeProduct.linter.lint(letter, problems), { ...view, ...more })
}

const good = 'Du får hjælp. Et to tre fire fem seks syv otte ni ti.'

test('a letter with one finding, whole', () => {
  expect(report(`${good}\r\nDet er et papirord her.\r\n`)).toBe(`a.txt
Ukendt type · 18 ord · 1 sætning · LIX 33,4

  B  Næsten til at forstå, 78,5 af 100

  Hovedbudskab  █████████░   90
  Paragraffer   █████████░   85
  Sprog         ███████░░░   66
  Tiltale       ████████░░   80

  Hovedbudskab: linje 1, først i brevet
    ”Du får hjælp.”

  Karakteren kan ikke blive bedre end B: Fordi.
  Det løfter brevet mest:
  1. papirord: Skriv om. (+4,1 point)

  1 fund

  2 │ Det er et papirord her.
    │           ^^^^^^^^
      papirord (advarsel): ”papirord” er svært.
      Hvorfor: Det er svært at læse.
      Forslag: Skriv ”ord”
`)
})

test('three findings of a rule in full, then the count and the lines of the others', () => {
  const text = `${good}\n${Array.from({ length: 6 }, (_, index) => `${index} papirord`).join('\n')}`
  const shown = report(text)
  expect(shown.match(/\^{8}/g)).toHaveLength(3)
  expect(shown.match(/Hvorfor:/g)).toHaveLength(1)
  expect(shown).toContain('og 3 til af samme slags (linje 5, 6, 7)')
})

test.each([
  ['', 'Ingen karakter: Brevet kan ikke læses, eller der er ingen tekst i filen.'],
  ['Hej du.', 'Ingen karakter: Brevet er for kort til at få en karakter.'],
  [`${good} ikkje`, 'Ingen karakter: Brevet ser ud til at være på norsk.'],
])('why %j has no grade', (text, reason) => {
  expect(report(text, { width: 110 })).toContain(reason)
})

test('nothing in a letter or a name can reach the terminal as a command', () => {
  const shown = report(`${good} \u001B]0;x\u0007 papirord \u009B`, {}, 'a\u001B[2J.txt')
  // eslint-disable-next-line no-control-regex
  expect(shown.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001F\u007F-\u009F]/)
  expect(report('x', { paint: createPaint(true) })).toContain('\u001B[1m')
})

test('no line is wider than the screen', () => {
  const text = `${good} ${'ord '.repeat(200)} papirord ${'ord '.repeat(200)}`
  for (const width of [40, 60, 100]) {
    for (const line of report(text, { width }).split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width)
  }
})

test('one line a letter, in Danish and in English', () => {
  const { letter } = fakeProduct.readLetter(new TextEncoder().encode(good), '-')
  const result = fakeProduct.linter.lint(letter)
  expect(gradeLine(result, view)).toBe('(standardinput): B  Næsten til at forstå, 78,5 af 100\n')
  expect(gradeLine(result, { ...view, texts: reportInEnglish })).toContain('B  Almost easy to understand, 78.5 of 100')
})

test('the first sentence does not end at an abbreviation before a small letter', () => {
  expect(firstSentence('Brug fx. dette ord. Det\ner let.')).toBe('Brug fx. dette ord.')
})
