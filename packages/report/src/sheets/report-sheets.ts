import type { RuleCard } from '@klarbrev/core'
import { grades } from '@klarbrev/core'
import type { CenterReport } from '../center.ts'
import { targetSource } from '../center-words.ts'
import { verdictWords } from '../change-words.ts'
import { coverageLines } from '../coverage-words.ts'
import type { Development, RuleFigure, SeriesPoint } from '../development.ts'
import type { ShareFigure } from '../figures.ts'
import type { GroupFigure } from '../groups.ts'
import { quarterName } from '../quarter-words.ts'
import { ruleText } from '../rule-texts.ts'
import type { Verdict } from '../statistics/verdict.ts'
import { breakWords, criterionWords, gradeNames, kindNames } from '../words.ts'
import type { Sheet, SheetCell } from './sheet.ts'

type Cards = ReadonlyMap<string, RuleCard>

const shareColumns = ['breve', 'karakteren A', 'andel', 'andel mindst', 'andel højst'] as const

/** The tables of the trend report. */
export function developmentSheets(numbers: Development, cards: Cards): readonly Sheet[] {
  return [
    seriesSheet(numbers.series),
    ...(numbers.quarters === null ? [] : [{
      name: 'kvartaler',
      columns: ['kvartal', ...shareColumns],
      rows: numbers.quarters.points.map((point) => [
        quarterName(point.quarter).replace('\u00a0', ' '), ...shareCells(point),
      ]),
    }]),
    groupSheet('centre', 'center', numbers.centers, (name) => (name === '' ? 'Uden center' : name)),
    {
      name: 'kriterier',
      columns: ['kriterium', 'point', 'mindst', 'højst', 'point før', 'siden sidst'],
      rows: numbers.criteria.map(({ criterion, mean }) => [
        criterionWords[criterion].name, tidy(mean.now.value), tidy(mean.now.low), tidy(mean.now.high),
        tidy(mean.before?.value), said(mean.verdict),
      ]),
    },
    groupSheet('brevtyper', 'brevtype', numbers.kinds, (name) => kindNames[name as keyof typeof kindNames] ?? name),
    ruleSheet(numbers.rules, cards),
    coverageSheet(coverageLines(numbers.coverage)),
  ]
}

/** The tables of a centre's report. */
export function centerSheets(numbers: CenterReport, cards: Cards): readonly Sheet[] {
  return [
    {
      name: 'center',
      columns: ['center', ...shareColumns, 'mål', 'målet er', 'den bedste tiendedel', 'siden sidst'],
      rows: [[
        numbers.center, ...shareCells(numbers.now), tidy(numbers.target.share), targetSource(numbers.target.source),
        tidy(numbers.bestTenth ?? undefined), said(numbers.change?.verdict ?? null),
      ]],
    },
    seriesSheet(numbers.series),
    ruleSheet(numbers.rules, cards),
    {
      name: 'karakterer',
      columns: ['karakter', 'betyder', 'breve', 'breve før'],
      rows: grades.map((grade, at) => [
        grade, gradeNames[grade], numbers.byGrade[at]!, numbers.byGradeBefore?.[at] ?? null,
      ]),
    },
    coverageSheet(coverageLines(numbers.coverage)),
  ]
}

function seriesSheet(series: readonly SeriesPoint[]): Sheet {
  return {
    name: 'målinger',
    columns: ['måling', 'fra', 'til', ...shareColumns, 'brud'],
    rows: series.map((point) => [
      point.run, point.from, point.to, ...shareCells(point), point.break === null ? null : breakWords[point.break],
    ]),
  }
}

function groupSheet(
  name: string,
  head: string,
  groups: readonly GroupFigure[],
  nameOf: (name: string) => string,
): Sheet {
  return {
    name,
    columns: [head, ...shareColumns, 'andel før', 'siden sidst'],
    rows: groups.map((one) => [
      one.name === null ? `${one.groups} små grupper under ét` : nameOf(one.name), ...shareCells(one),
      tidy(one.before?.share?.value), said(one.change?.verdict ?? null),
    ]),
  }
}

function ruleSheet(rules: readonly RuleFigure[], cards: Cards): Sheet {
  return {
    name: 'regler',
    columns: ['regel', 'navn', 'breve', 'point pr. brev', 'mindst', 'højst', 'før', 'siden sidst'],
    rows: rules.map(({ rule, letters, points }) => [
      rule, ruleText(cards, rule).title, letters, tidy(points.now.value), tidy(points.now.low), tidy(points.now.high),
      tidy(points.before?.value),
      // To cost more is to be worse.
      said(points.verdict === 'bedre' ? 'daarligere' : points.verdict === 'daarligere' ? 'bedre' : points.verdict),
    ]),
  }
}

function coverageSheet(lines: readonly string[]): Sheet {
  return { name: 'dækning', columns: ['det dækker tallene'], rows: lines.map((text) => [text]) }
}

function shareCells({ letters, best, share }: ShareFigure): readonly SheetCell[] {
  return [letters, best, tidy(share?.value), tidy(share?.low), tidy(share?.high)]
}

function said(verdict: Verdict | null): SheetCell {
  return verdict === null ? null : verdictWords[verdict]
}

/** Four decimals are more than any sample can carry, and keep files the same on every machine. */
function tidy(value: number | undefined): SheetCell {
  return value === undefined ? null : Math.round(value * 10_000) / 10_000
}
