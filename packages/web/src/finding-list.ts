import { arrange, find, say } from './element.ts'
import { createFindingItem } from './finding-item.ts'
import type { FindingItem } from './finding-item.ts'
import type { PageCards, PageFinding, Report } from './report.ts'
import type { PageTexts } from './texts/texts.ts'

/** What the list shows. */
export interface ListView {
  readonly texts: PageTexts
  readonly cards: PageCards
  /** The text that the report belongs to. */
  readonly text: string
  readonly report: Report | null
  /** Place among all findings of the one that is meant. */
  readonly active: number | null
  /** Only findings of this category are shown; all of them where it is null. */
  readonly filter: string | null
}

/** What one may do with a finding, by its place among all findings. */
export interface ListEvents {
  pick(index: number): void
  fix(index: number, suggestion: number): void
}

/** The accessible list of findings. */
export interface FindingList {
  show(view: ListView): void
  /** Puts the focus on a finding, or on the heading where there is no such finding. */
  focus(index: number | null): void
  /** Brings a finding into view. */
  reveal(index: number): void
}

/** Keeps one item a finding alive from report to report, so that focus and open explanations stay. */
export function createFindingList(events: ListEvents): FindingList {
  const root = find('findings')
  let items = new Map<string, FindingItem>()
  const byIndex = new Map<number, FindingItem>()
  return {
    show(view) {
      const next = new Map<string, FindingItem>()
      byIndex.clear()
      const shown: HTMLElement[] = []
      view.report?.findings.forEach((finding, index) => {
        const key = keyOf(finding, view.text, next)
        const item = items.get(key) ?? createFindingItem(events)
        next.set(key, item)
        byIndex.set(index, item)
        if (view.filter !== null && finding.category !== view.filter) return
        item.show(finding, index, view)
        shown.push(item.root)
      })
      items = next
      arrange(root, shown)
      const none = find('findings-none')
      none.hidden = shown.length > 0
      say(none, view.texts.noFindings)
    },
    focus(index) {
      const item = index === null ? undefined : byIndex.get(index)
      if (item?.root.isConnected) item.focus()
      else find('findings-heading').focus()
    },
    reveal(index) {
      const item = byIndex.get(index)
      if (item?.root.isConnected) item.root.scrollIntoView({ block: 'nearest' })
    },
  }
}

/** The same words under the same rule are the same finding, counted from the top where they stand more than once. */
function keyOf({ rule, start, end }: PageFinding, text: string, taken: ReadonlyMap<string, unknown>): string {
  const name = `${rule} ${text.slice(start, end)}`
  let nth = 0
  while (taken.has(`${name} ${nth}`)) nth++
  return `${name} ${nth}`
}
