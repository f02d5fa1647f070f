import { arrange, element, find, put, say } from './element.ts'
import type { PageCards, Report } from './report.ts'
import { titleOf } from './texts/texts.ts'
import type { PageTexts } from './texts/texts.ts'

/** Shows what the law asks of a letter. */
export type ShowChecklist = (report: Report | null, cards: PageCards, texts: PageTexts) => void

/** The rules speak up only about letters whose kind is as sure as this. */
const leastSure = 0.95

/**
 * What the law asks and the program does not see stands first; the writer ticks off what has been looked at. Behind it
 * stands what was seen. None of it counts.
 */
export function createChecklist(): ShowChecklist {
  const missing = new Map<string, HTMLElement>()
  const seen = new Map<string, HTMLElement>()
  return (report, cards, texts) => {
    const checks = report?.checks ?? []
    const open = checks.flatMap(({ rule, message }) => {
      return message === null ? [] : [itemOf(missing, rule, message, () => element('input', { type: 'checkbox' }))]
    })
    const found = checks.flatMap(({ rule, message }) => {
      return message === null ? [itemOf(seen, rule, subjectOf(titleOf(rule, texts, cards).title), tick)] : []
    })
    arrange(find('checks'), open)
    arrange(find('seen'), found)
    put(find('seen'), 'lang', texts.language)
    find('checks-hint').hidden = open.length === 0
    find('seen-heading').hidden = found.length === 0
    const note = find('checks-none')
    note.hidden = open.length > 0
    say(note, report === null ? '' : noteOn(report, texts))
  }
}

/** Why nothing is missing. */
function noteOn({ checks, kind, kindConfidence, score }: Report, texts: PageTexts): string {
  if (checks.length > 0) return texts.nothingMissing
  if (score === null || kind === 'ukendt' || kindConfidence < leastSure) return texts.unsureKind
  return texts.nothingAsked
}

function itemOf(known: Map<string, HTMLElement>, rule: string, words: string, sign: () => HTMLElement): HTMLElement {
  let item = known.get(rule)
  if (item === undefined) {
    item = element('li', { 'data-rule': rule }, element('label', {}, sign(), element('span')))
    known.set(rule, item)
  }
  say(item.querySelector('span:last-child')!, words)
  return item
}

function tick(): HTMLElement {
  return element('span', { class: 'tick', 'aria-hidden': 'true', text: '\u2713' })
}

/** What a check is about: its title without the "Tjek" or "Check" that all of them begin with. */
function subjectOf(title: string): string {
  const subject = title.replace(/^(?:Tjek,?|Check(?: for)?) /, '')
  return subject.charAt(0).toUpperCase() + subject.slice(1)
}
