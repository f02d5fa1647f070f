import { irregularParts } from '../lexicon/irregular-verbs.ts'
import { WordNotes } from '../text/word-notes.ts'
import type { DanishBlock } from './block.ts'
import {
  anybody, authority, changes, citizen, eitherWay, minds, nouns, stateBefore, states, transfer, world,
} from './passive-verbs.list.ts'

/** What is known of the verb behind a passive form, as bits. */
export const VerbKind = {
  /** Perfect with være: "er sket", "er kommet", "er udløbet". */
  change: 1,
  /** Goes both ways, "mødet er flyttet" and "hun er flyttet": a passive with være only where the clause says so. */
  either: 2,
  /** An adjective in the shape of a participle behind være: "er gift", "er lukket". */
  state: 4,
  /** An adjective behind blive too: "bliver bekymret", "blev skilt". */
  mind: 8,
  /** What an authority does: behandle, bevilge, partshøre. */
  authority: 16,
  /** What a citizen does: klage, indbetale, underskrive. */
  citizen: 32,
  /** Goes from one to the other: sende, oplyse. The clause says who gives and who gets. */
  transfer: 64,
  /** Done by others or by nobody in particular: bygge, tinglyse, kalde. */
  world: 128,
  /** Done by nobody in particular, but by the reader behind a modal verb: hente, bruge. */
  anybody: 256,
} as const

/** Whether a form in -et is a noun, whatever verb its shape allows. */
export function isNounFirst(form: string): boolean {
  return nouns.has(form)
}

const tables: readonly (readonly [number, string, boolean])[] = [
  [VerbKind.change, changes, false],
  [VerbKind.state, states, false],
  [VerbKind.mind, minds, false],
  [VerbKind.either, eitherWay, true],
  [VerbKind.authority, authority, true],
  [VerbKind.citizen, citizen, true],
  [VerbKind.transfer, transfer, true],
  [VerbKind.world, world, true],
  [VerbKind.anybody, anybody, true],
]

/** Words of the tables that begin with one letter: as they are listed, and as forms once a form of theirs was asked. */
interface Letter {
  readonly entries: (readonly [bit: number, word: string, isVerb: boolean])[]
  forms: ReadonlyMap<string, number> | null
}

let letters: ReadonlyMap<number, Letter> | undefined

/** The {@link VerbKind} bits of a passive form (s-verb or participle); 0 for a verb that the tables do not hold. */
export function verbKind(form: string): number {
  return kindOf(form) ?? kindOf(withoutPrefix(form)) ?? 0
}

const notes = new WordNotes(verbKind)

/** The same of the word of a row; each word is sought in the tables once. */
export function verbKindAt(block: DanishBlock, row: number): number {
  return notes.of(block.lexicon, block.idAt(row))
}

function kindOf(form: string): number | undefined {
  letters ??= byLetter()
  const letter = letters.get(form.charCodeAt(0))
  if (letter === undefined) return undefined
  return (letter.forms ??= formsOf(letter)).get(form)
}

/** Whether a participle tells what a thing is for rather than what was done to it, by the word behind it. */
export function isStateBefore(participle: string, next: string): boolean {
  return next !== '' && stateBefore.get(participle) === next
}

/** New verbs are made with these in front and keep their doer: genberegne, sambehandle. */
const prefixes = ['færdig', 'straks', 'parts', 'fejl', 'videre', 'gen', 'sam', 'mer', 'ny']

function withoutPrefix(form: string): string {
  for (const prefix of prefixes) if (form.startsWith(prefix)) return form.slice(prefix.length)
  return ''
}

/**
 * Parts the tables by the first letters of their verbs, which all forms keep. Made when the first passive is met, and
 * the forms of a letter when one of them is: a letter meets a dozen verbs of the thousand.
 */
function byLetter(): ReadonlyMap<number, Letter> {
  const found = new Map<number, Letter>()
  for (const [bit, words, isVerb] of tables) {
    for (const word of words.trim().split(/\s+/)) {
      const first = word.charCodeAt(0)
      let letter = found.get(first)
      if (letter === undefined) found.set(first, (letter = { entries: [], forms: null }))
      letter.entries.push([bit, word, isVerb])
    }
  }
  return found
}

function formsOf({ entries }: Letter): ReadonlyMap<string, number> {
  const forms = new Map<string, number>()
  for (const [bit, word, isVerb] of entries) {
    for (const form of isVerb ? passiveForms(word) : [word]) forms.set(form, (forms.get(form) ?? 0) | bit)
  }
  return forms
}

/** The s-forms and the participle of a verb. Where spelling leaves two, both are given: the wrong one never occurs. */
function passiveForms(infinitive: string): readonly string[] {
  const irregular = irregularParts(infinitive)
  if (irregular !== null) {
    return [`${infinitive}s`, `${irregular.past}s`, `${irregular.past}es`, irregular.participle]
  }
  const stem = infinitive.endsWith('e') ? infinitive.slice(0, -1) : infinitive
  const short = stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem
  return [`${infinitive}s`, `${stem}edes`, `${short}tes`, `${stem}et`, `${short}t`]
}
