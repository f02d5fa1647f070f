import type { LetterKind } from '@klarbrev/engine'
import type { Answer, PageLanguage, Question, Report } from './report.ts'

/** What is to be judged. */
export interface LetterNow {
  readonly text: string
  readonly name: string
  readonly kind: LetterKind | null
  readonly language: PageLanguage
}

/** A file as the worker read it. */
export type ReadFile = Extract<Answer, { readonly is: 'letter' }>

/** Who is told what comes back. */
export interface Listener {
  ready(answer: Extract<Answer, { readonly is: 'ready' }>): void
  /** Only reports on the latest text are told. */
  report(report: Report): void
  letter(file: ReadFile): void
  broken(): void
}

/**
 * The line to a worker that has its data on the way: one letter is asked about at a time, and of those that wait only
 * the newest is sent.
 */
export class Connection {
  private readonly worker: Worker
  private readonly listener: Listener
  private id = 0
  private isReady = false
  private onItsWay = 0
  private waiting: LetterNow | null = null

  constructor(worker: Worker, listener: Listener) {
    this.worker = worker
    this.listener = listener
    worker.addEventListener('message', (event: MessageEvent<Answer>) => this.take(event.data))
    worker.addEventListener('error', () => listener.broken())
  }

  /** Asks for a report. */
  lint(letter: LetterNow): void {
    this.waiting = letter
    this.sendNext()
  }

  /** Asks for the text of a file. */
  read(name: string, bytes: Uint8Array): void {
    this.ask({ ask: 'read', id: ++this.id, name, bytes })
  }

  private sendNext(): void {
    if (!this.isReady || this.onItsWay !== 0 || this.waiting === null) return
    this.onItsWay = ++this.id
    this.ask({ ask: 'lint', id: this.onItsWay, ...this.waiting })
    this.waiting = null
  }

  private ask(question: Question): void {
    this.worker.postMessage(question)
  }

  private take(answer: Answer): void {
    switch (answer.is) {
      case 'ready':
        this.isReady = true
        this.listener.ready(answer)
        this.sendNext()
        return
      case 'report': {
        const isLatest = this.waiting === null
        this.onItsWay = 0
        // A report on a text that has changed since would mark the wrong words.
        if (isLatest) this.listener.report(answer.report)
        this.sendNext()
        return
      }
      case 'letter':
        this.listener.letter(answer)
        return
      case 'broken':
        this.onItsWay = 0
        this.listener.broken()
        this.sendNext()
    }
  }
}
