import type { Markup } from '../html/markup.ts'
import { html } from '../html/markup.ts'

/** The size that a chart is drawn for, in units that are pixels where there is room. */
export interface Canvas {
  readonly width: number
  /** For a phone: fewer words, labels above what they name. */
  readonly isNarrow: boolean
}

/** What a chart says to those who do not see it. */
export interface ChartWords {
  /** Part of ids; letters only, and once on a page. */
  readonly id: string
  readonly title: string
  readonly description: string
}

/** Draws a chart twice, for wide and for narrow windows; the style shows one, and so do screen readers. */
export function chart(words: ChartWords, draw: (canvas: Canvas) => { height: number; marks: Markup }): Markup {
  const wide = framed(words, { width: 680, isNarrow: false }, draw)
  return html`${wide}${framed(words, { width: 340, isNarrow: true }, draw)}`
}

function framed(
  { id, title, description }: ChartWords,
  canvas: Canvas,
  draw: (canvas: Canvas) => { height: number; marks: Markup },
): Markup {
  const { height, marks } = draw(canvas)
  const own = `${id}-${canvas.isNarrow ? 'smal' : 'bred'}`
  return html`<svg class="${canvas.isNarrow ? 'narrow' : 'wide'}" viewBox="0 0 ${canvas.width} ${height}" role="img"
 aria-labelledby="${own}-t ${own}-d"><title id="${own}-t">${title}</title><desc id="${own}-d">${description}</desc>
<g aria-hidden="true">${marks}</g></svg>`
}

/** A straight scale from numbers to places. */
export function scale(from: number, to: number, start: number, end: number): (value: number) => number {
  return (value) => round(start + ((value - from) / (to - from || 1)) * (end - start))
}

/** A place with at most one decimal: the file stays small and the same on every machine. */
export function round(value: number): number {
  return Math.round(value * 10) / 10
}

/** Steps of an axis from 0 that end at or above a value, at most six of them. */
export function steps(most: number, sizes: readonly number[]): readonly number[] {
  const size = sizes.find((one) => most / one <= 5) ?? sizes.at(-1)!
  const count = Math.max(1, Math.ceil(most / size - 1e-9))
  return Array.from({ length: count + 1 }, (_, at) => at * size)
}

/** Steps that shares, 0 to 1, are read by. */
export const shareSteps: readonly number[] = [0.05, 0.1, 0.2]

/** A thin line. */
export function line(x1: number, y1: number, x2: number, y2: number, stroke: string, width = 1, dash = ''): Markup {
  return html`<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="var(--${stroke})"
 stroke-width="${width}"${dash === '' ? '' : html` stroke-dasharray="${dash}"`} stroke-linecap="round"/>`
}

/** Words at a place. `look` are classes of the style. */
export function words(x: number, y: number, text: string, anchor: 'start' | 'middle' | 'end', look = ''): Markup {
  return html`<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}" class="${look}">${text}</text>`
}

/** A dot, filled or with its middle open. */
export function dot(x: number, y: number, radius: number, colour: string, isOpen = false): Markup {
  return html`<circle cx="${round(x)}" cy="${round(y)}" r="${radius}" fill="var(--${isOpen ? 'paper' : colour})"
 stroke="var(--${colour})" stroke-width="2"/>`
}
