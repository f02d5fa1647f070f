import type { DataCallback, Disposable, Message } from 'vscode-languageserver/node'
import { AbstractMessageReader } from 'vscode-languageserver/node'
import { FrameParser } from './frames.ts'

/** What happens to a stream besides messages. */
export interface StreamEvents {
  /** A message has come in whole and waits to be handled. */
  arrived(message: Message): void
  /** A frame held no JSON. */
  badBody(): void
  /** The stream cannot be read any longer. */
  broken(): void
  /** The other side has closed the stream. */
  closed(): void
}

/** Reads the protocol's messages from a stream of bytes. */
export class FrameReader extends AbstractMessageReader {
  private readonly input: NodeJS.ReadableStream
  private readonly events: StreamEvents

  constructor(input: NodeJS.ReadableStream, events: StreamEvents) {
    super()
    this.input = input
    this.events = events
  }

  /** Begins to read; called once, by the connection. */
  listen(callback: DataCallback): Disposable {
    const { events, input } = this
    const parser = new FrameParser({
      message(value) {
        // The connection takes any value for a message that it has to answer; only objects are.
        if (typeof value !== 'object' || value === null || Array.isArray(value)) return events.badBody()
        events.arrived(value as Message)
        callback(value as Message)
      },
      badBody: () => events.badBody(),
      broken: () => events.broken(),
    })
    const take = (chunk: string | Buffer): void => parser.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
    input.on('data', take)
    input.once('end', () => events.closed())
    input.once('close', () => events.closed())
    input.once('error', () => events.broken())
    return { dispose: () => void input.off('data', take) }
  }
}
