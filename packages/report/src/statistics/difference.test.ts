import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newcombe, relativeChange } from './difference.ts'

const of = (hits: number, total: number): { hits: number; total: number } => ({ hits, total })

describe('the difference of two shares', () => {
  // Newcombe 1998, Statistics in Medicine 17:873, table II, method 10: later minus earlier.
  test.each([
    [of(48, 80), of(56, 70), 0.0524, 0.3339],
    [of(3, 10), of(9, 10), 0.1705, 0.809],
    [of(2, 7), of(6, 7), 0.0582, 0.8062],
    [of(0, 29), of(5, 56), -0.0381, 0.1926],
    [of(0, 20), of(0, 10), -0.1611, 0.2775],
    [of(0, 10), of(10, 10), 0.6075, 1],
    // Perondi 2004 in Fagerland, Lydersen and Laake, Statistical Analysis of Contingency Tables.
    [of(1, 34), of(7, 34), 0.0189, 0.3404],
  ])('%o to %o', (earlier, later, low, high) => {
    const found = newcombe(earlier, later)!
    expect(found.low).toBeCloseTo(low, 4)
    expect(found.high).toBeCloseTo(high, 4)
  })
  test('nothing counted has none', () => {
    expect(newcombe(of(0, 0), of(1, 2))).toBeNull()
    expect(relativeChange(of(1, 2), of(0, 0))).toBeNull()
  })
})

describe('the relative change', () => {
  test('Perondi 2004, MOVER-R Wilson in Fagerland, Lydersen and Laake: 7.0 (1.1537 to 41.9763)', () => {
    const found = relativeChange(of(1, 34), of(7, 34))!
    expect(found.value + 1).toBeCloseTo(7, 4)
    expect(found.low + 1).toBeCloseTo(1.1537, 4)
    expect(found.high + 1).toBeCloseTo(41.9763, 3)
  })
  test('from nothing there is no relative change, and to nothing it is minus everything', () => {
    expect(relativeChange(of(0, 40), of(9, 40))).toBeNull()
    expect(relativeChange(of(9, 40), of(0, 40))).toMatchObject({ value: -1, low: -1 })
  })
  const count = fc.integer({ min: 1, max: 400 }).chain((total) =>
    fc.integer({ min: 0, max: total }).map((hits) => of(hits, total)))
  test('it holds zero exactly where the difference does, and holds its own value', () => {
    fc.assert(fc.property(count, count, (earlier, later) => {
      const difference = newcombe(earlier, later)!
      const relative = relativeChange(earlier, later)
      if (relative === null) return earlier.hits === 0
      const isUp = (one: { low: number }): boolean => one.low > 1e-9
      const isDown = (one: { high: number }): boolean => one.high < -1e-9
      const near = Math.min(Math.abs(difference.low), Math.abs(difference.high)) < 1e-7
      expect(near || (isUp(difference) === isUp(relative) && isDown(difference) === isDown(relative))).toBe(true)
      expect(relative.low).toBeLessThanOrEqual(relative.value + 1e-9)
      expect(relative.high).toBeGreaterThanOrEqual(relative.value - 1e-9)
      return true
    }))
  })
})
