import { element, put, say } from './element.ts'
import type { ListEvents, ListView } from './finding-list.ts'
import type { PageCard, PageFinding } from './report.ts'
import { titleOf } from './texts/texts.ts'
import type { PageTexts } from './texts/texts.ts'

/** One finding in the list. */
export interface FindingItem {
  readonly root: HTMLElement
  show(finding: PageFinding, index: number, view: ListView): void
  focus(): void
}

/** Longest quotation in the list, in UTF-16 units. */
const longestQuote = 72

/** A line that says what was found, and under it, when it is the one that is meant, why and what to do. */
export function createFindingItem(events: ListEvents): FindingItem {
  let at = 0
  const rule = element('span', { class: 'finding-rule' })
  const quote = element('q', { class: 'finding-quote' })
  const header = element(
    'button',
    { type: 'button', class: 'finding-head', on: { click: () => events.pick(at) } },
    element('span', { class: 'finding-dot', 'aria-hidden': 'true' }),
    quote,
    rule,
  )
  const body = element('div', { class: 'finding-body' })
  const root = element('li', { class: 'finding' }, header, body)
  let shownBody = ''
  return {
    root,
    show(finding, index, { texts, cards, text, report, active }) {
      at = index
      const isActive = index === active
      put(root, 'data-category', finding.category)
      put(root, 'data-rule', finding.rule)
      put(root, 'data-span', `${finding.start}-${finding.end}`)
      root.toggleAttribute('data-active', isActive)
      put(header, 'aria-expanded', String(isActive))
      const card = cards[finding.rule]
      const { title, lang } = titleOf(finding.rule, texts, cards)
      say(rule, title)
      put(rule, 'lang', lang)
      put(quote, 'lang', report?.language ?? 'da')
      say(quote, shorten(text.slice(finding.start, finding.end)))
      if (body.hidden === isActive) body.hidden = !isActive
      // An open item keeps the suggestions that it has until the new ones are there.
      if (!isActive || (report?.isMended === false && shownBody !== '')) return
      // What stands in the open item is made anew only when it has changed: the writer may be reading it.
      const key = JSON.stringify([texts.language, finding.message, finding.fixes, finding.noFix])
      if (key === shownBody) return
      shownBody = key
      body.replaceChildren(...explain(finding, card, texts, (suggestion) => events.fix(at, suggestion)))
    },
    focus: () => header.focus(),
  }
}

function explain(
  finding: PageFinding,
  card: PageCard | undefined,
  texts: PageTexts,
  fix: (suggestion: number) => void,
): HTMLElement[] {
  const parts: HTMLElement[] = [element('p', { class: 'finding-message', text: finding.message })]
  const buttons = finding.fixes.map(({ title }, suggestion) => {
    const own = texts.fixTitle(title)
    const lang = own === null ? 'da' : texts.language
    const on = { click: () => fix(suggestion) }
    return element('button', { type: 'button', class: 'fix', lang, text: own ?? title, on })
  })
  if (buttons.length > 0) parts.push(element('div', { class: 'fixes' }, ...buttons))
  if (buttons.length === 0 && finding.noFix !== null) {
    const { code, text } = finding.noFix
    parts.push(element('p', { class: 'finding-byhand', text: text ?? texts.noFix[code] ?? texts.noFixElse }))
  }
  if (card !== undefined) parts.push(why(finding.rule, card, texts))
  if (!finding.scored) parts.push(element('p', { class: 'finding-note', text: texts.notCounted }))
  return parts
}

/** Why the rule is there, how to mend it, and when it is wrong; what the rule itself says is Danish. */
function why(rule: string, card: PageCard, texts: PageTexts): HTMLElement {
  const own = texts.reasons[rule]?.split(/\n\n\s*/)
  const sections = own ?? [card.why, card.how, card.exceptions].filter((text) => text !== '')
  return element(
    'details',
    { class: 'why' },
    element('summary', { text: texts.why }),
    ...sections.map((text) => element('p', { lang: own === undefined ? 'da' : texts.language, text })),
  )
}

/** The words on one line, cut between words where they are many; a section sign stays with its number. */
function shorten(words: string): string {
  const line = words.replace(/\s+/g, ' ').replace(/§ (?=\d)/g, '§\u00a0').trim()
  if (line.length <= longestQuote) return line
  const cut = line.slice(0, longestQuote)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestQuote / 2))} …`
}
