import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * Keeps a long run small: what looking for files has left is cleared up before the first thread starts, and from then
 * on V8 looks whenever the memory has grown by a third. By itself it would let it become several times as large.
 */
export function keepSmall(): void {
  setFlagsFromString('--heap-growing-percent=33')
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
}
