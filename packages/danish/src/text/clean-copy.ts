import type { Span, Tokens } from '@klarbrev/core'

/** Signs that are written inside or between words without meaning anything: law 3 of the house. */
const odd = /[\u0300-\u036f]|[\u00a0\u00ad\u200b-\u200d\u202f\u2007\u2011\u2060\ufeff]/

/** A text without soft hyphens and zero-width signs, composed, with plain spaces and hyphens, and the way back. */
export interface CleanCopy {
  readonly text: string
  readonly gaps: readonly Span[]
  /** Raw offset at which each unit of the copy begins, and ends. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

/** Whether a code unit is one of those signs; the same as {@link odd}, for who has the unit at hand. */
export function isOdd(code: number): boolean {
  switch (code) {
    case 0xa0:
    case 0xad:
    case 0x200b:
    case 0x200c:
    case 0x200d:
    case 0x202f:
    case 0x2007:
    case 0x2011:
    case 0x2060:
    case 0xfeff:
      return true
    default:
      return isMark(code)
  }
}

/** The clean copy of a block, or null when the block is clean as it stands, which nearly all are. */
export function cleanCopy(raw: string, gaps: readonly Span[]): CleanCopy | null {
  if (!odd.test(raw)) return null
  const starts = new Uint32Array(raw.length)
  const ends = new Uint32Array(raw.length)
  const cleanAt = new Uint32Array(raw.length + 1)
  // Letters and marks on either side of a gap's edge are not put together: a gap holds whole units.
  const edges = new Set(gaps.flatMap((gap) => [gap.start, gap.end]))
  let text = ''
  let at = 0
  while (at < raw.length) {
    cleanAt[at] = text.length
    const code = raw.charCodeAt(at)
    if (isSilent(code)) {
      at++
      continue
    }
    let end = at + 1
    while (end < raw.length && isMark(raw.charCodeAt(end)) && !edges.has(end)) cleanAt[end++] = text.length
    // A letter and its marks become one unit where Unicode has one; marks that stay apart are dropped from the copy.
    const unit = end === at + 1 ? plain(code) : raw.slice(at, end).normalize('NFC').charAt(0)
    starts[text.length] = at
    ends[text.length] = end
    text += unit
    at = end
  }
  cleanAt[raw.length] = text.length
  return {
    text,
    // A gap of nothing but silent signs has no width here, and still parts what stands on either side of it.
    gaps: gaps.map((gap) => ({ start: cleanAt[gap.start]!, end: cleanAt[gap.end]! })),
    starts,
    ends,
  }
}

/** A short text as a reader sees it: composed, without silent signs, with plain spaces. */
export function cleanText(raw: string): string {
  if (!odd.test(raw)) return raw
  return raw.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '').replace(/[\u00a0\u202f\u2007]/g, ' ').normalize('NFC')
}

/** Puts the offsets of token rows from `from` on back onto the raw text. */
export function restoreOffsets(tokens: Tokens, from: number, copy: CleanCopy): void {
  for (let row = from; row < tokens.count; row++) {
    tokens.start[row] = copy.starts[tokens.start[row]!]!
    tokens.end[row] = copy.ends[tokens.end[row]! - 1]!
  }
}

function isMark(code: number): boolean {
  return code >= 0x300 && code <= 0x36f
}

function isSilent(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff || isMark(code)
}

function plain(code: number): string {
  if (code === 0xa0 || code === 0x202f || code === 0x2007) return ' '
  return code === 0x2011 ? '-' : String.fromCharCode(code)
}
