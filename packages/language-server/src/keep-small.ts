import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Milliseconds after the start at which nobody waits for the first findings any longer. */
const afterStart = 1500

/**
 * Keeps a process that runs all day small: it is cleared up once when the start is over, which has left much behind,
 * and from then on whenever it has grown by a fifth. V8 would let it become several times as large before it looks.
 * Compilers are the greatest guests: the middle one of V8's three keeps up to 70 MB of working room for good, and what
 * it would make the last one makes as well; that one is let put functions into each other less than it would.
 */
export function keepSmall(): void {
  setFlagsFromString('--no-maglev')
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=300')
  const clear = (): void => {
    setFlagsFromString('--heap-growing-percent=20')
    setFlagsFromString('--expose-gc')
    const collect = runInNewContext('gc') as () => void
    collect()
  }
  setTimeout(clear, afterStart).unref()
}
