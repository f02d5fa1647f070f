import { continuesItem } from './items.ts'
import type { Line, Role } from './lines.ts'
import type { Page } from './marks.ts'
import { joins, touches } from './wrap.ts'

/** Lines that belong to one block, before it is decided whether short ones are headings. */
export interface Unit {
  readonly role: Role
  readonly lines: readonly Line[]
  /** Whether a blank line or a rule stands before and after the unit. */
  readonly opens: boolean
  readonly closes: boolean
  /** Whether it goes together with the unit before: nothing, or at most a rule, stands between them. */
  readonly touches: boolean
}

/** What the units above a unit say of it. */
export interface UnitState {
  /** Names and offices are never headings outside the body, but may be inside it ("Borgerservice" over a text). */
  inBody: boolean
  /** Whether the unit before is an item of an outermost list. */
  followsItem: boolean
}

/** The state above the first unit of a letter. */
export function newState(): UnitState {
  return { inBody: false, followsItem: false }
}

/** Joins wrapped lines into units, in text order; every line is in exactly one. */
export function joinLines(page: Page, lines: readonly Line[], width: number): Unit[] {
  const units: Unit[] = []
  let from = 0
  while (from < lines.length) {
    const first = lines[from]
    if (first === undefined) break
    let to = from + 1
    for (; to < lines.length; to++) {
      const above = lines[to - 1]
      const line = lines[to]
      if (above === undefined || line === undefined || !goesOn(page, first, above, line, width)) break
    }
    const next = lines[to]
    units.push({
      role: first.role,
      lines: lines.slice(from, to),
      opens: from === 0 || first.before !== 'line',
      closes: next === undefined || next.before !== 'line',
      touches: from > 0 && first.before !== 'blank',
    })
    from = to
  }
  return units
}

function goesOn(page: Page, first: Line, above: Line, line: Line, width: number): boolean {
  switch (first.role) {
    case 'text': return line.role === 'text' && joins(page, above, line, width)
    case 'item': return continuesItem(page, above, line, width)
    case 'heading': return line.role === 'heading' && first.part > 0 && line.part === first.part
    case 'code': return line.role === 'code' && line.part === first.part
    case 'quote': return continuesQuote(page, first, above, line)
    case 'row': return false
    default: return first.role satisfies never
  }
}

/** A quotation goes on over its wrapped lines; an item or a heading in it is a block of its own. */
function continuesQuote(page: Page, first: Line, above: Line, line: Line): boolean {
  if (!touches(above, line) || above.hard) return false
  const begin = page.text.slice(line.body, line.body + 6)
  if (line.role === 'quote') {
    return line.indent === first.indent && !/^(?:[-*+•–]\s|\d{1,3}[.)]\s|#{1,6}\s)/.test(begin)
  }
  return page.markdown && line.role === 'text'
}
