import { expect, test } from 'vitest'
import { countWords, fewestWords, makeLetter, makeProse, makeUnknownLetter, mostWords } from './bench/letters.ts'
import { growthExponent, median, quantile } from './bench/numbers.ts'

test('the same seed gives the same letter, another seed another', () => {
  expect(makeLetter(7)).toBe(makeLetter(7))
  expect(makeLetter(7)).not.toBe(makeLetter(8))
})

test('letters have the length that decisions have, and no slot is left open', () => {
  for (let seed = 0; seed < 200; seed++) {
    const letter = makeLetter(seed)
    expect(countWords(letter)).toBeGreaterThanOrEqual(fewestWords)
    expect(countWords(letter)).toBeLessThanOrEqual(mostWords)
    expect(letter).not.toMatch(/[{}[\]|]|undefined/)
  }
})

test('200 letters neither share their sentences nor one small vocabulary', () => {
  const sentences = new Map<string, number>()
  const vocabulary = new Set<string>()
  for (let seed = 0; seed < 200; seed++) {
    const prose = makeProse(450, seed)
    for (const part of prose.split(/(?<=[.?!])\s+|\n\n/)) {
      if (countWords(part) >= 8) sentences.set(part, (sentences.get(part) ?? 0) + 1)
    }
    for (const word of prose.toLowerCase().matchAll(/\p{L}+/gu)) vocabulary.add(word[0])
  }
  const repeated = [...sentences.values()].filter((times) => times > 1).length
  expect(repeated / sentences.size).toBeLessThan(0.02)
  expect(vocabulary.size).toBeGreaterThan(6000)
})

test('a letter of unknown words keeps the shape of the letter it is made from', () => {
  expect(countWords(makeUnknownLetter(4))).toBe(countWords(makeLetter(4)))
  expect(makeUnknownLetter(4)).not.toContain('afgørelse')
})

test('the median takes the middle, whatever the order', () => {
  expect(median([9, 1, 5])).toBe(5)
  expect(median([4, 1, 3, 2])).toBe(2.5)
})

test('a quantile lies between its neighbours', () => {
  expect(quantile([0, 10], 0.99)).toBeCloseTo(9.9)
  expect(quantile([7], 0.5)).toBe(7)
})

test('the growth exponent is 1 for linear and 2 for quadratic work', () => {
  const sizes = [1, 4, 16, 64]
  expect(growthExponent(sizes.map((size) => ({ size, time: size * 3 })))).toBeCloseTo(1)
  expect(growthExponent(sizes.map((size) => ({ size, time: size ** 2 })))).toBeCloseTo(2)
})
