import type { Gate } from '@klarbrev/core'
import type { Cards } from '../say.ts'
import type { ReportTexts } from '../texts/texts.ts'
import type { Paint } from './paint.ts'

/** How a report is to look, and the words and cards it is made with. */
export interface View {
  readonly texts: ReportTexts
  readonly cards: Cards
  readonly gates: readonly Gate[]
  readonly paint: Paint
  /** Columns of the screen. */
  readonly width: number
  /** What standard input is called. */
  readonly stdinName: string
}

/** A letter's name as a person reads it; the raw path, still to be neutralised. */
export function nameOf(path: string, view: View): string {
  return path === '-' ? view.stdinName : path
}
