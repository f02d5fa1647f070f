import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Before a long run: clears up what looking for files has left, and gives threads the room that they may have. */
export function keepSmall(): void {
  // Threads begin with all the room for short-lived things, in megabytes: it will not grow.
  setFlagsFromString(`--min-semi-space-size=${taskMegabytes}`)
  // A plain collection keeps the room of short-lived things for the rest of the run.
  collector()({ type: 'major', execution: 'sync', flavor: 'last-resort' })
}

/** What sixteen letters leave behind, in megabytes: so much room that V8 does not clear up in the middle of them. */
const taskMegabytes = 6

/**
 * For a thread: what clears up short-lived things when a task is done. Next to nothing lives then; in the midst of a
 * task V8 would copy a third of what it looks at, and keep some of that for good.
 */
export function clearAfterTasks(): () => void {
  let tasks = 0
  let collect: ReturnType<typeof collector> | null = null
  return () => {
    // During the first task other threads may still be taking up their compiled code; see growSlowly.
    if (++tasks === 1) return
    collect ??= collector()
    collect({ type: 'minor', execution: 'sync' })
  }
}

/** V8's own clearing up, for the thread that asks. */
function collector(): (how: { readonly type: string; readonly execution: string; readonly flavor?: string }) => void {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as ReturnType<typeof collector>
  // V8 takes compiled code from one thread to another only under the flags that it was compiled with.
  setFlagsFromString('--no-expose-gc')
  return collect
}

/**
 * Once the threads have taken up their compiled code: V8 looks for what can be cleared up whenever the memory has grown
 * by a third. By itself it would let it become several times as large.
 */
export function growSlowly(): void {
  setFlagsFromString('--heap-growing-percent=33')
  // V8 takes what lives until a clearing in the midst of a task for what lives long, and makes the next of its kind
  // there at once, where it holds on to all that it points to when it is long dead.
  setFlagsFromString('--no-allocation-site-pretenuring')
  // Two threads compile the same code: what is put into each other less is compiled in less time, and runs as fast.
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=250')
  // The last and dearest compiler is for what some hundred letters call 40,000 times. Before, a thread spent a tenth of
  // a run of ten thousand letters on making code that it had no time left to earn back.
  setFlagsFromString('--invocation-count-for-turbofan=40000')
  // Little is left to clear up, and nobody idle to share it with.
  setFlagsFromString('--no-parallel-scavenge')
  // Results wait for their commit, which V8 takes for a reason to give short-lived things ever more room.
  setFlagsFromString('--semi-space-growth-factor=1')
}
