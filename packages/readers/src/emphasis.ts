import type { Scan } from './inline-scan.ts'
import { gap, runLength } from './inline-scan.ts'
import { isMark, isWhite } from './signs.ts'

/** Pairs runs of emphasis signs. Signs inside a word are words' own when they are underscores. */
export function readEmphasis(scan: Scan, at: number): number {
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
  const code = text.charCodeAt(at)
  if (Number.isNaN(code) || isWhite(code)) return 'blank'
  return isMark(code) ? 'sign' : 'letter'
}
