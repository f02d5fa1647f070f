import type { LetterKind } from '@klarbrev/engine'
import type { PageFinding, Report, TextEdit } from './report.ts'

/** Name of a letter that was written on the page. */
export const ownName = 'brev.txt'

/** What the page knows of the letter on its sheet: what is said of it, and which finding is meant. */
export class Session {
  name: string = ownName
  /** The kind that the writer chose; null where the program finds it. */
  kind: LetterKind | null = null
  report: Report | null = null
  /** Place among all findings of the one that is meant. */
  active: number | null = null
  /** The category that the list is narrowed to. */
  filter: string | null = null
  /** The text that the report belongs to. */
  private judged = ''
  private first: { readonly grade: string; readonly score: number } | null = null
  private isFresh = true

  /** Another letter comes onto the sheet. */
  open(name: string): void {
    this.name = name
    this.kind = null
    this.active = null
    this.filter = null
    this.first = null
    this.isFresh = true
  }

  /** Takes a report on a text. The first one on a letter tells how it stood when it was opened. */
  take(report: Report, text: string): void {
    const { grade, score } = report
    if (this.isFresh && grade !== null && score !== null) this.first = { grade, score }
    this.isFresh = false
    this.report = report
    this.judged = text
    if (this.active !== null && this.active >= report.findings.length) this.active = null
  }

  get findings(): readonly PageFinding[] {
    return this.report?.findings ?? []
  }

  /** How the letter stood when it was opened, where it stands otherwise now. */
  get before(): { readonly grade: string; readonly score: number } | null {
    const { first, report } = this
    return first !== null && report !== null && report.score !== null && report.score !== first.score ? first : null
  }

  /** Places of the findings that the list shows. */
  get listed(): readonly number[] {
    return this.findings.flatMap((finding, index) => {
      return this.filter === null || finding.category === this.filter ? [index] : []
    })
  }

  /** The next finding of the list, or the one before; round at the ends. Null where the list is empty. */
  step(by: 1 | -1): number | null {
    const { listed, active } = this
    const further =
      by === 1
        ? listed.find((index) => active === null || index > active)
        : listed.findLast((index) => active !== null && index < active)
    return further ?? listed.at(by === 1 ? 0 : -1) ?? null
  }

  /** The listed finding at a place or after it, else the last one. */
  nearest(place: number): number | null {
    const { listed } = this
    return listed.find((index) => index >= place) ?? listed.at(-1) ?? null
  }

  /** The edits of a suggestion; null where the text has changed since, for they would hit other words. */
  editsOf(finding: number, suggestion: number, text: string): readonly TextEdit[] | null {
    return text === this.judged ? (this.findings[finding]?.fixes[suggestion]?.edits ?? null) : null
  }

  /** The findings with a suggestion that can never change grammar, law or meaning. */
  get safe(): readonly PageFinding[] {
    return this.findings.filter(({ fixes }) => fixes.some(({ safe }) => safe))
  }

  /** The edits of all safe suggestions; none while the text has changed since they were made. */
  safeEdits(text: string): readonly TextEdit[] {
    return text === this.judged ? (this.report?.safe ?? []) : []
  }
}
