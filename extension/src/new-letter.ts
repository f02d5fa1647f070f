import * as vscode from 'vscode'
import type { Template } from './letter-templates.list.ts'
import { practiceLetter, templates } from './letter-templates.list.ts'
import { ownTexts } from './settings.ts'
import { toSnippet } from './snippet.ts'

/** Asks what is to be written, and opens a new letter with fields to fill in; whether one was opened. */
export async function newLetter(chosen?: unknown): Promise<boolean> {
  const texts = ownTexts()
  let template: Template | undefined = templates.find(({ kind }) => kind === chosen)
  if (template === undefined) {
    const choices = templates.map((one) => ({
      label: texts.kinds[one.kind],
      description: texts.newLetterDetail(one.kind),
      template: one,
    }))
    template = (await vscode.window.showQuickPick(choices, { title: texts.newLetter }))?.template
  }
  if (template === undefined) return false
  const letter = await vscode.workspace.openTextDocument({ language: 'plaintext', content: '' })
  const editor = await vscode.window.showTextDocument(letter)
  await editor.insertSnippet(new vscode.SnippetString(toSnippet(template.text)))
  return true
}

/** Opens the letter with faults that the guide lets the writer mend. */
export async function openPracticeLetter(): Promise<void> {
  const letter = await vscode.workspace.openTextDocument({ language: 'plaintext', content: practiceLetter })
  await vscode.window.showTextDocument(letter)
}
