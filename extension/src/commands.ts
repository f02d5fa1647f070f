import * as vscode from 'vscode'
import type { GradePanel } from './grade-panel.ts'
import type { KindChoices } from './kind-choices.ts'
import { newLetter, openPracticeLetter } from './new-letter.ts'
import type { OpenLetters } from './open-letters.ts'
import { compare } from './sentence.ts'
import { ownTexts, setGrouping } from './settings.ts'

/** What commands need of the rest. */
export interface Parts {
  readonly letters: OpenLetters
  readonly kinds: KindChoices
  readonly panel: GradePanel
  /** The address of the letter in front, or null. */
  front(): string | null
  restart(): Promise<void>
  /** Makes the server read its settings anew. */
  renew(): void
  /** Asks for a reason, and sets the finding at the server's address aside. */
  setAside(address: unknown): Promise<void>
  /** Checks all letters of the open folders. */
  checkFolders(): Promise<void>
  update(): void
}

/** The commands of the extension, by the names of package.json. */
export function registerCommands(parts: Parts): vscode.Disposable {
  const { kinds, panel } = parts
  const commands: Readonly<Record<string, (...values: unknown[]) => unknown>> = {
    'klarbrev.naesteFund': () => goToNeighbour(parts, 1),
    'klarbrev.forrigeFund': () => goToNeighbour(parts, -1),
    'klarbrev.retAlleSikre': () => fixAllSafe(),
    'klarbrev.visKarakter': () => panel.open(),
    'klarbrev.nytBrev': (kind) => newLetter(kind),
    'klarbrev.aabnOevebrev': () => openPracticeLetter(),
    'klarbrev.tjekMappen': () => parts.checkFolders(),
    'klarbrev.genstart': () => parts.restart(),
    'klarbrev.skrivGrund': (address) => parts.setAside(address),
    'klarbrev.efterKriterium': () => setGrouping('kriterium').then(parts.update),
    'klarbrev.efterSted': () => setGrouping('sted').then(parts.update),
    async 'klarbrev.vaelgBrevtype'() {
      const letter = panelOrFront(parts)
      if (letter === null) say(ownTexts().noLetter)
      else if (await kinds.ask(letter)) parts.renew()
    },
    'klarbrev.visFund': (letter, range) =>
      typeof letter === 'string' && range instanceof vscode.Range ? show(letter, range) : undefined,
    'klarbrev.visRegel'(rule) {
      const letter = panelOrFront(parts)
      const first = letter === null ? undefined : parts.letters.findingsIn(letter).find((one) => one.rule === rule)
      return letter === null || first === undefined ? undefined : show(letter, first.range)
    },
  }
  const registered = Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(name, run))
  return vscode.Disposable.from(...registered)
}

/** The letter in front, or the one that the panel tells of while the panel itself is in front. */
function panelOrFront({ front, panel }: Parts): string | null {
  return front() ?? panel.shownLetter
}

/** Goes to the finding after or before the cursor, and round the end of the letter. */
async function goToNeighbour({ front, letters }: Parts, step: 1 | -1): Promise<void> {
  const editor = vscode.window.activeTextEditor
  const letter = front()
  if (editor === undefined || letter === null) return say(ownTexts().noLetter)
  const findings = letters.findingsIn(letter).toSorted((a, b) => compare(a.range.start, b.range.start))
  const here = editor.selection.start
  const later = findings.find(({ range }) => compare(range.start, here) > 0)
  const earlier = findings.findLast(({ range }) => compare(range.start, here) < 0)
  const target = step === 1 ? (later ?? findings[0]) : (earlier ?? findings.at(-1))
  if (target === undefined) return say(ownTexts().noFindings)
  await show(letter, target.range)
  await vscode.commands.executeCommand('editor.action.showHover')
}

/** Shows a place in a letter and selects it. */
async function show(letter: string, range: vscode.Range): Promise<void> {
  const uri = vscode.Uri.parse(letter, true)
  const open = vscode.window.visibleTextEditors.find((one) => one.document.uri.toString() === letter)
  const place = open?.viewColumn === undefined ? {} : { viewColumn: open.viewColumn }
  const editor = await vscode.window.showTextDocument(uri, place)
  // The cursor goes to the beginning, where the explanation is that of this finding.
  editor.selection = new vscode.Selection(range.end, range.start)
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport)
}

/** Mends what can change neither grammar, law nor meaning, in one step that can be undone. */
async function fixAllSafe(): Promise<void> {
  const texts = ownTexts()
  const document = vscode.window.activeTextEditor?.document
  if (document === undefined) return say(texts.noLetter)
  const all = new vscode.Range(0, 0, document.lineCount, 0)
  const kind = 'source.fixAll.klarbrev'
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider', document.uri, all, kind, mostActions,
  )
  const edit = actions.find((action) => action.kind?.value === kind)?.edit
  const count = edit?.get(document.uri).length ?? 0
  if (edit === undefined || count === 0) return say(texts.nothingSafe)
  if (await vscode.workspace.applyEdit(edit)) say(texts.fixed(count))
}

/** So many actions are asked for with their edits. */
const mostActions = 5

function say(sentence: string): void {
  void vscode.window.showInformationMessage(sentence)
}
