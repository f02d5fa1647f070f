import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  globSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { FileOutput, Files, Output, World } from './world.ts'
import { errorCode, ReaderGone, TooLarge } from './world.ts'

/** Above this no file is a letter, and reading it would only fill the memory. */
const mostBytes = 64 * 1024 * 1024

/** The world as it is: this process, its streams and its disk. */
export function createNodeWorld(): World {
  let isInterrupted = false
  let isWatching = false
  // Not from the start: while the process waits for somebody to type a letter, Ctrl-C must end it at once.
  const watch = (): void => {
    if (isWatching) return
    isWatching = true
    process.once('SIGINT', () => {
      isInterrupted = true
    })
  }
  const isTerminal = isTerminalAt(1)
  return {
    out: outputTo(1),
    err: outputTo(2),
    files: nodeFiles,
    env: process.env,
    isTerminal,
    isErrTerminal: isTerminalAt(2),
    columns: isTerminal ? process.stdout.columns || 80 : Number(process.env['COLUMNS']) || 80,
    createFile(path, mode) {
      watch()
      return createFile(path, mode ?? null)
    },
    createSecret,
    async pause() {
      watch()
      // All work is synchronous, so a signal is only heard in a turn of the event loop.
      await new Promise((resolve) => setImmediate(resolve))
      return isInterrupted
    },
  }
}

/** Asks the file system first: touching `process.stdout` loads Node's stream and socket code, a tenth of a start. */
function isTerminalAt(fd: 1 | 2): boolean {
  try {
    if (!fstatSync(fd).isCharacterDevice()) return false
  } catch {
    return false
  }
  return (fd === 1 ? process.stdout : process.stderr).isTTY === true
}

function outputTo(fd: number): Output {
  return { write: (text) => writeAll(fd, Buffer.from(text)) }
}

/** Writes until all bytes are gone. A full pipe is waited for; a pipe without a reader ends the run quietly. */
function writeAll(fd: number, bytes: Uint8Array): void {
  let at = 0
  while (at < bytes.length) {
    try {
      at += writeSync(fd, bytes, at)
    } catch (error) {
      const code = errorCode(error)
      if (code === 'EPIPE' || code === 'EOF') throw new ReaderGone()
      if (code !== 'EAGAIN') throw error
      waitAMoment()
    }
  }
}

function waitAMoment(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2)
}

const nodeFiles: Files = {
  kind(path) {
    const found = statSync(path, { throwIfNoEntry: false })
    return found === undefined ? 'missing' : found.isDirectory() ? 'folder' : 'file'
  },
  list: (folder) =>
    readdirSync(folder, { withFileTypes: true }).map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() })),
  read(path) {
    const { size } = statSync(path)
    if (size > mostBytes) throw new TooLarge(size)
    return readFileSync(path)
  },
  exists: existsSync,
  mode: (path) => (process.platform === 'win32' ? null : statSync(path).mode & 0o777),
  absolute: (path) => resolve(path),
  glob: (pattern) => globSync(pattern),
  readStdin,
}

/** Reads standard input to its end; a terminal or a slow pipe may answer "not yet" (EAGAIN). */
function readStdin(): Uint8Array {
  const chunks: Buffer[] = []
  let total = 0
  for (;;) {
    const chunk = Buffer.allocUnsafe(65536)
    let count: number
    try {
      count = readSync(0, chunk)
    } catch (error) {
      const code = errorCode(error)
      if (code === 'EOF') break
      if (code !== 'EAGAIN') throw error
      waitAMoment()
      continue
    }
    if (count === 0) break
    total += count
    if (total > mostBytes) throw new TooLarge(total)
    chunks.push(chunk.subarray(0, count))
  }
  return Buffer.concat(chunks)
}

/** Writes beside the target under another name and renames at the end, so that no half file is ever seen. */
function createFile(path: string, mode: number | null): FileOutput {
  const passing = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
  const fd = openSync(passing, 'wx', mode ?? 0o666)
  const drop = (): void => rmSync(passing, { force: true })
  let isOpen = true
  const close = (): void => {
    if (isOpen) closeSync(fd)
    isOpen = false
  }
  // An unforeseen error must not leave the half file behind.
  process.once('exit', drop)
  return {
    write: (text) => writeAll(fd, Buffer.from(text)),
    writeBytes: (bytes) => writeAll(fd, bytes),
    finish() {
      // The bytes first and the name after: power that fails in between leaves the old file or the new one.
      fsyncSync(fd)
      close()
      renameSync(passing, path)
      syncFolder(dirname(path))
    },
    discard() {
      // Also after a name that could not be taken (a folder has it): then the file is closed already.
      close()
      drop()
    },
  }
}

/** Asks the disk to remember a new name. Windows cannot open folders, and remembers by itself. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const fd = openSync(folder, 'r')
  try {
    fsyncSync(fd)
  } finally {
    closeSync(fd)
  }
}

/** Writes under another name and links, which fails where the name is taken: nobody ever reads half a secret. */
function createSecret(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  const passing = `${path}.${process.pid}.tmp`
  const fd = openSync(passing, 'wx', 0o600)
  try {
    writeAll(fd, Buffer.from(text))
    fsyncSync(fd)
    linkSync(passing, path)
  } finally {
    closeSync(fd)
    rmSync(passing, { force: true })
  }
}
