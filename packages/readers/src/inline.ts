import type { Span } from '@klarbrev/core'
import { readEmphasis } from './emphasis.ts'
import type { Scan } from './inline-scan.ts'
import { gap, runLength } from './inline-scan.ts'
import type { Page } from './marks.ts'
import { isLineEnd, isWhite } from './signs.ts'

const none: readonly Span[] = []

/** One for the signs that `readSign` knows, two for a backtick. */
const signs = Uint8Array.from({ length: 128 }, (_, code) => {
  return code === 96 ? 2 : '\\<*_~![]'.includes(String.fromCharCode(code)) ? 1 : 0
})

/** Finds the stretches of a markdown block that are signs and not words, in one pass and without going back. */
export function inlineGaps(page: Page, start: number, end: number): readonly Span[] {
  const { text } = page
  let found = 0
  for (let at = start; at < end; at++) found |= signs[text.charCodeAt(at)] ?? 0
  page.meter.steps += end - start
  return found === 0 ? none : readSigns(page, start, end, found > 1)
}

function readSigns(page: Page, start: number, end: number, hasTicks: boolean): Span[] {
  const { text } = page
  const scan: Scan = {
    text, end, gaps: [], openers: { '*': [], _: [], '~': [] }, brackets: [],
    ticks: hasTicks ? findTicks(text, start, end) : new Map(), unclosedFrom: Infinity,
  }
  page.meter.steps += 2 * (end - start)
  for (let at = start; at < end;) {
    const next = (signs[text.charCodeAt(at)] ?? 0) === 0 ? at + 1 : readSign(scan, at)
    // What a sign reads ahead it either skips or reads only once more, so steps are counted as twice the way gone.
    page.meter.steps += next - at
    at = next
  }
  return scan.gaps
}

function readSign(scan: Scan, at: number): number {
  switch (scan.text[at]) {
    case '\\': return readEscape(scan, at)
    case '`': return readCode(scan, at)
    case '<': return readAngle(scan, at)
    case '*': case '_': case '~': return readEmphasis(scan, at)
    case '!':
      if (scan.text[at + 1] !== '[') return at + 1
      scan.brackets.push({ at, image: true })
      return at + 2
    case '[':
      scan.brackets.push({ at, image: false })
      return at + 1
    case ']': return readLink(scan, at)
    default: return at + 1
  }
}

/** A backslash before a sign takes its meaning away; before a line end it is a hard break. */
function readEscape(scan: Scan, at: number): number {
  const code = scan.text.charCodeAt(at + 1)
  if (isLineEnd(code)) {
    gap(scan, at, at + 1)
    return at + 1
  }
  const isSign = code > 32 && code < 127 && !/[A-Za-z0-9]/.test(scan.text[at + 1] ?? '')
  if (!isSign || at + 1 >= scan.end) return at + 1
  gap(scan, at, at + 1)
  return at + 2
}

function findTicks(text: string, start: number, end: number): Map<number, number[]> {
  const ticks = new Map<number, number[]>()
  for (let at = start; at < end;) {
    const length = runLength(text, at, end, '`')
    const starts = ticks.get(length)
    if (starts !== undefined) starts.push(at)
    else if (length > 0) ticks.set(length, [at])
    at += length || 1
  }
  for (const starts of ticks.values()) starts.reverse()
  return ticks
}

/** The words of a code span stay words; only the backticks are signs. */
function readCode(scan: Scan, at: number): number {
  const length = runLength(scan.text, at, scan.end, '`')
  const starts = scan.ticks.get(length) ?? []
  // Only later places are ever asked for, so what lies behind can go.
  while (starts.length > 0 && (starts.at(-1) ?? 0) <= at) starts.pop()
  const close = starts.at(-1)
  if (close === undefined) return at + length
  gap(scan, at, at + length)
  gap(scan, close, close + length)
  return close + length
}

/** Comments and tags are no words; of an address in angle brackets only the brackets go. */
function readAngle(scan: Scan, at: number): number {
  const { text } = scan
  if (text.startsWith('<!--', at)) {
    const close = at < scan.unclosedFrom ? text.slice(at, scan.end).indexOf('-->', 4) : -1
    if (close < 0) {
      scan.unclosedFrom = Math.min(scan.unclosedFrom, at)
      return at + 4
    }
    gap(scan, at, at + close + 3)
    return at + close + 3
  }
  if (!/[A-Za-z/]/.test(text[at + 1] ?? '')) return at + 1
  let close = at + 1
  while (close < scan.end && text[close] !== '>' && text[close] !== '<') close++
  if (text[close] !== '>' || close >= scan.end) return at + 1
  const inner = text.slice(at + 1, Math.min(close, at + 300))
  if (/^(?:https?:|mailto:|tel:)\S*$/i.test(inner) || /^[^\s@]+@[^\s@]+$/.test(inner)) {
    gap(scan, at, at + 1)
    gap(scan, close, close + 1)
    return close + 1
  }
  if (!/^\/?[A-Za-z][A-Za-z0-9-]*(?:[\s/]|$)/.test(inner)) return at + 1
  gap(scan, at, close + 1)
  return close + 1
}

/** Ends a link: the brackets and the address behind go, the words stay; an image goes as a whole. */
function readLink(scan: Scan, at: number): number {
  const opener = scan.brackets.pop()
  if (opener === undefined || scan.text[at + 1] !== '(') return at + 1
  const { text } = scan
  let depth = 0
  let close = at + 1
  let title = ''
  for (; close < scan.end; close++) {
    const sign = text[close] ?? ''
    if (title !== '') {
      if (sign === title) title = ''
    } else if ((sign === '"' || sign === "'") && isWhite(text.charCodeAt(close - 1))) title = sign
    else if (sign === '(') depth++
    else if (sign === ')') {
      depth--
      if (depth === 0) break
    } else if (isWhite(text.charCodeAt(close)) && !mayGoOn(text.charCodeAt(close + 1))) break
  }
  // An address that is never closed is read as plain words, and not looked at again.
  if (text[close] !== ')' || close >= scan.end) return Math.min(close, scan.end)
  if (opener.image) gap(scan, opener.at, close + 1)
  else {
    gap(scan, opener.at, opener.at + 1)
    gap(scan, at, close + 1)
  }
  return close + 1
}

/** After a blank in an address: a title, the bracket that closes it, or another blank. */
function mayGoOn(code: number): boolean {
  return code === 34 || code === 39 || code === 41 || isWhite(code)
}
