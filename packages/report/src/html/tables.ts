import type { Markup } from './markup.ts'
import { html } from './markup.ts'
import { verdictSigns, verdictWords } from '../change-words.ts'
import type { ShareFigure } from '../figures.ts'
import type { Verdict } from '../statistics/verdict.ts'
import { number, percent, percentRange } from '../words.ts'

/** A column: its heading, and whether it holds numbers. */
export interface Column {
  readonly head: string
  readonly isNumber?: true
}

/** A table with a caption; the first cell of a row is its heading. */
export function table(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly (Markup | string)[])[],
): Markup {
  const look = (at: number): string => (columns[at]!.isNumber ? 'num' : '')
  return html`<table><caption>${caption}</caption>
<thead><tr>${columns.map(({ head }, at) => html`<th scope="col" class="${look(at)}">${head}</th>`)}</tr></thead>
<tbody>${rows.map((cells) => html`<tr>${cells.map((cell, at) => at === 0
  ? html`<th scope="row" class="${look(at)}">${cell}</th>`
  : html`<td class="${look(at)}">${cell}</td>`)}</tr>
`)}</tbody></table>`
}

/** How many best letters of how many. */
export function outOf({ best, letters }: ShareFigure): string {
  return `${number(best)} af ${number(letters)}`
}

/** A share with its limits, or that there are too few letters for one. */
export function shareCell({ share }: ShareFigure): Markup {
  if (share === null) return html`<span class="same">for få breve</span>`
  return html`<b>${percent(share.value)}</b> (${percentRange(share)})`
}

/** The verdict on a share; where there are too few letters for a share, that has been said beside it. */
export function shareVerdictCell(figure: ShareFigure, verdict: Verdict | null): Markup {
  return verdictCell(figure.share === null ? null : verdict)
}

/** A verdict with its sign: never by colour alone. */
export function verdictCell(verdict: Verdict | null): Markup {
  if (verdict === null) return html`<span class="same">–</span>`
  const look = verdict === 'bedre' ? 'up' : verdict === 'daarligere' ? 'down' : 'same'
  const sign = html`<span aria-hidden="true">${verdictSigns[verdict]}</span>`
  return html`<span class="${look}">${sign} ${verdictWords[verdict]}</span>`
}
