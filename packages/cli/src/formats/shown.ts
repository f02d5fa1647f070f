import type { Message, Severity } from '@klarbrev/core'
import { LineIndex } from '@klarbrev/core'
import type { LintResult } from '@klarbrev/engine'
import { neutralise } from '../pretty/cells.ts'
import type { Cards } from '../say.ts'
import { sayMessage } from '../say.ts'
import type { ReportTexts } from '../texts/texts.ts'

/** What the formats for other programs are made with. */
export interface FormatParts {
  readonly cards: Cards
  readonly texts: ReportTexts
  /** What standard input is called. */
  readonly stdinName: string
  readonly engineVersion: string
  readonly rulesVersion: string
  /** Findings of this severity and over make the run fail. */
  readonly failLevel: Severity
  /** Whether a letter is under the grade that was asked for. */
  isUnderGrade(result: LintResult): boolean
  /** Keyed hash of a rule and its words, or with the number of such a finding in the letter; null without a key. */
  readonly fingerprint: ((rule: string, words: string, nth?: number) => string) | null
}

/** A shown finding with its place, lines and columns from 1. */
export interface ShownFinding {
  readonly message: Message
  readonly said: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** The shown findings of a letter, in text order. */
export function shownFindings(
  { letter, messages }: LintResult,
  { cards, texts }: Pick<FormatParts, 'cards' | 'texts'>,
): readonly ShownFinding[] {
  const lines = new LineIndex(letter.text)
  return messages.flatMap((message) => {
    if (!message.shown) return []
    const from = lines.position(message.start)
    const to = lines.position(message.end)
    return [{
      message,
      said: neutralise(sayMessage(message, cards, texts)),
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column,
    }]
  })
}

/** Why a letter could not be read, or null for one that could. */
export function whyUnread({ notScored, problems }: LintResult, texts: ReportTexts): string | null {
  if (notScored !== 'ulaeselig') return null
  const reasons = problems.map((problem) => problem.message).join(' ')
  return neutralise(reasons === '' ? texts.notScored.ulaeselig : reasons)
}

const order: readonly Severity[] = ['forslag', 'advarsel', 'fejl']

/** Whether a finding makes the run fail. */
export function fails(message: Message, failLevel: Severity): boolean {
  return order.indexOf(message.severity) >= order.indexOf(failLevel)
}
