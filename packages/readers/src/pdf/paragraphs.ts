import type { Flow, Paragraph, Table } from '../flow.ts'
import { isLower, pointAt } from '../signs.ts'
import type { PageLine, Segment } from './page-lines.ts'
import { textOfLine } from './page-lines.ts'

/** How the letter is set: its type size, the distance of its lines, and where they end, in points. */
interface Measure {
  readonly size: number
  readonly leading: number
  readonly right: number
}

/** Words that a cut compound may stand before: "børne- og ungeområdet". */
const joiners = /^(?:og|eller|samt|and|or)\b/
const marker = /^(?:[•●○■▪‣◦·–*o-]|\d{1,2}[.)]|[a-zæøå]\))\s/u

/** Makes paragraphs of lines: a page tells where its lines stand, and nothing else. */
export function paragraphsOf(lines: readonly PageLine[], isWord: (word: string) => boolean): Flow {
  const measure = measureOf(lines)
  const words = new Set(lines.flatMap((line) => textOfLine(line).toLowerCase().match(/\p{L}+/gu) ?? []))
  const isKnown = (word: string): boolean => isWord(word) || words.has(word.toLowerCase())
  const flow: (Paragraph | Table)[] = []
  let open: { text: string, last: PageLine, readonly before: number } | null = null
  const close = (): void => {
    if (open !== null) flow.push(paragraph(open.text, open.before, levelOf(open.last, measure)))
    open = null
  }
  lines.forEach((line, at) => {
    const above = lines[at - 1]
    const before = above === undefined || isApart(above, line, measure) ? 12 : 0
    if (line.segments.length > 1) {
      close()
      const table = flow.at(-1)
      if (!isRow(line, above, lines[at + 1])) {
        line.segments.forEach(({ text }, part) => flow.push(paragraph(text, part === 0 ? before : 0, 0)))
      } else if (before === 0 && table !== undefined && 'rows' in table) (table.rows as Flow[][]).push(cellsOf(line))
      else flow.push({ rows: [cellsOf(line)] })
      return
    }
    const text = textOfLine(line)
    if (open !== null && above !== undefined && goesOn(open.last, line, before, measure)) {
      open = { text: joined(open.text, text, isKnown), last: line, before: open.before }
      return
    }
    close()
    open = { text, last: line, before }
  })
  close()
  return flow
}

function measureOf(lines: readonly PageLine[]): Measure {
  const weights = new Map<number, number>()
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2
    weights.set(size, (weights.get(size) ?? 0) + textOfLine(line).length)
  }
  const size = [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 12
  const gaps: number[] = []
  lines.forEach((line, at) => {
    const above = lines[at - 1]
    if (above?.page === line.page && isBody(line, size) && isBody(above, size)) gaps.push(above.y - line.y)
  })
  const near = gaps.filter((gap) => gap > 0.9 * size && gap < 2.2 * size).sort((a, b) => a - b)
  const ends = lines.filter((line) => isBody(line, size)).map((line) => line.segments.at(-1)!.end).sort((a, b) => a - b)
  // The distance inside a paragraph is the smaller one; a third of the way up no gap between paragraphs is met yet.
  return { size, leading: near[near.length >> 2] ?? 1.2 * size, right: ends[Math.floor(ends.length * 0.95)] ?? 0 }
}

function isBody(line: PageLine, size: number): boolean {
  return Math.abs(line.size - size) < 0.15 * size
}

function isApart(above: PageLine, line: PageLine, { leading, size }: Measure): boolean {
  // Across a page break nothing can be measured; what goes on there is told by its words.
  const grown = Math.max(1, Math.min(above.size, line.size) / size)
  return above.page !== line.page || above.y - line.y > 1.3 * leading * grown
}

/** Whether a line is the next one of the paragraph above it. */
function goesOn(above: PageLine, line: PageLine, before: number, measure: Measure): boolean {
  const text = textOfLine(line)
  if (marker.test(text) || Math.abs(above.size - line.size) > 0.12 * above.size) return false
  // A word that is cut in two goes on whatever its length is.
  const isCut = /\p{L}-$/u.test(textOfLine(above)) && isLower(pointAt(text, 0))
  const first = text.slice(0, text.search(/\s|$/))
  const wordWidth = (line.segments[0]!.end - line.segments[0]!.x) * (first.length + 1) / text.length
  const isFull = above.segments.at(-1)!.end + wordWidth > measure.right - 0.5 * measure.size
  if (!isFull && !isCut) return false
  if (above.page === line.page) return before === 0
  return !/[.!?:]$/.test(textOfLine(above)) && isLower(pointAt(text, 0))
}

/**
 * Joins two lines. A hyphen at the end may be the line's or the word's: it goes where the dictionary or another place
 * in the letter has the word without it.
 */
function joined(above: string, line: string, isKnown: (word: string) => boolean): string {
  const cut = /(\p{L}+)-$/u.exec(above)
  const rest = /^\p{Ll}+/u.exec(line)
  if (cut === null || rest === null || joiners.test(line)) return `${above} ${line}`
  return isKnown(cut[1]! + rest[0]) ? above.slice(0, -1) + line : above + line
}

/** Large type is a heading's; the rest is told by its words, as in plain text. */
function levelOf(line: PageLine, { size }: Measure): number {
  return line.size > 1.4 * size ? 1 : line.size > 1.15 * size ? 2 : 0
}

function paragraph(text: string, before: number, level: number): Paragraph {
  const role = level > 0 ? 'heading' : 'text'
  return { role, level, isBulleted: false, pieces: [{ text, origin: null }], before, after: 0, tight: '' }
}

function cellsOf({ segments }: PageLine): Flow[] {
  return segments.map(({ text }) => [paragraph(text, 0, 0)])
}

/** A line of columns is a row where a line beside it has a column that begins or ends at the same place. */
function isRow(line: PageLine, above: PageLine | undefined, below: PageLine | undefined): boolean {
  return [above, below].some((other) => other !== undefined && other.segments.length > 1
    && line.segments.slice(1).some((one) => other.segments.slice(1).some((two) => isAligned(one, two))))
}

function isAligned(a: Segment, b: Segment): boolean {
  return Math.abs(a.x - b.x) < 2 || Math.abs(a.end - b.end) < 2
}
