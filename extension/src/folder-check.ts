import * as vscode from 'vscode'
import type { BaseLanguageClient, WorkspaceDocumentDiagnosticReport } from 'vscode-languageclient'
import { WorkDoneProgress, WorkspaceDiagnosticRequest } from 'vscode-languageclient'
import { letterSelector, ownTexts } from './settings.ts'

/** What files of letters are called; the editor can open others, but nobody means them by "the letters of a folder". */
const isNamedAsLetter = /\.(?:txt|md|markdown)$/i
/** Folders that hold programs and not letters. */
const isApart = /^(?:\.|node_modules$)/

/** Checks all letters of the open folders, and keeps what was found in those that are not open. */
export class FolderCheck {
  private readonly marks: vscode.DiagnosticCollection
  /** The letters whose findings were shown by the last check. */
  private marked: vscode.Uri[] = []
  private found: readonly vscode.Uri[] = []
  private nth = 0

  constructor(marks: vscode.DiagnosticCollection) {
    this.marks = marks
  }

  /**
   * The letters of the open folders, by the setting for which files are letters; at most so many. Folders are walked
   * through, for the editor's own search has no answer where there is no disk.
   */
  async find(most: number): Promise<string[]> {
    const letters: vscode.Uri[] = []
    const selector = letterSelector()
    const isLetter = (uri: vscode.Uri): boolean => isNamedAsLetter.test(uri.path) && ['plaintext', 'markdown'].some(
      // Of a document only its address and its language are asked for, and both are known of a file that is not open.
      (languageId) => vscode.languages.match(selector, { uri, languageId } as vscode.TextDocument) > 0)
    const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri)
    for (let at = folders.shift(); at !== undefined && letters.length < most; at = folders.shift()) {
      for (const [name, type] of await entriesOf(at)) {
        const uri = vscode.Uri.joinPath(at, name)
        if (type === vscode.FileType.Directory && !isApart.test(name)) folders.push(uri)
        else if ((type & vscode.FileType.File) !== 0 && isLetter(uri)) letters.push(uri)
      }
    }
    this.found = letters.slice(0, most)
    return this.found.map(String)
  }

  /** Runs with a progress that can be stopped, and says at the end what there is to see. */
  async run(client: BaseLanguageClient): Promise<void> {
    const texts = ownTexts()
    const isOpen = (uri: vscode.Uri): boolean =>
      vscode.workspace.textDocuments.some((one) => String(one.uri) === String(uri))
    for (const uri of this.marked) if (!isOpen(uri)) this.marks.delete(uri)
    this.marked = []
    this.found = []
    const take = async (reports: readonly WorkspaceDocumentDiagnosticReport[]): Promise<void> => {
      for (const report of reports) {
        const uri = vscode.Uri.parse(report.uri, true)
        if (report.kind !== 'full' || report.items.length === 0 || isOpen(uri)) continue
        this.marked.push(uri)
        this.marks.set(uri, await client.protocol2CodeConverter.asDiagnostics(report.items))
      }
    }
    const bar = { location: vscode.ProgressLocation.Notification, title: texts.checking, cancellable: true }
    const isDone = await vscode.window.withProgress(bar, (progress, token) => this.ask(client, progress, token, take))
    if (!isDone) return
    if (this.found.length === 0) return void vscode.window.showInformationMessage(texts.noLetters)
    const faulty = this.found.filter((uri) => (this.marks.get(uri)?.length ?? 0) > 0).length
    const said = texts.checked(this.found.length, faulty)
    const wish = await (faulty === 0
      ? vscode.window.showInformationMessage(said)
      : vscode.window.showInformationMessage(said, texts.showFindings))
    if (wish !== undefined) await vscode.commands.executeCommand('workbench.actions.view.problems')
  }

  /** Whether the server came to the end. */
  private async ask(
    client: BaseLanguageClient,
    progress: vscode.Progress<{ increment: number }>,
    token: vscode.CancellationToken,
    take: (reports: readonly WorkspaceDocumentDiagnosticReport[]) => Promise<void>,
  ): Promise<boolean> {
    const workDoneToken = `klarbrev-${++this.nth}`
    const partialResultToken = `${workDoneToken}-fund`
    let done = 0
    let taking = Promise.resolve()
    const enqueue = (reports: readonly WorkspaceDocumentDiagnosticReport[]): void => {
      taking = taking.then(() => take(reports))
    }
    const listening = vscode.Disposable.from(
      client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
        if (value.kind !== 'report' || value.percentage === undefined) return
        progress.report({ increment: value.percentage - done })
        done = value.percentage
      }),
      client.onProgress(WorkspaceDiagnosticRequest.partialResult, partialResultToken, ({ items }) => enqueue(items)),
    )
    try {
      const params = { previousResultIds: [], workDoneToken, partialResultToken }
      const { items } = await client.sendRequest(WorkspaceDiagnosticRequest.type, params, token)
      enqueue(items)
    } catch (error) {
      if (!token.isCancellationRequested) throw error
    } finally {
      await taking
      listening.dispose()
    }
    return !token.isCancellationRequested
  }
}

/** What lies in a folder, by name; nothing where it cannot be read. */
async function entriesOf(folder: vscode.Uri): Promise<[string, vscode.FileType][]> {
  try {
    return (await vscode.workspace.fs.readDirectory(folder)).sort(([a], [b]) => (a < b ? -1 : 1))
  } catch {
    return []
  }
}
