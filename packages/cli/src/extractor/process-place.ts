import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Problem, ReadResult } from '@klarbrev/core'
import { notStarted, parseAnswer, stopped, tooMuch, tooSlow, unread } from './answers.ts'
import type { ExtractorLimits } from './extractor.ts'
import { frame, FrameReader } from './frames.ts'

/** Seconds that a process may take to start. */
const longestStart = 60

/** A letter that somebody waits for. */
export interface Request {
  readonly bytes: Uint8Array
  readonly path: string
  readonly done: (result: ReadResult) => void
}

/**
 * What Node is started with: a process that may read the folder above its script and nothing else, write nothing and
 * start nothing but its own threads.
 */
export function processArguments(entry: URL, megabytes: number): readonly string[] {
  const script = realpathSync(fileURLToPath(entry))
  const rights = ['--permission', `--allow-fs-read=${dirname(dirname(script))}/*`, '--allow-worker']
  return [...rights, '--no-warnings', `--max-old-space-size=${megabytes}`, script, String(megabytes)]
}

/** One place for a process: it takes requests as long as there are some, and begins anew when its process is gone. */
export class ProcessPlace {
  private readonly entry: URL
  private readonly limits: ExtractorLimits
  private readonly next: () => Request | undefined
  private child: ChildProcess | null = null
  private isReady = false
  private request: Request | null = null
  private timer: NodeJS.Timeout | null = null
  private reason: Problem | null = null

  constructor(entry: URL, limits: ExtractorLimits, next: () => Request | undefined) {
    this.entry = entry
    this.limits = limits
    this.next = next
  }

  get isFree(): boolean {
    return this.request === null
  }

  wake(): void {
    this.request ??= this.next() ?? null
    if (this.request === null) return this.hold(false)
    if (this.child === null) this.start()
    else if (this.isReady) this.send(this.request)
  }

  end(): void {
    const { request } = this
    this.request = null
    this.child?.kill('SIGKILL')
    request?.done(unread(request.path, [stopped]))
  }

  private start(): void {
    const root = process.env['SystemRoot']
    const env = root === undefined ? {} : { SystemRoot: root }
    const args = processArguments(this.entry, this.limits.megabytes)
    const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'ignore'], env, windowsHide: true })
    this.child = child
    this.isReady = false
    this.reason = null
    const frames = new FrameReader((bytes) => this.take(bytes))
    child.stdout!.on('data', (chunk: Buffer) => {
      if (!frames.push(chunk)) child.kill('SIGKILL')
    })
    // Its end is told by `close`; that a pipe broke on the way says nothing more.
    child.stdin!.on('error', () => {})
    child.on('error', () => this.lose(child))
    child.on('close', () => this.lose(child))
    this.await(longestStart, notStarted)
    this.hold(true)
  }

  private take(bytes: Uint8Array): void {
    if (!this.isReady) {
      this.isReady = true
      if (this.request !== null) this.send(this.request)
      return
    }
    this.rest()
    const { request } = this
    this.request = null
    request?.done(parseAnswer(bytes, request.path))
    this.wake()
  }

  private send({ bytes, path }: Request): void {
    this.hold(true)
    this.await(this.limits.seconds, tooSlow(this.limits.seconds))
    // The name alone: which folder it lies in is nothing that a reader needs to know.
    const name = Buffer.from(basename(path).slice(-200))
    const head = new Uint8Array(2)
    new DataView(head.buffer).setUint16(0, name.length, true)
    for (const part of frame(head, name, bytes)) this.child?.stdin?.write(part)
  }

  /** The process has ended: what it was reading is given up, and the next letter gets a new one. */
  private lose(child: ChildProcess): void {
    if (this.child !== child) return
    this.child = null
    this.rest()
    const { request, isReady } = this
    this.request = null
    request?.done(unread(request.path, [this.reason ?? (isReady ? tooMuch : notStarted)]))
    this.wake()
  }

  private await(seconds: number, reason: Problem): void {
    this.rest()
    // Where it was this program that stood still, the answer lies in the pipe, which is read before the immediate runs.
    const timer = setTimeout(() => setImmediate(() => {
      if (this.timer !== timer) return
      this.reason = reason
      this.child?.kill('SIGKILL')
    }), seconds * 1000)
    this.timer = timer
  }

  private rest(): void {
    if (this.timer !== null) clearTimeout(this.timer)
    this.timer = null
  }

  /** Whether this program waits for the process: while it reads a letter, and not while it rests. */
  private hold(isBusy: boolean): void {
    const parts = [this.child, this.child?.stdin, this.child?.stdout] as ({ ref(): void, unref(): void } | null)[]
    for (const part of parts) {
      if (isBusy) part?.ref()
      else part?.unref()
    }
  }
}
