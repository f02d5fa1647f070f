import type { Connection, Message } from 'vscode-languageserver/node'
import { createConnection, StreamMessageWriter } from 'vscode-languageserver/node'
import { FrameReader } from './frame-reader.ts'
import { loadProduct } from './load-product.ts'
import { serve } from './server.ts'
import { texts } from './texts.ts'
import { nodeWorld } from './world.ts'

/** Runs the server in this process until the client ends it. */
export function run(argv: readonly string[]): void {
  if (argv.includes('--stdio')) serveStdio()
  else if (argv.includes('--node-ipc')) {
    const connection = createConnection()
    serve(connection, loadProduct(), nodeWorld, () => false)
    connection.listen()
  } else {
    console.error(texts.usage)
    process.exitCode = 2
  }
}

/**
 * Serves standard input and output. A stream that cannot be followed ends the process with code 1, so that the client
 * starts it anew; so does a client that goes away without `shutdown`.
 */
function serveStdio(): void {
  const writer = new StreamMessageWriter(process.stdout)
  let isShutDown = false
  let waiting = 0
  const isChange = (message: Message): boolean => 'method' in message && message.method === 'textDocument/didChange'
  const reader = new FrameReader(process.stdin, {
    arrived(message) {
      if (isChange(message)) waiting++
    },
    // The answer that JSON-RPC wants; the library's type of a message knows no id that is null.
    badBody: () => void writer.write({ jsonrpc: '2.0', id: null, error: parseError } as Message),
    broken: () => process.exit(1),
    closed: () => process.exit(isShutDown ? 0 : 1),
  })
  process.stdout.on('error', () => process.exit(1))
  const connection: Connection = createConnection(reader, writer, {
    messageStrategy: {
      handleMessage(message, next) {
        if (isChange(message)) waiting--
        return next(message)
      },
    },
  })
  connection.onShutdown(() => {
    isShutDown = true
  })
  serve(connection, loadProduct(), nodeWorld, () => waiting > 0)
  connection.listen()
}

const parseError = { code: -32700, message: 'Parse error' } as const
