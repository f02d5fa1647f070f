import type { Answer, LetterNow, Question, Report } from './report.ts'

/** A file as the worker read it. */
export type ReadFile = Extract<Answer, { readonly is: 'letter' }>

/** Who is told what comes back. */
export interface Listener {
  ready(answer: Extract<Answer, { readonly is: 'ready' }>): void
  /** Only reports on the latest text are told; each first without suggestions and then with them. */
  report(report: Report): void
  letter(file: ReadFile): void
  broken(): void
}

/**
 * The line to a worker that is given its data meanwhile: one letter is asked about at a time, and of those that wait
 * only the newest is sent.
 */
export class Connection {
  private readonly worker: Worker
  private readonly listener: Listener
  private id = 0
  /** The letter whose report is not there yet, and the one that was asked about last; 0 where there is none. */
  private onItsWay = 0
  private lastAsked = 0
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
    if (this.onItsWay !== 0 || this.waiting === null) return
    this.onItsWay = this.lastAsked = ++this.id
    this.ask({ ask: 'lint', id: this.onItsWay, ...this.waiting })
    this.waiting = null
  }

  private ask(question: Question): void {
    this.worker.postMessage(question)
  }

  private take(answer: Answer): void {
    switch (answer.is) {
      case 'ready':
        this.listener.ready(answer)
        return
      case 'report': {
        // A report on a text that has changed since would mark the wrong words.
        const isLatest = this.waiting === null && answer.id === this.lastAsked
        if (answer.id === this.onItsWay) this.onItsWay = 0
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
