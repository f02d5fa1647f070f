import type { LintResult, Message } from '@klarbrev/engine'
import { commonEnd, commonStart, sourceOf } from '@klarbrev/engine'
import type { Mirror } from './mirror.ts'
import { ReadyDiagnostics, SaidFinding, SaidPiece } from './ready-diagnostics.ts'
import type { Saying } from './to-diagnostic.ts'
import { sayFinding } from './to-diagnostic.ts'

/** Findings of a piece at most; fewer than a quarter of them are not worth a piece of their own. */
const mostInPiece = 16

/**
 * What was last said of an open letter. A key changes the findings of a line or two; those before stand where they
 * stood, and so do those behind as long as no line has come or gone. Both are said again as they are, without asking
 * where each of them stands.
 */
export class SaidLetter {
  private text = ''
  private lines = 0
  private tongue: string | null = null
  private pages: string | null = null
  private shown: readonly Message[] = []
  private findings: readonly SaidFinding[] = []
  private pieces: readonly SaidPiece[] = []
  private readonly most: number

  constructor(most: number = mostInPiece) {
    this.most = most
  }

  /** The shown findings of a letter, for `textDocument/publishDiagnostics`. */
  say({ messages }: LintResult, mirror: Mirror, saying: Saying): ReadyDiagnostics {
    const { text } = mirror
    const shown = messages.filter((message) => message.shown)
    const lines = mirror.positionAt(text.length).line
    const isAlike = saying.tongue === this.tongue && saying.pages === this.pages
    const start = isAlike ? commonStart(this.text, text) : 0
    const head = isAlike ? this.sameBefore(shown, start) : 0
    const tail = isAlike && lines === this.lines ? this.sameBehind(shown, start, head, mirror) : 0
    const said = this.findings.length
    const findings = this.findings.slice(0, head)
    for (let at = head; at < shown.length - tail; at++) findings.push(sayFinding(shown[at]!, mirror, saying))
    for (let at = said - tail; at < said; at++) findings.push(this.findings[at]!)
    this.pieces = this.piecesOf(findings, head, tail)
    this.text = text
    this.lines = lines
    this.tongue = saying.tongue
    this.pages = saying.pages
    this.shown = shown
    this.findings = findings
    return new ReadyDiagnostics(mirror.uri, mirror.version, this.pieces)
  }

  /** How many findings at the top are what they were, where they were. */
  private sameBefore(shown: readonly Message[], start: number): number {
    const most = Math.min(shown.length, this.shown.length)
    let at = 0
    while (at < most && shown[at]!.end < start && isSame(shown[at]!, this.shown[at]!, 0)) at++
    return at
  }

  /** How many at the end are what they were, on lines that begin behind all that has changed. */
  private sameBehind(shown: readonly Message[], start: number, head: number, mirror: Mirror): number {
    const { text } = mirror
    const changed = text.length - commonEnd(this.text, text, start)
    const { line } = mirror.positionAt(changed)
    const from = mirror.offsetAt({ line: line + 1, character: 0 })
    // On the last line nothing stands behind it.
    if (from <= changed || mirror.positionAt(from).line === line) return 0
    const by = text.length - this.text.length
    const most = Math.min(shown.length, this.shown.length) - head
    let count = 0
    while (count < most) {
      const message = shown[shown.length - 1 - count]!
      if (message.start < from || !isSame(message, this.shown[this.shown.length - 1 - count]!, by)) break
      count++
    }
    return count
  }

  /** Findings in pieces, of which those at the top and at the end stay that hold nothing new. */
  private piecesOf(findings: readonly SaidFinding[], head: number, tail: number): readonly SaidPiece[] {
    const { pieces } = this
    let first = 0
    let from = 0
    while (first < pieces.length && from + pieces[first]!.findings.length <= head) {
      from += pieces[first++]!.findings.length
    }
    let last = pieces.length
    let to = findings.length
    while (last > first && findings.length - to + pieces[last - 1]!.findings.length <= tail) {
      to -= pieces[--last]!.findings.length
    }
    // A small rest goes with the piece before it, or with the one behind where it stands first.
    if ((to - from) * 4 < this.most && first > 0) from -= pieces[--first]!.findings.length
    else if ((to - from) * 4 < this.most && last < pieces.length) to += pieces[last++]!.findings.length
    const fresh: SaidPiece[] = []
    const size = Math.ceil((to - from) / Math.max(1, Math.ceil((to - from) / this.most)))
    for (let at = from; at < to; at += size) fresh.push(new SaidPiece(findings.slice(at, Math.min(at + size, to))))
    return [...pieces.slice(0, first), ...fresh, ...pieces.slice(last)]
  }
}

/** Whether two messages say the same, `by` apart. */
function isSame(one: Message, other: Message, by: number): boolean {
  if (one === other) return by === 0
  if (one.start !== other.start + by || one.end !== other.end + by || one.rule !== other.rule) return false
  if (one.messageId !== other.messageId || one.severity !== other.severity) return false
  return sourceOf(one) === sourceOf(other) || isSameData(one.data, other.data)
}

function isSameData(one: Message['data'], other: Message['data']): boolean {
  const names = Object.keys(one)
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name])
}
