import type { LintResult, Message, RuleCard } from '@klarbrev/engine'
import { intern, renderMessage, sourceOf } from '@klarbrev/engine'
import type { Diagnostic, DiagnosticSeverity, Range } from 'vscode-languageserver'
import type { Tongue } from './client-settings.ts'
import type { Mirror } from './mirror.ts'
import { SaidFinding } from './ready-diagnostics.ts'
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
export function toDiagnostics({ messages }: LintResult, mirror: Mirror, saying: Saying): Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  for (const message of messages) if (message.shown) diagnostics.push(toDiagnostic(message, mirror, saying))
  return diagnostics
}

/** One finding as the editor takes it. */
export function toDiagnostic(message: Message, mirror: Mirror, saying: Saying): Diagnostic {
  return sayFinding(message, mirror, saying).diagnostic
}

/** What was last said of a finding, by what the finding is made of: nearly all of a letter's stay from key to key. */
const said = new WeakMap<object, SaidFinding>()

/** One finding, which keeps the text in which it goes over the wire. */
export function sayFinding(message: Message, mirror: Mirror, { cards, tongue, pages }: Saying): SaidFinding {
  const range = rangeOf(message, mirror)
  const source = sourceOf(message)
  const severity = severityOf(message)
  const known = said.get(source)
  let rest = known?.diagnostic
  let restText = known?.restText
  if (known?.tongue !== tongue || known.pages !== pages || known.diagnostic.severity !== severity) {
    rest = { range, severity, code: message.rule, source: 'klarbrev', message: sayMessage(message, { cards, tongue }) }
    if (pages !== null) rest.codeDescription = { href: `${pages}/${message.rule}.md` }
    restText = undefined
  } else if (isAt(known.diagnostic.range, range)) return known
  const fresh = new SaidFinding({ ...rest!, range }, tongue, pages, restText)
  said.set(source, fresh)
  return fresh
}

function isAt(one: Range, { start, end }: Range): boolean {
  return one.start.line === start.line && one.start.character === start.character && one.end.line === end.line &&
    one.end.character === end.character
}

/** Where a finding stands. */
export function rangeOf(span: { readonly start: number; readonly end: number }, mirror: Mirror): Range {
  return { start: mirror.positionAt(span.start), end: mirror.positionAt(span.end) }
}

/** What a finding says to the writer. A rule that broke is named; a text that is missing never stops a letter. */
export function sayMessage(message: Message, { cards, tongue }: Pick<Saying, 'cards' | 'tongue'>): string {
  if (message.messageId === intern) return textsIn(tongue).ruleBroke(message.rule)
  const card = cards.get(message.rule)
  if (card === undefined) return message.rule
  if (!Object.hasOwn(card.messages, message.messageId)) return card.docs.what
  return renderMessage(card, message.messageId, message.data, tongue)
}

/** The protocol's numbers. */
const information: DiagnosticSeverity = 3
const warning: DiagnosticSeverity = 2

/** Never the editor's own "error": a letter is no broken code, and red frightens. */
function severityOf({ severity }: Message): DiagnosticSeverity {
  switch (severity) {
    case 'forslag':
      return information
    case 'advarsel':
    case 'fejl':
      return warning
  }
}
