import type { Markup } from '../html/markup.ts'
import { html } from '../html/markup.ts'
import { funnelLimits } from '../statistics/funnel.ts'
import { z95, z998 } from '../statistics/quantiles.ts'
import { number, percent } from '../words.ts'
import type { Canvas } from './frame.ts'
import { chart, line, round, scale, shareSteps, steps, words } from './frame.ts'

/** A centre in the funnel, under the number that it has in the table beside. */
export interface FunnelPoint {
  readonly number: number
  readonly name: string
  readonly letters: number
  readonly best: number
  readonly isOutside: boolean
}

/** Centres by letters and share, within the limits that chance gives. */
export function funnelChart(points: readonly FunnelPoint[], share: number, effect: number): Markup {
  const said = points.map(({ name, letters, best, isOutside }) =>
    `${name}: ${number(best)} af ${number(letters)} breve${isOutside ? ', uden for tragten' : ''}`)
  const description = `Den vandrette linje er alle centre under ét, ${percent(share)}. ` +
    `Inden for tragten kan en forskel være tilfældig. ${said.join('. ')}`
  return chart({ id: 'tragt', title: 'Centrenes andel af breve med karakteren A', description },
    (canvas) => draw(canvas, points, share, effect))
}

function draw(
  canvas: Canvas,
  points: readonly FunnelPoint[],
  share: number,
  effect: number,
): { height: number; marks: Markup } {
  const height = canvas.isNarrow ? 300 : 340
  const [left, right, top, bottom] = [44, canvas.width - 12, 14, height - 44]
  const largest = Math.max(...points.map(({ letters }) => letters), 40)
  const xTicks = steps(largest, [10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 50_000, 100_000, 500_000])
  const x = scale(0, xTicks.at(-1)!, left, right)
  const most = Math.max(...points.map(({ best, letters }) => best / letters), Math.min(1, share * 2), 0.3)
  const yTicks = steps(Math.min(1, most), shareSteps)
  const y = scale(0, yTicks.at(-1)!, bottom, top)
  const inside = (value: number): number => Math.min(yTicks.at(-1)!, Math.max(0, value))
  const along = Array.from({ length: 80 }, (_, at) => Math.max(0.1, (xTicks.at(-1)! * at) / 79))
  const band = (z: number): string => {
    const limits = along.map((letters) => ({ letters, ...funnelLimits(share, letters, effect, z) }))
    const upper = limits.map(({ letters, high }) => `${x(letters)},${y(inside(high))}`)
    const lower = limits.map(({ letters, low }) => `${x(letters)},${y(inside(low))}`).toReversed()
    return `M${[...upper, ...lower].join('L')}Z`
  }
  const axes = html`${yTicks.map((tick) => html`${line(left, y(tick), right, y(tick), 'line')}${
    words(left - 8, y(tick) + 4, percent(tick), 'end', 'quiet')}`)}${
    xTicks.map((tick) =>
      words(x(tick), bottom + 18, number(tick), tick === xTicks.at(-1) ? 'end' : 'middle', 'quiet'))}${
    words((left + right) / 2, height - 4, 'antal breve i målingen', 'middle', 'quiet')}`
  const funnel = html`<path d="${band(z998)}" fill="var(--faint)"/><path d="${band(z95)}" fill="var(--main-soft)"/>${
    line(left, y(share), right, y(share), 'main', 1.5)}`
  const placed: { readonly x: number; readonly y: number }[] = []
  const dots = points.map((point) => {
    const cy = y(point.best / point.letters)
    const cx = freePlace(x(point.letters), cy, placed)
    placed.push({ x: cx, y: cy })
    const look = point.isOutside ? 'second' : 'main'
    const shape = point.isOutside
      ? html`<rect x="${round(cx - 10)}" y="${round(cy - 10)}" width="20" height="20" rx="3" fill="var(--paper)"
 stroke="var(--${look})" stroke-width="2.5"/>`
      : html`<circle cx="${cx}" cy="${cy}" r="10" fill="var(--paper)" stroke="var(--${look})" stroke-width="2"/>`
    return html`${shape}${words(cx, cy + 4.5, String(point.number), 'middle', 'strong')}`
  })
  return { height, marks: html`${funnel}${axes}${dots}` }
}

/** The nearest place beside, left or right by turns, where a dot covers no other. */
function freePlace(x: number, y: number, placed: readonly { readonly x: number; readonly y: number }[]): number {
  for (let step = 0; step < 12; step++) {
    const at = round(x + (step % 2 === 0 ? -1 : 1) * Math.ceil(step / 2) * 12)
    if (placed.every((one) => Math.hypot(one.x - at, one.y - y) >= 23)) return at
  }
  return x
}
