import type { Span } from '@klarbrev/core'
import type { Page } from './marks.ts'
import { isLetter, isLineEnd, isMark, isNumber, isWhite, pointAt } from './signs.ts'

interface Opener {
  readonly at: number
  /** How many signs of the run are still unused. */
  left: number
}

interface Scan {
  readonly text: string
  readonly end: number
  readonly gaps: Span[]
  /** Runs of `*`, `_` and `~` that may begin an emphasis. */
  readonly openers: Readonly<Record<string, Opener[]>>
  /** Brackets that may begin a link; an image has its `!` before. */
  readonly brackets: { readonly at: number, readonly image: boolean }[]
  /** Where runs of backticks of each length begin, the last first. */
  readonly ticks: Map<number, number[]>
  /** From here on no comment is closed. */
  unclosedFrom: number
}

/** Finds the stretches of a markdown block that are signs and not words, in one pass and without going back. */
export function inlineGaps(page: Page, start: number, end: number): Span[] {
  const scan: Scan = {
    text: page.text, end, gaps: [], openers: { '*': [], _: [], '~': [] }, brackets: [],
    ticks: findTicks(page.text, start, end), unclosedFrom: Infinity,
  }
  page.meter.steps += 2 * (end - start)
  for (let at = start; at < end;) {
    const next = readSign(scan, at)
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

function gap(scan: Scan, start: number, end: number): void {
  if (start < end) scan.gaps.push({ start, end: Math.min(end, scan.end) })
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

/** Pairs runs of emphasis signs. Signs inside a word are words' own when they are underscores. */
function readEmphasis(scan: Scan, at: number): number {
  const { text } = scan
  const sign = text[at] ?? ''
  const length = runLength(text, at, scan.end, sign)
  const stack = scan.openers[sign] ?? []
  const after = sideOf(text, at + length)
  const before = sideOf(text, at - 1)
  if (sign === '~' && length !== 2) return at + length
  const canOpen = after !== 'blank' && (after === 'letter' || before !== 'letter')
  const canClose = before !== 'blank' && (before === 'letter' || after !== 'letter')
  const isInside = sign === '_' && before === 'letter' && after === 'letter'
  let left = length
  let from = at
  while (canClose && !isInside && left > 0) {
    const opener = stack.at(-1)
    if (opener === undefined) break
    const used = Math.min(left, opener.left)
    gap(scan, opener.at + opener.left - used, opener.at + opener.left)
    gap(scan, from, from + used)
    opener.left -= used
    left -= used
    from += used
    if (opener.left === 0) stack.pop()
    for (const other of Object.values(scan.openers)) {
      while (other !== stack && (other.at(-1)?.at ?? -1) > opener.at) other.pop()
    }
  }
  if (left > 0 && canOpen && !isInside) stack.push({ at: from, left })
  return at + length
}

function sideOf(text: string, at: number): 'blank' | 'sign' | 'letter' {
  const sign = text[at]
  if (sign === undefined || /\s/u.test(sign)) return 'blank'
  return /[\p{P}\p{S}]/u.test(sign) ? 'sign' : 'letter'
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
    } else if ((sign === '"' || sign === "'") && /\s/u.test(text[close - 1] ?? '')) title = sign
    else if (sign === '(') depth++
    else if (sign === ')') {
      depth--
      if (depth === 0) break
    } else if (/\s/u.test(sign) && !/["')\s]/.test(text[close + 1] ?? '')) break
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

function runLength(text: string, from: number, end: number, sign: string): number {
  let at = from
  while (at < end && text[at] === sign) at++
  return at - from
}
