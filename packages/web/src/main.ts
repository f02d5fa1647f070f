import type { ExampleLetter } from './choices.ts'
import { startPage } from './page.ts'

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
startPage({
  worker,
  dictionary: laidIn('dictionary'),
  rules: laidIn('rule-data'),
  examples: JSON.parse(laidIn('examples')) as Readonly<Record<string, ExampleLetter>>,
})
