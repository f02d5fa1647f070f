import type { PageLine } from './page-lines.ts'
import { textOfLine } from './page-lines.ts'

/** The lines of a letter without what the pages repeat, and what they repeat, once. */
export interface WithoutMargins {
  readonly body: readonly PageLine[]
  readonly header: readonly PageLine[]
  readonly footer: readonly PageLine[]
}

/** Headers and footers stand in this share of a page's height at its edges. */
const edge = 0.15
const pageNumber = /^(?:(?:side|page|s\.)\s*)?[–-]?\s*\d{1,3}\s*[–-]?(?:\s*(?:af|of|\/)\s*\d{1,3})?$/i

/** Takes out page numbers and the lines that stand at the same height of two pages or more; figures may differ. */
export function takeMargins(lines: readonly PageLine[]): WithoutMargins {
  const seen = new Map<string, Set<number>>()
  for (const line of lines) {
    if (!isAtEdge(line)) continue
    const pages = seen.get(keyOf(line)) ?? new Set()
    seen.set(keyOf(line), pages.add(line.page))
  }
  const told = new Set<string>()
  const body: PageLine[] = []
  const header: PageLine[] = []
  const footer: PageLine[] = []
  for (const line of lines) {
    const key = keyOf(line)
    const segments = isAtEdge(line) ? line.segments.filter(({ text }) => !pageNumber.test(text)) : line.segments
    const rest = { ...line, segments }
    if (segments.length === 0 || told.has(key)) continue
    if (!isAtEdge(line) || (seen.get(key)?.size ?? 0) < 2) body.push(rest)
    else {
      told.add(key)
      const margin = line.y > line.height / 2 ? header : footer
      margin.push(rest)
    }
  }
  return { body, header, footer }
}

function isAtEdge({ y, height }: PageLine): boolean {
  return y > height * (1 - edge) || y < height * edge
}

function keyOf(line: PageLine): string {
  return `${Math.round(line.y / 3)} ${textOfLine(line).replace(/\d+/g, '#')}`
}
