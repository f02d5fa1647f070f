import type { ExampleLetter } from './choices.ts'
import { startPage } from './page.ts'
import type { Question } from './report.ts'

/** What the build laid into the page as text. */
const laidIn = (id: string): string => {
  const holder = document.getElementById(id)
  const text = holder?.textContent ?? ''
  holder?.remove()
  return text
}

const source = new Blob([laidIn('engine')], { type: 'text/javascript' })
const address = URL.createObjectURL(source)
const worker = new Worker(address)
// Asked before anything else is done: the engine unpacks its data while the page is put together.
const start: Question = { ask: 'start', dictionary: laidIn('dictionary'), rules: laidIn('rule-data') }
worker.postMessage(start)
startPage({
  worker,
  examples: JSON.parse(laidIn('examples')) as Readonly<Record<string, ExampleLetter>>,
})
