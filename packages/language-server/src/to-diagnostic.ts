import type { LintResult, Message, RuleCard } from '@klarbrev/engine'
import { intern, renderMessage } from '@klarbrev/engine'
import type { Diagnostic, Range } from 'vscode-languageserver'
import { DiagnosticSeverity } from 'vscode-languageserver'
import type { Tongue } from './client-settings.ts'
import type { Mirror } from './mirror.ts'
import { textsIn } from './texts.ts'

/** Cards by rule id. */
export type Cards = ReadonlyMap<string, RuleCard>

/** How findings are said to a client. */
export interface Saying {
  readonly cards: Cards
  readonly tongue: Tongue
  /** Address of the folder with the rules' pages; null where the client takes none. */
  readonly pages: string | null
}

/** The shown findings of a letter, in text order, as the editor takes them. */
export function toDiagnostics(result: LintResult, mirror: Mirror, saying: Saying): Diagnostic[] {
  return result.messages.filter(({ shown }) => shown).map((message) => toDiagnostic(message, mirror, saying))
}

/** One finding as the editor takes it. */
export function toDiagnostic(message: Message, mirror: Mirror, saying: Saying): Diagnostic {
  const diagnostic: Diagnostic = {
    range: rangeOf(message, mirror),
    severity: severityOf(message),
    code: message.rule,
    source: 'klarbrev',
    message: sayMessage(message, saying),
  }
  if (saying.pages !== null) diagnostic.codeDescription = { href: `${saying.pages}/${message.rule}.md` }
  return diagnostic
}

/** Where a finding stands. */
export function rangeOf(span: { readonly start: number; readonly end: number }, mirror: Mirror): Range {
  return { start: mirror.positionAt(span.start), end: mirror.positionAt(span.end) }
}

/** Sentences by the data that fill them, which a block's findings keep from key to key. */
const said = new WeakMap<Message['data'], Map<string, string>>()

/** What a finding says to the writer. A rule that broke is named; a text that is missing never stops a letter. */
export function sayMessage(message: Message, { cards, tongue }: Pick<Saying, 'cards' | 'tongue'>): string {
  if (message.messageId === intern) return textsIn(tongue).ruleBroke(message.rule)
  const card = cards.get(message.rule)
  if (card === undefined) return message.rule
  if (!Object.hasOwn(card.messages, message.messageId)) return card.docs.what
  let known = said.get(message.data)
  if (known === undefined) said.set(message.data, (known = new Map<string, string>()))
  const key = `${message.rule} ${message.messageId} ${tongue}`
  const sentence = known.get(key) ?? renderMessage(card, message.messageId, message.data, tongue)
  known.set(key, sentence)
  return sentence
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
