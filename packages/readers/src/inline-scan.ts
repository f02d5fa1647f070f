import type { Span } from '@klarbrev/core'

/** A run of emphasis signs that may begin an emphasis. */
export interface Opener {
  readonly at: number
  /** How many signs of the run are still unused. */
  left: number
}

/** What is known of a block on the way through its signs. */
export interface Scan {
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

/** Notes that a stretch is no words. */
export function gap(scan: Scan, start: number, end: number): void {
  if (start < end) scan.gaps.push({ start, end: Math.min(end, scan.end) })
}

/** How often a sign stands from a place on. */
export function runLength(text: string, from: number, end: number, sign: string): number {
  let at = from
  while (at < end && text[at] === sign) at++
  return at - from
}
