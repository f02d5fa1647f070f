/** What happened in a run, as far as the exit code cares. */
export interface Outcome {
  /** Wrong usage or configuration, a path that is missing, or no letter found. */
  readonly isMisused: boolean
  /** Some letters could not be read. */
  readonly isUnread: boolean
  /** A shown finding at or over the fail level, or a grade under `--min-grade`. */
  readonly isFailing: boolean
  readonly isInterrupted: boolean
}

/** The exit code of an outcome: the first that applies, in the order of `contracts.md`; an interrupt overrules all. */
export function exitCode(outcome: Outcome): 0 | 1 | 2 | 3 | 130 {
  if (outcome.isInterrupted) return 130
  if (outcome.isMisused) return 2
  if (outcome.isUnread) return 3
  return outcome.isFailing ? 1 : 0
}
