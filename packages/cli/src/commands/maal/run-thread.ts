import { parentPort, workerData } from 'node:worker_threads'
import { loadProduct } from '../../load-product.ts'
import { createNodeWorld } from '../../node-world.ts'
import { clearAfterTasks } from './keep-small.ts'
import { createMeasurer } from './measure-letter.ts'
import { createPseudonyms } from './pseudonyms.ts'
import type { ThreadOrder } from './thread.ts'
import type { FromWorker, ToWorker } from './worker.ts'
import { createAnswerer } from './worker.ts'

/** The other end of a thread: measures what it is told to, until it is stopped. */
export function runThread(): void {
  const { order, key, asks } = workerData as ThreadOrder
  const measurer = createMeasurer(order, createNodeWorld(), loadProduct(), createPseudonyms(key))
  const say = (message: FromWorker): void => parentPort!.postMessage(message)
  const answer = createAnswerer(measurer, asks, say, clearAfterTasks())
  parentPort!.on('message', (message: ToWorker) => void answer(message))
  parentPort!.postMessage({ sort: 'ready' } satisfies FromWorker)
}
