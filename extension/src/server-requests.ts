import * as vscode from 'vscode'
import type { BaseLanguageClient, WorkspaceEdit } from 'vscode-languageclient'
import { ownTexts } from './settings.ts'

/** Reads the files that the server asks for: in a browser, or where a folder lies on no disk, only the editor can. */
export async function readFiles(uris: readonly unknown[]): Promise<(string | null)[]> {
  return Promise.all(uris.map(async (uri) => {
    try {
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.parse(String(uri), true)))
    } catch {
      return null
    }
  }))
}

/** Asks why a finding is to be left, and lets the server write the reason into the letter. */
export async function setAside(client: BaseLanguageClient, address: unknown): Promise<void> {
  const texts = ownTexts()
  if (typeof address !== 'object' || address === null) return
  const reason = await vscode.window.showInputBox({
    title: texts.askReason,
    prompt: texts.askReasonHint,
    validateInput: (text) => (/\p{L}{2}/u.test(text) ? null : texts.reasonNeeded),
  })
  if (reason === undefined) return
  type Answer = { readonly edit: WorkspaceEdit | null }
  const answer = await client.sendRequest<Answer>('klarbrev/setAside', { ...address, reason })
  const edit = answer.edit === null ? null : await client.protocol2CodeConverter.asWorkspaceEdit(answer.edit)
  const isDone = edit !== null && (await vscode.workspace.applyEdit(edit))
  if (!isDone) void vscode.window.showInformationMessage(texts.notDone)
}

/**
 * Saves a settings file that an action has written into while nobody had it open: a word that is added must not wait
 * for a caseworker to find a file they never asked to see.
 */
export function savesSettings(): vscode.Disposable {
  return vscode.workspace.onDidChangeTextDocument(({ document }) => {
    const isOpen = vscode.window.visibleTextEditors.some((editor) => editor.document === document)
    if (document.uri.path.endsWith('.klarbrev.yaml') && document.isDirty && !isOpen) void document.save()
  })
}
