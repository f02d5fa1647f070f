import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parentPort, Worker, workerData } from 'node:worker_threads'
import { loadProduct } from '../../load-product.ts'
import { createNodeWorld } from '../../node-world.ts'
import type { MeasureOrder } from './measure-letter.ts'
import { createMeasurer } from './measure-letter.ts'
import { createPseudonyms } from './pseudonyms.ts'
import type { FromWorker, MeasureWorker, ToWorker } from './worker.ts'
import { createAnswerer } from './worker.ts'

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

/** Runs this file of the bundle again in a thread of its own. */
const opening = `const { Script } = require('node:vm')
const { workerData } = require('node:worker_threads')
new Script(workerData.code, { filename: workerData.filename }).runInThisContext()(workerData.home).runThread()`

/** Starts a thread that measures. */
export function startThread(
  order: ThreadOrder,
  hear: (message: FromWorker) => void,
  gone: () => void,
): MeasureWorker {
  const file = new URL('./klarbrev-maal.js', import.meta.url)
  const started = {
    ...order, code: readFileSync(file, 'utf8'), filename: fileURLToPath(file), home: new URL('./', file).href,
  }
  const worker = new Worker(opening, {
    eval: true,
    workerData: started,
    resourceLimits: { maxOldGenerationSizeMb: mostMemory, maxYoungGenerationSizeMb: 12 },
  })
  worker.on('message', hear)
  // What it died of may quote a letter; that it is gone is enough.
  worker.on('error', () => undefined)
  worker.on('exit', gone)
  return { tell: (message) => worker.postMessage(message), stop: () => void worker.terminate() }
}

/** The other end: measures what it is told to, until it is stopped. */
export function runThread(): void {
  const { order, key, asks } = workerData as ThreadOrder
  const measurer = createMeasurer(order, createNodeWorld(), loadProduct(), createPseudonyms(key))
  const answer = createAnswerer(measurer, asks, (message: FromWorker) => parentPort!.postMessage(message))
  parentPort!.on('message', (message: ToWorker) => void answer(message))
  parentPort!.postMessage({ sort: 'ready' } satisfies FromWorker)
}
