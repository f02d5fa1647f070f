import { grades } from '@klarbrev/core'
import type { Markup } from '../html/markup.ts'
import { html } from '../html/markup.ts'
import { gradeNames, letters, number } from '../words.ts'
import type { Canvas } from './frame.ts'
import { chart, line, round, scale, words } from './frame.ts'

/** Letters by grade as bars, with a stroke where the earlier round would lie with as many letters as now. */
export function gradeChart(byGrade: readonly number[], before: readonly number[] | null): Markup {
  const said = grades.map((grade, at) => `${grade}, ${gradeNames[grade].toLowerCase()}: ${letters(byGrade[at]!)}`)
  return chart({ id: 'karakterer', title: 'Breve efter karakter', description: said.join('. ') },
    (canvas) => draw(canvas, byGrade, before))
}

function draw(
  canvas: Canvas,
  byGrade: readonly number[],
  before: readonly number[] | null,
): { height: number; marks: Markup } {
  const each = 36
  const left = canvas.isNarrow ? 150 : 190
  const right = canvas.width - 44
  const all = byGrade.reduce((sum, one) => sum + one, 0)
  const allBefore = before?.reduce((sum, one) => sum + one, 0) ?? 0
  const earlier = before === null || allBefore === 0 ? null : before.map((one) => (one / allBefore) * all)
  const x = scale(0, Math.max(...byGrade, ...(earlier ?? []), 1), left, right)
  const rows = grades.map((grade, at) => {
    const y = at * each + 8
    const count = byGrade[at]!
    const stroke = earlier === null ? null : line(x(earlier[at]!), y - 3, x(earlier[at]!), y + 25, 'ink', 2.5)
    const width = round(Math.max(1, x(count) - left))
    const bar = count === 0 ? null : html`<rect x="${left}" y="${y}" width="${width}" height="22" rx="2"
 fill="var(--${grade.toLowerCase()})"/>`
    const name = words(22, y + 16, gradeNames[grade], 'start', 'quiet')
    return html`${words(0, y + 16, grade, 'start', 'strong')}${name}${bar}${
  stroke}${words(canvas.width, y + 16, number(count), 'end', 'strong')}`
  })
  return { height: grades.length * each + 4, marks: html`${rows}` }
}
