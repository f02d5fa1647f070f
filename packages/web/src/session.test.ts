import { expect, test } from 'vitest'
import type { PageFinding, Report } from './report.ts'
import { Session } from './session.ts'

/** A report whose findings are told by category and, after `!`, by the text of a suggestion. */
function report(findings: readonly string[], score: number | null = 50): Report {
  return {
    kind: 'afslag', kindConfidence: 1, language: 'da', words: 90, sentences: 9, lix: 30, score,
    grade: score === null ? null : 'C', notScored: null, criteria: null, gates: [], next: [], checks: [],
    safe: [], suppressed: 0, isMended: true, problems: [],
    findings: findings.map((told, at): PageFinding => {
      const [category, text] = told.split('!')
      const fixes = text === undefined ? [] : [{ title: text, edits: [{ start: at, end: at + 1, text }], safe: false }]
      return {
        rule: 'en-regel', category: category!, severity: 'advarsel', scored: true, start: at, end: at + 1, message: '',
        fixes, noFix: null,
      }
    }),
  }
}

test('the way through the list goes round, and past what it is narrowed from', () => {
  const session = new Session()
  session.take(report(['sprog', 'tiltale', 'sprog']), 'tekst')
  const stops = [1, 1, 1, 1, -1].map((by) => (session.active = session.step(by as 1 | -1)))
  expect(stops).toEqual([0, 1, 2, 0, 2])
  session.filter = 'tiltale'
  expect(session.step(1)).toBe(1)
  session.filter = 'paragraffer'
  expect(session.step(1)).toBe(null)
})

test('a suggestion is given only for the very text it was made for', () => {
  const session = new Session()
  session.take(report(['sprog!hvis']), 'såfremt')
  expect(session.editsOf(0, 0, 'såfremt')).toEqual([{ start: 0, end: 1, text: 'hvis' }])
  expect(session.editsOf(0, 0, 'og såfremt')).toBe(null)
  expect(session.editsOf(7, 0, 'såfremt')).toBe(null)
})

test('how a letter stood when it was opened is told while it stands otherwise', () => {
  const session = new Session()
  session.take(report([], null), 'kort')
  session.open('brev.txt')
  session.take(report([], 40), 'a')
  expect(session.before).toBe(null)
  session.take(report([], 60), 'b')
  expect(session.before).toEqual({ grade: 'C', score: 40 })
  session.open('andet.txt')
  expect(session.before).toBe(null)
})

test('after a suggestion the finding that has come to its place is meant, else the last one', () => {
  const session = new Session()
  session.take(report(['sprog', 'tiltale', 'sprog']), 'a')
  expect([0, 1, 3].map((place) => session.nearest(place))).toEqual([0, 1, 2])
  session.filter = 'sprog'
  expect(session.nearest(1)).toBe(2)
  session.filter = null
  session.take(report([]), 'b')
  expect(session.nearest(0)).toBe(null)
})
