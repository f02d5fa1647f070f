import { syncBuiltinESMExports } from 'node:module'
import threads from 'node:worker_threads'
import { formatOf } from '@klarbrev/readers'
import type { ReaderSupplies } from '@klarbrev/readers/any'
import { readAny } from '@klarbrev/readers/any'
import { frame, FrameReader } from './frames.ts'

// The extractor: a process that reads letters in foreign formats for the command, one after the other, and may be ended
// at any time. It is started without a right to files, and answers through its standard output alone.

/** Ends the process, from a thread that a busy reader cannot hold up, when it takes too much memory. */
const watchdog = `
const limit = require('node:worker_threads').workerData
setInterval(() => { if (process.memoryUsage.rss() > limit) process.kill(process.pid, 'SIGKILL') }, 20)
`

const megabytes = Number(process.argv[2])
new threads.Worker(watchdog, { eval: true, workerData: megabytes * 1024 * 1024 }).unref()
// A new thread would have rights of its own; there is no use for a second one.
Reflect.deleteProperty(threads, 'Worker')
syncBuiltinESMExports()

// Nothing here has anything to ask of a network; a library that finds no door cannot be talked into one.
for (const name of Object.getOwnPropertyNames(globalThis)) {
  if (/^fetch$|(?:Source|Socket|HttpRequest)$/.test(name)) Reflect.deleteProperty(globalThis, name)
}

let last: Promise<void> = Promise.resolve()
const requests = new FrameReader((bytes) => {
  last = last.then(() => answer(bytes))
})

/** A request is the name's length in two bytes, the name, and the bytes of the file. */
async function answer(request: Uint8Array): Promise<void> {
  const nameEnd = 2 + new DataView(request.buffer, request.byteOffset, 2).getUint16(0, true)
  const name = Buffer.from(request.subarray(2, nameEnd)).toString()
  const bytes = request.subarray(nameEnd)
  const result = await readAny(bytes, name, await suppliesFor(bytes, name))
  for (const part of frame(Buffer.from(JSON.stringify(result)))) process.stdout.write(part)
}

/** The dictionary is loaded for the formats that cut words in two. */
async function suppliesFor(bytes: Uint8Array, name: string): Promise<ReaderSupplies> {
  const guess = formatOf(bytes, name)
  if ('unread' in guess || (guess.format !== 'pdf' && guess.format !== 'memo')) return {}
  return { isWord: (await import('./dictionary.ts')).isWord }
}

process.stdin.on('data', (chunk: Buffer) => {
  if (!requests.push(chunk)) process.exit(1)
})
process.stdin.on('end', () => process.exit(0))
// An empty frame says that the process is ready: what it took to start is not counted against the first letter.
for (const part of frame()) process.stdout.write(part)
