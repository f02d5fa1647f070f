import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Before a long run: clears up what looking for files has left, and gives threads the room that they may have. */
export function keepSmall(): void {
  // Threads begin with all the room for short-lived things, in megabytes: it will not grow.
  setFlagsFromString('--min-semi-space-size=4')
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as (how: object) => void
  // V8 takes compiled code from one thread to another only under the flags that it was compiled with.
  setFlagsFromString('--no-expose-gc')
  // A plain collection keeps the room of short-lived things, some forty megabytes, for the rest of the run.
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' })
}

/**
 * Once the threads have taken up their compiled code: V8 looks for what can be cleared up whenever the memory has grown
 * by a third. By itself it would let it become several times as large.
 */
export function growSlowly(): void {
  setFlagsFromString('--heap-growing-percent=33')
  // Results wait for their commit, which V8 takes for a reason to give short-lived things ever more room.
  setFlagsFromString('--semi-space-growth-factor=1')
}
