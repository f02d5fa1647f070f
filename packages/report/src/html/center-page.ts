import { grades } from '@klarbrev/core'
import type { CenterReport } from '../center.ts'
import { gradeChart } from '../charts/grade-chart.ts'
import { trendChart } from '../charts/trend-chart.ts'
import { costSentence, targetSentence, targetSource } from '../center-words.ts'
import { coverageLines } from '../coverage-words.ts'
import type { RuleFigure, SeriesPoint } from '../development.ts'
import { headlineOf } from '../headline.ts'
import { centerMethod } from '../method-words.ts'
import { markedParts, ruleText } from '../rule-texts.ts'
import { gradeNames, letters, monthsAfter, number, percent, period } from '../words.ts'
import type { ReportFrame } from './development-page.ts'
import type { Markup } from './markup.ts'
import { html, name } from './markup.ts'
import { page } from './page.ts'
import { papers } from './papers.ts'
import { outOf, shareCell, table, verdictCell } from './tables.ts'

/** How many of what costs most are shown: a team mends three things, not ten. */
const mostCosts = 3

/** Months to the next measurement, where nothing else is agreed. */
const monthsBetween = 3

/** The feedback report of one centre as one page. */
export function centerPage(numbers: CenterReport, frame: ReportFrame): string {
  const now = numbers.series.at(-1)!
  const { claim, than, lead } = headlineOf(numbers.series, numbers.change, '')
  const header = html`<p class="over"><b>Klarbrev</b> · Brevene fra ${name(numbers.center)} · ${period(now)}</p>
<h1>${claim}${than === '' ? null : html` <span class="than">${than}</span>`}</h1>
${lead.map((sentence) => html`<p class="lead">${sentence}</p>`)}`
  const main = html`${facts(numbers)}${costs(numbers, frame)}${plan(numbers, now, frame)}${ownTrend(numbers)}${
    byGrade(numbers)}${covered(numbers)}`
  return page(`Brevene fra ${numbers.center}, ${period(now)}`, header, main, papers(numbers.yardsticks, frame))
}

function facts({ now, target, bestTenth }: CenterReport): Markup {
  const missing = Math.max(0, Math.ceil(target.share * now.letters - 1e-9) - now.best)
  const third = bestTenth === null || target.source === 'bedste-tiendedel'
    ? { head: 'Til målet mangler', body: html`${letters(missing)}<small>af en måling som denne</small>` }
    : { head: 'Den bedste tiendedel', body: html`${percent(bestTenth)}<small>så langt er de bedste centre</small>` }
  const today = now.share === null ? outOf(now) : percent(now.share.value)
  return html`<dl class="facts"><div><dt>I dag</dt><dd>${today}<small>${
    now.share === null ? 'breve får A' : `${outOf(now)} breve får A`}</small></dd></div>
<div><dt>Målet</dt><dd>${percent(target.share)}<small>${targetSource(target.source)}</small></dd></div>
<div><dt>${third.head}</dt><dd>${third.body}</dd></div></dl>`
}

function costs({ rules, now }: CenterReport, { cards }: ReportFrame): Markup {
  const top = rules.filter(({ points }) => points.now.value > 0).slice(0, mostCosts)
  if (top.length === 0) {
    return html`<section><h2>Det koster mest</h2><p>Ingen fund koster jer point. Flot arbejde.</p></section>`
  }
  const head = top.length === 1 ? 'Det koster mest' : `De ${top.length === 2 ? 'to' : 'tre'} ting, der koster mest`
  return html`<section><h2>${head}</h2>
<p>Begynd med den første. Eksemplerne er opfundne og kommer ikke fra jeres breve.</p>
<ol class="costs">${top.map((figure, at) =>
  cost(figure, at + 1, now.letters, ruleText(cards, figure.rule)))}</ol></section>`
}

function cost(figure: RuleFigure, at: number, all: number, text: ReturnType<typeof ruleText>): Markup {
  const example = text.example === null ? null : html`<dl class="examples"><div><dt>Opfundet eksempel</dt><dd>${
    markedParts(text.example.before).map((part) =>
      (part.isMarked ? html`<mark>${part.text}</mark>` : part.text))}</dd></div>
<div><dt>Bedre</dt><dd>${text.example.after}</dd></div></dl>`
  return html`<li><h3><span>${at}.</span> ${text.title}</h3><p class="note">${costSentence(figure, all)}</p>${example}
<p><b>Det kan I gøre:</b> ${text.how}</p></li>`
}

function plan({ target, now, rules }: CenterReport, latest: SeriesPoint, { cards, today }: ReportFrame): Markup {
  const steps = rules.filter(({ points }) => points.now.value > 0).slice(0, mostCosts)
  const next = monthsAfter(latest.to ?? today, monthsBetween)
  const rows = (steps.length === 0 ? [{ rule: '' }] : steps).map(({ rule }) => [
    rule === '' ? '' : ruleText(cards, rule).title, '', '',
  ])
  return html`<section class="plan"><h2>Vores plan</h2><p><b>Målet:</b> ${targetSentence(target, now)}</p>
<p><b>Næste måling:</b> ${next}, hvis I ikke har aftalt andet.</p>${
  table('Det gør vi', [
    { head: 'Det vil vi rette' }, { head: 'Hvem gør hvad?' }, { head: 'Hvornår?' },
  ], rows)}</section>`
}

function ownTrend({ series, target, bestTenth }: CenterReport): Markup {
  const rows = series.map((point) => [html`${name(point.run)}`, period(point), outOf(point), shareCell(point)])
  const levels = [
    { share: target.share, label: 'målet' },
    ...(bestTenth !== null && target.source !== 'bedste-tiendedel' ? [{ share: bestTenth, label: 'de bedste' }] : []),
  ]
  const shown = series.filter(({ share }) => share !== null).length < 1 ? null : html`<figure>${
    trendChart('tid', 'Andelen af jeres breve med karakteren A', series, levels)}</figure>`
  return html`<section><h2>Jeres egen udvikling</h2>
<p>Prikken er målingen. Stregen op og ned viser, hvor langt fra det rigtige tal den kan ligge.</p>${shown}${
  table('Måling for måling', [
    { head: 'Måling' }, { head: 'Breve fra' }, { head: 'Karakteren A', isNumber: true }, { head: 'Andel' },
  ], rows)}</section>`
}

function byGrade({ byGrade: counts, byGradeBefore, change }: CenterReport): Markup {
  const all = counts.reduce((sum, one) => sum + one, 0)
  const before = byGradeBefore?.reduce((sum, one) => sum + one, 0) ?? 0
  const note = byGradeBefore === null
    ? null
    : html`<p>Den tynde streg viser målingen før. ${
      change === null ? null : html`Karakteren A: ${verdictCell(change.verdict)}.`}</p>`
  const part = (count: number, of: number): string => (of < 30 ? '–' : percent(count / of))
  return html`<section><h2>Brevene efter karakter</h2>${note}<figure>${gradeChart(counts, byGradeBefore)}</figure>${
    table('Antal breve', [
      { head: 'Karakter' }, { head: 'Breve', isNumber: true }, { head: 'Andel', isNumber: true },
      { head: 'Andel før', isNumber: true },
    ], grades.map((grade, at) => [
      `${grade} · ${gradeNames[grade]}`, number(counts[at]!), part(counts[at]!, all),
      byGradeBefore === null ? '–' : part(byGradeBefore[at]!, before),
    ]))}</section>`
}

function covered(numbers: CenterReport): Markup {
  return html`<section><h2>Det dækker tallene</h2><ul class="plain">${
    coverageLines(numbers.coverage).map((line) => html`<li>${line}</li>`)}</ul></section>
<section class="method"><h2>Sådan har vi regnet</h2><div>${
    centerMethod(numbers).map((text) => html`<p>${text}</p>`)}</div></section>`
}
