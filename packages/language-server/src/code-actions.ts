import type { LintResult, Message } from '@klarbrev/engine'
import { safeEdits, writeRemarks } from '@klarbrev/engine'
import type { CodeAction, Range, WorkspaceEdit } from 'vscode-languageserver'
import { CodeActionKind } from 'vscode-languageserver'
import type { Desk } from './desk.ts'
import type { OpenLetter } from './open-letter.ts'
import { toDiagnostic } from './to-diagnostic.ts'
import { textsIn } from './texts.ts'
import { editOfSettings, editOfText } from './workspace-edit.ts'

/** What can be done about a finding; `fixAll` speaks of the whole letter. */
const deeds = ['fix', 'here', 'letter', 'folder', 'me', 'wordFolder', 'wordMe', 'fixAll'] as const
type Deed = (typeof deeds)[number]

/** What an action remembers until its edit is asked for: a deed for a finding in one version of a text. */
export interface ActionAddress {
  readonly uri: string
  readonly version: number
  readonly deed: Deed
  /** Place of the finding among the letter's findings, and for `fix` of the fix among the finding's. */
  readonly finding: number
  readonly fix: number
}

/** The client's command that asks for a reason; its argument is an {@link ActionAddress}. */
export const askReason = 'klarbrev.skrivGrund'
/** The kind of the action that makes all safe fixes of a letter. */
export const fixAllKind: string = `${CodeActionKind.SourceFixAll}.klarbrev`
/** The rule whose findings are words that a list can hold. */
const spelling = 'stavefejl'
/** What of a finding fits into a title, in characters. */
const longestQuote = 32

/** What can be done about the shown findings that touch a range, without the edits; the first fix is preferred. */
export function actionsIn(
  letter: OpenLetter,
  range: Range,
  wanted: readonly string[] | undefined,
  desk: Desk,
): CodeAction[] {
  const wants = (kind: string): boolean =>
    wanted === undefined || wanted.some((one) => one === '' || kind === one || kind.startsWith(`${one}.`))
  const result = letter.lint(desk.configuration)
  const actions: CodeAction[] = []
  if (wants(CodeActionKind.QuickFix)) actions.push(...quickFixes(letter, result, range, desk))
  if (wants(fixAllKind) && safeEdits(result.messages).length > 0) {
    const title = textsIn(letter.client.tongue).fixAll
    actions.push({ title, kind: fixAllKind, data: addressOf(letter, 'fixAll', 0) })
  }
  return actions
}

function quickFixes(letter: OpenLetter, result: LintResult, range: Range, desk: Desk): CodeAction[] {
  const { mirror, client: settings } = letter
  const from = mirror.offsetAt(range.start)
  const to = mirror.offsetAt(range.end)
  const texts = textsIn(settings.tongue)
  const saying = desk.saying(letter)
  const fixes: CodeAction[] = []
  const others = new Map<string, CodeAction>()
  const touched = result.messages.filter(({ shown, start, end }) => shown && start <= to && end >= from)
  // A remark sets a rule aside in a whole paragraph: one entry for all its findings there, and one a paragraph that
  // names its words where a selection holds several.
  const rules = [...new Set(touched.map((one) => one.rule))]
  const parted = new Set(rules.filter((rule) =>
    writeRemarks(result.letter, touched.filter((one) => one.rule === rule), '').length > 1))
  for (const message of touched) {
    const finding = result.messages.indexOf(message)
    const diagnostics = [toDiagnostic(message, mirror, saying)]
    const kind = CodeActionKind.QuickFix
    for (const [fix, { title }] of message.fixes.entries()) {
      const data = addressOf(letter, 'fix', finding, fix)
      fixes.push({ title, kind, diagnostics, isPreferred: fixes.length === 0, data })
    }
    const rule = desk.product.cards.get(message.rule)?.docs.title ?? message.rule
    const offer = (deed: Deed, title: string): void => {
      // Of several findings that are told in the same words the first is enough: it speaks for all of them.
      const data = addressOf(letter, deed, finding)
      const asks = desk.client.options.asksReasons && (deed === 'here' || deed === 'letter')
      const command = { title, command: askReason, arguments: [data] }
      if (!others.has(title)) others.set(title, { title, kind, diagnostics, ...(asks ? { command } : { data }) })
    }
    const word = message.rule === spelling ? mirror.text.slice(message.start, message.end) : ''
    if (word !== '' && desk.folderFile(letter) !== null) offer('wordFolder', texts.wordInFolder(word))
    if (word !== '' && desk.configuration.ownPath !== null) offer('wordMe', texts.wordForMe(word))
    offer('here', parted.has(message.rule) ? texts.wordsHere(quoteOf(message, mirror.text), rule) : texts.here(rule))
    offer('letter', texts.offInLetter(rule))
    if (desk.folderFile(letter) !== null) offer('folder', texts.offInFolder(rule))
    if (desk.configuration.ownPath !== null) offer('me', texts.offForMe(rule))
  }
  return [...fixes, ...others.values()]
}

/** The words of a finding on one line, cut short. */
function quoteOf({ start, end }: Message, text: string): string {
  const words = text.slice(start, end).replace(/\s+/g, ' ')
  return words.length <= longestQuote ? words : `${words.slice(0, longestQuote).trimEnd()} …`
}

function addressOf({ mirror: { uri, version } }: OpenLetter, deed: Deed, finding: number, fix = 0): ActionAddress {
  return { uri, version, deed, finding, fix }
}

/** The edit of an action, or null where the text has changed since it was offered, or there is nothing to write. */
export function editOf(address: ActionAddress, reason: string, desk: Desk): WorkspaceEdit | null {
  const { uri, version, deed, finding, fix } = address
  const letter = desk.letters.get(uri)
  if (letter === undefined || letter.mirror.version !== version) return null
  const result = letter.lint(desk.configuration)
  const { mirror } = letter
  if (deed === 'fixAll') {
    const edits = safeEdits(result.messages)
    return edits.length === 0 ? null : editOfText(mirror, edits, desk.client)
  }
  const message: Message | undefined = result.messages[finding]
  if (message === undefined) return null
  const remark = (findings: readonly Message[]): WorkspaceEdit | null => {
    const edits = writeRemarks(result.letter, findings, reason)
    return edits.length === 0 ? null : editOfText(mirror, edits, desk.client)
  }
  const setting = (path: string | null, change: { rule: string } | { word: string }): WorkspaceEdit | null =>
    path === null ? null : editOfSettings(path, change, desk.world, desk.drafts, desk.client)
  const word = { word: mirror.text.slice(message.start, message.end) }
  switch (deed) {
    case 'fix': {
      const edits = message.fixes[fix]?.edits
      return edits === undefined ? null : editOfText(mirror, edits, desk.client)
    }
    case 'here':
      return remark([message])
    case 'letter':
      return remark(result.messages.filter(({ rule, shown }) => shown && rule === message.rule))
    case 'folder':
      return setting(desk.folderFile(letter), { rule: message.rule })
    case 'me':
      return setting(desk.configuration.ownPath, { rule: message.rule })
    case 'wordFolder':
      return setting(desk.folderFile(letter), word)
    case 'wordMe':
      return setting(desk.configuration.ownPath, word)
  }
}

/** Reads what a client sends back as the address of an action; null where it is none. */
export function readAddress(data: unknown): ActionAddress | null {
  if (typeof data !== 'object' || data === null) return null
  const { uri, version, deed, finding, fix } = data as Readonly<Record<string, unknown>>
  const isAddress = typeof uri === 'string' && deeds.some((one) => one === deed) &&
    [version, finding, fix].every((one) => Number.isInteger(one))
  return isAddress ? (data as ActionAddress) : null
}
