import type { Message, RuleCard } from '@klarbrev/core'
import { intern, renderMessage } from '@klarbrev/core'
import type { ReportTexts } from './texts/texts.ts'

/** Cards by rule id. */
export type Cards = ReadonlyMap<string, RuleCard>

/** What a finding says to the writer. A rule that broke is named; a text that is missing never stops a letter. */
export function sayMessage(message: Message, cards: Cards, texts: ReportTexts): string {
  if (message.messageId === intern) return texts.ruleBroke(message.rule)
  const card = cards.get(message.rule)
  if (card === undefined) return message.rule
  if (!Object.hasOwn(card.messages, message.messageId)) return card.docs.what
  return renderMessage(card, message.messageId, message.data, texts.language)
}

/** Why no rewrite is offered, in words; null where there is one or none was asked for. */
export function sayNoFix(message: Message, cards: Cards, texts: ReportTexts): string | null {
  const code = message.noFix
  if (code === null) return null
  const card = cards.get(message.rule)
  if (card && Object.hasOwn(card.messages, code)) return renderMessage(card, code, message.data, texts.language)
  return Object.hasOwn(texts.noFix, code) ? texts.noFix[code]! : texts.noFixElse
}
