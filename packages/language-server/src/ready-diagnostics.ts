import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver'
import type { Tongue } from './client-settings.ts'

/** A finding as it was said to the editor, and how: in which language, with which pages. */
export class SaidFinding {
  readonly diagnostic: Diagnostic
  readonly tongue: Tongue
  readonly pages: string | null
  /** All but the range as JSON, without the opening brace; undefined until it is asked for. */
  restText: string | undefined
  private whole: string | undefined = undefined

  constructor(diagnostic: Diagnostic, tongue: Tongue, pages: string | null, restText: string | undefined) {
    this.diagnostic = diagnostic
    this.tongue = tongue
    this.pages = pages
    this.restText = restText
  }

  /** The diagnostic as JSON in ASCII signs. */
  get json(): string {
    if (this.whole !== undefined) return this.whole
    const { range: { start, end }, ...rest } = this.diagnostic
    this.restText ??= asciiJson(rest).slice(1)
    const from = `{"line":${start.line},"character":${start.character}}`
    const to = `{"line":${end.line},"character":${end.character}}`
    return (this.whole = `{"range":{"start":${from},"end":${to}},${this.restText}`)
  }
}

/** Some of a letter's findings, in text order. The same piece stands for them from key to key. */
export class SaidPiece {
  readonly findings: readonly SaidFinding[]

  constructor(findings: readonly SaidFinding[]) {
    this.findings = findings
  }

  /** The findings as JSON in ASCII signs, with commas between. */
  get json(): string {
    return this.findings.map(({ json }) => json).join(',')
  }
}

/**
 * The findings of a letter for `textDocument/publishDiagnostics`, as data for any transport. A writer of bytes writes
 * piece by piece instead, and keeps the bytes of each: in a long letter nearly all of a key's answer is what the last
 * one was, and writing it anew took longer than finding it.
 */
export class ReadyDiagnostics implements PublishDiagnosticsParams {
  readonly uri: string
  readonly version: number
  readonly diagnostics: Diagnostic[]
  readonly #pieces: readonly SaidPiece[]

  constructor(uri: string, version: number, pieces: readonly SaidPiece[]) {
    this.uri = uri
    this.version = version
    this.diagnostics = pieces.flatMap(({ findings }) => findings.map(({ diagnostic }) => diagnostic))
    this.#pieces = pieces
  }

  /** What stands before the findings and between and behind them makes JSON of the pieces. */
  get pieces(): readonly SaidPiece[] {
    return this.#pieces
  }

  /** The params as JSON up to the first finding. */
  get opening(): string {
    return `{"uri":${asciiJson(this.uri)},"version":${this.version},"diagnostics":[`
  }

  /** What ends the params behind the last finding. */
  get closing(): string {
    return ']}'
  }
}

/** A value as JSON in ASCII signs: every sign is one byte, so that the length is known and nothing is encoded. */
export function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(/[^\0-\x7f]/g, escaped)
}

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
}
