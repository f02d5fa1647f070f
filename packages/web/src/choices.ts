import type { LetterKind } from '@klarbrev/engine'
import { element, find, say } from './element.ts'
import type { Report } from './report.ts'
import { ownName } from './session.ts'
import type { PageTexts } from './texts/texts.ts'

/** A letter to try. */
export interface ExampleLetter {
  readonly name: string
  readonly text: string
}

/** What the writer may choose over the sheet. */
export interface ChoiceEvents {
  letter(letter: ExampleLetter): void
  /** Null: the program finds it. */
  kind(kind: LetterKind | null): void
}

/** The two lists over the sheet: a letter to try, and the kind of the letter. */
export interface Choices {
  show(report: Report | null, texts: PageTexts): void
  /** The sheet holds the writer's own letter now. */
  own(): void
  /** Nothing is chosen for a new letter. */
  resetKind(): void
}

/** Below this the kind of the letter is said to be unsure. */
const unsureBelow = 0.5
/** Choices that are no letter: what the writer brought, and an empty sheet. */
const own = ''
const blank = 'tomt'

/** Fills both lists, and tells what is chosen. The first example is chosen at the start. */
export function createChoices(examples: Readonly<Record<string, ExampleLetter>>, events: ChoiceEvents): Choices {
  const letters = find<HTMLSelectElement>('example')
  const kinds = find<HTMLSelectElement>('kind')
  letters.addEventListener('change', () => {
    if (letters.value !== own) events.letter(examples[letters.value] ?? { name: ownName, text: '' })
  })
  kinds.addEventListener('change', () => {
    events.kind(kinds.value === '' ? null : (kinds.value as LetterKind))
  })
  return {
    show(report, texts) {
      const found = texts.kinds[report?.kind ?? 'ukendt']
      const isUnsure = report !== null && report.kindConfidence < unsureBelow
      const first = kinds.value === '' ? texts.foundKind(found, isUnsure) : texts.findKind
      fill(kinds, [['', first], ...Object.entries(texts.kinds)])
      const known = Object.keys(examples).map((id) => [id, texts.examples[id] ?? id] as const)
      const isFirst = letters.options.length === 0
      fill(letters, [[own, texts.fixed['ownLetter']!], ...known, [blank, texts.fixed['empty']!]])
      if (isFirst) letters.value = known[0]?.[0] ?? own
    },
    own: () => void (letters.value = own),
    resetKind: () => void (kinds.value = ''),
  }
}

/** Writes the words of a list anew; what was chosen stays chosen. */
function fill(select: HTMLSelectElement, options: readonly (readonly [string, string])[]): void {
  if (select.options.length === options.length) {
    options.forEach(([, text], at) => say(select.options[at]!, text))
    return
  }
  select.replaceChildren(...options.map(([value, text]) => element('option', { value, text })))
}
