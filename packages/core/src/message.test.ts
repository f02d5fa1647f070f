import { expect, test } from 'vitest'
import { renderMessage } from './message.ts'
import { smallCard } from './small-letter.fixture.ts'

const card = smallCard({
  id: 'lange-saetninger',
  messages: { long: { da: '{words} ord: ”{found}” er {words} ord.', en: '{words} words{end}' } },
})

test('every hole is filled, also one that stands twice', () => {
  expect(renderMessage(card, 'long', { words: 31, found: 'Vi' }, 'da')).toBe('31 ord: ”Vi” er 31 ord.')
})
test('the letter\'s own words are put in as they are', () => {
  expect(renderMessage(card, 'long', { words: 0, found: '$& {words} $1' },
    'da')).toBe('0 ord: ”$& {words} $1” er 0 ord.')
})
test('the other language has its own sentence, and false is a value', () => {
  expect(renderMessage(card, 'long', { words: 3, end: false }, 'en')).toBe('3 wordsfalse')
})
test('a hole without a value stays visible', () => {
  expect(renderMessage(card, 'long', { words: 3 }, 'da')).toBe('3 ord: ”{found}” er 3 ord.')
})
test('a message that the card does not have is a broken promise that names rule and message', () => {
  expect(() => renderMessage(card, 'short', {}, 'da')).toThrow('rule lange-saetninger has no message short')
})
