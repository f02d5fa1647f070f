import { describe, expect, test } from 'vitest'
import { drawSample } from './sample.ts'

const letters = Array.from({ length: 100 }, (_, at) => ({
  path: `brev-${at}.txt`,
  center: at < 70 ? 'Stor' : at < 99 ? 'Lille' : null,
  kind: null,
}))

describe('a sample', () => {
  test('is the same for the same seed, in whatever order the letters come', () => {
    const paths = (all: typeof letters, seed: number): readonly string[] =>
      drawSample(all, 20, seed).places.map((place) => all[place]!.path).toSorted()
    expect(paths(letters, 7)).toEqual(paths(letters.toReversed(), 7))
    expect(paths(letters, 7)).not.toEqual(paths(letters, 8))
  })
  test('takes each centre by its share, and none is left out', () => {
    const { sampling } = drawSample(letters, 20, 1)
    expect(sampling).toEqual({
      seed: 1, size: 20, drawn: 20, population: 100, by: ['center'],
      strata: [
        { center: 'Lille', kind: null, population: 29, drawn: 5 },
        { center: 'Stor', kind: null, population: 70, drawn: 14 },
        { center: null, kind: null, population: 1, drawn: 1 },
      ],
    })
  })
  test('goes by kind too where the manifest says kinds', () => {
    const all = letters.map((letter, at) => ({ ...letter, kind: at % 2 === 0 ? 'afslag' : 'svar' }))
    const { sampling } = drawSample(all, 10, 1)
    expect(sampling.by).toEqual(['center', 'kind'])
    expect(sampling.strata.reduce((sum, one) => sum + one.drawn, 0)).toBe(10)
  })
  test.each([[0], [1], [2], [3], [99], [100], [1000]])('of %i letters has no more and no fewer than there are', (size) => {
    const { sampling, places: drawn } = drawSample(letters, size, 3)
    expect(drawn.length).toBe(Math.min(size, 100))
    expect(sampling.drawn).toBe(drawn.length)
    for (const stratum of sampling.strata) expect(stratum.drawn).toBeLessThanOrEqual(stratum.population)
  })
  test('draws every letter about equally often', () => {
    const counts = new Map<number, number>()
    for (let seed = 0; seed < 400; seed++) {
      for (const place of drawSample(letters.slice(0, 70), 7, seed).places) {
        counts.set(place, (counts.get(place) ?? 0) + 1)
      }
    }
    // Forty of four hundred are expected, and six the standard deviation.
    expect(Math.min(...counts.values())).toBeGreaterThan(13)
    expect(Math.max(...counts.values())).toBeLessThan(67)
    expect(counts.size).toBe(70)
  })
})
