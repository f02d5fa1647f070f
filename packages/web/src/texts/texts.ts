import type { LetterKind } from '@klarbrev/engine'
import type { PageCards, PageLanguage } from '../report.ts'

/** Every word of the page in one language. */
export interface PageTexts {
  readonly language: PageLanguage
  /** Words that stand in index.html under `data-t`, and names under `data-label`. */
  readonly fixed: Readonly<Record<string, string>>
  readonly kinds: Readonly<Record<LetterKind, string>>
  readonly grades: Readonly<Record<string, string>>
  readonly categories: Readonly<Record<string, string>>
  /** Titles of rules by id, where the page has its own for them: the rules speak Danish. */
  readonly rules: Readonly<Record<string, string>>
  /** Why a rule is there and how to mend it, where the page has its own words; a blank line parts paragraphs. */
  readonly reasons: Readonly<Record<string, string>>
  /** What a suggestion is called; null where the page has no name of its own for it. */
  readonly fixTitle: (title: string) => string | null
  /** What each criterion asks. */
  readonly questions: Readonly<Record<string, string>>
  readonly notScored: Readonly<Record<string, string>>
  /** Why there is no suggestion, by code. */
  readonly noFix: Readonly<Record<string, string>>
  readonly noFixElse: string
  readonly examples: Readonly<Record<string, string>>
  readonly themes: Readonly<Record<'auto' | 'light' | 'dark', string>>
  readonly notGraded: string
  readonly reading: string
  readonly why: string
  readonly notCounted: string
  readonly noFindings: string
  readonly nothingMissing: string
  readonly unsureKind: string
  readonly nothingAsked: string
  readonly nothingToLift: string
  readonly noLift: string
  readonly copied: string
  readonly notCopied: string
  readonly broken: string
  readonly findKind: string
  readonly letterLabel: string
  readonly number: (value: number, decimals?: number) => string
  readonly points: (score: string) => string
  readonly gain: (points: string) => string
  readonly before: (grade: string, score: string) => string
  readonly heldBack: (grade: string, rule: string) => string
  readonly suppressed: (count: number) => string
  readonly findingCount: (count: number) => string
  readonly counts: (words: number, sentences: number, lix: string) => string
  readonly foundKind: (kind: string, isUnsure: boolean) => string
  readonly safeFixes: (count: number) => string
  readonly mended: (grade: string | null) => string
  readonly opened: (name: string) => string
  readonly tooBig: (name: string) => string
  readonly emptyFile: (name: string) => string
}

/** The title of a rule, and the language that it is in. */
export function titleOf(
  rule: string,
  { rules }: PageTexts,
  cards: PageCards,
): { readonly title: string; readonly lang: PageLanguage } {
  const own = rules[rule]
  return own === undefined ? { title: cards[rule]?.title ?? rule, lang: 'da' } : { title: own, lang: 'en' }
}
