import type { RuleCard } from '@klarbrev/core'

/** What a report tells of a rule, out of its card. */
export interface RuleText {
  readonly title: string
  readonly what: string
  readonly how: string
  /** An invented sentence before and after; null where the card's examples are too long for a report. */
  readonly example: { readonly before: string; readonly after: string } | null
}

/** Longest example, before and after together, in UTF-16 units: more than this is not read in a report. */
const longestExample = 520

/** The texts of a rule; a rule that has left the registry keeps its id. */
export function ruleText(cards: ReadonlyMap<string, RuleCard>, rule: string): RuleText {
  const card = cards.get(rule)
  if (card === undefined) return { title: rule, what: '', how: '', example: null }
  const found = card.examples
    .filter((one) => 'better' in one && one.better !== '' && one.text.includes('⟦'))
    .map((one) => ({ before: one.text, after: (one as { better: string }).better }))
    .filter(({ before, after }) => before.length + after.length <= longestExample)
  // The first that reads as a sentence or more of a letter, else the first that there is.
  const example = found.find(({ before }) => before.length >= 40) ?? found[0] ?? null
  return { title: card.docs.title, what: card.docs.what, how: card.docs.how, example }
}

/** The marked words of an example, and what stands before and after each. */
export function markedParts(text: string): readonly { readonly text: string; readonly isMarked: boolean }[] {
  const parts = text.split(/[⟦⟧]/).map((part, at) => ({ text: part, isMarked: at % 2 === 1 }))
  return parts.filter((part) => part.text !== '')
}
