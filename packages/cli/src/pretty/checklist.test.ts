import type { Message } from '@klarbrev/core'
import type { LintResult } from '@klarbrev/engine'
import { expect, test } from 'vitest'
import { fakeProduct } from '../fakes.fixture.ts'
import { reportInDanish } from '../texts/report-da.ts'
import { checklistLines } from './checklist.ts'
import { letterReport } from './letter.ts'
import { createPaint } from './paint.ts'
import type { View } from './view.ts'

const own = fakeProduct.cards.get('papirord')!
const card = { ...own, id: 'tjek-kontakt', category: 'jura' as const, messages: { missing: { da: 'Skriv dit nummer.', en: 'Give your number.' } } }
const view: View = {
  texts: reportInDanish,
  cards: new Map([...fakeProduct.cards, [card.id, card]]),
  gates: [],
  paint: createPaint(false),
  width: 60,
  stdinName: '-',
}

const message: Message = {
  rule: card.id, category: 'jura', severity: 'advarsel', messageId: 'missing', data: {}, fixes: [], noFix: 'tilfoej', scored: false,
  shown: true, start: 0, end: 3,
}

function resultWith(messages: readonly Message[]): LintResult {
  const { letter } = fakeProduct.readLetter(new TextEncoder().encode('Et to tre fire fem seks syv otte ni ti papirord'), 'a.txt')
  const result = fakeProduct.linter.lint(letter)
  return { ...result, messages: [...messages, ...result.messages] }
}

test('what the letter lacks stands as a list of its own, before the findings and not among them', () => {
  const shown = letterReport(resultWith([message]), view)
  expect(shown).toContain('\n  Tjek brevet (tæller ikke med i karakteren)\n    □ Skriv dit nummer.\n\n  1 fund\n')
  expect(shown).not.toContain('tjek-kontakt')
})

test('there is no list where nothing is missing, or nothing is shown', () => {
  expect(checklistLines(resultWith([]), view)).toEqual([])
  expect(checklistLines(resultWith([{ ...message, shown: false }]), view)).toEqual([])
})
