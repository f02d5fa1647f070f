import type { Message, NotificationMessage } from 'vscode-languageserver/node'
import { AbstractMessageWriter } from 'vscode-languageserver/node'
import { asciiJson, ReadyDiagnostics } from './ready-diagnostics.ts'

/**
 * Writes the protocol's messages to a stream of bytes. What is said in one turn of the loop goes out in one piece: each
 * call of the system costs as much as a block's lint, and the client wakes up once instead of four times.
 */
export class FrameWriter extends AbstractMessageWriter {
  private readonly output: NodeJS.WritableStream
  private waiting = ''

  constructor(output: NodeJS.WritableStream) {
    super()
    this.output = output
    output.on('error', (error: Error) => this.fireError(error))
    output.on('close', () => this.fireClose())
  }

  write(message: Message): Promise<void> {
    const body = bodyOf(message)
    if (this.waiting === '') process.nextTick(this.flush)
    this.waiting += `Content-Length: ${body.length}\r\n\r\n${body}`
    return Promise.resolve()
  }

  end(): void {
    this.flush()
    this.output.end()
  }

  private readonly flush = (): void => {
    const { waiting } = this
    if (waiting === '') return
    this.waiting = ''
    this.output.write(waiting, 'latin1')
  }
}

function bodyOf(message: Message): string {
  if ('params' in message && message.params instanceof ReadyDiagnostics) {
    const { method } = message as NotificationMessage
    return `{"jsonrpc":"2.0","method":${asciiJson(method)},"params":${message.params.toText()}}`
  }
  return asciiJson(message)
}
