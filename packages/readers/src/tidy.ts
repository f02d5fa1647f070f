import type { Line } from './lines.ts'
import { isEmphasis, isWhite } from './signs.ts'

/** The words of some lines: single spaces between, none at the ends, and no signs of emphasis. */
export function wordsOf(text: string, lines: readonly Line[]): string {
  let words = ''
  let above: Line | undefined
  for (const line of lines) {
    if (!line.tidy || (above !== undefined && !isRightUnder(above, line))) return tidy(text, lines)
    words += above === undefined ? text.slice(line.body, line.end) : ` ${text.slice(line.start, line.end)}`
    above = line
  }
  return words
}

/** True when nothing but the line end stands between two tidy lines; a line that was left out would be words too. */
function isRightUnder(above: Line, line: Line): boolean {
  return line.start - line.indent <= above.end + above.trail + 2
}

function tidy(text: string, lines: readonly Line[]): string {
  const start = lines[0]?.body ?? 0
  const end = lines.at(-1)?.end ?? 0
  let words = ''
  let from = start
  let isParted = false
  for (let at = start; at <= end; at++) {
    const code = text.charCodeAt(at)
    const isBlank = at === end || isWhite(code)
    if (!isBlank && !isEmphasis(code)) continue
    if (from < at) {
      words += (isParted && words !== '' ? ' ' : '') + text.slice(from, at)
      isParted = false
    }
    if (isBlank) isParted = true
    from = at + 1
  }
  return words
}
