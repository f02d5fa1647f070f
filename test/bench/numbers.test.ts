import { expect, test } from 'vitest'
import { growthExponent, median, quantile } from './numbers.ts'

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
