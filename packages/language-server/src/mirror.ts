import { TextDocument } from 'vscode-languageserver-textdocument'
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver'

/** The server's copy of a text that is open in the editor. */
export class Mirror {
  private document: TextDocument

  constructor(uri: string, languageId: string, version: number, text: string) {
    this.document = TextDocument.create(uri, languageId, version, text)
  }

  get uri(): string {
    return this.document.uri
  }

  get languageId(): string {
    return this.document.languageId
  }

  get version(): number {
    return this.document.version
  }

  get text(): string {
    return this.document.getText()
  }

  /**
   * Makes the editor's changes in order, each in the text that those before it left. Places behind the end of a line
   * or of the text are taken to be the end, as the protocol says. A change that cannot be meant (a reversed range, a
   * place that is no number) is left out, and the answer is false: the copy may differ from the editor's text then.
   */
  apply(changes: readonly TextDocumentContentChangeEvent[], version: number): boolean {
    let isWhole = true
    for (const change of changes) {
      const usable = this.usable(change)
      if (usable === null) isWhole = false
      else TextDocument.update(this.document, [usable], version)
    }
    return isWhole
  }

  /** The place of an offset, as the protocol counts: from 0, the column in UTF-16 units. */
  positionAt(offset: number): { line: number; character: number } {
    return this.document.positionAt(offset)
  }

  /** The offset of a place; places outside the text are moved into it. */
  offsetAt(position: { line: number; character: number }): number {
    return this.document.offsetAt(position)
  }

  private usable(change: unknown): TextDocumentContentChangeEvent | null {
    if (!isRecord(change) || typeof change['text'] !== 'string') return null
    const { text, range } = change
    if (range === undefined || range === null) return { text }
    if (!isRecord(range)) return null
    const { start, end } = range
    if (!isPlace(start) || !isPlace(end)) return null
    if (start.line > end.line || (start.line === end.line && start.character > end.character)) return null
    // The library keeps its line starts by the numbers given, and loses them where a line lies outside the text.
    return { text, range: { start: this.inside(start), end: this.inside(end) } }
  }

  private inside(place: { line: number; character: number }): { line: number; character: number } {
    return this.document.positionAt(this.document.offsetAt(place))
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function isPlace(value: unknown): value is { line: number; character: number } {
  return isRecord(value) && isCount(value['line']) && isCount(value['character'])
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0
}
