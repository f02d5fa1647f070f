import type { Line } from './lines.ts'
import type { Page } from './marks.ts'
import { isVisible } from './signs.ts'

/** The sign a line is drawn with when it holds nothing else, three or more (two are enough to underline), else ''. */
export function ruleSign(text: string, line: Line): string {
  const code = text.charCodeAt(line.start)
  if (code !== 45 && code !== 95 && code !== 42 && code !== 61 && code !== 126) return ''
  const sign = text.charAt(line.start)
  let count = 0
  for (let at = line.start; at < line.end; at++) {
    if (text[at] === sign) count++
    else if (isVisible(text.charCodeAt(at))) return ''
  }
  return count >= (sign === '=' || sign === '-' ? 2 : 3) ? sign : ''
}

/** Makes a heading, with the given number, of what stands right above the line, when it can be one. */
export function underline(page: Page, kept: readonly Line[], line: Line, sign: string, part: number): boolean {
  const above = kept.at(-1)
  if (above?.role !== 'text' || line.before !== 'line' || (sign !== '=' && sign !== '-')) return false
  let from = kept.length - 1
  while (from > kept.length - 4 && kept[from]?.before === 'line' && kept[from - 1]?.role === 'text') from--
  const lines = kept.slice(from)
  if (lines.length > (page.markdown ? 3 : 1) || above.width > 160) return false
  // Under the head of a table the dashes part it from the rows; under a whole paragraph of plain text they are a rule.
  if (!page.markdown && (above.width - above.indent > 80 || hasWideGap(page.text, above))) return false
  for (const title of lines) {
    title.role = 'heading'
    title.level = sign === '=' ? 1 : page.markdown ? 2 : 0
    title.part = part
  }
  return true
}

function hasWideGap(text: string, line: Line): boolean {
  return /\t|[ \u00a0]{3}/.test(text.slice(line.start, line.end))
}
