import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { expect, test } from 'vitest'
import { dictionary } from './product.ts'
import { readBuiltFiles } from './built-files.ts'
import type { Published, Received } from './server/client.ts'
import { Client } from './server/client.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const script = readFileSync(`${root}packages/language-server/dist/klarbrev-language-server.browser.js`, 'utf8')
const name = readdirSync(`${root}corpus/letters`).find((one) => one.endsWith('.md'))!
const text = readFileSync(`${root}corpus/letters/${name}`, 'utf8')
const uri = 'vscode-vfs://github/kommune/breve/brev.md'

/** A worker's scope with what every browser has, and nothing of Node. */
class Worker {
  readonly received: Received[] = []
  private readonly scope: { onmessage?: (event: { data: unknown }) => void }
  private tell = (): void => {}

  constructor() {
    this.scope = createContext({
      TextDecoder, TextEncoder, MessageChannel, queueMicrotask, setTimeout, clearTimeout, console,
      addEventListener: () => {},
      postMessage: (message: Received) => {
        this.received.push(structuredClone(message))
        this.tell()
      },
    })
    runInContext(script, this.scope)
  }

  post(data: unknown): void {
    this.scope.onmessage!({ data })
  }

  async until(isIt: (message: Received) => boolean): Promise<Received> {
    for (;;) {
      const found = this.received.find(isIt)
      if (found !== undefined) return found
      await new Promise<void>((resolve) => (this.tell = resolve))
    }
  }
}

const request = (id: number, method: string, params: unknown): object => ({ jsonrpc: '2.0', id, method, params })
const notification = (method: string, params: unknown): object => ({ jsonrpc: '2.0', method, params })

test('the worker needs nothing of Node, waits for its data, and finds what the Node server finds', async () => {
  const worker = new Worker()
  worker.post(request(1, 'initialize', { processId: null, rootUri: null, capabilities: {} }))
  worker.post(notification('initialized', {}))
  worker.post(notification('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } }))
  expect(worker.received).toEqual([])
  const { ruleData } = readBuiltFiles()
  const bytesOf = (from: Uint8Array): ArrayBuffer => Uint8Array.from(from).buffer
  const english = (name: string): ArrayBuffer => bytesOf(readFileSync(`${root}packages/language-server/dist/${name}`))
  worker.post({
    klarbrevData: {
      dictionary: bytesOf(dictionary), rules: bytesOf(ruleData), aff: english('en-gb.aff'), dic: english('en-gb.dic'),
    },
  })
  const told = await worker.until(({ method }) => method === 'textDocument/publishDiagnostics')
  const client = new Client()
  await client.start()
  const { diagnostics } = await client.open(uri, text)
  expect(await client.end()).toBe(0)
  expect(diagnostics.length).toBeGreaterThan(0)
  expect((told.params as unknown as Published).diagnostics).toEqual(diagnostics)
  // A burst is linted once: the changes stand in line before the worker's next turn.
  const at = { line: 0, character: 0 }
  for (let version = 2; version <= 30; version++) {
    const changes = [{ range: { start: at, end: at }, text: 'æ' }]
    worker.post(notification('textDocument/didChange', { textDocument: { uri, version }, contentChanges: changes }))
  }
  const versionOf = ({ params }: Received): number => (params as unknown as Published).version
  await worker.until((message) => message.method === 'textDocument/publishDiagnostics' && versionOf(message) === 30)
  const results = worker.received.filter(({ method }) => method === 'textDocument/publishDiagnostics')
  expect(results.map(versionOf)).toEqual([1, 30])
})
