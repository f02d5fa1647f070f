// The first script of the page. It stands before everything else, right behind the texts of the two workers, since a
// worker comes to life only while the page's own thread has nothing else to do: behind the editor it would come late.
import type { PartName, Question, ToUnpack } from './report.ts'

const engine = workerOf('engine')
const unpacker = workerOf('unpacker')
// What is unpacked goes straight from one to the other, past the page, which is being built meanwhile.
const { port1, port2 } = new MessageChannel()
const question: Question = { ask: 'start', supplies: port1 }
engine.postMessage(question, [port1])
unpacker.postMessage({ part: 'none', to: port2 } satisfies ToUnpack, [port2])

/** Hands what stands before the running script to the unpacker. */
function handOn(): void {
  const holder = document.currentScript!.previousElementSibling!
  unpacker.postMessage({ part: holder.id as PartName, packed: take(holder) } satisfies ToUnpack)
}

/** Milliseconds that the page waits for more of its bytes before it begins without them. */
const patience = 150

/** Begins with the page itself: when all data are handed on, or before that where they are slow to come. */
function beginSoon(): void {
  const isAllThere = new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve))
  const isLongEnough = new Promise((resolve) => setTimeout(resolve, patience))
  void Promise.race([isAllThere, isLongEnough]).then(() => {
    const script = document.createElement('script')
    script.textContent = take(find('page'))
    document.head.append(script)
  })
}

function workerOf(id: string): Worker {
  return new Worker(URL.createObjectURL(new Blob([take(find(id))], { type: 'text/javascript' })))
}

/** The text that an element holds; the page has no further use for the element. */
function take(holder: Element): string {
  holder.remove()
  return holder.textContent
}

function find(id: string): Element {
  return document.getElementById(id)!
}

Object.assign(globalThis, { klarbrevWorker: engine, klarbrevHandOn: handOn, klarbrevBeginSoon: beginSoon })
