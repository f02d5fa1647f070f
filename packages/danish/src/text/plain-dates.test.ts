import { TokenKind } from '@klarbrev/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { datePattern } from './date-tokens.ts'
import { dash, match, sticky } from './patterns.ts'
import { plainDateEnd } from './plain-dates.ts'

/** The pattern that the plain way stands before: a date, or two with a dash between them, and no more of a number. */
const whole = sticky(`${datePattern}(?:${dash}${datePattern})?(?![-/]\\w)`)

test('a plain date ends where the whole pattern ends, whatever follows', () => {
  const days = fc.constantFrom('1', '3', '03', '12', '30', '31', '00', '32', '45')
  const months = fc.constantFrom('. maj', '.\nmaj', '. December', '. maj', '.5.', '.05.', '.12.', '.13.', '.0.', '-5-', '-05-', '-12-', '-00-', '/5-')
  const years = fc.constantFrom('2025', ' 2025', '\n2025', '1998', '3025', '25', ' d.å.', '')
  const tails = fc.constantFrom('', ' ', '.', ', ', ' og', '-', '/2', '-7', '-K4', ' - 5. juni', '–6.6.2026', ' 2026', '\n\n2026', '5', 'x', '_')
  fc.assert(fc.property(days, months, years, tails, (day, month, year, tail) => {
    const text = `${day}${month}${year}${tail}`
    const plain = plainDateEnd(text, 0, text.length)
    if (plain >= 0) expect(plain).toBe(match(whole, TokenKind.date, text, 0, text.length)?.end)
  }), { numRuns: 3000 })
})

test('the common ways to write a date are plain', () => {
  for (const text of ['3. maj 2025', '3.\nmaj', '12. december\n2024', '3.5.2025', '14.10.2025', '06-02-2026', '1-12-1998']) {
    expect(plainDateEnd(text, 0, text.length)).toBe(text.length)
  }
})
