/** A stretch of text as a page places it, in points from the lower left corner. */
export interface Glyphs {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

/** Words that stand side by side without a wide gap. */
export interface Segment {
  readonly x: number
  readonly end: number
  readonly text: string
}

/** One line of a page. */
export interface PageLine {
  readonly page: number
  /** The base line from the lower edge, and the page's height, in points. */
  readonly y: number
  readonly height: number
  readonly size: number
  readonly segments: readonly Segment[]
}

/** Blank space that parts two words, and two columns, in widths of the type size. */
const wordGap = 0.12
const columnGap = 1.6
/** A bullet or a number, which stands apart from the item that it belongs to. */
const marker = /^(?:[•●○■▪‣◦·–*o\uf0b7-]|\d{1,2}[.)]|[a-zæøå][.)])$/u

/** Puts what a page places into lines, from the top down and from left to right. */
export function linesOf(glyphs: readonly Glyphs[], page: number, height: number): readonly PageLine[] {
  const sorted = glyphs.filter(({ text }) => text.trim() !== '').sort((a, b) => b.y - a.y || a.x - b.x)
  const rows: Glyphs[][] = []
  for (const one of sorted) {
    const row = rows.at(-1)
    const base = row?.[0]
    // Raised and lowered signs belong to the line that they touch.
    if (base !== undefined && base.y - one.y < 0.45 * Math.max(base.size, one.size)) row!.push(one)
    else rows.push([one])
  }
  return rows.map((row) => {
    const ordered = row.sort((a, b) => a.x - b.x)
    const size = mostCommon(ordered)
    const base = ordered.find((one) => one.size === size) ?? ordered[0]!
    return { page, y: base.y, height, size, segments: segmentsOf(ordered, size) }
  })
}

function segmentsOf(row: readonly Glyphs[], size: number): readonly Segment[] {
  const segments: { x: number, end: number, text: string }[] = []
  for (const { text, x, width } of row) {
    const last = segments.at(-1)
    const gap = last === undefined ? 0 : x - last.end
    const isMarked = segments.length === 1 && last !== undefined && marker.test(last.text.trim())
    if (last === undefined || (gap > columnGap * size && !isMarked)) {
      segments.push({ x, end: x + width, text: text.trimStart() })
    } else {
      const isParted = gap > wordGap * size && !last.text.endsWith(' ') && !text.startsWith(' ')
      last.text += isParted ? ` ${text}` : text
      last.end = Math.max(last.end, x + width)
    }
  }
  return segments
    .map((one) => ({ ...one, text: one.text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '')
}

/** The type size that most of the text has. */
function mostCommon(glyphs: readonly Glyphs[]): number {
  const lengths = new Map<number, number>()
  for (const { text, size } of glyphs) lengths.set(size, (lengths.get(size) ?? 0) + text.length)
  return [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

/** The words of a line with one space between its segments. */
export function textOfLine(line: PageLine): string {
  return line.segments.map(({ text }) => text).join(' ')
}
