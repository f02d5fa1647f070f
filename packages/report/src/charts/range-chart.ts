import type { Markup } from '../html/markup.ts'
import { html } from '../html/markup.ts'
import type { Interval } from '../statistics/proportion.ts'
import type { Canvas } from './frame.ts'
import { chart, dot, line, scale, words } from './frame.ts'

/** A line of the chart: a dot with its interval, and where it was before. */
export interface RangeRow {
  readonly label: string
  readonly now: Interval | null
  readonly before: Interval | null
  /** What stands at the end of the line. */
  readonly value: string
}

/** How the chart is read. */
export interface RangeAxis {
  readonly ticks: readonly number[]
  format(value: number): string
}

const legend = 'Fyldt prik: nu, med usikkerhed. Åben prik: målingen før.'

/** Dots with intervals under each other, each on its own line, to be compared by eye. */
export function rangeChart(id: string, title: string, rows: readonly RangeRow[], axis: RangeAxis): Markup {
  const said = rows.map(({ label, value, before }) =>
    `${label}: ${value}${before === null ? '' : `, før ${axis.format(before.value)}`}`)
  return chart({ id, title, description: `${legend} ${said.join('. ')}` }, (canvas) => draw(canvas, rows, axis))
}

function draw(canvas: Canvas, rows: readonly RangeRow[], axis: RangeAxis): { height: number; marks: Markup } {
  const each = canvas.isNarrow ? 50 : 38
  const top = 26
  const left = canvas.isNarrow ? 8 : 190
  const right = canvas.width - (canvas.isNarrow ? 12 : 96)
  const bottom = top + rows.length * each
  const x = scale(axis.ticks[0]!, axis.ticks.at(-1)!, left, right)
  const grid = axis.ticks.map((tick, at) => html`${line(x(tick), top, x(tick), bottom, 'line')}${
    canvas.isNarrow && at % 2 === 1
      ? null
      : words(x(tick), top - 9, axis.format(tick), at === 0 && canvas.isNarrow ? 'start' : 'middle', 'quiet')}`)
  const marks = rows.map((row, at) => {
    const y = top + at * each + (canvas.isNarrow ? 36 : each / 2)
    const names = canvas.isNarrow
      ? html`${words(left, y - 15, row.label, 'start', 'halo')}${words(right, y - 15, row.value, 'end', 'strong halo')}`
      : html`${words(left - 16, y + 4.5, row.label, 'end')}${words(canvas.width, y + 4.5, row.value, 'end', 'strong')}`
    return html`${names}${mark(row, x, y)}`
  })
  return { height: bottom + 6, marks: html`${grid}${marks}` }
}

function mark({ now, before }: RangeRow, x: (value: number) => number, y: number): Markup | null {
  if (now === null) return null
  const earlier = before === null ? null : html`${line(x(before.value), y, x(now.value), y, 'soft', 1, '2 4')}${
    dot(x(before.value), y, 4.5, 'soft', true)}`
  return html`${line(x(now.low), y, x(now.high), y, 'main-soft', 9)}${earlier}${dot(x(now.value), y, 5, 'main')}`
}
