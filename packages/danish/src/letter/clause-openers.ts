import type { DanishBlock } from '../facts/block.ts'
import { anyAdjective, anyNoun, Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import { WordNotes } from '../text/word-notes.ts'
import { Clause } from './clause-bits.ts'

function openers(words: string, bits: number): readonly (readonly [string, number])[] {
  return words.split(' ').map((word) => [word, bits] as const)
}

/** What the first word of a clause makes of it. Only behind a comma are som and der relative. */
const bitsOfOpener: ReadonlyMap<string, number> = new Map([
  ...openers('hvis når såfremt ifald medmindre hvorvidt om hvad hvornår hvordan', Clause.hypothetical),
  ...openers('som der hvilket hvilken hvor hvem hvoraf hvortil hvorpå hvorom', Clause.relative),
  ...openers('før førend inden forinden indtil', Clause.hypothetical | Clause.until),
  ...openers('men dog', Clause.contrast),
  ['at', Clause.content],
])

const notes = new WordNotes((word) => bitsOfOpener.get(word) ?? 0)

/** A word that may be a noun, an adjective or the verb opens no subordinate clause; the map need not be asked. */
const openClass = anyNoun | anyAdjective | Tag.VerbPresent | Tag.VerbPast | Tag.VerbSPresent | Tag.Proper

/** The bits that the word at `row` gives the clause it begins. */
export function openerBits(block: DanishBlock, row: number, isFirst: boolean, isQuestion: boolean): number {
  const tags = block.tagsAt(row)
  if (tags & openClass && !(tags & (Tag.Subjunction | Tag.Conjunction | Tag.Preposition))) {
    return isFirst && !isQuestion && beginsWithVerb(block, row, tags) ? Clause.hypothetical : 0
  }
  const first = block.wordAt(row)
  const isJoint = first === 'og' || first === 'eller'
  const bits = notes.of(block.lexicon, block.idAt(isJoint ? row + 1 : row))
  if (isFirst) {
    if (bits === Clause.hypothetical) return bits
    return !isQuestion && beginsWithVerb(block, row, tags) ? Clause.hypothetical : 0
  }
  return bits === 0 && !isJoint && isBareRelative(block, row) ? Clause.relative : bits
}

const pronouns = Cue.reader | Cue.sender | Cue.pluralYou
const verb = Tag.VerbPresent | Tag.VerbPast | Tag.Auxiliary
const subjects = pronouns | Cue.polite | Cue.thirdReader | Cue.thirdSender | Cue.expletive

/** "den hjælp, du får": a relative clause without som stands between a noun with its comma and the pronoun. */
function isBareRelative(block: DanishBlock, row: number): boolean {
  if ((block.cuesAt(row) & pronouns) === 0 || block.signAt(row - 1) !== 0x2c) return false
  const before = block.tagsAt(row - 2)
  if ((before & anyNoun) === 0 || before & (Tag.VerbPresent | Tag.VerbParticiple | Tag.Adverb)) return false
  return (block.tagsAt(row + 1) & verb) !== 0
}

/** A statement that begins with its verb in the present is a condition: "Udebliver I uden afbud, vil …". */
function beginsWithVerb(block: DanishBlock, row: number, tags: number): boolean {
  if (!(tags & (Tag.VerbPresent | Tag.Auxiliary)) || tags & (Tag.Pronoun | Tag.Determiner | Tag.Adverb)) return false
  // A word that may be a noun or an order is the verb when its subject follows: "Finder kommunen ikke …".
  const isDoubtful = (tags & (anyNoun | Tag.VerbImperative)) !== 0
  return !isDoubtful || (block.cuesAt(row + 1) & subjects) !== 0
}

/** Words that open a clause without a comma before them: hvis, når, men, and og before a new subject or verb. */
export function opensClause(block: DanishBlock, cues: number, row: number): boolean {
  if (cues & Cue.condition) return true
  const word = block.wordAt(row)
  if (word === 'men') return true
  if (word !== 'og') return false
  if (block.cuesAt(row + 1) & (Cue.reader | Cue.sender | Cue.denial)) return true
  return (block.tagsAt(row + 1) & (Tag.VerbPresent | Tag.Auxiliary)) !== 0
}
