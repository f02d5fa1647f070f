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
  rmSync,
  statSync,
} from 'node:fs'
import { dirname, resolve } from 'node:path'
import { compileFor } from './compile-for.ts'
import { createFile, waitAMoment, writeAll } from './file-output.ts'
import type { Files, Output, World } from './world.ts'
import { errorCode, TooLarge } from './world.ts'

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
    stdinParts: () => process.stdin,
    env: process.env,
    isTerminal,
    isErrTerminal: isTerminalAt(2),
    columns: isTerminal ? process.stdout.columns || 80 : Number(process.env['COLUMNS']) || 80,
    createFile(path, mode) {
      watch()
      return createFile(path, mode ?? null)
    },
    createSecret,
    expectLetters: compileFor,
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
