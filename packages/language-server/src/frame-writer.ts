import type { Message, NotificationMessage } from 'vscode-languageserver/node'
import { AbstractMessageWriter } from 'vscode-languageserver/node'
import type { SaidPiece } from './ready-diagnostics.ts'
import { asciiJson, ReadyDiagnostics } from './ready-diagnostics.ts'

const comma = Buffer.from(',')

/**
 * Writes the protocol's messages to a stream of bytes. What is said in one turn of the loop goes out in one piece: each
 * call of the system costs as much as a block's lint, and the client wakes up once instead of four times.
 */
export class FrameWriter extends AbstractMessageWriter {
  private readonly output: NodeJS.WritableStream
  private waiting: (string | Buffer)[] = []
  /** The bytes of findings, which stay from key to key. */
  private readonly bytes = new WeakMap<SaidPiece, Buffer>()

  constructor(output: NodeJS.WritableStream) {
    super()
    this.output = output
    output.on('error', (error: Error) => this.fireError(error))
    output.on('close', () => this.fireClose())
  }

  write(message: Message): Promise<void> {
    if (this.waiting.length === 0) process.nextTick(this.flush)
    const body = this.bodyOf(message)
    const length = body.reduce((sum, part) => sum + part.length, 0)
    this.waiting.push(`Content-Length: ${length}\r\n\r\n`, ...body)
    return Promise.resolve()
  }

  end(): void {
    this.flush()
    this.output.end()
  }

  private readonly flush = (): void => {
    const { waiting } = this
    if (waiting.length === 0) return
    this.waiting = []
    const parts = waiting.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part))
    this.output.write(Buffer.concat(parts))
  }

  /** The message in JSON; strings of it are in ASCII signs. */
  private bodyOf(message: Message): readonly (string | Buffer)[] {
    if (!('params' in message) || !(message.params instanceof ReadyDiagnostics)) return [asciiJson(message)]
    const { opening, pieces, closing } = message.params
    const { method } = message as NotificationMessage
    const body: (string | Buffer)[] = [`{"jsonrpc":"2.0","method":${asciiJson(method)},"params":${opening}`]
    for (let at = 0; at < pieces.length; at++) {
      if (at > 0) body.push(comma)
      body.push(this.bytesOf(pieces[at]!))
    }
    body.push(`${closing}}`)
    return body
  }

  private bytesOf(piece: SaidPiece): Buffer {
    let bytes = this.bytes.get(piece)
    if (bytes === undefined) this.bytes.set(piece, (bytes = Buffer.from(piece.json, 'latin1')))
    return bytes
  }
}
