import { describe, expect, test } from 'vitest'
import { cleanWords } from './clean-words.ts'
import { smallLetter } from './small-letter.fixture.ts'

/** Letters of a letter's length when the marked stretches of its one paragraph are flagged. */
function clean(text: string, ...flagged: readonly string[]): number {
  const spans = flagged.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }))
  return Math.round(cleanWords(smallLetter([text]), spans) * 5)
}

describe('the length a score divides by', () => {
  test('is that of the running words outside flagged phrases, in words of five letters', () => {
    expect(cleanWords(smallLetter(['et bord under en busk']), [])).toBe(17 / 5)
    expect(clean('Vi skal hermed sende dig svar', 'skal hermed')).toBe(2 + 5 + 3 + 4)
  })
  test('counts a word once that lies under two findings', () => {
    expect(clean('a b c d e f', 'b c d', 'c d e')).toBe(2)
    expect(clean('a b c d e f', 'b c d e', 'c d')).toBe(2)
  })
  test('does not grow when a word is written in two, nor by signs, figures and marks over letters', () => {
    expect(clean('klage vejledning')).toBe(clean('klagevejledning'))
    expect(clean('på 12 – e-mail: 3.000')).toBe(2 + 5)
    expect([clean('på'.normalize('NFD')), clean('på\u00adå')]).toEqual([2, 3])
  })
  test('is not touched by a finding in a heading, whose words were never counted', () => {
    const facts = smallLetter([{ text: 'Vedrørende ansøgning', role: 'heading' }, 'Du får hjælp.'])
    expect(cleanWords(facts, [{ start: 0, end: 10 }])).toBe(10 / 5)
  })
  test('leaves padding out', () => {
    const facts = smallLetter(['Du får hjælp. God dag. Ring.'])
    expect(cleanWords({ ...facts, padding: [{ start: 14, end: 22 }] }, [])).toBe(14 / 5)
  })
  test('is never less than none', () => {
    expect(clean('a b', 'a', 'a b', 'b')).toBe(0)
  })
})
