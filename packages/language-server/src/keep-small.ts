import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Message } from 'vscode-languageserver/node'
import { longText } from './open-letter.ts'

/** Milliseconds after the start at which nobody waits for the first findings any longer. */
const afterStart = 1500

/**
 * Percent by which the memory may grow before it is cleared up. Beside a long text a clearing takes as long as four
 * keys, so there it is left to the writer's next pause, and this is only for those who never pause.
 */
const growth = 20
const growthBesideLong = 600
/** A pause, in milliseconds, and the bytes that have to be gained by a clearing in it. */
const pause = 400
const worthClearing = 40_000_000

let percent = growth
let isStarted = false
let collect = (): void => {}
/** Runs out when the writer pauses; only beside a long text. */
let untilPause: NodeJS.Timeout | null = null
let usedBefore = Number.NEGATIVE_INFINITY
/** The long texts that are open. */
const longOnes = new Set<unknown>()

/**
 * Keeps a process that runs all day small: it is cleared up once when the start is over, which has left much behind,
 * and from then on whenever it has grown by a fifth. V8 would let it become several times as large before it looks, and
 * would not give back what a clearing has made free, as it does when it is told that size counts (a quarter of the
 * process, and no key is slower for it).
 * Compilers are the greatest guests: the middle one of V8's three keeps up to 70 MB of working room for good, and what
 * it would make the last one makes as well; that one is let put functions into each other less than it would.
 */
export function keepSmall(): void {
  setFlagsFromString('--optimize-for-size')
  setFlagsFromString('--no-maglev')
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=150')
  const clear = (): void => {
    isStarted = true
    setFlagsFromString(`--heap-growing-percent=${percent}`)
    setFlagsFromString('--expose-gc')
    collect = runInNewContext('gc') as () => void
    // Beside a long text the clearing waits for a pause too, also for one that has begun.
    if (longOnes.size > 0) return void untilPause?.refresh()
    collect()
    usedBefore = process.memoryUsage().heapUsed
  }
  setTimeout(clear, afterStart).unref()
}

/**
 * Told of every message that comes in: beside a long text speed is dearer than memory, which letters do not need. Its
 * first keys come while most of the code still waits for a compiler, and the middle one is there first. When the last
 * long text is closed, the memory is kept small again.
 */
export function makeRoomFor(message: Message): void {
  untilPause?.refresh()
  if (!('method' in message) || !/^textDocument\/did(?:Open|Close)$/.test(String(message.method))) return
  const { textDocument } = (message as { params?: Params | null }).params ?? {}
  if (message.method === 'textDocument/didClose') {
    if (longOnes.delete(textDocument?.uri) && longOnes.size === 0) forgetLong()
    return
  }
  if (typeof textDocument?.text !== 'string' || textDocument.text.length < longText) return
  longOnes.add(textDocument.uri)
  if (percent === growthBesideLong) return
  percent = growthBesideLong
  setFlagsFromString('--no-optimize-for-size')
  // Older runtimes leave this compiler out by default.
  if (Number(process.versions.node.split('.')[0]) >= 22) setFlagsFromString('--maglev')
  if (isStarted) setFlagsFromString(`--heap-growing-percent=${percent}`)
  untilPause = setTimeout(clearInPause, pause).unref()
}

interface Params {
  readonly textDocument?: { readonly uri?: unknown, readonly text?: unknown } | null
}

function forgetLong(): void {
  percent = growth
  setFlagsFromString('--optimize-for-size')
  if (untilPause !== null) clearTimeout(untilPause)
  untilPause = null
  if (!isStarted) return
  setFlagsFromString(`--heap-growing-percent=${percent}`)
  collect()
}

/** What a long text has left behind is cleared up while the writer thinks. */
function clearInPause(): void {
  if (!isStarted) return
  if (process.memoryUsage().heapUsed < usedBefore + worthClearing) return
  collect()
  usedBefore = process.memoryUsage().heapUsed
}
