import { readFileSync } from 'node:fs'
import type { Connection, DataCallback, Disposable, Message } from 'vscode-languageserver/node'
import {
  createConnection,
  IPCMessageReader,
  IPCMessageWriter,
} from 'vscode-languageserver/node'
import { Arrivals } from './arrivals.ts'
import { FrameReader } from './frame-reader.ts'
import { FrameWriter } from './frame-writer.ts'
import { keepSmall, makeRoomFor } from './keep-small.ts'
import type { Product } from './product.ts'
import { openProduct } from './product.ts'
import { serve } from './server.ts'
import { usage } from './texts.ts'
import { nodeWorld } from './world.ts'

/** Runs the server in this process until the client ends it. */
export function run(argv: readonly string[]): void {
  keepSmall()
  if (argv.includes('--stdio')) serveStreams(process.stdin, process.stdout, (code) => process.exit(code))
  else if (argv.includes('--node-ipc')) serveIpc()
  else {
    console.error(usage)
    process.exitCode = 2
  }
}

/** The product out of the data files that lie beside the bundle. */
function loadProduct(): Product {
  const read = (name: string): Buffer => readFileSync(new URL(name, import.meta.url))
  return openProduct({
    dictionary: read('./da.graph'),
    rules: read('./rules.bin'),
    englishDictionary: () => ({ aff: read('./en-gb.aff').toString(), dic: read('./en-gb.dic').toString() }),
  })
}

/**
 * Serves two streams. A stream that cannot be followed ends the server with code 1, so that the client starts it anew;
 * so does a client that goes away without `shutdown`.
 */
export function serveStreams(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  exit: (code: number) => void,
): void {
  const writer = new FrameWriter(output)
  const arrivals = new Arrivals()
  let end = (): void => exit(1)
  const reader = new FrameReader(input, {
    arrived(message) {
      arrivals.arrived(message)
      makeRoomFor(message)
    },
    // The answer that JSON-RPC wants; the library's type of a message knows no id that is null.
    badBody: () => void writer.write({ jsonrpc: '2.0', id: null, error: parseError } as Message),
    broken: () => exit(1),
    closed: () => end(),
  })
  output.on('error', () => exit(1))
  end = listen(createConnection(reader, writer, { messageStrategy: arrivals }), arrivals, exit)
}

/** Serves the channel of a Node process that started this one. */
function serveIpc(): void {
  const arrivals = new Arrivals()
  const reader = new (class extends IPCMessageReader {
    override listen(callback: DataCallback): Disposable {
      return super.listen((message) => {
        arrivals.arrived(message)
        makeRoomFor(message)
        callback(message)
      })
    }
  })(process)
  const connection = createConnection(reader, new IPCMessageWriter(process), { messageStrategy: arrivals })
  process.once('disconnect', listen(connection, arrivals, (code) => process.exit(code)))
}

/** Serves a connection; gives what ends the server when the client is gone. */
function listen(connection: Connection, arrivals: Arrivals, exit: (code: number) => void): () => void {
  let isShutDown = false
  connection.onShutdown(() => {
    isShutDown = true
  })
  serve(connection, loadProduct(), nodeWorld, () => arrivals.hasMore)
  connection.listen()
  return () => exit(isShutDown ? 0 : 1)
}

const parseError = { code: -32700, message: 'Parse error' } as const
