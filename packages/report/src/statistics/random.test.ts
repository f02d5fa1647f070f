import { describe, expect, test } from 'vitest'
import { t95 } from './quantiles.ts'
import { createRandom, randomFrom } from './random.ts'

describe('chance', () => {
  test('gives the numbers of its authors (xoshiro128starstar.c 1.1 from the state 1, 2, 3, 4)', () => {
    const random = randomFrom([1, 2, 3, 4])
    expect(Array.from({ length: 10 }, random.next)).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ])
  })
  test('is the same for the same seed and another for another', () => {
    const first = (seed: number): number[] => Array.from({ length: 5 }, createRandom(seed).next)
    expect(first(7)).toEqual(first(7))
    expect(first(7)).not.toEqual(first(8))
  })
  test('is even: 60,000 throws of a die stay within five standard errors', () => {
    const random = createRandom(2026)
    const faces = [0, 0, 0, 0, 0, 0]
    for (let at = 0; at < 60_000; at++) faces[random.below(6)]!++
    for (const face of faces) expect(Math.abs(face - 10_000)).toBeLessThan(5 * Math.sqrt(60_000 * (1 / 6) * (5 / 6)))
  })
})

test('points of t: the table, and the expansion beyond it (printed tables: 40, 60 and 120 degrees)', () => {
  expect(t95(0)).toBe(Number.POSITIVE_INFINITY)
  expect(t95(9)).toBe(2.26216)
  for (const [degrees, point] of [[40, 2.0211], [60, 2.0003], [120, 1.9799]] as const) {
    expect(t95(degrees)).toBeCloseTo(point, 4)
  }
})
