import type { Checked, LetterKind, LintResult } from '@klarbrev/engine'
import { criteria } from '@klarbrev/engine'

/** The score of a letter as `klarbrev/score` answers it; the fields are those of the command's JSON. */
export interface ScoreAnswer {
  readonly score: number | null
  readonly grade: string | null
  readonly notScored: string | null
  readonly criteria: Readonly<Record<string, { readonly score: number }>> | null
  readonly gates: readonly string[]
  readonly next: readonly { readonly rule: string; readonly gain: number }[]
  /** What kind of letter it is, and how sure that is, 0 to 1; 1 when it was given. */
  readonly kind: LetterKind
  readonly kindConfidence: number
  /** What the law asks of a letter of this kind; empty where the kind is not sure. */
  readonly checklist: readonly Checked[]
}

/** Rounds here, after the grade was taken from the unrounded score. */
export function toScoreAnswer(result: LintResult, checklist: readonly Checked[]): ScoreAnswer {
  const { grade, notScored, score, kind, kindConfidence } = result
  const told = { kind, kindConfidence: Math.round(kindConfidence * 100) / 100, checklist }
  if (score === null) return { score: null, grade, notScored, criteria: null, gates: [], next: [], ...told }
  return {
    score: rounded(score.score),
    grade,
    notScored,
    criteria: Object.fromEntries(criteria.map((name) => [name, { score: rounded(score.criteria[name].score) }])),
    gates: score.gates,
    next: score.next.map(({ rule, gain }) => ({ rule, gain: rounded(gain) })),
    ...told,
  }
}

/** One decimal, and never minus zero. */
function rounded(value: number): number {
  return Math.round(value * 10) / 10 + 0
}
