import type { Grade } from '@klarbrev/core'
import { criteria, grades, letterKinds } from '@klarbrev/core'
import type { ReportRow, RoundInfo } from './rows.ts'
import { createRandom } from './statistics/random.ts'

/** A round of letters for tests: `lift` raises every letter, so that a later round can be better. */
export interface RowPlan {
  readonly run: string
  readonly month: string
  /** Letters by centre. */
  readonly centers: Readonly<Record<string, number>>
  readonly lift: number
  readonly rules?: string
  readonly hasTemplates?: boolean
}

const limits: readonly number[] = [90, 75, 50, 25, 0]

/** A row with everything said; tests change what they are about. */
export function row(changes: Partial<ReportRow> = {}): ReportRow {
  return {
    run: 'efterår', center: 'Borgerservice', kind: 'afslag', date: '2026-10-05', template: 'S1', notScored: null,
    grade: 'A', criteria: { hovedbudskab: 90, paragraffer: 90, sprog: 90, tiltale: 90 }, findings: {}, suppressed: 0,
    rules: '2026.1+abc', scoreModel: '2026.3', settings: '', series: 's', ...changes,
  }
}

/** A round's papers. */
export function info(name: string, started: string, changes: Partial<RoundInfo> = {}): RoundInfo {
  return { name, started, isFinished: true, sample: null, files: null, ...changes }
}

/** Rows as a measurement could give them, the same for the same plan. */
export function plannedRows(plan: RowPlan): readonly ReportRow[] {
  const { run, month, centers, lift, rules = '2026.1+abc', hasTemplates = true } = plan
  const random = createRandom(Number(month.replace('-', '')))
  return Object.entries(centers).flatMap(([center, count], place) => Array.from({ length: count }, (_, at) => {
    const template = random.below(Math.max(2, Math.floor(count / 3)))
    const base = 25 + ((template * 37 + place * 11) % 60) + lift
    const scores = Object.fromEntries(criteria.map((one) => [one, Math.min(100, base + random.below(25))]))
    const score = Math.min(100, base + random.below(14))
    const grade = grades[limits.findIndex((limit) => score >= limit)] as Grade
    return row({
      run, center, grade, rules,
      kind: letterKinds[template % 9]!,
      date: `${month}-${String(1 + (at % 28)).padStart(2, '0')}`,
      template: hasTemplates ? `S${template}` : null,
      criteria: scores as ReportRow['criteria'],
      findings: {
        passiv: { count: 3, points: Math.max(0, (85 - score) / 8) },
        papirord: { count: 1, points: score < 90 ? 2.5 : 0 },
        'sent-hovedbudskab': { count: 1, points: score < 60 ? 9 : 0 },
        'lange-saetninger': { count: 1, points: score < 75 ? 3.2 : 0.4 },
      },
      suppressed: at % 17 === 0 ? 1 : 0,
    })
  }))
}

/** Six centres of a municipality that does not exist. */
export const someCenters: Readonly<Record<string, number>> = {
  Borgerservice: 96, 'Børn og Familie': 54, Jobcenter: 71, 'Plan og Byg': 33, Sundhed: 42, 'Teknik og Miljø': 38,
}
