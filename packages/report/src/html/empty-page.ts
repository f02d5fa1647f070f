import type { EmptyReason } from '../empty-words.ts'
import { emptyLines } from '../empty-words.ts'
import type { ReportFrame } from './development-page.ts'
import { html } from './markup.ts'
import { page } from './page.ts'
import { papers } from './papers.ts'

/** A page for a report without numbers: why, and what to do. */
export function emptyPage(reason: EmptyReason, center: string | null, frame: ReportFrame): string {
  const [headline, ...lines] = emptyLines(reason, center)
  const header = html`<p class="over"><b>Klarbrev</b> · Rapport</p><h1>${headline!}</h1>`
  const main = html`${lines.map((line) => html`<p class="lead">${line}</p>`)}`
  return page(headline!, header, main, papers([], frame))
}
