import fc from 'fast-check'
import { expect, test } from 'vitest'
import { partitionPoint } from './partition-point.ts'

test('the first place at which it does not hold any more, as when all are asked in turn', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 20 })), fc.integer({ min: -1, max: 21 }), fc.nat(5), (numbers, wanted, from) => {
    const sorted = numbers.toSorted((a, b) => a - b)
    const start = Math.min(from, sorted.length)
    const first = sorted.findIndex((number, at) => at >= start && number >= wanted)
    expect(partitionPoint(start, sorted.length, (at) => sorted[at]! < wanted)).toBe(first < 0 ? sorted.length : first)
  }), { numRuns: 300 })
})
