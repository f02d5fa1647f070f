import type { Span } from '@klarbrev/core'
import { isDelimiter, readBars } from './bars.ts'
import { readComment } from './comments.ts'
import type { Line, Meter } from './lines.ts'
import { skipInvisible } from './lines.ts'
import { isVisible } from './signs.ts'
import { ruleSign, underline } from './underlines.ts'

/** A text on its way to become blocks. */
export interface Page {
  readonly text: string
  /** Whether signs such as `#` and `**` are markup. */
  readonly markdown: boolean
  readonly meter: Meter
  /** Takes the remarks to this program, in order, as they are met. */
  readonly remarks?: Span[]
}

interface State {
  readonly kept: Line[]
  before: Line['before']
  /** Sign and length of the fence that is open, if any. */
  fence: { sign: string, length: number } | undefined
  /** The text before this offset belongs to a comment. */
  commentEnd: number
  /** From here on no comment is closed; saves looking for the end again and again. */
  unclosedFrom: number
  parts: number
}

/** Gives each line the role its own marks tell, and drops lines that are nothing but marks, such as rules. */
export function readMarks(page: Page, lines: readonly Line[]): Line[] {
  const state: State = { kept: [], before: 'line', fence: undefined, commentEnd: 0, unclosedFrom: Infinity, parts: 0 }
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    if (line === undefined) continue
    page.meter.steps += line.end - line.start
    if (rank(state.before) > rank(line.before)) line.before = state.before
    const before = line.before
    const keeps = readLine(page, state, line, lines[at + 1])
    if (keeps) state.kept.push(line)
    state.before = keeps ? 'line' : state.before === 'line' ? before : state.before
  }
  return state.kept
}

function rank(before: Line['before']): number {
  return before === 'blank' ? 2 : before === 'rule' ? 1 : 0
}

/** Returns whether the line holds words of the letter. */
function readLine(page: Page, state: State, line: Line, next: Line | undefined): boolean {
  const above = line.before === 'blank' ? undefined : state.kept.at(-1)
  // Most lines begin with a letter or a figure: that is no mark, and none of the questions below need be asked.
  if (state.fence === undefined && line.start >= state.commentEnd && isPlain(page.text.charCodeAt(line.start))) {
    if (readBars(page.text, line, above, next, state.parts + 1)) state.parts++
    else if (page.markdown) readHardBreak(page, line)
    return true
  }
  return readMarkedLine(page, state, line, next)
}

/** An ASCII letter, a figure, or anything beyond ASCII. */
function isPlain(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code !== 124 && code !== 126)
}

function readMarkedLine(page: Page, state: State, line: Line, next: Line | undefined): boolean {
  if (readComment(page, state, line)) return false
  if (state.fence !== undefined || isFence(page, line)) return readFence(page, state, line)
  if (readQuote(page, line)) return dropUnlessWords(state, line)
  if (page.markdown && isDefinition(page.text, line)) return drop(state, 'blank')
  if (page.markdown && readAtx(page, line)) return dropUnlessWords(state, line)
  const above = line.before === 'blank' ? undefined : state.kept.at(-1)
  if (above?.role === 'row' && above.part > 0 && isDelimiter(page.text, line)) return drop(state, 'rule')
  if (readBars(page.text, line, above, next, state.parts + 1)) {
    state.parts++
    return true
  }
  const sign = ruleSign(page.text, line)
  if (sign !== '') {
    const underlined = underline(page, state.kept, line, sign, state.parts + 1)
    if (underlined) state.parts++
    return drop(state, underlined ? 'blank' : 'rule')
  }
  if (page.markdown) readHardBreak(page, line)
  return line.end > line.start
}

function drop(state: State, as: Line['before']): false {
  state.before = as
  return false
}

function dropUnlessWords(state: State, line: Line): boolean {
  return line.body < line.end || drop(state, 'blank')
}

function isFence(page: Page, line: Line): boolean {
  if (!page.markdown) return false
  const sign = page.text[line.start] ?? ''
  const length = runLength(page.text, line.start, line.end)
  const name = page.text.slice(line.start + length, line.end)
  return length >= 3 && (sign === '~' || (sign === '`' && !name.includes('`')))
}

function readFence(page: Page, state: State, line: Line): boolean {
  const sign = page.text[line.start] ?? ''
  const length = runLength(page.text, line.start, line.end)
  if (state.fence === undefined) {
    state.fence = { sign, length }
    state.parts++
    return drop(state, 'blank')
  }
  if (sign === state.fence.sign && length >= state.fence.length && line.start + length === line.end) {
    state.fence = undefined
    return drop(state, 'blank')
  }
  line.role = 'code'
  line.part = state.parts
  return true
}

/** Takes the `>` signs at the line start. In plain text a blank must follow, because `>18 år` is no quotation. */
function readQuote(page: Page, line: Line): boolean {
  if (page.text[line.start] !== '>') return false
  let at = line.start
  while (page.text[at] === '>') at = skipInvisible(page.text, at + 1, line.end)
  const isBare = !isVisible(page.text.charCodeAt(at - 1)) || at === line.end
  if (!page.markdown && !isBare) return false
  line.role = 'quote'
  line.gaps.push({ start: line.start, end: at })
  line.body = at
  return true
}

/** Takes the `#` signs of a heading, those at its end too. */
function readAtx(page: Page, line: Line): boolean {
  const length = runLength(page.text, line.start, line.end)
  const body = skipInvisible(page.text, line.start + length, line.end)
  if (page.text[line.start] !== '#' || length > 6 || (body === line.start + length && body < line.end)) return false
  line.role = 'heading'
  line.level = length
  // A number is no word of the heading, as in the unmarked headings of plain text.
  const number = /^\d{1,2}[.)][ \t\u00a0]+(?=\S)/.exec(page.text.slice(body, Math.min(body + 12, line.end)))
  line.body = body + (number?.[0].length ?? 0)
  line.gaps.push({ start: line.start, end: line.body })
  let end = line.end
  while (end > body && page.text[end - 1] === '#') end--
  if (end < line.end && (end === body || !isVisible(page.text.charCodeAt(end - 1)))) {
    while (end > body && !isVisible(page.text.charCodeAt(end - 1))) end--
    line.end = end
  }
  return true
}

/** The address that a link elsewhere in the letter points to by name; no reader sees it. */
function isDefinition(text: string, line: Line): boolean {
  if (text[line.start] !== '[') return false
  const begin = text.slice(line.start, Math.min(line.end, line.start + 300))
  return /^\[[^\]]{1,80}\]:\s*<?(?:https?:|mailto:|www\.|[./#])\S*>?(?:\s+["'(].*)?$/.test(begin)
}

/** Notes a hard break: two spaces or a backslash at the end of a line. */
function readHardBreak(page: Page, line: Line): void {
  let slashes = 0
  while (line.end - slashes > line.start && page.text[line.end - 1 - slashes] === '\\') slashes++
  if (slashes % 2 === 1) {
    line.hard = true
    line.tidy = false
    do line.end--
    while (line.end > line.start && !isVisible(page.text.charCodeAt(line.end - 1)))
  } else if (line.trail >= 2) line.hard = true
}

function runLength(text: string, from: number, end: number): number {
  let at = from
  while (at < end && text[at] === text[from]) at++
  return at - from
}
