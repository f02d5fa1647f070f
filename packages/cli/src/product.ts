import type { ReadResult, RuleCard } from '@klarbrev/core'
import type { Linter, Settings, Versions } from '@klarbrev/engine'

/** What the commands work with: a linter, the cards of its rules and a reader. Tests hand in a small one. */
export interface Product {
  /** With the default settings; made when it is first asked for. */
  readonly linter: Linter
  linterFor(settings: Settings): Linter
  readonly versions: Versions
  readonly cards: ReadonlyMap<string, RuleCard>
  readLetter(bytes: Uint8Array, path: string): ReadResult
}
