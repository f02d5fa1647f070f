import type { RuleCard } from '@klarbrev/core'
import { criteria } from '@klarbrev/core'
import { funnelChart } from '../charts/funnel-chart.ts'
import { rangeChart } from '../charts/range-chart.ts'
import { trendChart } from '../charts/trend-chart.ts'
import { signed } from '../change-words.ts'
import type { Development } from '../development.ts'
import type { GroupFigure } from '../groups.ts'
import { headlineOf } from '../headline.ts'
import { coverageLines } from '../coverage-words.ts'
import { developmentMethod } from '../method-words.ts'
import { quarterName, quarterSentence } from '../quarter-words.ts'
import { daysOf } from '../quarters.ts'
import { ruleText } from '../rule-texts.ts'
import { criterionWords, kindNames, letters, number, percent, percentRange, period } from '../words.ts'
import type { Markup } from './markup.ts'
import { html, name } from './markup.ts'
import { page } from './page.ts'
import { papers } from './papers.ts'
import { outOf, shareCell, shareVerdictCell, table, verdictCell } from './tables.ts'

/** What both reports are told besides their numbers. */
export interface ReportFrame {
  readonly cards: ReadonlyMap<string, RuleCard>
  /** The day on which the report is made, `YYYY-MM-DD`. */
  readonly today: string
  readonly engine: string
}

const percentAxis = { ticks: [0, 0.2, 0.4, 0.6, 0.8, 1], format: percent }
const pointAxis = { ticks: [0, 20, 40, 60, 80, 100], format: (value: number) => number(value) }

/** The trend report of the letter team as one page. */
export function developmentPage(numbers: Development, frame: ReportFrame): string {
  const now = numbers.series.at(-1)!
  const { claim, than, lead } = headlineOf(numbers.series, numbers.change, '', numbers.quarters !== null)
  const header = html`<p class="over"><b>Klarbrev</b> · Udviklingen i kommunens breve · ${period(now)}</p>
<h1>${claim}${than === '' ? null : html` <span class="than">${than}</span>`}</h1>
${lead.map((sentence) => html`<p class="lead">${sentence}</p>`)}`
  const main = html`${facts(numbers)}${overTime(numbers)}${byQuarter(numbers)}${byCenter(numbers)}${
    byCriterion(numbers)}${byKind(numbers)}${mostChanged(numbers, frame)}${covered(numbers)}${method(numbers)}`
  return page(`Udviklingen i kommunens breve, ${period(now)}`, header, main, papers(numbers.yardsticks, frame))
}

function facts({ series, coverage, centers }: Development): Markup {
  const now = series.at(-1)!
  return html`<dl class="facts"><div><dt>Breve i målingen</dt><dd>${number(coverage.shown)}<small>fra ${
    number(centers.reduce((sum, one) => sum + one.groups, 0))} centre</small></dd></div>
<div><dt>Får karakteren A</dt><dd>${now.share === null ? outOf(now) : percent(now.share.value)}<small>${
  now.share === null
    ? 'for få til en procent'
    : `mellem ${percentRange(now.share).replace(' til ', ' og ')}`}</small></dd></div>
<div><dt>Målinger i alt</dt><dd>${number(series.length)}<small>${
  series.length > 1 ? `siden ${period(series[0]!)}` : 'den første'}</small></dd></div></dl>`
}

function overTime({ series, sinceFirst }: Development): Markup {
  const since = sinceFirst === null ? null : html`<p>Set over alle målinger siden ${period(sinceFirst.from)}: ${
    verdictCell(sinceFirst.change.verdict)}.</p>`
  const rows = series.map((point) => [
    html`${name(point.run)}`, period(point), outOf(point), shareCell(point),
  ])
  const shown = series.length < 2 ? null : html`<figure>${
    trendChart('tid', 'Andelen af breve med karakteren A, måling for måling', series, [])}</figure>`
  return html`<section><h2>Sådan er det gået over tid</h2>
<p>Prikken er målingen. Stregen op og ned viser, hvor langt fra det rigtige tal den kan ligge.</p>${since}${shown}${
  table('Måling for måling', [
    { head: 'Måling' }, { head: 'Breve fra' }, { head: 'Karakteren A', isNumber: true }, { head: 'Andel' },
  ], rows)}</section>`
}

/** Quarters on the chart at most; the table has them all. */
const mostQuarters = 12

function byQuarter({ quarters }: Development): Markup | null {
  if (quarters === null) return null
  const { points, others } = quarters
  const drawn = points.slice(-mostQuarters).map((point) => {
    const days = daysOf(point.quarter)
    return { ...point, ...days, started: days.from, break: null, label: quarterName(point.quarter, true) }
  })
  return html`<section><h2>Kvartal for kvartal</h2>
<p>Her står brevene fra den seneste måling efter deres egen dato.
${quarterSentence(quarters)}</p><figure>${
  trendChart('kvartaler', 'Andelen af breve med karakteren A, kvartal for kvartal', drawn, [])}</figure>${
  table('Efter brevenes dato', [{ head: 'Kvartal' }, { head: 'Karakteren A', isNumber: true }, { head: 'Andel' }],
    points.map((point) => [quarterName(point.quarter), outOf(point), shareCell(point)]))}${
  others === 0 ? null : html`<p class="note">${letters(others)} står ikke her: de har ingen dato, eller deres
kvartal har for få breve.</p>`}</section>`
}

function byCenter({ centers, series, effect }: Development): Markup {
  const now = series.at(-1)!
  const numbered = centers.map((one, at) => ({ ...one, number: at + 1, label: centerName(one) }))
  const points = numbered.filter(({ name: own }) => own !== null).map((one) => ({
    number: one.number, name: one.label, letters: one.letters, best: one.best, isOutside: one.place === 'uden',
  }))
  const outside = points.filter(({ isOutside }) => isOutside)
  const said = outside.length === 0
    ? 'Ingen centre ligger uden for tragten. Forskellene mellem dem kan være tilfældige.'
    : `${outside.length === 1 ? 'Ét center ligger' : `${number(outside.length)} centre ligger`} uden for tragten ` +
      '(firkant). Så stor en forskel er næppe tilfældig. Spørg, hvad de gør anderledes, før I dømmer.'
  return html`<section><h2>Centrene</h2><p>${said}</p>
<p class="note">Skriver alle centre lige godt, ligger 95 af 100 i det inderste felt og næsten alle i det yderste.
Tragten er bred til venstre, fordi få breve giver usikre tal.
Centrene står efter alfabetet. Det er ikke en rangliste.</p>
${points.length < 2 ? null : html`<figure>${funnelChart(points, now.best / now.letters, effect)}</figure>`}${
  table('Center for center', [
    { head: 'Center' }, { head: 'Karakteren A', isNumber: true }, { head: 'Andel' }, { head: 'Siden sidst' },
  ], numbered.map((one) => [
    html`${one.name === null ? null : html`${one.number}. `}${name(one.label)}`, outOf(one), shareCell(one),
    shareVerdictCell(one, one.change?.verdict ?? null),
  ]))}</section>`
}

function byCriterion({ criteria: means }: Development): Markup {
  const rows = means.map(({ criterion, mean }) => ({
    label: criterionWords[criterion].name, now: mean.now, before: mean.before, value: number(mean.now.value),
  }))
  return html`<section><h2>De fire kriterier</h2>
<p>Et brev får fra 0 til 100 point for hvert kriterium. Tallet er gennemsnittet. Den åbne prik er målingen før.</p>
<figure>${rangeChart('kriterier', 'Point for hvert kriterium', rows, pointAxis)}</figure>${
  table('Point for hvert kriterium', [
    { head: 'Kriterium' }, { head: 'Point nu', isNumber: true }, { head: 'Før', isNumber: true },
    { head: 'Siden sidst' },
  ], criteria.map((criterion) => {
    const { mean } = means.find((one) => one.criterion === criterion)!
    return [
      html`${criterionWords[criterion].name}<br><small class="same">${criterionWords[criterion].asks}</small>`,
      number(mean.now.value), mean.before === null ? '–' : number(mean.before.value), verdictCell(mean.verdict),
    ]
  }))}</section>`
}

function byKind({ kinds }: Development): Markup {
  const rows = kinds.filter(({ share }) => share !== null).map((one) => ({
    label: kindName(one), now: one.share, before: one.before?.share ?? null, value: percent(one.share!.value),
  }))
  return html`<section><h2>Brevtyperne</h2>
<p>Hvor stor en del af hver type er til at forstå? Typer med under 30 breve står kun i tabellen.</p>
${rows.length < 2 ? null : html`<figure>${
  rangeChart('typer', 'Andelen af breve med karakteren A for hver type', rows, percentAxis)}</figure>`}${
  table('Type for type', [
    { head: 'Type' }, { head: 'Karakteren A', isNumber: true }, { head: 'Andel' }, { head: 'Siden sidst' },
  ], kinds.map((one) => [
    kindName(one), outOf(one), shareCell(one), shareVerdictCell(one, one.change?.verdict ?? null),
  ]))}</section>`
}

/** Rules by how much what they cost has changed; without an earlier round by what they cost now. */
function mostChanged({ rules }: Development, { cards }: ReportFrame): Markup {
  const hasBefore = rules.some(({ points }) => points.change !== null)
  const sorted = hasBefore
    ? rules.toSorted((a, b) => Math.abs(b.points.change?.value ?? 0) - Math.abs(a.points.change?.value ?? 0))
    : rules
  const rows = sorted.slice(0, 6).map(({ rule, points }) => [
    ruleText(cards, rule).title,
    number(points.now.value, 1),
    points.change === null ? '–' : signed(points.change.value, 1),
    // A rule that costs more is a change for the worse.
    verdictCell(points.verdict === 'bedre' ? 'daarligere' : points.verdict === 'daarligere' ? 'bedre' : points.verdict),
  ])
  const said = hasBefore
    ? 'De regler, hvor prisen har flyttet sig mest. Prisen er de point, som fundene tager fra et brev i gennemsnit.'
    : 'De regler, der koster brevene flest point i gennemsnit.'
  return html`<section><h2>${hasBefore ? 'Det har ændret sig mest' : 'Det koster mest'}</h2><p>${said}</p>${
    rows.length === 0 ? html`<p>Ingen regler har kostet point.</p>` : table('Regel for regel', [
      { head: 'Regel' }, { head: 'Pris nu', isNumber: true }, { head: 'Ændring', isNumber: true },
      { head: 'Siden sidst' },
    ], rows)}</section>`
}

function covered({ coverage }: Development): Markup {
  return html`<section><h2>Det dækker tallene</h2><ul class="plain">${
    coverageLines(coverage).map((line) => html`<li>${line}</li>`)}</ul></section>`
}

function method(numbers: Development): Markup {
  return html`<section class="method"><h2>Sådan har vi regnet</h2><div>${
    developmentMethod(numbers).map((text) => html`<p>${text}</p>`)}</div></section>`
}

function centerName({ name: own, groups }: GroupFigure): string {
  if (own === null) return `${number(groups)} små centre under ét`
  return own === '' ? 'Uden center' : own
}

function kindName({ name: own, groups }: GroupFigure): string {
  if (own === null) return `Andre (${number(groups)} typer)`
  return kindNames[own as keyof typeof kindNames] ?? own
}

