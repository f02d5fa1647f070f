import { expect, test } from 'vitest'
import * as signs from './signs.ts'

/** What each question means, as a pattern; the patterns know every code point, and the table must agree with them. */
const meanings: readonly (readonly [string, (code: number) => boolean, RegExp])[] = [
  ['letter', signs.isLetter, /^\p{L}$/u],
  ['capital', signs.isUpper, /^\p{Lu}$/u],
  ['small letter', signs.isLower, /^\p{Ll}$/u],
  ['number', signs.isNumber, /^\p{N}$/u],
  ['digit', signs.isDigit, /^\d$/u],
  ['mark', signs.isMark, /^[\p{P}\p{S}]$/u],
  ['white', signs.isWhite, /^\s$/u],
  ['line end', signs.isLineEnd, /^[\n-\r\x85\u2028\u2029]$/u],
  ['space', signs.isSpace, /^[\t\p{Zs}]$/u],
]

test.each(meanings)('%s', (_, claim, pattern) => {
  const wrong: string[] = []
  // All of the plane that letters are written in, and samples of the others.
  for (let code = 0; code <= 0x10ffff; code += code < 0x10000 ? 1 : 37) {
    if (claim(code) !== pattern.test(String.fromCodePoint(code))) wrong.push(code.toString(16))
  }
  expect(wrong).toEqual([])
  expect(claim(NaN)).toBe(false)
})

test('visible is what is neither blank nor control sign, direction mark or soft hyphen', () => {
  const hidden = /^[\p{Cc}\p{Zs}\xad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]$|^[\u{fe00}-\u{fe0f}]$/u
  const all = Array.from({ length: 0x10000 }, (_, code) => code)
  expect(all.filter(code => signs.isVisible(code) === hidden.test(String.fromCharCode(code)))).toEqual([])
})

test('folding makes a word of small letters equal to what a pattern without case finds', () => {
  for (const letter of 'abcdefghijklmnopqrstuvwxyzæøåé') {
    const all = Array.from({ length: 0x10000 }, (_, code) => code)
    const found = all.filter(code => signs.fold(code) === letter.charCodeAt(0))
    const pattern = new RegExp(`^${letter}$`, 'iu')
    expect(found.every(code => pattern.test(String.fromCharCode(code)))).toBe(true)
    expect(found.length).toBe('kså'.includes(letter) ? 3 : 2)
  }
})

test('points are read forward and backward, also broken pairs', () => {
  const text = 'a😀\ud83db\ude00'
  expect([0, 1, 2, 3, 4, 5, 6].map(at => signs.pointAt(text, at)))
    .toEqual([97, 0x1f600, 0xde00, 0xd83d, 98, 0xde00, NaN])
  expect([0, 1, 3, 4, 5, 6].map(at => signs.pointBefore(text, at))).toEqual([NaN, 97, 0x1f600, 0xd83d, 98, 0xde00])
})
