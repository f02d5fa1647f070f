import { breakWords, monthOf, percent, percentRange } from '../words.ts'
import type { SeriesPoint } from '../development.ts'
import type { Markup } from '../html/markup.ts'
import { html } from '../html/markup.ts'
import type { Canvas } from './frame.ts'
import { chart, dot, line, round, scale, shareSteps, steps, words } from './frame.ts'

/** A level that the share is held against, such as a target. */
export interface Level {
  readonly share: number
  readonly label: string
}

/** A point, and what stands below it where that is not the month. */
export type TrendPoint = Omit<SeriesPoint, 'run'> & { readonly label?: string }

/** The share of best letters over time, with intervals, breaks and the levels to compare with. */
export function trendChart(
  id: string,
  title: string,
  series: readonly TrendPoint[],
  levels: readonly Level[],
): Markup {
  const said = series.map((point) => {
    const share = point.share === null ? 'for få breve' : `${percent(point.share.value)} (${percentRange(point.share)})`
    return `${when(point)}: ${share}${point.break === null ? '' : `. ${breakWords[point.break]}`}`
  })
  const aims = levels.map(({ share, label }) => `${label}: ${percent(share)}`)
  const description = [...said, ...aims].join('. ')
  return chart({ id, title, description }, (canvas) => draw(canvas, series, levels))
}

function draw(
  canvas: Canvas,
  series: readonly TrendPoint[],
  levels: readonly Level[],
): { height: number; marks: Markup } {
  const height = canvas.isNarrow ? 250 : 290
  const top = 26
  const bottom = height - 34
  const left = 44
  const right = canvas.width - (levels.length === 0 ? 34 : canvas.isNarrow ? 34 : 120)
  const most = Math.max(...series.map(({ share }) => share?.high ?? 0), ...levels.map(({ share }) => share), 0.1)
  const ticks = steps(Math.min(1, most), shareSteps)
  const y = scale(0, ticks.at(-1)!, bottom, top)
  const times = series.map(timeOf)
  const isFlat = times[0] === times.at(-1)
  const pad = Math.min(60, (right - left) / 6)
  const along = scale(isFlat ? -1 : times[0]!, isFlat ? 1 : times.at(-1)!, left + pad, right - pad)
  const x = times.map((time) => (isFlat ? along(0) : along(time)))
  const axis = ticks.map((tick) => html`${line(left, y(tick), right, y(tick), 'line')}${
    words(left - 8, y(tick) + 4, percent(tick), 'end', 'quiet')}`)
  const aims = levels.map(({ share, label }) => html`${line(left, y(share), right, y(share), 'second', 1.5, '1 5')}${
    canvas.isNarrow
      ? words(right, y(share) - 6, label, 'end', 'quiet halo')
      : words(right + 8, y(share) + 4, label, 'start', 'quiet')}`)
  const joins = series.map((point, at) => {
    const before = series[at - 1]
    if (before === undefined) return null
    if (point.break !== null) return breakMark((x[at - 1]! + x[at]!) / 2, top, bottom)
    if (before.share === null || point.share === null) return null
    return line(x[at - 1]!, y(before.share.value), x[at]!, y(point.share.value), 'main', 2.5)
  })
  // Where there are many points only some have words, and the last one always.
  const isLong = series.some(({ label }) => label !== undefined)
  const step = Math.ceil(series.length / (canvas.isNarrow ? (isLong ? 2 : 4) : 8))
  const isSaid = (at: number): boolean => (series.length - 1 - at) % step === 0
  const marks = series.map((point, at) => {
    // Beside the line that leads on, and not on it.
    const next = series[at + 1]?.break === null ? series[at + 1]!.share : null
    const shift = next === null ? 4.5 : next.value > (point.share?.value ?? 0) ? 19 : -9
    return pointMark(point, x[at]!, y, bottom, isSaid(at) ? shift : null)
  })
  const labels = series.map((point, at) =>
    isSaid(at) ? words(x[at]!, bottom + 22, when(point), 'middle', 'quiet') : null)
  return { height, marks: html`${axis}${aims}${joins}${marks}${labels}` }
}

function pointMark(
  point: TrendPoint,
  x: number,
  y: (share: number) => number,
  bottom: number,
  shift: number | null,
): Markup {
  const { share } = point
  if (share === null) {
    const few = shift === null ? null : words(x, bottom - 12, 'for få', 'middle', 'quiet halo')
    return html`${dot(x, bottom, 5, 'soft', true)}${few}`
  }
  const [low, high, middle] = [y(share.low), y(share.high), y(share.value)]
  return html`${line(x, low, x, high, 'main', 2)}${line(x - 5, low, x + 5, low, 'main', 2)}${
    line(x - 5, high, x + 5, high, 'main', 2)}${dot(x, middle, 5.5, 'main')}${
    shift === null ? null : words(x + 12, middle + shift, percent(share.value), 'start', 'strong halo')}`
}

function breakMark(x: number, top: number, bottom: number): Markup {
  const said = words(x, top - 8, 'her er tallene brudt', 'middle', 'quiet')
  return html`${line(x, top, x, bottom, 'soft', 1.5, '5 5')}${said}`
}

/** The middle of the letters' own dates in days; the start of the round where they have none. */
function timeOf({ from, to, started }: TrendPoint): number {
  const at = (date: string): number => Date.parse(date.slice(0, 10)) / 86_400_000
  return round(from === null || to === null ? at(started) : (at(from) + at(to)) / 2)
}

function when({ from, to, started, label }: TrendPoint): string {
  if (label !== undefined) return label
  const middle = from === null || to === null
    ? started
    : new Date((Date.parse(from) + Date.parse(to)) / 2).toISOString()
  const [month, year] = monthOf(middle.slice(0, 10)).split(' ')
  return `${month!.length > 4 ? `${month!.slice(0, 3)}.` : month!} ${year!}`
}
