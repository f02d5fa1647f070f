import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const home = new URL('../../packages/language-server/', import.meta.url)
const bin = fileURLToPath(new URL('bin/klarbrev-language-server.js', home))
const bundle = fileURLToPath(new URL('dist/klarbrev-language-server.cjs', home))

/** A message as it came over the wire. */
export interface Received {
  readonly id?: number | string | null
  readonly method?: string
  readonly params?: never
  readonly result?: never
  readonly error?: { readonly code: number; readonly message: string }
}

/** A finding as the protocol shows it. */
export interface ShownFinding {
  readonly code: string
  readonly source: string
  readonly severity: number
  readonly message: string
  readonly range: { readonly start: Place; readonly end: Place }
}

interface Place {
  readonly line: number
  readonly character: number
}

/** What the server says of one version of a text. */
export interface Published {
  readonly uri: string
  readonly version: number
  readonly diagnostics: readonly ShownFinding[]
}

/** A small editor: starts the built server and speaks the protocol by hand, so that it can also speak it wrongly. */
export class Client {
  readonly received: Received[] = []
  /** Everything that came over standard error. */
  errors = ''
  readonly exited: Promise<number | null>
  readonly process: ChildProcessWithoutNullStreams
  private held: Buffer = Buffer.alloc(0)
  private nextId = 1
  private readonly waiting: { isIt(message: Received): boolean; resolve(message: Received): void }[] = []

  private readonly answers = new Map<string, (params: never) => unknown>()

  /** `env` is what the server's process has besides this one's. */
  constructor(env: Readonly<Record<string, string>> = {}) {
    if (!existsSync(bundle)) throw new Error('packages/language-server is not bundled: run npm run build')
    this.process = spawn(process.execPath, [bin, '--stdio'], { stdio: 'pipe', env: { ...process.env, ...env } })
    this.exited = new Promise((resolve) => this.process.once('exit', resolve))
    this.process.stdin.on('error', () => {})
    this.process.stderr.on('data', (chunk: Buffer) => (this.errors += chunk.toString()))
    this.process.stdout.on('data', (chunk: Buffer) => this.take(chunk))
  }

  /** Sends bytes as they are. */
  raw(text: string): void {
    this.process.stdin.write(text)
  }

  notify(method: string, params: unknown): void {
    this.raw(frame({ jsonrpc: '2.0', method, params }))
  }

  /** Asks, and gives the answer: also an error is one. */
  async request(method: string, params: unknown): Promise<Received> {
    const id = this.nextId++
    const answer = this.next((message) => message.id === id && message.method === undefined)
    this.raw(frame({ jsonrpc: '2.0', id, method, params }))
    return answer
  }

  /** The first message to come from now on that is the one. */
  next(isIt: (message: Received) => boolean): Promise<Received> {
    return new Promise((resolve) => this.waiting.push({ isIt, resolve }))
  }

  /** The findings for a version of a text that is still to be told. */
  async published(uri: string, version: number): Promise<Published> {
    const message = await this.next(({ method, params }) =>
      method === 'textDocument/publishDiagnostics' && (params as unknown as Published).uri === uri &&
      (params as unknown as Published).version === version)
    return message.params as unknown as Published
  }

  /** Answers what the server asks by this method, at once or when a promise is kept; what nobody answers stays open. */
  answer<Params>(method: string, give: (params: Params) => unknown): void {
    this.answers.set(method, give as (params: never) => unknown)
  }

  async start(capabilities: object = {}, initializationOptions?: object, workspaceFolders?: object[]): Promise<Received> {
    const params = { processId: process.pid, rootUri: null, capabilities, initializationOptions, workspaceFolders }
    const answer = await this.request('initialize', params)
    this.notify('initialized', {})
    return answer
  }

  async open(uri: string, text: string, version = 1): Promise<Published> {
    const published = this.published(uri, version)
    const languageId = uri.endsWith('.md') ? 'markdown' : 'plaintext'
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version, text } })
    return published
  }

  change(uri: string, version: number, contentChanges: readonly unknown[]): void {
    this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges })
  }

  /** Ends the server as an editor does; gives its exit code. */
  async end(): Promise<number | null> {
    await this.request('shutdown', undefined)
    this.notify('exit', undefined)
    return this.exited
  }

  private take(chunk: Buffer): void {
    this.held = Buffer.concat([this.held, chunk])
    for (;;) {
      const header = /^Content-Length: (\d+)\r\n\r\n/.exec(this.held.toString('latin1', 0, 64))
      if (header === null || this.held.length < header[0].length + Number(header[1])) return
      const end = header[0].length + Number(header[1])
      const message = JSON.parse(this.held.toString('utf8', header[0].length, end)) as Received
      this.held = this.held.subarray(end)
      this.received.push(message)
      const { id, method, params } = message
      const give = method === undefined ? undefined : this.answers.get(method)
      if (give !== undefined && id !== undefined) {
        void Promise.resolve(give(params as never)).then((result) => this.raw(frame({ jsonrpc: '2.0', id, result })))
      }
      const at = this.waiting.findIndex(({ isIt }) => isIt(message))
      if (at >= 0) this.waiting.splice(at, 1)[0]!.resolve(message)
    }
  }
}

/** A value in the protocol's frame. */
export function frame(value: unknown): string {
  const body = JSON.stringify(value)
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
}
