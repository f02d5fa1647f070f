import type { LintResult, Message } from '@klarbrev/engine'
import type { CodeAction, Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver'
import { CodeActionKind } from 'vscode-languageserver'
import type { Mirror } from './mirror.ts'
import type { Cards } from './to-diagnostic.ts'
import { rangeOf, toDiagnostic } from './to-diagnostic.ts'

/** What an action remembers until its edit is asked for: a fix of a finding in one version of the text. */
export interface FixAddress {
  readonly uri: string
  readonly version: number
  /** Place of the finding among the letter's findings, and of the fix among the finding's. */
  readonly finding: number
  readonly fix: number
}

/** The fixes of the shown findings that touch a range, without their edits; the first is the preferred one. */
export function fixesIn(result: LintResult, mirror: Mirror, range: Range, cards: Cards): CodeAction[] {
  const from = mirror.offsetAt(range.start)
  const to = mirror.offsetAt(range.end)
  const actions: CodeAction[] = []
  for (const [finding, message] of result.messages.entries()) {
    if (!message.shown || message.start > to || message.end < from) continue
    for (const [fix, { title }] of message.fixes.entries()) {
      const address: FixAddress = { uri: mirror.uri, version: mirror.version, finding, fix }
      actions.push({
        title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [toDiagnostic(message, mirror, cards)],
        isPreferred: actions.length === 0,
        data: address,
      })
    }
  }
  return actions
}

/** The edit of a fix, or null where the text has changed since it was offered. */
export function editOf(
  address: FixAddress,
  result: LintResult,
  mirror: Mirror,
  hasVersions: boolean,
): WorkspaceEdit | null {
  const { uri, version, finding, fix } = address
  const message: Message | undefined = result.messages[finding]
  const edits = message?.fixes[fix]?.edits
  if (version !== mirror.version || edits === undefined) return null
  const written = edits.map((edit): TextEdit => ({ range: rangeOf(edit, mirror), newText: edit.text }))
  if (hasVersions) return { documentChanges: [{ textDocument: { uri, version }, edits: written }] }
  return { changes: { [uri]: written } }
}

/** Reads what a client sends back as the address of a fix; null where it is none. */
export function readAddress(data: unknown): FixAddress | null {
  if (typeof data !== 'object' || data === null) return null
  const { uri, version, finding, fix } = data as Readonly<Record<string, unknown>>
  const isAddress = typeof uri === 'string' && [version, finding, fix].every((one) => Number.isInteger(one))
  return isAddress ? (data as FixAddress) : null
}
