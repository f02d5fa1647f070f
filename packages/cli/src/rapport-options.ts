import type { ReportFormat } from '@klarbrev/report'
import type { OptionName } from './option-table.ts'
import type { Options } from './options.ts'
import type { Texts } from './texts/texts.ts'

/** What only `rapport` is asked for. */
export interface RapportOptions {
  /** The trend report of the letter team, in place of a centre's. */
  readonly isTrend: boolean
  /** First and last day of the letters, both in; null: no limit. */
  readonly from: string | null
  readonly until: string | null
  /** The share that has been agreed on as target, in per cent; null where none has. */
  readonly target: number | null
  /** Null: as the name of the output says. */
  readonly format: ReportFormat | null
}

/** The options of `rapport` out of the values of a line. */
export function rapportOptions(values: ReadonlyMap<OptionName, string | boolean>): RapportOptions {
  const text = (name: OptionName): string | null => (values.get(name) as string | undefined) ?? null
  const target = text('maalsaetning')
  return {
    isTrend: values.has('udvikling'),
    from: text('fra'),
    until: text('til'),
    target: target === null ? null : Number(target),
    format: text('format') as ReportFormat | null,
  }
}

/** What is wrong with a line of `rapport`, one sentence each. */
export function rapportContradictions({ paths, center, output, rapport }: Options, texts: Texts): readonly string[] {
  const errors: string[] = []
  if (paths.length > 0) errors.push(texts.noPathsInReport)
  if (rapport.isTrend === (center !== null)) errors.push(texts.oneReport)
  if (rapport.from !== null && rapport.until !== null && rapport.from > rapport.until) errors.push(texts.datesReversed)
  const { target } = rapport
  if (target !== null && target > 100) errors.push(texts.needsCount('--maalsaetning', `${target}`))
  if (target !== null && rapport.isTrend) errors.push(texts.targetNeedsCenter)
  if (rapport.format === 'xlsx' && output === null) errors.push(texts.excelNeedsFile)
  return errors
}

/** Whether a text is a day that the calendar has, as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text)
}
