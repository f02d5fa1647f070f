import { TokenKind, Tokens } from '@klarbrev/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Before } from './before.ts'
import { dateAfterWordAt, dateAt, datePattern } from './date-tokens.ts'
import { amountAt, phoneAt } from './number-tokens.ts'
import { mayBeAmount, mayBeDate, mayBeOrder, mayBePhone, mayBeSentence, mayBeYearFirst } from './special-hints.ts'
import { orderAt, sentenceAloneAt } from './statute-tokens.ts'
import { dash, gap, match, space, sticky } from './patterns.ts'
import { Words } from './words.ts'

/** As if the words before called for whatever comes. */
class Calling extends Before {
  override says(): boolean {
    return true
  }
}
const before = new Calling(new Tokens(1), 0, new Words({ tags: () => 0 }, []))

/** Figures and what stands around them in dates, amounts and telephone numbers, put together by chance. */
const parts = ['0', '1', '3', '12', '20', '31', '45', '345', '2025', '19', '.', '. ', ',', ', ', '-', ' - ', '–', ',-', ' ', '\n', '\n   ', '/',
  'kr', 'kr.', ' kroner', 'tkr.', ' t. kr.', ' mio. euro', '€', ' danske kr.', ' øre', ' maj', '. juni', ' og ', ' til ', ' d.m.', ' d.å.',
  ' sept', '. de', '. april', '/', '-', '-12-', '-K4', '.25-', '.25- d. ', '/3', '.10.', '\r\n', ' dage', ' danskere', ' minutter', ' timer', ' måneder', 'x', ' 34 56 78', ' 3456', '.34.56.78']
const written = fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 9 }).map((all) => `${['1', '2', '31', '45', '0045', '1234'][all.length % 6]}${all.join('')} `)

function runOf(text: string): number {
  return /^\d+/.exec(text)![0].length
}

describe('a cheap look never says no where a pattern matches', () => {
  test('for amounts', () => {
    fc.assert(fc.property(written, (text) => {
      if (amountAt(text, 0, text.length) !== null) expect(mayBeAmount(text, runOf(text))).toBe(true)
    }), { numRuns: 3000 })
  })
  test('for telephone numbers', () => {
    fc.assert(fc.property(written, (text) => {
      const run = runOf(text)
      if (run % 2 === 1 || run > 8 || phoneAt(text, 0, text.length, run, before) === null) return
      expect(mayBePhone(text, 0, run)).toBe(true)
    }), { numRuns: 3000 })
  })
  test('for dates, which begin with a day of one figure or two', () => {
    fc.assert(fc.property(written, (text) => {
      if (runOf(text) > 2 || dateAt(text, 0, text.length, before) === null) return
      expect(mayBeDate(text, runOf(text))).toBe(true)
    }), { numRuns: 3000 })
  })
  test('for dates behind "den", which the look stands before', () => {
    const span = `${datePattern}(?:${dash}(?:den${space})?${datePattern})?`
    const always = sticky(`(?:den|d)\\.?${gap}${span}(?![-/]\\w)`)
    fc.assert(fc.property(fc.constantFrom('den ', 'd. ', 'den\n'), written, (word, rest) => {
      const text = `${word}${rest}`
      if (match(always, TokenKind.date, text, 0, text.length) === null) return
      expect(dateAfterWordAt(text, 0, word.length - 1, text.length, () => true)).not.toBeNull()
    }), { numRuns: 3000 })
  })
  test('for dates that begin with the year', () => {
    fc.assert(fc.property(fc.constantFrom('2025', '1998', '3012'), written, (year, rest) => {
      const text = `${year}-${rest}`
      if (dateAt(text, 0, text.length, before) !== null) expect(mayBeYearFirst(text, 4)).toBe(true)
    }), { numRuns: 2000 })
    expect(dateAt('2025-05-03', 0, 10, before)).not.toBeNull()
    expect(mayBeYearFirst('2025-05-03', 4)).toBe(true)
  })
  test('for the numbers of sentences', () => {
    fc.assert(fc.property(fc.constantFrom('2. pkt.', '12.-14. punktum', '3.\n   pkt. ', '2. – 3. pkt.', '1. gang', '2.5'), (text) => {
      if (sentenceAloneAt(text, 0, text.length) !== null) expect(mayBeSentence(text, text.indexOf('.'))).toBe(true)
    }))
  })
  test('for statutes by their numbers', () => {
    const names = fc.constantFrom('LBK', 'lov', 'lovbek', 'bekendtgørelse', 'vej', 'direktiv', 'forordningens', 'cirkulære')
    const joints = fc.constantFrom(' ', '. ', '.\n   ', '\n', '', '.')
    const rests = fc.constantFrom('nr. 170 af 24/01/2022', 'nr 5', '(EU) 2016/679', '2016/679/EU', 'om planer', 'nr. 1234', '')
    fc.assert(fc.property(names, joints, rests, (name, joint, rest) => {
      const text = `${name}${joint}${rest}`
      if (orderAt(text, 0, text.length) !== null) expect(mayBeOrder(text, name.length)).toBe(true)
    }), { numRuns: 1000 })
  })
})
