import type { Grade } from '@klarbrev/core'
import type { FileResult, NewRun, ResultRow } from './rows.ts'

/** A run for tests. */
export function newRun(name: string, changes: Partial<NewRun> = {}): NewRun {
  return {
    name,
    series: 'serie',
    engine: '0.1.0',
    rules: '2026.1+abc',
    scoreModel: '2026.1',
    measures: 2,
    sampling: null,
    counted: ['passiv', 'papirord'],
    ...changes,
  }
}

/** A pseudonym-shaped id that is the same for the same name. */
export function idOf(name: string): string {
  return name.padEnd(43, '_')
}

const scores: Readonly<Record<Grade, number>> = { A: 93.12345678901234, B: 80.1, C: 66.7, D: 51, E: 20 }

/** A scored letter for tests. */
export function letterRow(name: string, grade: Grade = 'A', changes: Partial<ResultRow> = {}): ResultRow {
  const score = scores[grade]
  return {
    run: '',
    letter: idOf(name),
    series: 'serie',
    center: 'Center for Børn',
    kind: 'afslag',
    date: '2026-03-14',
    template: 'B-12',
    caseType: '27.24.00',
    words: 312,
    language: 'da',
    notScored: null,
    score,
    grade,
    criteria: { hovedbudskab: score, paragraffer: 90.5, sprog: 71.3, tiltale: 100 },
    gates: grade === 'A' ? [] : ['sent-hovedbudskab'],
    measures: { version: 2, words: 312, 'count.passiv': 3, mainMessage: 'first', lix: 33.333333333333336 },
    findings: { passiv: { count: 3, others: 0, points: 4.5 }, papirord: { count: 1, others: 2, points: 0.25 } },
    suppressed: 0,
    settings: '',
    engine: '0.1.0',
    rules: '2026.1+abc',
    scoreModel: '2026.1',
    ...changes,
  }
}

/** A row without a grade, and why. */
export function ungraded(row: ResultRow, notScored: NonNullable<ResultRow['notScored']>): ResultRow {
  return { ...row, notScored, score: null, grade: null, criteria: null, gates: [], findings: {} }
}

/** The file that held a row. */
export function fileOf(name: string, row: ResultRow | null, changes: Partial<FileResult> = {}): FileResult {
  const outcome = row === null ? 'unreadable' : row.notScored === 'for-kort' ? 'too-short' : 'scored'
  return {
    file: idOf(`fil-${name}`),
    path: null,
    outcome,
    reason: null,
    center: row?.center ?? null,
    content: row === null ? null : idOf(`indhold-${name}`),
    row,
    ...changes,
  }
}
