import { arrange, element, find, put, say } from './element.ts'
import type { PageCards, Report } from './report.ts'
import { titleOf } from './texts/texts.ts'
import type { PageTexts } from './texts/texts.ts'

/** The criteria in the order they are shown. */
export const criteriaShown = ['hovedbudskab', 'paragraffer', 'sprog', 'tiltale'] as const

/** What the verdict strip needs to know besides the report. */
export interface VerdictView {
  readonly texts: PageTexts
  readonly cards: PageCards
  /** The grade that this letter had when it was opened, where it has another one now. */
  readonly before: { readonly grade: string; readonly score: number } | null
  /** The criterion that the list of findings is narrowed to. */
  readonly filter: string | null
}

/** What one may press in it. */
export interface VerdictEvents {
  narrow(category: string): void
  goToRule(rule: string): void
}

/** The strip over the letter: the grade, the four criteria, and what lifts the letter most. */
export function createVerdict(events: VerdictEvents): (report: Report | null, view: VerdictView) => void {
  const rows = new Map(criteriaShown.map((name) => [name, createRow(() => events.narrow(name))]))
  find('criteria').append(...[...rows.values()].map(({ root }) => root))
  const next = new Map<string, HTMLElement>()
  return (report, view) => {
    showGrade(report, view)
    for (const [name, row] of rows) row.show(name, report, view)
    showNext(report, view, next, events)
  }
}

function showGrade(report: Report | null, { texts, cards, before }: VerdictView): void {
  const grade = report?.grade ?? null
  for (const id of ['grade-letter', 'badge-letter']) {
    const letter = find(id)
    say(letter, grade ?? '–')
    put(letter, 'data-grade', grade ?? 'none')
  }
  say(find('grade-name'), grade === null ? texts.notGraded : texts.grades[grade]!)
  const score = report?.score ?? null
  say(find('badge-score'), score === null ? '' : texts.number(score))
  say(find('grade-points'), gradeLine(report, texts))
  for (const step of find('grade-scale').children) {
    step.toggleAttribute('data-here', step.textContent === grade)
  }
  const notes = [
    ...(before === null ? [] : [texts.before(before.grade, texts.number(before.score))]),
    ...(report?.gates ?? []).map(({ rule, best }) => texts.heldBack(best, titleOf(rule, texts, cards).title)),
    ...(report?.problems ?? []),
    ...(report && report.suppressed > 0 ? [texts.suppressed(report.suppressed)] : []),
  ]
  const list = find('grade-notes')
  if (list.textContent !== notes.join('')) list.replaceChildren(...notes.map((text) => element('li', { text })))
}

function gradeLine(report: Report | null, texts: PageTexts): string {
  if (report === null) return texts.reading
  if (report.score !== null) return texts.points(texts.number(report.score))
  return texts.notScored[report.notScored ?? 'ulaeselig'] ?? ''
}

interface Row {
  readonly root: HTMLElement
  show(name: string, report: Report | null, view: VerdictView): void
}

/** One criterion: its name, its question, a bar, its points. It narrows the list to its own findings. */
function createRow(narrow: () => void): Row {
  const name = element('span', { class: 'row-name' })
  const points = element('span', { class: 'row-points' })
  const ask = element('span', { class: 'row-ask' })
  const bar = element('span', { class: 'row-bar' }, element('span', { class: 'row-fill' }))
  const button = element('button', { type: 'button', class: 'row', on: { click: narrow } }, name, points, bar, ask)
  return {
    root: element('li', {}, button),
    show(criterion, report, { texts, filter }) {
      const score = report?.criteria?.[criterion] ?? null
      const count = report?.findings.filter(({ category }) => category === criterion).length ?? 0
      put(button, 'data-category', criterion)
      put(button, 'aria-pressed', String(filter === criterion))
      say(name, texts.categories[criterion]!)
      say(points, score === null ? '–' : texts.number(score, 0))
      say(ask, `${texts.questions[criterion]!} ${texts.findingCount(count)}`)
      bar.style.setProperty('--share', String((score ?? 0) / 100))
    },
  }
}

function showNext(
  report: Report | null,
  { texts, cards }: VerdictView,
  known: Map<string, HTMLElement>,
  { goToRule }: VerdictEvents,
): void {
  const changes = report?.next ?? []
  const items = changes.map(({ rule, gain }) => {
    let item = known.get(rule)
    if (item === undefined) {
      const parts = [element('span', { class: 'next-rule' }), element('span', { class: 'next-gain' })]
      item = element('li', {}, element('button', { type: 'button', on: { click: () => goToRule(rule) } }, ...parts))
      known.set(rule, item)
    }
    const { title, lang } = titleOf(rule, texts, cards)
    const name = item.querySelector('.next-rule')!
    say(name, title)
    put(name, 'lang', lang)
    say(item.querySelector('.next-gain')!, texts.gain(texts.number(gain)))
    return item
  })
  arrange(find('next'), items)
  find('next-none').hidden = items.length > 0
  say(find('next-none'), report === null ? '' : report.grade === 'A' ? texts.nothingToLift : texts.noLift)
}
