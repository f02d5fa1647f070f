import { grades } from '@klarbrev/core'
import type { CenterReport } from './center.ts'
import { costSentence, targetSentence } from './center-words.ts'
import { verdictWords } from './change-words.ts'
import { coverageLines } from './coverage-words.ts'
import type { Development } from './development.ts'
import type { ShareFigure } from './figures.ts'
import { headlineOf } from './headline.ts'
import type { ReportFrame } from './html/development-page.ts'
import { quarterName, quarterSentence } from './quarter-words.ts'
import { ruleText } from './rule-texts.ts'
import {
  criterionWords, gradeNames, kindNames, letters, monthsAfter, number, percent, percentRange, period,
} from './words.ts'

/** Columns of a mail that is read anywhere. */
const width = 72

/** A centre's report for a mail: plain text, short lines, the same words as the page. */
export function centerText(numbers: CenterReport, { cards, today }: ReportFrame): string {
  const now = numbers.series.at(-1)!
  const { claim, than, lead } = headlineOf(numbers.series, numbers.change, '')
  const costs = numbers.rules.filter(({ points }) => points.now.value > 0).slice(0, 3)
  const parts = [
    heading(`Brevene fra ${oneLine(numbers.center)}, ${period(now)}`),
    wrap(`${claim}${than === '' ? '' : ` ${than}`}.`),
    ...lead.map((text) => wrap(text)),
    wrap(`Målet: ${targetSentence(numbers.target, numbers.now)}`),
    ...(numbers.bestTenth === null ? [] : [wrap(`De bedste centre når ${percent(numbers.bestTenth)}.`)]),
    ...(costs.length === 0 ? [] : [heading('Det koster mest')]),
    ...costs.map((figure, at) => {
      const text = ruleText(cards, figure.rule)
      const example = text.example === null ? [] : [
        wrap(`Opfundet eksempel: ”${plain(text.example.before)}”`, '   '),
        wrap(`Bedre: ”${plain(text.example.after)}”`, '   '),
      ]
      return [
        wrap(`${at + 1}. ${text.title}. ${costSentence(figure, numbers.now.letters)}`, '   ').slice(3),
        ...example, wrap(`Det kan I gøre: ${plain(text.how)}`, '   '),
      ].join('\n\n')
    }),
    heading('Brevene efter karakter'),
    grades.map((grade, at) =>
      `${grade}  ${gradeNames[grade].padEnd(22)}${number(numbers.byGrade[at]!).padStart(6)}`).join('\n'),
    heading('Vores plan'),
    'Det vil vi rette:\n\nHvem gør hvad?\n\nHvornår?',
    wrap(`Næste måling: ${monthsAfter(now.to ?? today, 3)}, hvis I ikke har aftalt andet.`),
    heading('Det dækker tallene'),
    ...coverageLines(numbers.coverage).map((text) => wrap(text)),
  ]
  return `${parts.join('\n\n')}\n`
}

/** The trend report for a mail. */
export function developmentText(numbers: Development, { cards }: ReportFrame): string {
  const now = numbers.series.at(-1)!
  const { claim, than, lead } = headlineOf(numbers.series, numbers.change, '', numbers.quarters !== null)
  const line = (name: string, figure: ShareFigure, verdict: string): string => {
    const { share: found } = figure
    const share = found === null ? 'for få breve' : `${percent(found.value)} (${percentRange(found)})`
    return `${oneLine(name).padEnd(28)} ${share}${verdict === '' ? '' : `, ${verdict}`}`
  }
  const parts = [
    heading(`Udviklingen i kommunens breve, ${period(now)}`),
    wrap(`${claim}${than === '' ? '' : ` ${than}`}.`),
    ...lead.map((text) => wrap(text)),
    heading('Måling for måling'),
    numbers.series.map((point) => line(point.run, point, '')).join('\n'),
    ...(numbers.quarters === null ? [] : [
      heading('Kvartal for kvartal, efter brevenes dato'),
      wrap(quarterSentence(numbers.quarters)),
      numbers.quarters.points.map((point) => line(quarterName(point.quarter), point, '')).join('\n'),
    ]),
    heading('Centrene, efter alfabetet'),
    numbers.centers.map((one) => line(
      one.name === null ? `${one.groups} små centre under ét` : one.name || 'Uden center', one,
      one.change === null ? '' : verdictWords[one.change.verdict],
    )).join('\n'),
    heading('De fire kriterier, 0 til 100 point'),
    numbers.criteria.map(({ criterion, mean: { now: mean, before } }) =>
      `${criterionWords[criterion].name.padEnd(28)} ${number(mean.value)}` +
      `${before === null ? '' : `, før ${number(before.value)}`}`).join('\n'),
    heading('Brevtyperne'),
    numbers.kinds.map((one) => line(
      one.name === null ? `Andre (${one.groups} typer)` : (kindNames[one.name as keyof typeof kindNames] ?? one.name),
      one, '',
    )).join('\n'),
    heading('Det koster mest'),
    numbers.rules.slice(0, 3).map(({ rule, points, letters: found }) =>
      wrap(`${ruleText(cards, rule).title}: ${number(points.now.value, 1)} point i gennemsnit, i ` +
        `${letters(found)}.`)).join('\n'),
    heading('Det dækker tallene'),
    ...coverageLines(numbers.coverage).map((text) => wrap(text)),
  ]
  return `${parts.join('\n\n')}\n`
}

function heading(text: string): string {
  return `${text}\n${'-'.repeat(Math.min(width, text.length))}`
}

/** A name or example on one line: no line end, tab or terminal command of somebody else's comes into a mail. */
function oneLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim()
}

function plain(text: string): string {
  return oneLine(text.replace(/[⟦⟧]/g, '').replace(/(^|\n)#+ /g, '$1'))
}

function wrap(text: string, indent = ''): string {
  const lines: string[] = []
  let current = indent
  // Spaces that do not break hold a number and its sign together.
  for (const word of text.split(/ +/)) {
    if (current.trim() !== '' && current.length + 1 + word.length > width) {
      lines.push(current)
      current = indent
    }
    current += current.trim() === '' ? word : ` ${word}`
  }
  return [...lines, current].join('\n')
}
