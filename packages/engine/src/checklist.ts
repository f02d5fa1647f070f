import type { RuleCard } from '@klarbrev/core'
import { leastSureKind } from '@klarbrev/core'
import type { LintResult } from './result.ts'

/** One thing that the law asks of a letter of its kind. */
export interface Checked {
  readonly rule: string
  /** Whether the rule misses it in the letter. */
  readonly missing: boolean
}

/**
 * What the rules that looked at the letter look for in one of its kind, in the order of their names; empty where the
 * kind is not sure enough for them to speak, so that their silence says nothing.
 */
export function checklistOf(result: LintResult, cards: ReadonlyMap<string, RuleCard>): readonly Checked[] {
  const asked = [...cards.values()].filter(({ id, kinds }) => result.active.has(id) && kinds?.includes(result.kind))
  const told = new Set<string>()
  for (const { rule, shown, category } of result.messages) if (shown && category === 'jura') told.add(rule)
  if (result.score === null || (result.kindConfidence < leastSureKind && told.size === 0)) return []
  return asked.map(({ id }) => ({ rule: id, missing: told.has(id) }))
}
