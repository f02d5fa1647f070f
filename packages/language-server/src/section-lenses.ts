import type { LintResult } from '@klarbrev/engine'
import type { CodeLens, DocumentSymbol } from 'vscode-languageserver'
import type { Mirror } from './mirror.ts'
import { textsIn } from './texts.ts'
import type { Saying } from './to-diagnostic.ts'

/** Rules that a lens names. */
const mostNames = 2

/** A line over each part of the letter that has findings: how many, and of which rules most. */
export function sectionLenses(
  parts: readonly DocumentSymbol[],
  result: LintResult,
  mirror: Mirror,
  saying: Saying,
): CodeLens[] {
  const lenses: CodeLens[] = []
  for (const { range } of parts) {
    const [from, to] = [mirror.offsetAt(range.start), mirror.offsetAt(range.end)]
    const own = result.messages.filter(({ shown, start }) => shown && start >= from && start < to)
    if (own.length === 0) continue
    const counts = new Map<string, number>()
    for (const { rule } of own) counts.set(rule, (counts.get(rule) ?? 0) + 1)
    const names = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, mostNames)
      .map(([rule]) => saying.cards.get(rule)?.docs.title.toLowerCase() ?? rule)
    const title = [textsIn(saying.tongue).findings(own.length), ...names].join(' · ')
    lenses.push({ range, command: { title, command: '' } })
  }
  return lenses
}
