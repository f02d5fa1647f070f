import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Measures } from './measures.ts'
import { type Criterion, criteria } from './rule.ts'
import { type Gate, grades, score, type ScoreModel, type ScorePart } from './score.ts'

const perLetter: ScorePart = { rule: 'passiv', measure: 'count.passiv', per: 'letter', free: 1, cost: 10, most: 40,
  why: 'Prøve.' }
const perWords: ScorePart = { rule: 'papirord', measure: 'count.papirord', per: '100 words', free: 0, cost: 8,
  most: 90, why: 'Prøve.' }
const byValue: ScorePart = { rule: 'sent', measure: 'mainMessage', costs: { late: 60, none: 100, early: 15 },
  why: 'Prøve.' }

/** A model with weights of a quarter each; parts go to the criterion named, gates to the letter. */
function model(parts: Partial<Record<Criterion, readonly ScorePart[]>>, gates: readonly Gate[] = []): ScoreModel {
  const table = criteria.map((one) => [one, { weight: 0.25, why: 'Prøve.', parts: parts[one] ?? [] }])
  return {
    version: 'prøve',
    fewestWords: 40,
    floorWords: 100,
    criteria: Object.fromEntries(table) as ScoreModel['criteria'],
    grades: [
      { grade: 'A', from: 90, why: '' }, { grade: 'B', from: 75, why: '' }, { grade: 'C', from: 60, why: '' },
      { grade: 'D', from: 45, why: '' }, { grade: 'E', from: 0, why: '' },
    ],
    gates,
  }
}

/** The score of the one criterion that has parts. */
const sprog = (parts: readonly ScorePart[], measures: Measures): number => score(measures,
  model({ sprog: parts })).criteria.sprog.score

describe('a part', () => {
  test('that counts in the letter costs by the unit above what is free', () => {
    expect([0, 1, 2, 4].map((count) => sprog([perLetter], { 'count.passiv': count }))).toEqual([100, 100, 90, 70])
  })
  test('takes no more than its most', () => {
    expect([5, 6, 5000].map((count) => sprog([perLetter], { 'count.passiv': count }))).toEqual([60, 60, 60])
  })
  test('that counts per 100 words divides by the clean words', () => {
    expect(sprog([perWords], { 'count.papirord': 4, cleanWords: 200 })).toBe(100 - 8 * 2)
  })
  // In a letter of 20 words one fault would otherwise be five in a hundred.
  test('that counts per 100 words divides by no fewer than the floor', () => {
    expect([0, 20, 100].map((cleanWords) => sprog([perWords], { 'count.papirord': 2, cleanWords }))).toEqual([84, 84,
      84])
  })
  test('that goes by a value costs what the table says, and nothing for a value it does not name', () => {
    expect(['late', 'early', 'first', 'none'].map((mainMessage) => sprog([byValue], { mainMessage }))).toEqual([40, 85,
      100, 0])
  })
  test('whose measure is missing, or is a word instead of a number, costs nothing', () => {
    expect(sprog([perLetter, perWords, byValue], {})).toBe(100)
    expect(sprog([perLetter], { 'count.passiv': 'mange' })).toBe(100)
  })
  test('costs by the share of its rule that is not set aside; counts have left those findings out already', () => {
    expect([0, 0.5, 1].map((off) => sprog([byValue], { mainMessage: 'late', 'off.sent': off }))).toEqual([40, 70, 100])
    expect(sprog([byValue], { mainMessage: 'late', 'off.passiv': 1 })).toBe(40)
    expect(sprog([perLetter], { 'count.passiv': 4, 'off.passiv': 0.5 })).toBe(70)
  })
  test('adds to others, and together they take no more than there is', () => {
    const worst = { 'count.passiv': 9, 'count.papirord': 900, mainMessage: 'late', cleanWords: 100 }
    const { criteria: reached } = score(worst, model({ sprog: [perLetter, perWords, byValue] }))
    expect(reached.sprog.score).toBe(0)
    expect(reached.sprog.lines.map(({ rule, points }) => `${rule} ${points}`)).toEqual(['passiv 40', 'papirord 90',
      'sent 60'])
  })
})

describe('the grade', () => {
  const late: Gate = { id: 'sent-hovedbudskab', measure: 'mainMessage', is: ['late', 'none'], best: 'B', why: '' }
  const long: Gate = { id: 'for-lang', measure: 'words', over: 600, best: 'D', why: '' }
  const heavy: Gate = { id: 'tung', measure: 'count.passiv', over: 2, per: '100 words', best: 'C', why: '' }

  test('is the best whose limit the unrounded total reaches', () => {
    // Each point lost in one criterion of four is a quarter of a point in all.
    const at = (lost: number): string =>
      score({ lost }, model({ sprog: [{ ...perLetter, measure: 'lost', free: 0, cost: 1, most: 100 }] })).grade
    expect([0, 40, 40.01, 99, 100].map(at).join('')).toBe('AABBB')
  })
  test('of a letter with everything wrong is E', () => {
    const parts = Object.fromEntries(criteria.map((one) => [one, [byValue]]))
    expect(score({ mainMessage: 'none' }, model(parts))).toMatchObject({ score: 0, grade: 'E' })
  })
  test('is withheld by a gate that holds, which says so', () => {
    const gated = score({ mainMessage: 'late' }, model({}, [late]))
    expect([gated.score, gated.grade, gated.gates]).toEqual([100, 'B', ['sent-hovedbudskab']])
    expect(score({ mainMessage: 'first' }, model({}, [late]))).toMatchObject({ grade: 'A', gates: [] })
  })
  test('under several gates is the worst they allow, and each that withheld something is named', () => {
    const gated = score({ mainMessage: 'late', words: 601 }, model({}, [long, late]))
    expect([gated.grade, gated.gates]).toEqual(['D', ['for-lang', 'sent-hovedbudskab']])
  })
  test('that is earned below a gate is not withheld by it', () => {
    const parts = { sprog: [byValue], tiltale: [byValue], paragraffer: [byValue] }
    const gated = score({ mainMessage: 'none' }, model(parts, [late]))
    expect([gated.grade, gated.gates]).toEqual(['E', []])
  })
  test('is not withheld by a gate whose rule is set aside altogether', () => {
    const of = (off: number): readonly string[] =>
      score({ mainMessage: 'late', 'off.sent-hovedbudskab': off }, model({}, [late])).gates
    expect([of(0.5), of(1)]).toEqual([['sent-hovedbudskab'], []])
  })
  test('passes a gate at its limit, and densities divide as parts do', () => {
    const of = (measures: Measures): string => score(measures, model({}, [long, heavy])).grade
    expect(of({ words: 600, 'count.passiv': 2 })).toBe('A')
    expect(of({ 'count.passiv': 5, cleanWords: 300 })).toBe('A')
    expect(of({ 'count.passiv': 5, cleanWords: 200 })).toBe('C')
    expect(of({})).toBe('A')
  })
})

describe('the next changes', () => {
  const one = (rule: string, points: number): ScorePart =>
    ({ rule, measure: 'x', per: 'letter', free: 0, cost: points, most: points, why: '' })

  test('are at most three, the greatest gain first, rule ids in order where gains are equal', () => {
    const { next } = score({ x: 1 }, model({ sprog: [one('b', 4), one('a', 4), one('c', 8), one('d', 3)] }))
    expect(next).toEqual([{ rule: 'c', gain: 2 }, { rule: 'a', gain: 1 }, { rule: 'b', gain: 1 }])
  })
  test('are left out below half a point', () => {
    expect(score({ x: 1 }, model({ sprog: [one('a', 1.9), one('b', 2)] })).next.map(({ rule }) => rule)).toEqual(['b'])
  })
  test('sum what a rule costs in several criteria', () => {
    expect(score({ x: 1 }, model({ sprog: [one('a', 4)], tiltale: [one('a', 6)] })).next).toEqual([{ rule: 'a',
      gain: 2.5 }])
  })
  // 130 points are lost of 100: winning back 20 of them helps nobody, winning back 110 gives 80.
  test('count only what is won above nothing', () => {
    expect(score({ x: 1 }, model({ sprog: [one('a', 110), one('b', 20)] })).next).toEqual([
      { rule: 'a', gain: 20 }, { rule: 'b', gain: 5 }])
    // Alone, b would help nobody; once a is mended, it is worth the whole criterion.
    const drowned = model({ sprog: [one('a', 110), one('b', 150)], tiltale: [one('a', 20)] })
    expect(score({ x: 1 }, drowned).next).toEqual([{ rule: 'a', gain: 5 }, { rule: 'b', gain: 25 }])
  })
  test('of a faultless letter are none', () => {
    expect(score({}, model({ sprog: [one('a', 50)] })).next).toEqual([])
  })
})

describe('for any record', () => {
  const parts = { hovedbudskab: [byValue], sprog: [perLetter, perWords], tiltale: [perWords] }
  const gates: readonly Gate[] = [
    { id: 'g', measure: 'count.papirord', over: 3, per: '100 words', best: 'C', why: '' },
    { id: 'h', measure: 'mainMessage', is: ['none'], best: 'D', why: '' },
  ]
  const judged = model(parts, gates)
  const names = ['count.passiv', 'count.papirord', 'mainMessage', 'cleanWords', 'words']
  const value = fc.oneof(fc.integer(), fc.double(), fc.string(), fc.constantFrom('late', 'constructor', '__proto__',
    'toString'))
  const anyRecord = fc.dictionary(fc.oneof(fc.constantFrom(...names), fc.string()), value)

  test('there is a score from 0 to 100, a grade, and numbers that are numbers', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const found = score(record, judged)
        for (const number of [found.score, ...criteria.map((one) => found.criteria[one].score)]) {
          expect(number).toBeGreaterThanOrEqual(0)
          expect(number).toBeLessThanOrEqual(100)
        }
        expect(grades).toContain(found.grade)
        expect(found.next.every(({ gain }) => gain >= 0.5)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
  test('a word that is the name of something in the language of the program costs nothing', () => {
    for (const mainMessage of ['constructor', 'toString', '__proto__']) {
      expect(score({ mainMessage }, judged).criteria.hovedbudskab).toEqual({ score: 100, lines: [] })
    }
  })
  test('one fault more never raises score or grade', () => {
    const counts = fc.record({ 'count.passiv': fc.nat(30), 'count.papirord': fc.nat(30), cleanWords: fc.nat(900) })
    fc.assert(
      fc.property(counts, fc.constantFrom('count.passiv' as const, 'count.papirord' as const), (record, more) => {
        const before = score(record, judged)
        const after = score({ ...record, [more]: record[more] + 1 }, judged)
        expect(after.score).toBeLessThanOrEqual(before.score)
        expect(grades.indexOf(after.grade)).toBeGreaterThanOrEqual(grades.indexOf(before.grade))
      }),
    )
  })
  test('each gain is what the score rises when its rule and those before it find nothing', () => {
    const counts = fc.record({ 'count.passiv': fc.nat(9), 'count.papirord': fc.nat(30),
      cleanWords: fc.integer({ min: 100, max: 600 }) })
    fc.assert(
      fc.property(counts, (record) => {
        let mended: Record<string, number> = record
        for (const { rule, gain } of score(record, judged).next) {
          const before = score(mended, judged).score
          mended = { ...mended, [`count.${rule}`]: 0 }
          expect(score(mended, judged).score - before).toBeCloseTo(gain, 8)
        }
      }),
    )
  })
})
