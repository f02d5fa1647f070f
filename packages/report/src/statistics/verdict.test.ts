import { describe, expect, test } from 'vitest'
import { bootstrapDifference, bootstrapMean } from './bootstrap.ts'
import type { Cluster } from './clusters.ts'
import { countOf, designEffect, effectiveCount, evenClusters } from './clusters.ts'
import { newcombe } from './difference.ts'
import { createRandom } from './random.ts'
import type { Shape } from './simulated-letters.fixture.ts'
import { drawClusters, drawShares } from './simulated-letters.fixture.ts'
import { compare } from './verdict.ts'

describe('the design effect', () => {
  test('of independent letters is one, of identical templates their size', () => {
    const alone = Array.from({ length: 50 }, (_, at) => ({ hits: at % 2, total: 1 }))
    expect(designEffect(alone)).toBeCloseTo(50 / 49, 10)
    const alike = Array.from({ length: 50 }, (_, at) => ({ hits: at % 2 === 0 ? 8 : 0, total: 8 }))
    expect(designEffect(alike)).toBeCloseTo((8 * 50) / 49, 10)
  })
  test('by hand: 3 of 4 and 1 of 4 leave 1/4 and 3/4, a variance of 1/16 where independent letters have 1/32', () => {
    expect(designEffect([{ hits: 3, total: 4 }, { hits: 1, total: 4 }])).toBeCloseTo(2, 12)
  })
  test('cannot be told of one template, or where all or none are best', () => {
    expect(designEffect([{ hits: 3, total: 40 }])).toBeNull()
    expect(designEffect([{ hits: 4, total: 4 }, { hits: 9, total: 9 }])).toBeNull()
  })
  test('one large template among small ones is worth few clusters', () => {
    expect(evenClusters([{ hits: 0, total: 50 }, ...Array.from({ length: 50 }, () => ({ hits: 0, total: 1 }))]))
      .toBeCloseTo(100 ** 2 / 2550, 10)
  })
  test('letters are never worth more than they are', () => {
    const even = Array.from({ length: 20 }, () => ({ hits: 2, total: 4 }))
    expect(effectiveCount(even).effective).toBeLessThanOrEqual(80)
  })
})

/** False verdicts among `rounds` pairs of measurements that differ by chance alone. */
function falseVerdicts(
  rounds: number,
  decide: (a: readonly Cluster[], b: readonly Cluster[]) => boolean,
  shape: Shape,
): number {
  const random = createRandom(20_261_122)
  let wrong = 0
  for (let round = 0; round < rounds; round++) {
    const shares = drawShares(random, shape)
    // The same templates again, each as good as it was; or others.
    const again = shape.comesAgain ? shares : drawShares(random, shape)
    if (decide(drawClusters(random, shape, shares), drawClusters(random, shape, again))) wrong++
  }
  return wrong / rounds
}

describe('a verdict', () => {
  const says = (a: readonly Cluster[], b: readonly Cluster[]): boolean =>
    ['bedre', 'daarligere'].includes(compare(a, b).verdict)
  const shapes = [
    { share: 0.3, likeness: 0, templates: 60, letters: 1, isUneven: false, comesAgain: false },
    { share: 0.5, likeness: 0.3, templates: 20, letters: 4, isUneven: false, comesAgain: false },
    { share: 0.3, likeness: 0.3, templates: 8, letters: 12, isUneven: true, comesAgain: false },
    { share: 0.1, likeness: 0.6, templates: 20, letters: 12, isUneven: true, comesAgain: false },
    { share: 0.8, likeness: 0.1, templates: 60, letters: 4, isUneven: true, comesAgain: false },
    { share: 0.05, likeness: 0.6, templates: 60, letters: 4, isUneven: false, comesAgain: false },
    { share: 0.5, likeness: 0.9, templates: 20, letters: 4, isUneven: false, comesAgain: true },
    { share: 0.3, likeness: 0.6, templates: 60, letters: 4, isUneven: true, comesAgain: true },
    { share: 0.3, likeness: 0, templates: 12, letters: 12, isUneven: false, comesAgain: true },
  ]
  test.each(shapes)('is false at most 5 times in 100: $share, likeness $likeness, $templates templates, again $comesAgain', (shape) => {
    expect(falseVerdicts(1000, says, shape)).toBeLessThanOrEqual(0.05)
  })
  test('the same simulation catches a verdict that takes letters of a template for independent', () => {
    const naive = (a: readonly Cluster[], b: readonly Cluster[]): boolean => {
      const { low, high } = newcombe(countOf(a), countOf(b))!
      return low > 0 || high < 0
    }
    expect(falseVerdicts(300, naive, shapes[2]!)).toBeGreaterThan(0.2)
  })
  test('the bootstrap of means is false at most 5 times in 100 too', () => {
    const differs = (a: readonly Cluster[], b: readonly Cluster[]): boolean => {
      const cells = (side: readonly Cluster[]) =>
        side.map(({ hits, total, name }, at) => ({ sum: hits, total, factors: [name!, `${at % 4}`] }))
      const { low, high } = bootstrapDifference(cells(a), cells(b), 1)!
      return low > 0 || high < 0
    }
    expect(falseVerdicts(60, differs, shapes[1]!)).toBeLessThanOrEqual(0.05)
    expect(falseVerdicts(60, differs, shapes[6]!)).toBeLessThanOrEqual(0.05)
  })
  test('templates that come again let a change of theirs be seen that other templates would hide', () => {
    const before = Array.from({ length: 40 }, (_, at) => ({ hits: at < 10 ? 4 : 0, total: 4, name: `${at}` }))
    const after = before.map((one, at) => (at >= 10 && at < 18 ? { ...one, hits: 3 } : one))
    const others = after.map((one) => ({ ...one, name: `ny ${one.name}` }))
    expect(compare(before, after).verdict).toBe('bedre')
    expect(compare(before, others).verdict).toBe('uaendret')
  })
  test('a real change is seen, a small sample never speaks, and one of many has to be larger', () => {
    const of = (hits: number, total: number): readonly Cluster[] =>
      Array.from({ length: total }, (_, at) => ({ hits: at < hits ? 1 : 0, total: 1 }))
    expect(compare(of(48, 160), of(80, 160)).verdict).toBe('bedre')
    expect(compare(of(80, 160), of(48, 160)).verdict).toBe('daarligere')
    expect(compare(of(50, 160), of(55, 160)).verdict).toBe('uaendret')
    expect(compare(of(0, 29), of(200, 200)).verdict).toBe('for-faa')
    expect(compare([], of(1, 40))).toEqual({ verdict: 'for-faa', difference: null, relative: null })
    expect(compare(of(48, 160), of(68, 160), 1).verdict).toBe('bedre')
    expect(compare(of(48, 160), of(68, 160), 20).verdict).toBe('uaendret')
  })
})

describe('the bootstrap', () => {
  const cells = Array.from({ length: 40 }, (_, at) => ({
    sum: (at * 7) % 5, total: 5, factors: [`skabelon ${at % 10}`, `center ${at % 4}`],
  }))
  test('gives the same interval for the same seed, round the mean', () => {
    const found = bootstrapMean(cells, 3)!
    expect(found).toEqual(bootstrapMean(cells, 3))
    expect(found.low).toBeLessThan(found.value)
    expect(found.high).toBeGreaterThan(found.value)
    expect(bootstrapMean([], 3)).toBeNull()
  })
  test('of independent letters is about as wide as the normal interval', () => {
    const letters = Array.from({ length: 400 }, (_, at) => ({ sum: at % 2, total: 1, factors: [`${at}`] }))
    const { low, high } = bootstrapMean(letters, 5)!
    expect((high - low) / (2 * 1.96 * Math.sqrt(0.25 / 400))).toBeCloseTo(1, 1)
  })
})
