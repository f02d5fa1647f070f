import type { Message } from 'vscode-languageserver'

/**
 * Counts the changes that have come in and wait to be handled: while there are any, no lint is begun, since its result
 * would be for a text that is already gone.
 */
export class Arrivals {
  private waiting = 0

  /** Whether a change waits. */
  get hasMore(): boolean {
    return this.waiting > 0
  }

  /** Told of every message as it comes in. */
  arrived(message: Message): void {
    if (isChange(message)) this.waiting++
  }

  /** The connection's `messageStrategy`: tells when a message has its turn. */
  handleMessage(message: Message, next: (message: Message) => Promise<void> | void): Promise<void> | void {
    if (isChange(message)) this.waiting--
    return next(message)
  }
}

function isChange(message: Message): boolean {
  return 'method' in message && message.method === 'textDocument/didChange'
}
