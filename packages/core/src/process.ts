import type { Message } from './message.ts'
import { changedMessage } from './message.ts'
import { partitionPoint } from './partition-point.ts'
import type { RuleCard } from './rule.ts'

/**
 * Sorts messages and settles overlaps: of findings that speak of words and lie over each other in the same category,
 * the longest is said, at equal length the first in rule-id order. One of another rule that lies under it is hidden,
 * not lost: it is a fault of its own and counts. One of the same rule falls away. Findings hidden before neither push
 * nor are pushed. Creates nothing; of what it gets it changes nothing but `shown`.
 */
export function processMessages(
  messages: readonly Message[],
  extentOf: (rule: string, messageId: string) => RuleCard['extent'],
): readonly Message[] {
  const sorted = [...messages].sort(compareMessages)
  const fates = new Uint8Array(sorted.length)
  const open = new Map<Message['category'], Chain>()
  sorted.forEach((message, row) => {
    if (!message.shown || message.start === message.end || extentOf(message.rule, message.messageId) !== 'words') return
    const chain = open.get(message.category)
    if (chain === undefined) open.set(message.category, { first: row, end: message.end, rows: null })
    else if (message.start < chain.end) {
      ;(chain.rows ??= [chain.first]).push(row)
      chain.end = Math.max(chain.end, message.end)
    } else {
      if (chain.rows !== null) settle(chain.rows, sorted, fates)
      chain.first = row
      chain.end = message.end
      chain.rows = null
    }
  })
  for (const { rows } of open.values()) if (rows !== null) settle(rows, sorted, fates)
  const kept: Message[] = []
  sorted.forEach((message, row) => {
    if (fates[row] === stays) kept.push(message)
    else if (fates[row] === hides) kept.push(changedMessage(message, { shown: false }))
  })
  return kept
}

/** Messages of a category of which each lies over the one before it: most are alone, and have no list of rows. */
interface Chain {
  first: number
  end: number
  rows: number[] | null
}

/** What becomes of a message. */
const stays = 0
const hides = 1
const fallsAway = 2

/** Lets the longest of a chain of overlapping messages stay, then the longest of those that lie clear of it, and so on. */
function settle(rows: readonly number[], sorted: readonly Message[], fates: Uint8Array): void {
  const kept: Message[] = []
  for (const row of [...rows].sort((a, b) => compareRank(sorted[a]!, sorted[b]!) || a - b)) {
    const message = sorted[row]!
    const at = placeOf(kept, message.start)
    const winner = kept[at]
    if (winner !== undefined && winner.start < message.end) fates[row] = winner.rule === message.rule ? fallsAway : hides
    else kept.splice(at, 0, message)
  }
}

function compareRank(a: Message, b: Message): number {
  return b.end - b.start - (a.end - a.start) || compareText(a.rule, b.rule)
}

/** Index of the first of `kept` (in text order, none over another) that ends after `offset`. */
function placeOf(kept: readonly Message[], offset: number): number {
  return partitionPoint(0, kept.length, (at) => kept[at]!.end <= offset)
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
    (a === b ? 0 : compareText(restOf(a), restOf(b)) || Number(a.shown) - Number(b.shown))
  )
}

/** All of a message but whether it is shown, which settling overlaps may change. */
function restOf(message: Message): string {
  return JSON.stringify(changedMessage(message, { shown: true }))
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
