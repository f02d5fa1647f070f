import * as vscode from 'vscode'
import type { ScoreAnswer } from './score.ts'
import type { HoldBack, Holdable } from './hold-back.ts'

/** A finding as it is shown: the editor's own mark, and the rule that made it. */
export interface ShownFinding extends Holdable {
  readonly range: vscode.Range
  readonly message: string
  /** The words themselves, cut short, on one line; empty for a whole sentence. */
  readonly quote: string
  readonly mark: vscode.Diagnostic
}

/** What is known of the letters that are open: their shown findings and their scores, by the text of their address. */
export class OpenLetters implements vscode.Disposable {
  private readonly changes = new vscode.EventEmitter<string>()
  private readonly findings = new Map<string, readonly ShownFinding[]>()
  private readonly scores = new Map<string, ScoreAnswer>()
  /** Tells the address of a letter whose findings or score are new. */
  readonly onDidChange: vscode.Event<string> = this.changes.event

  setFindings(letter: string, findings: readonly ShownFinding[]): void {
    this.findings.set(letter, findings)
    this.changes.fire(letter)
  }

  setScore(letter: string, score: ScoreAnswer): void {
    this.scores.set(letter, score)
    this.changes.fire(letter)
  }

  forget(letter: string): void {
    this.findings.delete(letter)
    this.scores.delete(letter)
    this.changes.fire(letter)
  }

  forgetAll(): void {
    for (const letter of [...this.findings.keys(), ...this.scores.keys()]) this.forget(letter)
  }

  /** The shown findings in text order. */
  findingsIn(letter: string): readonly ShownFinding[] {
    return this.findings.get(letter) ?? []
  }

  scoreOf(letter: string): ScoreAnswer | null {
    return this.scores.get(letter) ?? null
  }

  dispose(): void {
    this.changes.dispose()
  }
}

/** The editor's mark as a finding; the letter is null where it is not open any more. */
export function toShownFinding(mark: vscode.Diagnostic, letter: vscode.TextDocument | null): ShownFinding {
  const { code, message, range } = mark
  const rule = typeof code === 'object' ? String(code.value) : String(code ?? '')
  const words = letter?.getText(range).replace(/\s+/g, ' ') ?? ''
  // Rules about words sometimes speak of the whole letter, and then mark a sentence that says nothing of it.
  const isSentence = /\w{2}[.!?]$/.test(words) && words.includes(' ')
  const cut = words.length > longestQuote ? `${words.slice(0, longestQuote).trimEnd()} …` : words
  const quote = isSentence ? '' : cut
  return { rule, message, range, quote, mark }
}

/** What fits on a line of the list, in characters. */
const longestQuote = 32

/** What holds findings of the editor back. */
export type LetterHoldBack = HoldBack<ShownFinding>
