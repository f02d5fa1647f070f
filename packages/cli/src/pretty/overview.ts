import type { Grade, Message } from '@klarbrev/core'
import { criteria, grades } from '@klarbrev/core'
import type { LintResult } from '@klarbrev/engine'
import { displayWidth, neutralise, pad, shorten } from './cells.ts'
import { knownFindings } from './letter.ts'
import { isChecklist } from './checklist.ts'
import type { View } from './view.ts'
import { nameOf } from './view.ts'
import { wrap } from './wrap.ts'

/** What the table needs of a letter, so that a thousand letters can be let go one by one. */
export interface OverviewRow {
  readonly path: string
  readonly kind: string
  readonly words: number
  readonly lix: number
  readonly criteria: readonly number[] | null
  readonly grade: Grade | null
  /** Findings that the writer has set aside. */
  readonly suppressed: number
  /** Findings that are not shown because they are in the baseline. */
  readonly known: number
  /** Rule ids with counts, the most important first. */
  readonly findings: readonly { readonly rule: string; readonly count: number }[]
}

/** From this width the findings stand in the row; on a narrower screen they get a line of their own under it. */
const wideScreen = 100
/** From this width the four criteria have their full names. */
const widestScreen = 140
const mostFindings = 3
const severityRank = { fejl: 0, advarsel: 1, forslag: 2 }

/** Takes from a result what the table shows. */
export function overviewRow(result: LintResult): OverviewRow {
  return {
    path: result.letter.path,
    kind: result.kind,
    words: result.words,
    lix: result.lix,
    criteria: result.score && criteria.map((name) => result.score!.criteria[name].score),
    grade: result.grade,
    suppressed: result.suppressed,
    known: knownFindings(result),
    findings: mainFindings(result).slice(0, mostFindings),
  }
}

/** First what lifts the letter most, then by severity, then by number. */
function mainFindings(result: LintResult): OverviewRow['findings'] {
  const counts = new Map<string, { rule: string; count: number; worst: Message['severity'] }>()
  for (const message of result.messages) {
    const { rule, severity, shown } = message
    if (!shown || isChecklist(message)) continue
    const known = counts.get(rule)
    if (known === undefined) counts.set(rule, { rule, count: 1, worst: severity })
    else {
      known.count++
      if (severityRank[severity] < severityRank[known.worst]) known.worst = severity
    }
  }
  const gain = (rule: string): number => result.score?.next.find((change) => change.rule === rule)?.gain ?? 0
  return [...counts.values()]
    .sort(
      (a, b) =>
        gain(b.rule) - gain(a.rule) ||
        severityRank[a.worst] - severityRank[b.worst] ||
        b.count - a.count ||
        (a.rule < b.rule ? -1 : 1),
    )
    .map(({ rule, count }) => ({ rule, count }))
}

/** The table of letters in the order given, and how the grades fall. Ends in a line break. */
export function overviewTable(rows: readonly OverviewRow[], view: View): string {
  const { texts, paint, width } = view
  const folder = commonFolder(rows.map((row) => row.path))
  const isWide = width >= wideScreen
  const [letter, kind, words, lix] = texts.table.columns
  const heads = texts.table.criteria.map(([full, short]) => (width >= widestScreen ? full : short))
  const kindWidth = Math.max(displayWidth(kind), ...rows.map((row) => kindOf(row, view).length))
  const wordsWidth = Math.max(displayWidth(words), ...rows.map((row) => String(row.words).length))
  const headWidths = heads.map((head) => Math.max(3, displayWidth(head)))
  const grade = texts.table.grade
  const criteriaWidth = headWidths.reduce((sum, one) => sum + one + 2, 0)
  const fixed = kindWidth + wordsWidth + 4 + criteriaWidth + displayWidth(grade) + 10
  const names = rows.map((row) => nameOf(row.path, view).slice(folder.length))
  const nameRoom = Math.max(12, width - fixed - (isWide ? 28 : 0))
  const nameWidth = Math.min(nameRoom, Math.max(displayWidth(letter), ...names.map(displayWidth)))
  const findingsWidth = width - fixed - nameWidth
  const line = (cells: readonly string[], found: string): string =>
    [
      pad(cells[0]!, nameWidth),
      pad(cells[1]!, kindWidth),
      pad(cells[2]!, wordsWidth, 'left'),
      pad(cells[3]!, 4, 'left'),
      ...heads.map((_, index) => pad(cells[4 + index]!, headWidths[index]!, 'left')),
      pad(cells[8]!, displayWidth(grade)),
      ...(isWide ? [found] : []),
    ]
      .join('  ')
      .trimEnd()
  const title = folder === '' ? [] : [texts.table.lettersIn(neutralise(folder)), '']
  const head = line([letter, kind, words, lix, ...heads, grade], texts.table.findings)
  const lines: string[] = []
  rows.forEach((row, index) => {
    const numbers = row.criteria?.map((one) => texts.number(one, 0)) ?? heads.map(() => '–')
    const lixText = row.words === 0 ? '–' : texts.number(row.lix, 1)
    const found = row.findings.map(({ rule, count }) => (count > 1 ? `${rule} × ${count}` : rule)).join(', ')
    const name = shorten(names[index]!, nameWidth, 'middle')
    const cells = [name, kindOf(row, view), String(row.words), lixText, ...numbers, row.grade ?? '–']
    lines.push(line(cells, shorten(found, findingsWidth)))
    if (!isWide && found !== '') lines.push(`  ${shorten(found, width - 2)}`)
  })
  const rule = '─'.repeat(Math.max(...[head, ...lines].map(displayWidth)))
  return `${[...title, paint.bold(head), paint.dim(rule), ...lines, '', ...distribution(rows, view)].join('\n')}\n`
}

/** The table with what its words mean, for somebody who meets it for the first time. */
export function overviewPage(rows: readonly OverviewRow[], view: View): string {
  const legend = view.texts.table.legend.flatMap((line) => wrap(line, Math.min(view.width, 110)))
  return `${overviewTable(rows, view)}\n${legend.join('\n')}\n\n${view.texts.table.ownLetters}\n`
}

function kindOf(row: OverviewRow, { texts }: View): string {
  return texts.kinds[row.kind as keyof typeof texts.kinds] ?? neutralise(row.kind)
}

function distribution(rows: readonly OverviewRow[], { texts, paint }: View): string[] {
  const count = (grade: Grade | null): number => rows.filter((row) => row.grade === grade).length
  const graded = rows.length - count(null)
  const parts = grades.map((grade) => `${grade} ${count(grade)}`)
  if (graded < rows.length) parts.push(`${texts.table.ungraded} ${count(null)}`)
  const lines = [`${texts.table.distribution}: ${parts.join(' · ')}`]
  const share = texts.number((100 * count('A')) / Math.max(1, graded), 0)
  const suppressed = rows.reduce((sum, row) => sum + row.suppressed, 0)
  if (suppressed > 0) lines.push(texts.suppressed(suppressed))
  const known = rows.reduce((sum, row) => sum + row.known, 0)
  if (known > 0) lines.push(texts.known(known))
  if (graded > 0) lines.push(paint.bold(texts.table.best(count('A'), graded, share)))
  return lines
}

/** The folder that all paths lie in, with its slash; empty for a single letter. */
function commonFolder(paths: readonly string[]): string {
  if (paths.length < 2) return ''
  const first = paths[0]!
  let folder = first.slice(0, first.lastIndexOf('/') + 1)
  for (const path of paths) {
    while (!path.startsWith(folder)) folder = folder.slice(0, -1).slice(0, folder.slice(0, -1).lastIndexOf('/') + 1)
  }
  return folder
}
