import type { Category, FindingData, Fix, RuleCard, Severity } from './rule.ts'
import type { Span } from './letter.ts'

/** A finding as it leaves the process stage: placed in the letter, with the rule's own standing. Words are made at the doors. */
export interface Message extends Span {
  readonly rule: string
  readonly category: Category
  readonly severity: Severity
  /** Key into the card's messages. */
  readonly messageId: string
  readonly data: FindingData
  readonly fixes: readonly Fix[]
  readonly noFix: string | null
  readonly scored: boolean
  readonly shown: boolean
}

/** Fills the named holes of a message. A hole without a value stays visible, so that a test sees it. */
export function renderMessage(card: RuleCard, messageId: string, data: FindingData, language: 'da' | 'en'): string {
  const template = card.messages[messageId]?.[language]
  if (template === undefined) throw new Error(`rule ${card.id} has no message ${messageId}`)
  return template.replace(/\{(\w+)\}/g, (hole, name: string) => String(data[name] ?? hole))
}
