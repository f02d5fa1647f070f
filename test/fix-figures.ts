import type { Letter, Message } from '@klarbrev/core'
import { repairsOf, type Repaired, sentencePair } from './fix-letters.ts'

/** Rules whose findings are written anew. */
export const rewritingRules: readonly string[] = ['de-tiltale', 'forkortelse', 'man', 'papirord', 'passiv', 'verbalsubstantiv']

/** How many shown findings of a rule carry a fix, and why the others do not. */
export interface FixFigures {
  readonly findings: number
  readonly fixed: number
  /** Reason codes with their counts, the most frequent first. */
  readonly reasons: readonly (readonly [code: string, count: number])[]
}

/** The figures of each rewriting rule over some letters. */
export function fixFigures(letters: readonly Letter[]): ReadonlyMap<string, FixFigures> {
  const all = letters.flatMap((letter) => repairsOf(letter).messages)
  return new Map(rewritingRules.map((rule) => [rule, countFixes(all.filter((one) => one.rule === rule))]))
}

function countFixes(messages: readonly Message[]): FixFigures {
  const reasons = new Map<string, number>()
  for (const { fixes, noFix } of messages) {
    if (fixes.length === 0) reasons.set(noFix ?? 'ingen', (reasons.get(noFix ?? 'ingen') ?? 0) + 1)
  }
  return {
    findings: messages.length,
    fixed: messages.filter(({ fixes }) => fixes.length > 0).length,
    reasons: [...reasons].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)),
  }
}

/** A rewrite for somebody to judge: the sentence before and after. */
export interface SamplePair {
  readonly rule: string
  readonly before: string
  readonly after: string
}

/** A seeded sample of the letters' first fixes, the same for the same seed; each pair of sentences comes once. */
export function samplePairs(letters: readonly Letter[], size: number, seed: number): readonly SamplePair[] {
  const firsts = letters.flatMap((letter) => repairsOf(letter).repaired).filter(isJudged)
  const pairs = new Map<string, SamplePair>()
  for (const repaired of firsts) {
    const { before, after } = sentencePair(repaired)
    pairs.set(`${before}\n${after}`, { rule: repaired.message.rule, before, after })
  }
  return shuffled([...pairs.values()], seed).slice(0, size)
}

function isJudged({ message, nth }: Repaired): boolean {
  return nth === 0 && rewritingRules.includes(message.rule)
}

/** Fisher and Yates, over a small linear congruential generator: the same order on every machine. */
function shuffled<T>(items: T[], seed: number): readonly T[] {
  let state = seed >>> 0
  for (let at = items.length - 1; at > 0; at--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const other = Math.floor((state / 2 ** 32) * (at + 1))
    ;[items[at], items[other]] = [items[other]!, items[at]!]
  }
  return items
}
