import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { EditorSelection, EditorState, Transaction } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'
import { marks, setActive, setMarks, spanAt, spanOf } from './marks.ts'
import type { MarkedSpan } from './marks.ts'
import type { TextEdit } from './report.ts'

/** What the page does when something happens in the editor. */
export interface EditorEvents {
  changed(): void
  /** The writer has put the cursor into a marked stretch. */
  picked(index: number): void
  /** Goes to the next (1) or the previous (-1) finding. */
  step(by: 1 | -1): void
  /** Takes the first suggestion of the active finding. */
  fix(): void
}

/** How a finding is shown in the letter. */
export interface ActivateOptions {
  /** Whether its words are brought into view. */
  readonly reveal?: boolean
  /** Whether its words are selected. */
  readonly select?: boolean
}

/** The letter on its sheet. */
export interface Editor {
  text(): string
  /** Puts another letter on the sheet; it cannot be undone into the one before. */
  open(text: string): void
  /** Shows the findings of a report, and which of them is meant. */
  mark(spans: readonly MarkedSpan[], active: number | null): void
  /** Shows which finding is meant, and brings its words into view. */
  activate(index: number | null, options?: ActivateOptions): void
  /** Changes the text as one step that can be undone. */
  apply(edits: readonly TextEdit[]): void
  /** Names the sheet for screen readers. */
  name(label: string): void
  /** Says which language the letter is in, for screen readers. */
  speak(language: string): void
  focus(): void
  hasFocus(): boolean
}

/** Puts an editor into the page. */
export function createEditor(parent: HTMLElement, events: EditorEvents): Editor {
  const listener = EditorView.updateListener.of((update) => {
    if (update.docChanged) events.changed()
    const isOwn = update.transactions.some((one) => one.isUserEvent('select.pointer') || one.isUserEvent('select'))
    if (!update.docChanged && update.selectionSet && isOwn) {
      const index = spanAt(update.state, update.state.selection.main.head)
      if (index !== null) events.picked(index)
    }
  })
  const run = (act: () => void) => (): boolean => {
    act()
    return true
  }
  const keys = keymap.of([
    { key: 'F8', run: run(() => events.step(1)), shift: run(() => events.step(-1)) },
    { key: 'Mod-.', run: run(() => events.fix()) },
    ...historyKeymap,
    ...defaultKeymap,
  ])
  let label = ''
  let spoken = 'da'
  const stateOf = (text: string): EditorState =>
    EditorState.create({
      doc: text,
      extensions: [
        history(),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of(() => ({
          'aria-label': label,
          lang: spoken,
          spellcheck: 'false',
          autocorrect: 'off',
          autocapitalize: 'sentences',
        })),
        keys,
        marks,
        listener,
      ],
    })
  const view = new EditorView({ parent, state: stateOf('') })
  return {
    text: () => view.state.doc.toString(),
    open(text) {
      view.setState(stateOf(text))
      events.changed()
    },
    mark: (spans, active) => view.dispatch({ effects: [setMarks.of(spans), setActive.of(active)] }),
    activate(index, { reveal = false, select = false } = {}) {
      const span = index === null ? null : spanOf(view.state, index)
      const effects = [setActive.of(index)]
      if (span === null) return view.dispatch({ effects })
      view.dispatch({
        effects: reveal ? [...effects, EditorView.scrollIntoView(span.from, { y: 'center' })] : effects,
        ...(select ? { selection: EditorSelection.single(span.from, span.to) } : {}),
      })
    },
    apply(edits) {
      const changes = edits.map(({ start, end, text }) => ({ from: start, to: end, insert: text }))
      view.dispatch({ changes, annotations: Transaction.userEvent.of('input.fix') })
    },
    name(words) {
      label = words
      view.dispatch({})
      view.contentDOM.setAttribute('aria-label', words)
    },
    speak(language) {
      if (language === spoken) return
      spoken = language
      view.dispatch({})
    },
    focus: () => view.focus(),
    hasFocus: () => view.hasFocus,
  }
}
