import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { MeasureOrder } from './measure-letter.ts'
import type { FromWorker, MeasureWorker } from './worker.ts'

/** What a thread is started with. */
export interface ThreadOrder {
  readonly order: MeasureOrder
  /** The secret key; it stays in this process. */
  readonly key: string
  /** Whether rows may be known already. */
  readonly asks: boolean
}

/** Megabytes of a thread; a letter that needs more ends the thread and not the run. */
const mostMemory = 512

/** Runs the command's bundle in a thread, with the code that V8 compiled for it; see bin/klarbrev.js. */
const opening = `const { readFileSync } = process.getBuiltinModule('node:fs')
const { Script } = process.getBuiltinModule('node:vm')
const { home, filename } = require('node:worker_threads').workerData
let cachedData
try {
  cachedData = readFileSync(filename + '.cache')
} catch {
  // Without the compiled code everything works, only slower.
}
const made = cachedData === undefined ? { filename } : { filename, cachedData }
void new Script(readFileSync(filename, 'latin1'), made).runInThisContext()(home).runThread()`

/** Starts a thread that measures. */
export function startThread(
  order: ThreadOrder,
  hear: (message: FromWorker) => void,
  gone: () => void,
): MeasureWorker {
  const file = new URL('./klarbrev.js', import.meta.url)
  const started = { ...order, filename: fileURLToPath(file), home: new URL('./', file).href }
  const worker = new Worker(opening, {
    eval: true,
    workerData: started,
    resourceLimits: { maxOldGenerationSizeMb: mostMemory, maxYoungGenerationSizeMb: 18 },
  })
  worker.on('message', hear)
  // What it died of may quote a letter; that it is gone is enough.
  worker.on('error', () => undefined)
  worker.on('exit', gone)
  return { tell: (message) => worker.postMessage(message), stop: () => void worker.terminate() }
}
