import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wilson } from './proportion.ts'

describe('a share with its interval', () => {
  // Newcombe 1998, Statistics in Medicine 17:857, table I, method 3; the first is Klarbrev's own worked example.
  test.each([
    [84, 120, 0.6128, 0.7747],
    [0, 10, 0, 0.2775],
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i', (hits, total, low, high) => {
    const found = wilson({ hits, total })!
    expect(found.low).toBeCloseTo(low, 4)
    expect(found.high).toBeCloseTo(high, 4)
  })
  test('nothing counted has none', () => expect(wilson({ hits: 0, total: 0 })).toBeNull())
  test('it lies between 0 and 1, holds its share, mirrors itself, and grows as letters resemble each other', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (total, part) => {
      const hits = Math.round(total * part)
      const found = wilson({ hits, total })!
      const mirrored = wilson({ hits: total - hits, total })!
      const clustered = wilson({ hits, total, effective: total / 2 })!
      expect(found.low).toBeGreaterThanOrEqual(0)
      expect(found.high).toBeLessThanOrEqual(1)
      expect(found.low <= found.value && found.value <= found.high).toBe(true)
      expect(found.low + mirrored.high).toBeCloseTo(1, 10)
      expect(clustered.high - clustered.low).toBeGreaterThan(found.high - found.low)
    }))
  })
})
