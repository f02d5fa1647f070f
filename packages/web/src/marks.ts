import type { EditorState, Extension } from '@codemirror/state'
import { StateEffect, StateField } from '@codemirror/state'
import type { DecorationSet } from '@codemirror/view'
import { Decoration, EditorView } from '@codemirror/view'
import type { PageCards, PageFinding } from './report.ts'

/** A finding as the editor marks it; the index is its place among the findings. */
export interface MarkedSpan {
  readonly from: number
  readonly to: number
  readonly category: string
  readonly extent: 'words' | 'sentence' | 'letter'
}

/** Longest stretch that is marked as words, in UTF-16 units: a long one under the marker is hard to read. */
const longestMarker = 48

/** How a finding is marked. */
export function spanFor({ start, end, category, rule }: PageFinding, cards: PageCards): MarkedSpan {
  const extent = cards[rule]?.extent ?? 'words'
  const isLong = extent === 'words' && end - start > longestMarker
  return { from: start, to: end, category, extent: isLong ? 'sentence' : extent }
}

interface Marking {
  readonly spans: readonly MarkedSpan[]
  readonly active: number | null
  readonly decorations: DecorationSet
}

/** The findings of the latest report. */
export const setMarks: ReturnType<typeof StateEffect.define<readonly MarkedSpan[]>> = StateEffect.define()

/** The finding that is meant, or none. */
export const setActive: ReturnType<typeof StateEffect.define<number | null>> = StateEffect.define()

/** Between two reports the marks move along with the text. */
const field: StateField<Marking> = StateField.define<Marking>({
  create: () => ({ spans: [], active: null, decorations: Decoration.none }),
  update(marking, transaction) {
    let { spans, active, decorations } = marking
    if (transaction.docChanged) {
      const { changes } = transaction
      spans = spans.map((span) => {
        const from = changes.mapPos(span.from, 1)
        return { ...span, from, to: Math.max(from, changes.mapPos(span.to, -1)) }
      })
      decorations = decorations.map(changes)
    }
    let isNew = false
    for (const effect of transaction.effects) {
      if (effect.is(setMarks)) spans = effect.value
      else if (effect.is(setActive)) active = effect.value
      else continue
      isNew = true
    }
    if (isNew) decorations = decorate(spans, active, transaction.newDoc.length)
    return isNew || transaction.docChanged ? { spans, active, decorations } : marking
  },
  provide: (own) => EditorView.decorations.from(own, ({ decorations }) => decorations),
})

/** What the editor needs to show marks. */
export const marks: Extension = field

/** Where a finding stands now. */
export function spanOf(state: EditorState, index: number): MarkedSpan | null {
  return state.field(field).spans[index] ?? null
}

/** The shortest marked stretch at a place: the words rather than the sentence around them. */
export function spanAt(state: EditorState, at: number): number | null {
  let best: number | null = null
  const { spans } = state.field(field)
  spans.forEach(({ from, to, extent }, index) => {
    if (extent === 'letter' || at < from || at > to) return
    if (best === null || to - from < spans[best]!.to - spans[best]!.from) best = index
  })
  return best
}

/** A finding that speaks of the whole letter is marked only while it is the one that is meant. */
function decorate(spans: readonly MarkedSpan[], active: number | null, length: number): DecorationSet {
  const ranges = spans.flatMap(({ from, to, category, extent }, index) => {
    const end = Math.min(to, length)
    if (from >= end || (extent === 'letter' && index !== active)) return []
    const name = `mark mark-${category} mark-${extent}${index === active ? ' mark-active' : ''}`
    return [Decoration.mark({ class: name }).range(from, end)]
  })
  return Decoration.set(ranges, true)
}
