import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * Keeps a long run small: what looking for files has left is cleared up before the first thread starts, and from then
 * on V8 looks whenever the memory has grown by a third. By itself it would let it become several times as large.
 */
export function keepSmall(): void {
  setFlagsFromString('--heap-growing-percent=33')
  // Results wait for their commit, which V8 takes for a reason to give short-lived things ever more room.
  setFlagsFromString('--semi-space-growth-factor=1')
  // So threads have to begin with all the room that they may have, in megabytes.
  setFlagsFromString('--min-semi-space-size=4')
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as (how: object) => void
  // A plain collection keeps the room of short-lived things, some forty megabytes, for the rest of the run.
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' })
}
