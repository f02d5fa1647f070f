import type { ExampleLetter } from './choices.ts'
import { find } from './element.ts'
import { startPage } from './page.ts'

/** The engine's worker, which the first script has made (`start.ts`): it is being handed its data meanwhile. */
const { klarbrevWorker: worker } = globalThis as unknown as { readonly klarbrevWorker: Worker }
const examples = find('examples')
examples.remove()
startPage({ worker, examples: JSON.parse(examples.textContent) as Readonly<Record<string, ExampleLetter>> })
