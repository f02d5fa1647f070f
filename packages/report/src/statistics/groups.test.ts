import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bestTenth } from './best-tenth.ts'
import { funnelLimits, placeInFunnel } from './funnel.ts'
import { normalPoint, zAmong } from './quantiles.ts'
import { lettersForChange, lettersForMargin } from './sample-size.ts'
import { breakBetween } from './series.ts'
import type { Group, GuardedGroups } from './small-groups.ts'
import { mergeSmall, setSmallAside } from './small-groups.ts'

test('points of the normal distribution, as AS 241 gives them', () => {
  expect(normalPoint(0.25)).toBeCloseTo(-0.6744897502, 6)
  expect(normalPoint(0.001)).toBeCloseTo(-3.090232306, 6)
  expect(normalPoint(1e-20)).toBeCloseTo(-9.262340089, 5)
  expect(normalPoint(0.975)).toBeCloseTo(1.959963985, 6)
  expect(zAmong(1)).toBe(1.959963984540054)
  expect(zAmong(5)).toBeCloseTo(2.575829304, 5)
})

test('letters to measure: 97 for ± 10 points, 385 for ± 5, and what R power.prop.test says (76.7 in its example)', () => {
  expect([lettersForMargin(0.1), lettersForMargin(0.05), lettersForMargin(0.1, 2)]).toEqual([97, 385, 193])
  expect(lettersForChange(0.5, 0.75, 1, 0.9)).toBe(77)
  expect(lettersForChange(0.3, 0.4)).toBe(356)
})

describe('small groups', () => {
  const sizes = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 8 })
  const groupsOf = (totals: readonly number[]): readonly Group[] => totals.map((total, at) => ({ name: `${at}`, total }))
  const sum = (groups: readonly Group[], names: readonly string[]): number =>
    groups.reduce((all, one) => all + (names.includes(one.name) ? one.total : 0), 0)

  /** What one who has every number that is shown can reckon out: sizes that could be those of hidden groups. */
  function possible(groups: readonly Group[], guarded: GuardedGroups, name: string): number {
    if (guarded.leftOut.includes(name)) return Infinity
    // The total without what is left out, minus what is shown, is all that is known of the hidden ones together.
    const known = sum(groups, [...guarded.shown, ...guarded.merged]) - sum(groups, guarded.shown)
    return known - (guarded.merged.length - 1)
  }
  test.each([['merged', mergeSmall], ['set aside', setSmallAside]] as const)(
    '%s: none of them is shown or can be reckoned out by subtraction', (_, guard) => {
      fc.assert(fc.property(sizes, (totals) => {
        const groups = groupsOf(totals)
        const guarded = guard(groups)
        const all = [...guarded.shown, ...guarded.merged, ...guarded.leftOut]
        expect(all.toSorted()).toEqual(groups.filter(({ total }) => total > 0).map(({ name }) => name).toSorted())
        for (const { name, total } of groups) {
          if (total === 0 || total >= 5) continue
          expect(guarded.shown).not.toContain(name)
          expect(possible(groups, guarded, name)).toBeGreaterThan(1)
        }
      }))
    })
  test('a small centre stays hidden from one who also has the report of every other centre', () => {
    fc.assert(fc.property(sizes, (totals) => {
      const groups = groupsOf(totals)
      const guarded = setSmallAside(groups)
      const reports = groups.filter(({ total }) => total >= 5).map(({ name }) => name)
      expect(guarded.shown).toEqual(reports)
      const total = sum(groups, [...guarded.shown, ...guarded.merged])
      const rest = total - sum(groups, reports)
      expect(rest === 0 || (rest >= 5 && guarded.merged.length > 1)).toBe(true)
    }))
  })
  test('the next smallest goes with a lonely small kind', () => {
    expect(mergeSmall([{ name: 'a', total: 3 }, { name: 'b', total: 9 }, { name: 'c', total: 40 }]))
      .toEqual({ shown: ['c'], merged: ['a', 'b'], leftOut: [] })
    expect(mergeSmall([{ name: 'a', total: 3 }])).toEqual({ shown: [], merged: [], leftOut: ['a'] })
  })
})

describe('the best tenth', () => {
  test('is the best centres together, until they have written a tenth of the letters', () => {
    const centers = Array.from({ length: 10 }, (_, at) => ({ hits: 10 + at * 5, total: 100 }))
    expect(bestTenth(centers)).toBeCloseTo((55 + 50) / 200, 12)
  })
  test('is not set by a handful of letters, and points at no one where centres are few', () => {
    const centers = [{ hits: 5, total: 5 }, ...Array.from({ length: 5 }, () => ({ hits: 40, total: 100 }))]
    expect(bestTenth(centers)).toBeCloseTo(0.4, 12)
    expect(bestTenth(centers.slice(0, 5))).toBeNull()
  })
})

test('the funnel narrows with letters, and calls nobody out by few of them', () => {
  expect(funnelLimits(0.5, 100)).toEqual({ low: expect.closeTo(0.402, 4), high: expect.closeTo(0.598, 4) })
  expect(placeInFunnel(30, 100, 0.3)).toBe('inde')
  expect(placeInFunnel(41, 100, 0.3)).toBe('kant')
  expect(placeInFunnel(50, 100, 0.3)).toBe('uden')
  expect(placeInFunnel(50, 100, 0.3, 4)).toBe('kant')
  expect(placeInFunnel(20, 20, 0.3)).toBe('for-faa')
})

test('a series breaks where rules or model changed, and not where a key was lost', () => {
  const one = { rules: '2026.1+a', scoreModel: '2026.3' }
  expect(breakBetween([one], [{ ...one, keySeries: 'b' }])).toBeNull()
  expect(breakBetween([one], [{ ...one, rules: '2026.2+b' }])).toBe('regler')
  expect(breakBetween([one], [{ ...one, scoreModel: '2026.4' }])).toBe('karaktermodel')
  expect(breakBetween([one], [one, { ...one, rules: '2026.2+b' }])).toBe('blandet')
  expect(breakBetween([], [one])).toBeNull()
})
