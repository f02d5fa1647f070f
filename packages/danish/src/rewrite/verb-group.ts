import type { DanishBlock } from '../facts/block.ts'
import { finiteOf } from '../facts/passive-clause.ts'
import type { Passive } from '../facts/passives.ts'
import type { VerbForms } from '../lexicon/index.ts'
import { Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'

/** The forms in which an active verb may stand. */
export type VerbPlace = 'present' | 'past' | 'infinitive' | 'participle'

/** The active verbs of a passive: the finite one, what stays between, and where the main verb stands. */
export interface ActiveVerbs {
  /** The finite verb when it is an auxiliary or a modal; empty when the main verb itself is finite. */
  readonly finite: string
  /** Further auxiliaries behind it: "have", "kunne". */
  readonly chain: readonly string[]
  /** The form of the main verb. */
  readonly place: VerbPlace
}

/** The rows of a passive's verbs, finite first, main verb last. */
export function verbRows(block: DanishBlock, passive: Passive): readonly number[] {
  const rows: number[] = []
  const first = finiteOf(block, passive.from, passive.modal)
  const auxiliary = Cue.modal | Cue.have | Cue.vaere | Cue.blive
  for (let row = first; row < passive.verb; row++) {
    if (row === first || block.cuesAt(row) & auxiliary) rows.push(row)
  }
  return [...rows, passive.verb]
}

/**
 * Turns the auxiliaries of a passive into those of the active: "er blevet" -> "har", "skal være" -> "skal have", "vil
 * blive" -> the present, which is what Danish says of what will happen. Null for what is no clause of its own.
 */
export function activeVerbs(block: DanishBlock, passive: Passive, rows: readonly number[]): ActiveVerbs | null {
  const words = rows.map((row) => block.wordAt(row))
  const auxiliaries = words.slice(0, -1)
  if (passive.form === 's-passiv') {
    if (auxiliaries.length > 0) return { finite: auxiliaries[0]!, chain: auxiliaries.slice(1), place: 'infinitive' }
    if (passive.tense === 'infinitive') return null
    const isPast = (block.tagsAt(passive.verb) & (Tag.VerbSPast | Tag.VerbSPresent)) === Tag.VerbSPast
    return { finite: '', chain: [], place: isPast ? 'past' : 'present' }
  }
  const last = auxiliaries.at(-1)!
  const before = auxiliaries.slice(0, -1)
  const build = (place: VerbPlace, kept: readonly string[]): ActiveVerbs => ({
    finite: kept[0] ?? '', chain: kept.slice(1), place,
  })
  switch (last) {
    case 'bliver':
      return build('present', before)
    case 'blev':
      return build('past', before)
    case 'blive':
      if (before.length === 0) return null
      return before.length === 1 && before[0] === 'vil' ? build('present', []) : build('infinitive', before)
    case 'er':
      return before.length > 0 ? null : build('participle', ['har'])
    case 'var':
      return before.length > 0 ? null : build('participle', ['havde'])
    case 'være':
      if (before.length === 1 && before[0] === 'vil') return build('present', [])
      return before.length === 0 ? null : build('participle', [...before, 'have'])
    case 'været':
    case 'blevet': {
      const have = haves.get(before.at(-1) ?? '')
      return have === undefined ? null : build('participle', [...before.slice(0, -1), have])
    }
    default:
      return null
  }
}

const haves: ReadonlyMap<string, string> = new Map([
  ['er', 'har'],
  ['var', 'havde'],
  ['være', 'have'],
  ['har', 'har'],
  ['havde', 'havde'],
  ['have', 'have'],
])

/** The form of a verb for a place. */
export function formAt(forms: VerbForms, place: VerbPlace): string {
  switch (place) {
    case 'present':
      return forms.present
    case 'past':
      return forms.past
    case 'infinitive':
      return forms.infinitive
    case 'participle':
      return forms.participle
  }
}

/** The forms of the verb behind a passive form; null where the lexicon cannot inflect it. */
export function formsOf(block: DanishBlock, lemma: string): VerbForms | null {
  return lemma === '' ? null : block.grammar.morphology.verbForms(lemma)
}

/** "findes betingelserne for godkendelse ikke at være til stede": whether what a thing is found to be stands far behind. */
export function saysFarBehind(block: DanishBlock, from: number): boolean {
  for (let row = from; row < from + 12 && row < block.to && block.signAt(row) === 0; row++) {
    if (block.wordAt(row) === 'at' && /^(?:være|kunne|have|foreligge)$/.test(block.wordAt(row + 1))) return true
  }
  return false
}

/** Whether "at" with an infinitive follows, behind adverbs. */
export function judgesToDo(block: DanishBlock, from: number): boolean {
  let at = from
  while (at < block.to && block.tagsAt(at) & Tag.Adverb && block.wordAt(at) !== 'at') at++
  return block.wordAt(at) === 'at' && (block.tagsAt(at + 1) & Tag.VerbInfinitive) !== 0
}

/** "bedes ikke sendes": asked for by the verb before it. */
export function isPleadedFor(block: DanishBlock, { verb, form }: Passive): boolean {
  for (let row = verb - 1; form === 's-passiv' && row > verb - 8 && row >= block.from && block.signAt(row) === 0; row--) {
    if (block.wordAt(row) === 'bedes') return true
  }
  return false
}
