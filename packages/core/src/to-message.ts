import type { Message } from './message.ts'
import { withRepair } from './message.ts'
import { type Category, criteria, type Finding, type RuleCard, type RunSettings } from './rule.ts'

/** Message id of a detector that threw; a door says it in its own words. */
export const intern = 'intern'

/** The kind of error and not its text, which could quote the letter. */
function errorName(error: unknown): string {
  return error instanceof Error ? error.name : typeof error
}

/** The finding of a detector that threw. */
export function brokenFinding(error: unknown): Finding {
  return { start: 0, end: 0, message: intern, data: { error: errorName(error) } }
}

/** Whether findings of a category may count: jura, stavning and persondata are shown and never graded. */
function isCriterion(category: Category): boolean {
  return (criteria as readonly Category[]).includes(category)
}

/** A finding as a message: `base` is where the block lies that its offsets count from. */
export function toMessage(card: RuleCard, finding: Finding, base: number, settings: RunSettings): Message {
  const setting = settings[card.id]
  const isInternal = finding.message === intern
  const shown = finding.shown ?? true
  return withRepair(
    {
      rule: card.id,
      category: card.category,
      severity: isInternal ? 'forslag' : setting !== undefined && setting !== 'fra' ? setting : card.severity,
      messageId: finding.message,
      scored: !isInternal && card.stage === 'fast' && isCriterion(card.category) && (finding.scored ?? shown),
      shown,
      start: finding.start + base,
      end: finding.end + base,
    },
    finding,
    base,
  )
}
