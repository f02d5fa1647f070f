import type { Measures, Message, Score, ScoreModel } from '@klarbrev/core'
import { criteria, measuresVersion, score } from '@klarbrev/core'
import type { Regraded, Regrader, RowFindings } from '@klarbrev/store'

/**
 * What each rule took of the 100 points. A criterion that has lost more than it has is at nothing: its rules share
 * what it had, so that all points together are what the letter lacks.
 */
export function pointsLost(given: Score, model: ScoreModel): Readonly<Record<string, number>> {
  const points: Record<string, number> = {}
  for (const criterion of criteria) {
    const { score: left, lines } = given.criteria[criterion]
    const lost = lines.reduce((sum, line) => sum + line.points, 0)
    if (lost === 0) continue
    const share = ((100 - left) / lost) * model.criteria[criterion].weight
    for (const line of lines) points[line.rule] = (points[line.rule] ?? 0) + line.points * share
  }
  return points
}

/** What was found in a letter, by rule, with what it cost. */
export function findingsOf(messages: readonly Message[], points: Readonly<Record<string, number>>): RowFindings {
  const found: Record<string, { count: number; others: number; points: number }> = {}
  const of = (rule: string): { count: number; others: number; points: number } =>
    (found[rule] ??= { count: 0, others: 0, points: 0 })
  for (const { rule, scored, shown } of messages) {
    if (scored) of(rule).count++
    else if (shown) of(rule).others++
  }
  for (const [rule, lost] of Object.entries(points)) of(rule).points = lost
  return found
}

/** A score as a row holds it. */
export function scoreFields(given: Score): Pick<Regraded, 'score' | 'grade' | 'criteria' | 'gates'> {
  const { hovedbudskab, paragraffer, sprog, tiltale } = given.criteria
  return {
    score: given.score,
    grade: given.grade,
    criteria: {
      hovedbudskab: hovedbudskab.score,
      paragraffer: paragraffer.score,
      sprog: sprog.score,
      tiltale: tiltale.score,
    },
    gates: given.gates,
  }
}

/** What the store needs to grade history again by a model. `counted` are the rules that count today. */
export function regraderOf(model: ScoreModel, counted: ReadonlySet<string>): Regrader {
  const counts = criteria
    .flatMap((criterion) => model.criteria[criterion].parts)
    .flatMap(({ measure }) => (measure.startsWith('count.') ? [measure.slice('count.'.length)] : []))
    .filter((rule) => counted.has(rule))
  return {
    scoreModel: model.version,
    measures: measuresVersion,
    counts: [...new Set(counts)],
    grade(measures: Measures) {
      const given = score(measures, model)
      return { ...scoreFields(given), points: pointsLost(given, model) }
    },
  }
}
