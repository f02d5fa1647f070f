import type { Message } from './message.ts'
import type { RuleCard } from './rule.ts'

/**
 * Sorts messages and settles overlaps: of findings that speak of words and lie over each other in the same category,
 * the longest stays, at equal length the first in rule-id order. Hidden findings (counted, not said) neither push
 * nor are pushed. Creates nothing and changes nothing: the result is a subset of the input.
 */
export function processMessages(
  messages: readonly Message[],
  extentOf: (rule: string) => RuleCard['extent'],
): readonly Message[] {
  const sorted = [...messages].sort(compareMessages)
  const kept: Message[] = []
  let open: Message[] = []
  for (const message of sorted) {
    if (!message.shown || message.start === message.end || extentOf(message.rule) !== 'words') {
      kept.push(message)
      continue
    }
    open = open.filter((other) => other.end > message.start)
    const rival = open.find((other) => other.category === message.category)
    if (rival === undefined) {
      open.push(message)
      kept.push(message)
      continue
    }
    // The sort puts the longer of two that start together first, so only a later, longer one can still win.
    if (message.end - message.start <= rival.end - rival.start) continue
    open[open.indexOf(rival)] = message
    kept[kept.lastIndexOf(rival)] = message
  }
  return kept.sort(compareMessages)
}

/** Order in the text, then the longer first, then rule id, then message id: total, so that results never depend on rule order. */
export function compareMessages(a: Message, b: Message): number {
  return (
    a.start - b.start ||
    b.end - a.end ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0) ||
    (a.messageId < b.messageId ? -1 : a.messageId > b.messageId ? 1 : 0)
  )
}
