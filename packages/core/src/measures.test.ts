import { describe, expect, test } from 'vitest'
import type { LetterFacts } from './facts.ts'
import { lix, measure, measuresVersion } from './measures.ts'
import { smallLetter, smallMessage } from './small-letter.fixture.ts'

describe('LIX', () => {
  test('is words a sentence plus the percentage of long words', () => {
    expect(lix(100, 25, 10)).toBe(10 + 25)
    expect(lix(3, 3, 1)).toBe(103)
  })
  test('of nothing is 0', () => {
    expect([lix(0, 0, 0), lix(0, 0, 4), lix(5, 1, 0)]).toEqual([0, 0, 0])
  })
})

describe('the record', () => {
  test('of the empty letter has every measure, all of them numbers that are none or words that say so', () => {
    expect(measure(smallLetter([]), [])).toEqual({
      version: measuresVersion,
      words: 0,
      longWords: 0,
      sentences: 0,
      lix: 0,
      meanSentenceLength: 0,
      longestParagraph: 0,
      runningBlocks: 0,
      cleanWords: 0,
      mainMessage: 'none',
      wordsBeforeMain: 0,
      mainMessageClear: 'none',
    })
  })
  test('counts running text and nothing else', () => {
    const facts = smallLetter([
      { text: 'Klagevejledning og frister', role: 'heading' },
      'Du får hjælp. Vi betaler huslejen.',
      { text: 'til transport', role: 'listItem' },
      { text: 'Kommunen bestemmer alting', role: 'quotedLaw' },
    ])
    expect(measure(facts, [])).toMatchObject({
      words: 8, longWords: 3, sentences: 3, runningBlocks: 2, longestParagraph: 6, lix: 8 / 3 + (100 * 3) / 8,
      meanSentenceLength: 8 / 3,
    })
  })
  test('tells where the main message stands and whether it is clear', () => {
    const main = { start: 0, end: 2, position: 'late', clear: false, reasons: [] } as const
    const facts: LetterFacts = { ...smallLetter(['Du får nej.']), mainMessage: main }
    expect(measure(facts, [])).toMatchObject({ mainMessage: 'late', mainMessageClear: 'vague' })
    expect(measure({ ...facts, mainMessage: { ...main, clear: true } }, [])['mainMessageClear']).toBe('clear')
  })
  test('takes in the statistics of the language', () => {
    expect(measure({ ...smallLetter(['Du']), statistics: { du: 1, outcome: 'granted' } }, [])).toMatchObject({
      du: 1, outcome: 'granted',
    })
  })
  test('counts scored findings by rule, whether they are shown or not', () => {
    const record = measure(smallLetter(['Du får hjælp']), [
      smallMessage(0, 2), smallMessage(3, 6, { shown: false }), smallMessage(0, 2, { scored: false }),
      smallMessage(7, 12, { rule: 'prøve', scored: false }),
    ])
    expect([record['count.regel'], record['count.prøve']]).toEqual([2, undefined])
  })
  test('tells how many findings were set aside, and their share of each rule; says nothing where none was', () => {
    const aside = { shown: false, scored: false, data: { suppressed: 'brev' } }
    const facts = smallLetter(['Du får hjælp'])
    const record = measure(facts, [
      smallMessage(0, 2), smallMessage(3, 6, aside), smallMessage(7, 12, { ...aside, rule: 'prøve' }),
    ])
    expect([record['suppressed'], record['off.regel'], record['off.prøve']]).toEqual([2, 0.5, 1])
    expect(measure(facts, [smallMessage(0, 2)])).not.toHaveProperty('suppressed')
  })
  test('holds numbers and short codes, never the words of the letter', () => {
    const facts = smallLetter(['Fru Ravnholt får afslag.'])
    const record = JSON.stringify(measure(facts, [smallMessage(0, 12, { data: { found: 'Fru Ravnholt' } })]))
    expect(record).not.toMatch(/Fru|Ravnholt|afslag/)
  })
})

test('words before the main message count running text alone, and none where it stands first', () => {
  const parts = [{ text: 'Vedrørende sagen', role: 'title' } as const, 'Vi har læst din sag.', 'Det var godt. Du får nej. Ring.']
  const facts = smallLetter(parts)
  const start = facts.letter.text.indexOf('Du får')
  const main = { start, end: start + 11, position: 'late', clear: true, reasons: [] } as const
  const of = (more: object): unknown => measure({ ...facts, mainMessage: { ...main, ...more } }, [])['wordsBeforeMain']
  expect([of({}), of({ position: 'early' }), of({ position: 'first' }), measure(facts, [])['wordsBeforeMain']]).toEqual([8, 8, 0, 0])
})

test('the length is not touched by a finding that is not scored, nor by one of a whole long sentence', () => {
  const text = `${'ordet er langt og '.repeat(6)}slut.`
  const facts = smallLetter([text])
  const length = (messages: Parameters<typeof measure>[1]): unknown => measure(facts, messages)['cleanWords']
  expect(length([smallMessage(0, 5, { scored: false }), smallMessage(0, text.length)])).toBe(length([]))
  expect(length([smallMessage(0, 5)])).toBe((length([]) as number) - 1)
})
