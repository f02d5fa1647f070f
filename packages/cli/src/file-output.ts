import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { FileOutput } from './world.ts'
import { errorCode, ReaderGone } from './world.ts'

/** Writes until all bytes are gone. A full pipe is waited for; a pipe without a reader ends the run quietly. */
export function writeAll(fd: number, bytes: Uint8Array): void {
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

/** Waits two milliseconds, for a pipe that is full or empty just now. */
export function waitAMoment(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2)
}

/** Writes beside the target under another name and renames at the end, so that no half file is ever seen. */
export function createFile(path: string, mode: number | null): FileOutput {
  if (isDevice(path)) return throughDevice(path)
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

/** A device or a pipe (/dev/null, /dev/stdout) is written to: a file under its name would replace it. */
function isDevice(path: string): boolean {
  try {
    const found = statSync(path)
    return !found.isFile() && !found.isDirectory()
  } catch {
    return false
  }
}

function throughDevice(path: string): FileOutput {
  const fd = openSync(path, 'w')
  return {
    write: (text) => writeAll(fd, Buffer.from(text)),
    writeBytes: (bytes) => writeAll(fd, bytes),
    finish: () => closeSync(fd),
    discard: () => closeSync(fd),
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
