import * as vscode from 'vscode'
import type { LetterHoldBack } from './open-letters.ts'
import { sentenceAt } from './sentence.ts'
import { patience } from './settings.ts'

/** More than this at once is no typing but a text that was put in: its findings are shown right away. */
const mostTyped = 30

/** Tells the hold-back where somebody writes and where the cursor goes. */
export function followTyping(
  holdBack: LetterHoldBack,
  isLetter: (document: vscode.TextDocument) => boolean,
): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.onDidChangeTextDocument(({ contentChanges, document, reason }) => {
      const [change, ...others] = contentChanges
      const isTyped = change !== undefined && others.length === 0 && change.text.length <= mostTyped
      const editor = vscode.window.activeTextEditor
      if (!isTyped || reason !== undefined || editor?.document !== document || !isLetter(document)) return
      const wait = patience(document.uri)
      if (wait === null) return
      const place = document.positionAt(change.rangeOffset + change.text.length)
      const lines = { lineCount: document.lineCount, lineAt: (line: number) => document.lineAt(line).text }
      holdBack.typed(document.uri.toString(), sentenceAt(lines, place), wait)
    }),
    vscode.window.onDidChangeTextEditorSelection(({ selections, textEditor }) => {
      const [first] = selections
      if (first !== undefined) holdBack.moved(textEditor.document.uri.toString(), first.active)
    }),
    vscode.window.onDidChangeActiveTextEditor(() => holdBack.release()),
  )
}
