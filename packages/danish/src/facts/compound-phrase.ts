import { Tag } from '../lexicon/tags.ts'
import { type Endings, endings, endsInOne } from '../text/word-endings.ts'
import { WordFinds } from '../text/word-notes.ts'
import type { Words } from '../text/words.ts'
import type { DanishBlock } from './block.ts'
import { noun } from './clause-words.ts'

/**
 * Last parts of compounds, and the preposition that ties what stands before them when the word is taken apart:
 * "ansøgning om boligstøtte". Only heads for which one preposition is right whatever comes first; names of benefits,
 * laws, bodies and people are left out on purpose, because such words are names.
 */
const heads: readonly (readonly [string, string])[] = [
  ['om', `ansøgning afgørelse aftale anmodning samtale beslutning oplysning bestemmelse vejledning underretning rapport
    møde klage sag brev regel spørgsmål erklæring orientering udtalelse notat skema anmeldelse høring forslag tilbud`],
  ['af', `vurdering behandling beregning undersøgelse udbetaling opkrævning opgørelse kontrol måling udredning afklaring
    registrering betaling vedligeholdelse tildeling afprøvning håndtering etablering ændring opsigelse`],
  ['for', 'frist tidspunkt betingelse grundlag krav begrundelse dokumentation retningslinje kriterium vilkår gebyr'],
  ['til', 'udgift tilskud tilladelse bevilling system godkendelse'],
  ['på', 'opfølgning eksempel'],
]

const inflections = ['', 'en', 'et', 'n', 't', 'er', 'r', 'e', 'erne', 'rne', 'ne', 'ene']

/** The preposition of each form of a head, and how the compounds end of which one can come. */
interface Heads {
  readonly prepositions: ReadonlyMap<string, string>
  readonly endings: Endings
}

let made: Heads | undefined

/** Made when the first compound is met: a thousand forms are a cost to every start. */
function headForms(): Heads {
  return (made ??= makeHeads())
}

function makeHeads(): Heads {
  const prepositions = new Map(heads.flatMap(([preposition, words]) =>
    words.trim().split(/\s+/).flatMap((word) => inflections.map((ending) => [word + ending, preposition] as const))))
  return { prepositions, endings: endings([...prepositions.keys()].join(' ')) }
}

/** Who says something, and what they say: "erklæring fra arbejdsgiver", not about one. */
const giver = /(?:giver|læge|leder|ejer|mester|konsulent|terapeut|psykolog)$/
const written = /^(?:erklæring|udtalelse|oplysning|notat|brev|rapport|anmeldelse|anmodning)/

/** A compound taken apart, for a reader who meets it the first time. */
export interface CompoundPhrase {
  /** How many parts the reader sees, the head counted as one. */
  readonly parts: number
  /** "ansøgningen om boligstøtte", in lower case. */
  readonly text: string
}

/**
 * The compound at a row written as a phrase; null where it is no compound, its head calls for no one preposition, or
 * what stands before the head is no noun of its own.
 */
export function compoundPhrase(block: DanishBlock, row: number): CompoundPhrase | null {
  const phrase = phrases.of(block.lexicon, block.idAt(row))
  return phrase === null || sharesHead(block, row) ? null : phrase
}

const phrases = new WordFinds(phraseOf)

function phraseOf(words: Words, id: number): CompoundPhrase | null {
  const word = words.text(id)
  // Taking a new word apart is dear, and in vain where none of the heads stands last.
  if (!endsInOne(word, headForms().endings)) return null
  const parts = words.parts(id)
  if (parts === null || parts.length < 2 || word.includes('-')) return null
  // The head may itself be put together: tids|punkt, retnings|linjer.
  for (let at = Math.max(1, parts.length - 2); at < parts.length; at++) {
    const head = word.slice(parts[at]!.start)
    const preposition = headForms().prepositions.get(head)
    if (preposition === undefined) continue
    const before = parts[at - 1]!
    const rest = word.slice(0, before.end - before.linking.length)
    const isNoun = (words.tags(words.intern(rest)) & noun & ~Tag.NounPlDef) !== 0
    if (!isNoun) return null
    const isFrom = preposition === 'om' && giver.test(rest) && written.test(head)
    return { parts: at + 1, text: `${head} ${isFrom ? 'fra' : preposition} ${rest}` }
  }
  return null
}

/** "sags- og dokumenthåndteringssystem": another first part waits for the head. */
function sharesHead(block: DanishBlock, row: number): boolean {
  const joins = block.wordAt(row - 1)
  if (joins !== 'og' && joins !== 'eller' && joins !== 'samt') return false
  return row - 2 >= block.from && block.textOf(row - 2, row - 1).endsWith('-')
}
