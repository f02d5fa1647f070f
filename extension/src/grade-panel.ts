import * as vscode from 'vscode'
import { gradePage, pageCommands } from './grade-page.ts'
import type { OpenLetters } from './open-letters.ts'
import type { RuleTexts } from './score.ts'
import { ownTexts } from './settings.ts'

/** The panel "Brevets karakter", beside the letter and always about the letter that was last in front. */
export class GradePanel implements vscode.Disposable {
  private readonly letters: OpenLetters
  private readonly rules: RuleTexts
  private panel: vscode.WebviewPanel | null = null
  private letter: string | null = null
  private nonce = ''

  constructor(letters: OpenLetters, rules: RuleTexts) {
    this.letters = letters
    this.rules = rules
  }

  /** The address of the letter that the panel tells of, or null. */
  get shownLetter(): string | null {
    return this.letter
  }

  /** Opens the panel, or brings it to the front. */
  open(): void {
    if (this.panel === null) {
      const bytes = crypto.getRandomValues(new Uint8Array(16))
      this.nonce = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
      const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true }
      const rights = { enableScripts: false, enableCommandUris: pageCommands, localResourceRoots: [] }
      this.panel = vscode.window.createWebviewPanel('klarbrev.karakter', ownTexts().panelTitle, place, rights)
      this.panel.onDidDispose(() => (this.panel = null))
    } else this.panel.reveal(undefined, true)
    this.draw()
  }

  /** A letter is in front or has news. With null the panel keeps the last one: the panel itself may be in front. */
  update(letter: string | null): void {
    if (letter !== null) this.letter = letter
    this.draw()
  }

  dispose(): void {
    this.panel?.dispose()
  }

  private draw(): void {
    if (this.panel === null) return
    const { letter } = this
    const texts = ownTexts()
    this.panel.title = texts.panelTitle
    const html = gradePage({
      name: letter === null ? null : nameOf(letter, texts.newLetterName),
      score: letter === null ? null : this.letters.scoreOf(letter),
      found: new Set(letter === null ? [] : this.letters.findingsIn(letter).map(({ rule }) => rule)),
      rules: this.rules,
      texts,
      nonce: this.nonce,
    })
    // Whatever is set is loaded anew, and somebody may be reading: most keys change nothing on the page.
    if (html !== this.panel.webview.html) this.panel.webview.html = html
  }
}

/** The file name of a letter; one that has no file yet is called what the writer called for. */
function nameOf(letter: string, otherwise: string): string {
  const { path, scheme } = vscode.Uri.parse(letter, true)
  return scheme === 'untitled' ? otherwise : path.slice(path.lastIndexOf('/') + 1)
}
