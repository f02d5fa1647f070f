// The first script of the page. It stands right behind the engine's text, so that the engine is compiled while the
// browser still reads the data; behind each of the data a call hands it on at once.
import type { PartName, Question } from './report.ts'

const worker = new Worker(URL.createObjectURL(new Blob([take(find('engine'))], { type: 'text/javascript' })))

/** Hands what stands before the running script to the engine. */
function handOn(): void {
  const holder = document.currentScript!.previousElementSibling!
  const question: Question = { ask: 'start', part: holder.id as PartName, packed: take(holder) }
  worker.postMessage(question)
}

/** The text that an element holds; the page has no further use for the element. */
function take(holder: Element): string {
  holder.remove()
  return holder.textContent
}

function find(id: string): Element {
  return document.getElementById(id)!
}

Object.assign(globalThis, { klarbrevWorker: worker, klarbrevHandOn: handOn })
