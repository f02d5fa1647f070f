import type { Yardstick } from '../statistics/series.ts'
import { day, listed } from '../words.ts'
import type { ReportFrame } from './development-page.ts'
import type { Markup } from './markup.ts'
import { html } from './markup.ts'

/** Where the numbers come from: versions, date, and that no letter is in here. */
export function papers(yardsticks: readonly Yardstick[], { today, engine }: ReportFrame): Markup {
  const rules = listed([...new Set(yardsticks.map((one) => one.rules))].toSorted())
  const models = listed([...new Set(yardsticks.map((one) => one.scoreModel))].toSorted())
  const made = yardsticks.length === 0 ? '' : `, regler ${rules}, karaktermodel ${models}`
  return html`<p>Lavet den ${day(today)} med Klarbrev ${engine}${made}.
Filen indeholder kun tal og opfundne eksempler, ingen tekst fra jeres breve. Den henter intet fra nettet.</p>`
}
