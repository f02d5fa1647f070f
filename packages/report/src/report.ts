import type { CenterReport } from './center.ts'
import { centerReportOf } from './center.ts'
import type { Development } from './development.ts'
import { developmentOf } from './development.ts'
import type { EmptyReason } from './empty-words.ts'
import { emptyLines } from './empty-words.ts'
import { centerPage } from './html/center-page.ts'
import type { ReportFrame } from './html/development-page.ts'
import { developmentPage } from './html/development-page.ts'
import { emptyPage } from './html/empty-page.ts'
import { toJson } from './json.ts'
import type { Round } from './rounds.ts'
import { roundsOf } from './rounds.ts'
import type { ReportRow, RoundInfo } from './rows.ts'
import { toCsv } from './sheets/csv.ts'
import { centerSheets, developmentSheets } from './sheets/report-sheets.ts'
import type { Sheet } from './sheets/sheet.ts'
import { toXlsx } from './sheets/xlsx.ts'
import { tallyRows } from './tally.ts'
import { centerText, developmentText } from './text.ts'

/** The formats of a report. */
export type ReportFormat = 'html' | 'txt' | 'csv' | 'xlsx' | 'json'

/** What a report is made of. */
export interface ReportRequest extends ReportFrame {
  /** Rounds in the order in which they were made. */
  readonly rounds: readonly RoundInfo[]
  readonly rows: Iterable<ReportRow> | AsyncIterable<ReportRow>
  /** A centre's name, or null for the trend report of the letter team. */
  readonly center: string | null
  /** The share that has been agreed on as target, 0 to 1; null where none has. */
  readonly target: number | null
  readonly format: ReportFormat
}

/** A document as text or bytes; `empty` says why there is nothing in it but an explanation. */
export interface MadeReport {
  readonly content: string | Uint8Array
  readonly empty: EmptyReason | null
  /** All centres that have letters, for one who has mistyped a name. */
  readonly centers: readonly string[]
}

type Found =
  | { readonly development: Development }
  | { readonly center: CenterReport }
  | { readonly empty: EmptyReason }

/** Makes a report. The same rows give the same bytes. */
export async function makeReport(request: ReportRequest): Promise<MadeReport> {
  const tallies = await tallyRows(request.rows)
  const rounds = roundsOf(request.rounds, tallies)
  const found = findNumbers(request, rounds)
  return {
    content: contentOf(found, request),
    empty: 'empty' in found ? found.empty : null,
    centers: [...new Set(rounds.flatMap(({ centers }) => centers))].filter((name) => name !== ''),
  }
}

function findNumbers({ center, target }: ReportRequest, rounds: readonly Round[]): Found {
  if (rounds.length === 0) return { empty: 'ingen-maalinger' }
  if (rounds.every(({ tally }) => tally.scored === 0)) return { empty: 'ingen-breve' }
  if (center === null) {
    const development = developmentOf(rounds)
    return development === null ? { empty: 'for-faa' } : { development }
  }
  const report = centerReportOf(rounds, center, target)
  if (report === 'ukendt') return { empty: 'ukendt-center' }
  return report === 'for-faa' ? { empty: 'for-faa' } : { center: report }
}

function contentOf(found: Found, request: ReportRequest): string | Uint8Array {
  switch (request.format) {
    case 'html':
      if ('development' in found) return developmentPage(found.development, request)
      return 'center' in found ? centerPage(found.center, request) : emptyPage(found.empty, request.center, request)
    case 'txt':
      if ('development' in found) return developmentText(found.development, request)
      return 'center' in found
        ? centerText(found.center, request)
        : `${emptyLines(found.empty, request.center).join('\n\n')}\n`
    case 'csv':
      return toCsv(sheetsOf(found, request))
    case 'xlsx':
      return toXlsx(sheetsOf(found, request))
    case 'json':
      if ('development' in found) return toJson({ udvikling: found.development })
      return toJson('center' in found ? found : { tom: found.empty })
    default:
      return request.format satisfies never
  }
}

function sheetsOf(found: Found, { cards, center }: ReportRequest): readonly Sheet[] {
  if ('development' in found) return developmentSheets(found.development, cards)
  if ('center' in found) return centerSheets(found.center, cards)
  return [{ name: 'tom', columns: ['forklaring'], rows: emptyLines(found.empty, center).map((text) => [text]) }]
}
