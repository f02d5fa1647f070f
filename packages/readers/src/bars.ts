import type { Line } from './lines.ts'
import { skipSpaces } from './lines.ts'
import { isVisible } from './signs.ts'

const bar = 124

/**
 * Takes a row of a table drawn with bars: over a line of dashes, under another row, or with a bar at both ends.
 * A row belongs to the table above it, or begins the table with the given number.
 */
export function readBars(
  text: string, line: Line, above: Line | undefined, next: Line | undefined, part: number,
): boolean {
  const inTable = above?.role === 'row' && above.part > 0
  const isHeader = next !== undefined && next.before === 'line' && isDelimiter(text, next)
  const isFramed = text.charCodeAt(line.start) === bar && text.charCodeAt(line.end - 1) === bar
    && line.end - line.start > 2
  if ((!isHeader && !isFramed && !inTable) || isDelimiter(text, line)) return false
  const gaps = barGaps(text, line)
  if (gaps.length === 0) return false
  // One by one: a call takes only so many arguments, and a line may have more bars.
  for (const gap of gaps) line.gaps.push(gap)
  line.role = 'row'
  line.part = inTable ? above.part : part
  return true
}

/** True for a line of dashes and bars, the one between the head of a table and its rows. */
export function isDelimiter(text: string, line: Line): boolean {
  let bars = 0
  let dashes = 0
  for (let at = line.start; at < line.end; at++) {
    const code = text.charCodeAt(at)
    if (code === bar) bars++
    else if (code === 45) dashes++
    else if (code !== 58 && code !== 43 && isVisible(code)) return false
  }
  return bars > 0 && dashes > 0
}

function barGaps(text: string, line: Line): { start: number, end: number }[] {
  const gaps: { start: number, end: number }[] = []
  let words = line.start
  for (let at = line.start; at < line.end; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '|') {
      const end = skipSpaces(text, at + 1, line.end)
      gaps.push({ start: words, end })
      at = end - 1
      words = end
    } else if (isVisible(text.charCodeAt(at))) words = at + 1
  }
  return gaps
}
