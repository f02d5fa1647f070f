import * as vscode from 'vscode'
import type { LetterKind } from './letter-kinds.ts'
import { isLetterKind, letterKinds } from './letter-kinds.ts'
import { ownTexts } from './settings.ts'

const memoryKey = 'klarbrev.brevtyper'

/** Which kind the writer has chosen for which letter; kept by the editor for the folder, and never in the letter. */
export class KindChoices {
  private readonly memory: vscode.Memento

  constructor(memory: vscode.Memento) {
    this.memory = memory
  }

  /** The chosen kind of a letter, or null where Klarbrev is to find it. */
  of(letter: string): LetterKind | null {
    const kind = this.memory.get<Record<string, unknown>>(memoryKey, {})[letter]
    return isLetterKind(kind) ? kind : null
  }

  async set(letter: string, kind: LetterKind | null): Promise<void> {
    const { [letter]: _, ...others } = this.memory.get<Record<string, unknown>>(memoryKey, {})
    await this.memory.update(memoryKey, kind === null ? others : { ...others, [letter]: kind })
  }

  /** Asks the writer, and keeps the answer; whether there was one. */
  async ask(letter: string): Promise<boolean> {
    const texts = ownTexts()
    const now = this.of(letter)
    const choices: (vscode.QuickPickItem & { readonly letterKind: LetterKind | null })[] = [
      { label: texts.findKind, description: texts.findKindDetail, letterKind: null },
      ...letterKinds.map((letterKind) => ({ label: texts.kinds[letterKind], letterKind })),
    ]
    for (const choice of choices) if (choice.letterKind === now) choice.label = `$(check) ${choice.label}`
    const picked = await vscode.window.showQuickPick(choices, { title: texts.chooseKind })
    if (picked === undefined) return false
    await this.set(letter, picked.letterKind)
    return true
  }
}
