import type { Message } from './message.ts'
import type { RuleCard } from './rule.ts'

/**
 * Sorts messages and settles overlaps: of findings that speak of words and lie over each other in the same category,
 * the longest stays, at equal length the first in rule-id order. Who is pushed lies over one that stays. Hidden
 * findings (counted, not said) neither push nor are pushed. Creates nothing and changes nothing: the result is a
 * subset of the input.
 */
export function processMessages(
  messages: readonly Message[],
  extentOf: (rule: string) => RuleCard['extent'],
): readonly Message[] {
  const sorted = [...messages].sort(compareMessages)
  const isPushed = new Uint8Array(sorted.length)
  const open = new Map<Message['category'], { rows: number[]; end: number }>()
  sorted.forEach((message, row) => {
    if (!message.shown || message.start === message.end || extentOf(message.rule) !== 'words') return
    const chain = open.get(message.category)
    if (chain !== undefined && message.start < chain.end) {
      chain.rows.push(row)
      chain.end = Math.max(chain.end, message.end)
      return
    }
    if (chain !== undefined) settle(chain.rows, sorted, isPushed)
    open.set(message.category, { rows: [row], end: message.end })
  })
  for (const { rows } of open.values()) settle(rows, sorted, isPushed)
  return sorted.filter((_, row) => isPushed[row] === 0)
}

/** Lets the longest of a chain of overlapping messages stay, then the longest of those that lie clear of it,
  and so on. */
function settle(rows: readonly number[], sorted: readonly Message[], isPushed: Uint8Array): void {
  if (rows.length < 2) return
  const kept: Message[] = []
  for (const row of [...rows].sort((a, b) => compareRank(sorted[a]!, sorted[b]!) || a - b)) {
    const message = sorted[row]!
    const at = placeOf(kept, message.start)
    if (at < kept.length && kept[at]!.start < message.end) isPushed[row] = 1
    else kept.splice(at, 0, message)
  }
}

function compareRank(a: Message, b: Message): number {
  return b.end - b.start - (a.end - a.start) || compareText(a.rule, b.rule)
}

/** Index of the first of `kept` (in text order, none over another) that ends after `offset`. */
function placeOf(kept: readonly Message[], offset: number): number {
  let low = 0
  let high = kept.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (kept[middle]!.end > offset) high = middle
    else low = middle + 1
  }
  return low
}

/**
 * Order in the text, then the longer first, then rule id, then message id, then all the rest: total, so that results
 * never depend on rule order.
 */
export function compareMessages(a: Message, b: Message): number {
  return (
    a.start - b.start ||
    b.end - a.end ||
    compareText(a.rule, b.rule) ||
    compareText(a.messageId, b.messageId) ||
    (a === b ? 0 : compareText(JSON.stringify(a), JSON.stringify(b)))
  )
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
