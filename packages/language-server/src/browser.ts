import type { DataCallback, Disposable } from 'vscode-languageserver/browser'
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser'
import { Arrivals } from './arrivals.ts'
import { browserWorld } from './browser-world.ts'
import { openProduct } from './product.ts'
import { serve } from './server.ts'

/** The first message to the worker: the product's data files, which a worker without network code cannot fetch. */
export interface DataMessage {
  /** The bytes of `da.graph`, `rules.bin`, `en-gb.aff` and `en-gb.dic`. */
  readonly klarbrevData: Readonly<Record<'dictionary' | 'rules' | 'aff' | 'dic', ArrayBuffer>>
}

/** What of a worker's own scope the server uses. */
interface WorkerScope {
  onmessage: ((event: { readonly data: unknown }) => void) | null
  postMessage(value: unknown): void
  addEventListener(name: 'error', listener: (event: unknown) => void): void
}

/**
 * Serves the client that started this worker. Messages of the protocol may come before the data: they wait for it. Data
 * that cannot be read throws, which the client is told of as an error of the worker.
 */
function run(scope: WorkerScope): void {
  const early: unknown[] = []
  scope.onmessage = ({ data }) => {
    if (!isData(data)) return void early.push(data)
    start(scope, data)
    for (const message of early) scope.onmessage!({ data: message })
  }
}

function start(scope: WorkerScope, { klarbrevData: { dictionary, rules, aff, dic } }: DataMessage): void {
  const decode = (bytes: ArrayBuffer): string => new TextDecoder().decode(bytes)
  const product = openProduct({
    dictionary: new Uint8Array(dictionary),
    rules: new Uint8Array(rules),
    englishDictionary: () => ({ aff: decode(aff), dic: decode(dic) }),
  })
  const arrivals = new Arrivals()
  const port = scope as ConstructorParameters<typeof BrowserMessageReader>[0]
  const reader = new (class extends BrowserMessageReader {
    override listen(callback: DataCallback): Disposable {
      return super.listen((message) => {
        arrivals.arrived(message)
        callback(message)
      })
    }
  })(port)
  const connection = createConnection(reader, new BrowserMessageWriter(port), { messageStrategy: arrivals })
  serve(connection, product, browserWorld(), () => arrivals.hasMore)
  connection.listen()
}

function isData(value: unknown): value is DataMessage {
  return typeof value === 'object' && value !== null && 'klarbrevData' in value
}

run(globalThis as unknown as WorkerScope)
