import { expect, test } from 'vitest'
import { filledUp, inParts, mostValues } from './statement-sizes.ts'

test('rows go into few lengths of statements, all of them and in their order', () => {
  const lengths = new Set<number>()
  for (let count = 0; count <= 600; count++) {
    const rows = Array.from({ length: count }, (_, at) => at)
    const parts = inParts(rows)
    expect(parts.flat()).toEqual(rows)
    for (const { length } of parts) lengths.add(length)
  }
  expect([...lengths].toSorted((a, b) => a - b)).toEqual([1, 8, 64])
})

test('values are filled up with one that is among them', () => {
  expect(filledUp(['a'])).toEqual(['a'])
  expect(filledUp(['a', 'b', 'c'])).toEqual(['a', 'b', 'c', 'c', 'c', 'c', 'c', 'c'])
  expect(filledUp(Array.from({ length: 20 }, (_, at) => at))).toHaveLength(mostValues)
  expect(() => filledUp(Array.from({ length: mostValues + 1 }, (_, at) => at))).toThrow(RangeError)
})
