import { arrange, element, find, say } from './element.ts'
import type { PageCards, PageFinding } from './report.ts'
import type { PageTexts } from './texts/texts.ts'

interface CheckItem {
  readonly root: HTMLElement
  readonly words: HTMLElement
}

/** Shows the checks that are open in a letter. */
export type ShowChecklist = (findings: readonly PageFinding[], cards: PageCards, texts: PageTexts) => void

/**
 * What the law asks for and the program does not see. The writer ticks off what has been looked at; it never counts.
 */
export function createChecklist(): ShowChecklist {
  const known = new Map<string, CheckItem>()
  return (findings, cards, texts) => {
    const open = findings.filter(({ category }) => category === 'jura')
    const items = open.map(({ rule, message }) => {
      let item = known.get(rule)
      if (item === undefined) known.set(rule, (item = createItem()))
      item.root.dataset['rule'] = rule
      say(item.words, message)
      item.root.title = cards[rule]?.why ?? ''
      return item.root
    })
    arrange(find('checks'), items)
    const none = find('checks-none')
    none.hidden = items.length > 0
    find('checks-hint').hidden = items.length === 0
    say(none, texts.nothingMissing)
  }
}

function createItem(): CheckItem {
  const words = element('span')
  const root = element('li', {}, element('label', {}, element('input', { type: 'checkbox' }), words))
  return { root, words }
}
