import type { Span } from '@klarbrev/core'
import type { Flow, Origin, Paragraph, Piece, Table } from './flow.ts'
import { textOf } from './flow.ts'
import type { Line } from './lines.ts'
import { Refusal } from './refusal.ts'
import { isVisible } from './signs.ts'
import { longestText, mostLines, tooLong } from './text.ts'

/** Where a stretch of the letter's text was read from. */
export interface Placed extends Span {
  readonly origin: Origin
}

/** Blank space in points that the eye takes for a gap. */
const leastGap = 3
/** A cell of data holds no more words than this; a longer one is a text set in columns. */
const longestCell = 300
/** What no heading is as long as, whatever its style says. */
const longestHeading = 250

/** What is known of a stretch of the text: one paragraph, or one row of a table. */
interface Mark extends Span {
  readonly role: Paragraph['role'] | 'row'
  readonly level: number
  readonly isBulleted: boolean
  /** The cells of a row. */
  readonly cells: readonly Span[]
  readonly part: number
}

/** The sheet that a flow is written on: its text, what is known of each line, and where each word was read. */
export class Sheet {
  text = ''
  readonly places: Placed[] = []
  /** Where the text points to notes, by their names, in the order of the text. */
  readonly points: Map<string, number> = new Map()
  private readonly marks: Mark[] = []
  private above: Paragraph | Table | null = null
  private isApart = false
  private parts = 0

  /** What comes next stands apart from what came before. */
  part(): void {
    this.isApart = true
  }

  add(flow: Flow): void {
    for (const one of flow) {
      if ('rows' in one) this.addTable(one)
      else if (isBlank(one)) this.addBlank(one)
      else this.addParagraph(one)
    }
  }

  /** What nobody sees parts what stands around it; it may still point to a note. */
  private addBlank({ pieces }: Paragraph): void {
    for (const piece of pieces) if (piece.note !== undefined) this.write(piece, '')
    this.part()
  }

  private addParagraph(paragraph: Paragraph): void {
    const role = paragraph.role === 'heading' && textOf(paragraph).length > longestHeading ? 'text' : paragraph.role
    this.begin(paragraph, role === 'heading')
    const start = this.text.length
    for (const piece of paragraph.pieces) this.write(piece, piece.text)
    const { level, isBulleted } = paragraph
    this.marks.push({ start, end: this.text.length, role, level, isBulleted, cells: [], part: ++this.parts })
    if (role === 'heading') this.part()
  }

  private addTable(table: Table): void {
    this.part()
    const part = ++this.parts
    let wasData = false
    for (const row of table.rows) {
      const cells = row.map((cell) => cell.filter((one) => 'rows' in one || !isBlank(one)))
      const held = cells.filter((cell) => cell.length > 0).length
      const isData = held > 1 && cells.every(isShortCell)
      // A remark over the whole width under rows of data stands right under them.
      const isUnderData = wasData && held === 1 && cells.every(isShortCell)
      if (isUnderData) this.above = null
      if (isData) this.addRow(table, cells, part)
      else for (const cell of cells) {
        if (!isUnderData) this.part()
        this.add(cell)
      }
      if (held > 0) wasData = isData
    }
    this.part()
  }

  private addRow(table: Table, cells: readonly Flow[], part: number): void {
    this.begin(table, false)
    const start = this.text.length
    const spans: Span[] = []
    for (const cell of cells) {
      if (this.text.length > start) this.text += '\t'
      const from = this.text.length
      for (const one of cell) {
        if ('rows' in one) continue
        for (const piece of one.pieces) this.write(piece, piece.text.replace(/[\n\t]/g, ' '))
      }
      if (this.text.length > from) spans.push({ start: from, end: this.text.length })
    }
    this.marks.push({ start, end: this.text.length, role: 'row', level: 0, isBulleted: false, cells: spans, part })
  }

  private begin(next: Paragraph | Table, isHeading: boolean): void {
    const apart = this.isApart || isHeading || (this.above !== null && hasGap(this.above, next))
    if (this.text !== '') this.text += apart ? '\n\n' : '\n'
    this.above = next
    this.isApart = false
  }

  private write({ origin, note }: Piece, text: string): void {
    if (note !== undefined && !this.points.has(note)) this.points.set(note, this.text.length)
    const start = this.text.length
    this.text += text
    const isTooLong = this.text.length > longestText || this.marks.length > mostLines
    if (isTooLong) throw new Refusal(tooLong.code, tooLong.message)
    if (origin === null || text === '') return
    this.places.push({ start, end: this.text.length, origin })
  }

  /** Tells the lines what their paragraphs are. A line that the marks of plain text have taken keeps what they said. */
  mark(lines: Line[]): Line[] {
    let at = 0
    for (const [index, line] of lines.entries()) {
      while (at < this.marks.length && this.marks[at]!.end <= line.start) at++
      const mark = this.marks[at]
      if (mark === undefined) break
      const next = lines[index + 1]
      line.hard = next === undefined || next.start >= mark.end
      if (mark.role === 'text') continue
      const isFirst = index === 0 || lines[index - 1]!.start < mark.start
      line.body = line.start
      line.gaps = []
      line.part = mark.part
      line.role = mark.role === 'item' && !isFirst ? 'text' : mark.role
      line.level = line.role === 'text' ? 0 : mark.level
      // The further lines of an item are set in under it; an empty gap stands for the bullet that is not in the text.
      if (mark.role === 'item') line.indent = isFirst ? 0 : 1
      if (mark.role === 'item' && isFirst && mark.isBulleted) line.gaps = [{ start: line.start, end: line.start }]
      if (mark.role === 'row') line.gaps = gapsBetween(this.text, mark.cells)
    }
    return lines
  }
}

function isBlank(paragraph: Paragraph): boolean {
  for (const { text } of paragraph.pieces) {
    for (let at = 0; at < text.length; at++) if (isVisible(text.charCodeAt(at))) return false
  }
  return true
}

/** One paragraph at most, and no long one. */
function isShortCell(cell: Flow): boolean {
  const first = cell[0]
  if (first === undefined) return true
  return cell.length === 1 && !('rows' in first) && textOf(first).length <= longestCell
}

function hasGap(above: Paragraph | Table, below: Paragraph | Table): boolean {
  if ('rows' in above || 'rows' in below) return above !== below
  if (above.role === 'item' && below.role === 'item') return false
  if (above.tight !== '' && above.tight === below.tight) return false
  return Math.max(above.after, below.before) >= leastGap
}

/** What lies between the visible words of two cells. */
function gapsBetween(text: string, cells: readonly Span[]): Span[] {
  const gaps: Span[] = []
  let left = -1
  for (const cell of cells) {
    let { start, end } = cell
    while (start < end && !isVisible(text.charCodeAt(start))) start++
    if (start === end) continue
    while (!isVisible(text.charCodeAt(end - 1))) end--
    if (left >= 0) gaps.push({ start: left, end: start })
    left = end
  }
  return gaps
}
