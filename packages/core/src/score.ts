import { type Measures, offName } from './measures.ts'
import type { Criterion } from './rule.ts'
import { criteria } from './rule.ts'

export type Grade = 'A' | 'B' | 'C' | 'D' | 'E'

/** Grades from best to worst. */
export const grades: readonly Grade[] = ['A', 'B', 'C', 'D', 'E']

/** Why a letter has no score. */
export type NotScored = 'for-kort' | 'sprog' | 'ulaeselig' | 'intet-brev'

/** What one measure costs. Points are out of the criterion's 100. */
export type ScorePart = {
  /** The rule that a change would start from; also the id under which the gain is shown. */
  readonly rule: string
  readonly measure: string
  /** One sentence that explains the numbers to a reader. */
  readonly why: string
} & (
  | {
      /** What the measure is divided by: nothing, or hundreds of clean words. */
      readonly per: 'letter' | '100 words'
      /** Amount that costs nothing. */
      readonly free: number
      /** Points for each unit above `free`. */
      readonly cost: number
      /** Most points this part can take. */
      readonly most: number
    }
  | {
      readonly per: 'letter' | '100 words'
      /** Amount that is wanted; points for each unit that is missing. */
      readonly want: number
      readonly cost: number
      readonly most: number
    }
  | {
      /** Points by the value of an enum measure; a value that is not named costs nothing. */
      readonly costs: Readonly<Record<string, number>>
    }
)

/** A condition under which a letter cannot get a better grade than `best`, whatever else it does well. */
export interface Gate {
  /** Rule id shown in `gates`. */
  readonly id: string
  readonly measure: string
  /** Holds when the enum measure has one of these values … */
  readonly is?: readonly string[]
  /** … or the number measure, per `per`, is over this. */
  readonly over?: number
  readonly per?: 'letter' | '100 words'
  readonly best: Grade
  readonly why: string
}

/** Weights, limits and gates: one table, one version, each number explained. */
export interface ScoreModel {
  readonly version: string
  /** Fewer running words than this are not scored. */
  readonly fewestWords: number
  /** Densities divide by at least this many words, so that one fault does not sink a short letter. */
  readonly floorWords: number
  readonly criteria: Readonly<
    Record<Criterion, { readonly weight: number; readonly why: string; readonly parts: readonly ScorePart[] }>
  >
  /** Lowest score of each grade, best first. */
  readonly grades: readonly { readonly grade: Grade; readonly from: number; readonly why: string }[]
  readonly gates: readonly Gate[]
}

/** One line of how a score came about. */
export interface ScoreLine {
  readonly rule: string
  readonly measure: string
  readonly points: number
}

export interface CriterionScore {
  readonly score: number
  readonly lines: readonly ScoreLine[]
}

/** A score with everything that explains it. Numbers are unrounded; doors round to one decimal. */
export interface Score {
  readonly score: number
  readonly grade: Grade
  readonly criteria: Readonly<Record<Criterion, CriterionScore>>
  /** Ids of the gates that withheld a better grade. */
  readonly gates: readonly string[]
  /**
   * The changes that lift the letter most, at most three, in the order to make them: each with what it adds to those
   * before it, at least half a point.
   */
  readonly next: readonly { readonly rule: string; readonly gain: number }[]
}

/** Scores measures by a model. Total: defined for any record; a measure that is missing counts as 0. */
export function score(measures: Measures, model: ScoreModel): Score {
  const byCriterion = {} as Record<Criterion, CriterionScore>
  for (const criterion of criteria) byCriterion[criterion] = scoreCriterion(measures, model, criterion)
  const total = criteria.reduce((sum, one) => sum + byCriterion[one].score * model.criteria[one].weight, 0)
  const earned = model.grades.find((step) => total >= step.from)?.grade ?? 'E'
  let grade: Grade = earned
  const gates: string[] = []
  for (const gate of model.gates) {
    if (!holds(gate, measures, model)) continue
    if (grades.indexOf(gate.best) > grades.indexOf(earned) && !gates.includes(gate.id)) gates.push(gate.id)
    if (grades.indexOf(gate.best) > grades.indexOf(grade)) grade = gate.best
  }
  return { score: total, grade, criteria: byCriterion, gates, next: nextChanges(byCriterion, model) }
}

function scoreCriterion(measures: Measures, model: ScoreModel, criterion: Criterion): CriterionScore {
  const lines: ScoreLine[] = []
  let left = 100
  for (const part of model.criteria[criterion].parts) {
    const points = pointsLost(part, measures, model)
    if (points <= 0) continue
    lines.push({ rule: part.rule, measure: part.measure, points })
    left -= points
  }
  return { score: Math.max(0, left), lines }
}

/** Findings that were set aside cost nothing: counts leave them out already, other measures cost by what is left. */
function pointsLost(part: ScorePart, measures: Measures, model: ScoreModel): number {
  const points = fullPoints(part, measures, model)
  if (points <= 0 || part.measure.startsWith('count.')) return points
  return points * (1 - shareOff(part.rule, measures))
}

function shareOff(rule: string, measures: Measures): number {
  return Math.min(1, Math.max(0, numberOf(measures, offName(rule))))
}

function fullPoints(part: ScorePart, measures: Measures, model: ScoreModel): number {
  if ('costs' in part) {
    const value = String(measures[part.measure] ?? '')
    return Object.hasOwn(part.costs, value) ? part.costs[value]! : 0
  }
  const amount = numberOf(measures, part.measure) / divisor(part.per, measures, model)
  const off = 'want' in part ? part.want - amount : amount - part.free
  return Math.min(part.most, Math.max(0, off) * part.cost)
}

function divisor(per: 'letter' | '100 words', measures: Measures, model: ScoreModel): number {
  if (per === 'letter') return 1
  return Math.max(numberOf(measures, 'cleanWords'), model.floorWords, 1) / 100
}

/** A number measure; 0 where it is missing, no number or not finite, so that one odd value cannot spoil the score. */
function numberOf(measures: Measures, name: string): number {
  const value = measures[name]
  return typeof value === 'number' && Number.isFinite(value) ? value : 0
}

function holds(gate: Gate, measures: Measures, model: ScoreModel): boolean {
  if (shareOff(gate.id, measures) === 1) return false
  if (gate.is) return gate.is.includes(String(measures[gate.measure] ?? ''))
  if (gate.over === undefined) return false
  return numberOf(measures, gate.measure) / divisor(gate.per ?? 'letter', measures, model) > gate.over
}

/** Most changes that are named at a time: a writer mends two or three things, not ten. */
const mostChanges = 3
/** Points of the whole score below which a change is not worth naming. */
const leastGain = 0.5

/**
 * The changes in the order in which they lift the letter most, each with what it adds when those before it are made:
 * all of a rule's lost points are won back, and a criterion that has lost more than it has gives back only the rest.
 */
function nextChanges(scores: Record<Criterion, CriterionScore>, model: ScoreModel): Score['next'] {
  const lost = new Map<string, number[]>()
  const left = criteria.map((criterion) => scores[criterion].lines.reduce((sum, line) => sum + line.points, 0))
  criteria.forEach((criterion, at) => {
    for (const { rule, points } of scores[criterion].lines) {
      const row = lost.get(rule) ?? lost.set(rule, criteria.map(() => 0)).get(rule)!
      row[at]! += points
    }
  })
  const next: { rule: string; gain: number }[] = []
  while (next.length < mostChanges) {
    let best: { rule: string; gain: number } | null = null
    for (const [rule, row] of lost) {
      const gain = criteria.reduce((sum, criterion, at) => {
        const won = Math.min(100, left[at]!) - Math.min(100, left[at]! - row[at]!)
        return sum + won * model.criteria[criterion].weight
      }, 0)
      if (best === null || gain > best.gain || (gain === best.gain && rule < best.rule)) best = { rule, gain }
    }
    if (best === null || best.gain < leastGain) break
    next.push(best)
    lost.get(best.rule)!.forEach((points, at) => { left[at]! -= points })
    lost.delete(best.rule)
  }
  return next
}
