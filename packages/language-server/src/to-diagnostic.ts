import type { LintResult, Message, RuleCard } from '@klarbrev/engine'
import { intern, renderMessage } from '@klarbrev/engine'
import type { Diagnostic, Range } from 'vscode-languageserver'
import { DiagnosticSeverity } from 'vscode-languageserver'
import type { Mirror } from './mirror.ts'
import { texts } from './texts.ts'

/** Cards by rule id. */
export type Cards = ReadonlyMap<string, RuleCard>

/** The shown findings of a letter, in text order, as the editor takes them. */
export function toDiagnostics(result: LintResult, mirror: Mirror, cards: Cards): Diagnostic[] {
  return result.messages.filter(({ shown }) => shown).map((message) => toDiagnostic(message, mirror, cards))
}

/** One finding as the editor takes it. */
export function toDiagnostic(message: Message, mirror: Mirror, cards: Cards): Diagnostic {
  return {
    range: rangeOf(message, mirror),
    severity: severityOf(message),
    code: message.rule,
    source: 'klarbrev',
    message: sayMessage(message, cards),
  }
}

/** Where a finding stands. */
export function rangeOf(span: { readonly start: number; readonly end: number }, mirror: Mirror): Range {
  return { start: mirror.positionAt(span.start), end: mirror.positionAt(span.end) }
}

/** What a finding says to the writer. A rule that broke is named; a text that is missing never stops a letter. */
export function sayMessage(message: Message, cards: Cards): string {
  if (message.messageId === intern) return texts.ruleBroke(message.rule)
  const card = cards.get(message.rule)
  if (card === undefined) return message.rule
  if (!Object.hasOwn(card.messages, message.messageId)) return card.docs.what
  return renderMessage(card, message.messageId, message.data, 'da')
}

/** Never the editor's own "error": a letter is no broken code, and red frightens. */
function severityOf({ severity }: Message): DiagnosticSeverity {
  switch (severity) {
    case 'forslag':
      return DiagnosticSeverity.Information
    case 'advarsel':
    case 'fejl':
      return DiagnosticSeverity.Warning
  }
}
