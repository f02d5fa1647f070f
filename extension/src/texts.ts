import type { LetterKind } from './letter-kinds.ts'
import type { Category } from './score.ts'
import { inDanish } from './texts-da.ts'
import { inEnglish } from './texts-en.ts'

/** Everything the extension itself says to the writer. */
export interface Texts {
  readonly language: 'da' | 'en'
  readonly grades: Readonly<Record<string, string>>
  readonly categories: Readonly<Record<Category, string>>
  readonly kinds: Readonly<Record<LetterKind, string>>
  readonly notScored: Readonly<Record<string, string>>
  number(value: number): string
  readonly statusName: string
  readonly notGraded: string
  statusLabel(grade: string, points: string): string
  readonly openPanel: string
  points(score: string): string
  findings(count: number): string
  readonly noFindings: string
  readonly noLetter: string
  line(number: number): string
  findingLabel(place: string, message: string): string
  readonly otherPlace: string
  fixed(count: number): string
  readonly nothingSafe: string
  readonly checking: string
  /** So many letters were checked, and so many of them have findings. */
  checked(letters: number, found: number): string
  readonly noLetters: string
  readonly showFindings: string
  readonly chooseKind: string
  readonly findKind: string
  readonly findKindDetail: string
  readonly newLetter: string
  readonly newLetterName: string
  newLetterDetail(kind: LetterKind): string
  readonly panelTitle: string
  readonly panel: {
    heldBack(rule: string): string
    readonly emptyFields: string
    readonly criteria: string
    readonly lifts: string
    readonly nothingLifts: string
    gain(points: string): string
    readonly law: string
    lawFor(kind: string): string
    readonly lawUnsure: string
    readonly lawNothing: string
    readonly missing: string
    readonly inPlace: string
    readonly goTo: string
    readonly chooseKind: string
    readonly about: string
    readonly waiting: string
  }
  readonly askReason: string
  readonly askReasonHint: string
  readonly reasonNeeded: string
  readonly notDone: string
  readonly stopped: string
  readonly notStarted: string
}

/** The texts in the language that the writer has chosen. */
export function textsIn(language: string): Texts {
  return language === 'en' ? inEnglish : inDanish
}
