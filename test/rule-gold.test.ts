import { fileURLToPath } from 'node:url'
import { rules } from '@klarbrev/rules'
import { describe, expect, test } from 'vitest'
import { rankMatched, weightedKappa } from './language/agreement.ts'
import type { GoldLetter } from './language/letter-gold.ts'
import { readGoldLetters } from './language/letter-gold.ts'
import { judgePair, mendedCriterion, pairsOf } from './language/letter-pairs.ts'
import { measureRules } from './language/rule-gold.ts'
import { ruleGold } from './language/rule-gold-table.ts'

const open = readGoldLetters(fileURLToPath(new URL('../corpus', import.meta.url)))

describe('the table of rules and marks', () => {
  test('names every rule of the registry and no other', () => {
    expect(Object.keys(ruleGold).sort()).toEqual(rules.map((rule) => rule.card.id).sort())
  })
  test('counts a finding as right only where a marker marked that stretch', () => {
    const text = 'Vi fremsender brevet.\nVi fremsender svaret.'
    const finding = (start: number): object => ({ rule: 'papirord', messageId: 'use', start, end: start + 10, shown: true, scored: true })
    const mark = { class: 'papirord', quote: 'fremsender', line: 2 }
    const marks = { criteria: {}, mainMessage: null, marks: [mark] }
    const letter = (name: string, start: number): GoldLetter =>
      ({ name, text, kind: '', pair: '', marks: [marks, marks], result: { messages: [finding(start)] } }) as unknown as GoldLetter
    const second = text.lastIndexOf('fremsender')
    expect(measureRules([letter('h1-01.txt', second)]).get('papirord')).toMatchObject({ found: 1, right: 1, wanted: 1, recalled: 1 })
    expect(measureRules([letter('h1-01.txt', 3)]).get('papirord')).toMatchObject({ found: 1, right: 0, wanted: 1, recalled: 0 })
  })
  test('leaves letters out whose markers were not given the class', () => {
    const letter = { ...open[0]!, name: 'h1-01.md', marks: [open[0]!.marks[0]!, open[0]!.marks[0]!] }
    const named = open.filter((one) => /^h[1-5]-/.test(one.name))
    expect(measureRules([letter, ...named]).get('lange-afsnit')).toMatchObject({ found: 0, wanted: 0 })
  })
})

describe('the grade', () => {
  test('kappa is 1 for the same ranks and 0 or less for chance', () => {
    expect(weightedKappa([0, 1, 2, 4], [0, 1, 2, 4])).toBe(1)
    expect(weightedKappa([0, 4, 0, 4], [0, 0, 4, 4])).toBeLessThanOrEqual(0)
  })
  test('a rank-matched grader gives each grade as often as the marker did', () => {
    expect(rankMatched([60, 20, 40], [1, 0, 4])).toEqual([4, 0, 1])
  })
  test.each(pairsOf(open).map((pair) => [pair.id, pair] as const))('%s: the mended letter ranks higher, and no criterion pays for it', (_, pair) => {
    expect(mendedCriterion(pair)).not.toBeNull()
    expect(judgePair(pair)).toEqual({ isRanked: true, isRaised: true, fallen: [] })
  })
  test('there are five pairs to judge', () => expect(pairsOf(open).length).toBe(5))
})
