import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Keystroke } from './typist.ts'

const uri = 'file:///brev.txt'

/** An editor that only waits: it reads of an answer what it must to know that it is the one. */
export class Editor {
  private readonly process: ChildProcessWithoutNullStreams
  private version = 0
  private held: Buffer = Buffer.alloc(0)
  private wanted: { readonly mark: string; readonly resolve: (body: string) => void } | null = null

  constructor(args: readonly string[]) {
    this.process = spawn(process.execPath, args, { stdio: 'pipe' })
    this.process.stdout.on('data', (chunk: Buffer) => this.take(chunk))
  }

  /** From nothing to the first findings of a text; gives the milliseconds that took since this editor was made. */
  async open(text: string): Promise<void> {
    this.send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } })
    await this.until('"id":1')
    this.send({ method: 'initialized', params: {} })
    const textDocument = { uri, languageId: 'plaintext', version: ++this.version, text }
    this.send({ method: 'textDocument/didOpen', params: { textDocument } })
    await this.published()
  }

  /** Sends a key and waits for the findings that belong to it; gives the milliseconds. */
  async press(key: Keystroke): Promise<number> {
    const before = performance.now()
    const textDocument = { uri, version: ++this.version }
    this.send({ method: 'textDocument/didChange', params: { textDocument, contentChanges: [key] } })
    await this.published()
    return performance.now() - before
  }

  /** Memory of the server in megabytes (10^6 bytes): now, and the most it ever had. NaN where the system does not tell. */
  memory(): { readonly now: number; readonly most: number } {
    let status = ''
    try {
      status = readFileSync(`/proc/${this.process.pid}/status`, 'utf8')
    } catch {
      // Only Linux tells it like this.
    }
    const of = (name: string): number => (Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? NaN) * 1024) / 1e6
    return { now: of('VmRSS'), most: of('VmHWM') }
  }

  /** Processor time of the server so far in milliseconds, to the nearest ten; NaN where the system does not tell. */
  processorTime(): number {
    try {
      // The name in brackets may hold blanks; behind it the fields are counted.
      const fields = readFileSync(`/proc/${this.process.pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
      return (Number(fields[11]) + Number(fields[12])) * 10
    } catch {
      return Number.NaN
    }
  }

  close(): void {
    this.process.kill()
  }

  private send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message })
    this.process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }

  private published(): Promise<string> {
    return this.until(`"version":${this.version},"diagnostics"`)
  }

  private until(mark: string): Promise<string> {
    return new Promise((resolve) => {
      this.wanted = { mark, resolve }
    })
  }

  private take(chunk: Buffer): void {
    this.held = this.held.length === 0 ? chunk : Buffer.concat([this.held, chunk])
    for (;;) {
      const end = this.held.indexOf('\r\n\r\n')
      if (end < 0) return
      const length = Number(/\d+/.exec(this.held.toString('latin1', 0, end))![0])
      if (this.held.length < end + 4 + length) return
      const body = this.held.toString('utf8', end + 4, end + 4 + length)
      this.held = this.held.subarray(end + 4 + length)
      if (this.wanted === null || !body.includes(this.wanted.mark)) continue
      const { resolve } = this.wanted
      this.wanted = null
      resolve(body)
    }
  }
}
