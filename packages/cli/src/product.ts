import type { ReadResult, RuleCard } from '@klarbrev/core'
import type { Linter, Settings, Versions } from '@klarbrev/engine'
import type { Extractor, ExtractorLimits } from './extractor/extractor.ts'

/** What the commands work with: a linter, the cards of its rules and a reader. Tests hand in a small one. */
export interface Product {
  /** With the default settings; made when it is first asked for. */
  readonly linter: Linter
  linterFor(settings: Settings): Linter
  readonly versions: Versions
  readonly cards: ReadonlyMap<string, RuleCard>
  /** Never rejects. Text and markdown are read at once, other formats in a process that can be ended. */
  readLetter(bytes: Uint8Array, path: string): ReadResult | Promise<ReadResult>
  /**
   * Opens readers of all formats for many letters: as many at a time as there are processes. Close it at the end. The
   * letters of `readLetter` share one with a single process.
   */
  openExtractor(limits?: Partial<ExtractorLimits>): Promise<Extractor>
}
