import type { Linter, RuleCard, Settings } from '@klarbrev/engine'

/** What the server works with; made once a process. */
export interface Product {
  linterFor(settings: Settings): Linter
  readonly cards: ReadonlyMap<string, RuleCard>
}
