import { Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import type { DanishBlock } from './block.ts'

/** Any noun reading. */
export const nominal: number = Tag.NounSgIndef | Tag.NounSgDef | Tag.NounPlIndef | Tag.NounPlDef

/** Most tokens that are looked at on either side of a verb: a clause is rarely longer, and work stays linear. */
export const clauseReach = 24

const comma = 0x2c

/** Whether a row is a verb in the present or past and cannot well be anything else. */
export function isFinite(block: DanishBlock, row: number): boolean {
  if (block.cuesAt(row) & Cue.modal) return !isInfinitiveModal(block.wordAt(row))
  const tags = block.tagsAt(row)
  if (!(tags & (Tag.VerbPresent | Tag.VerbPast | Tag.VerbSPresent | Tag.VerbSPast))) return false
  return !(tags & otherThanFinite)
}

const otherThanFinite = nominal | Tag.AdjBase | Tag.AdjE | Tag.VerbParticiple | Tag.VerbParticipleInflected |
  Tag.Preposition | Tag.Adverb | Tag.Conjunction | Tag.Determiner

/** "kunne" and "skulle" behind another modal are infinitives; alone they are the past. */
function isInfinitiveModal(word: string): boolean {
  return word.endsWith('et')
}

/** Adverbs and negations that may stand between the parts of a clause without being one of them. */
export function isAdverb(block: DanishBlock, row: number): boolean {
  if (block.cuesAt(row) & Cue.negation) return true
  const tags = block.tagsAt(row)
  if (tags & (Tag.Pronoun | Tag.Determiner)) return false
  return (tags & (Tag.Adverb | Tag.AdjT)) !== 0 && !(tags & nominal)
}

/** . ; : ? ! */
export function endsSentence(sign: number): boolean {
  return sign === 0x2e || sign === 0x3b || sign === 0x3a || sign === 0x3f || sign === 0x21
}

/** Signs at which a clause ends, the comma among them. */
export function endsClause(sign: number): boolean {
  return sign === comma || endsSentence(sign) || sign === 0x28 || sign === 0x29
}

/** og, eller, samt. */
export function isAnd(block: DanishBlock, row: number): boolean {
  return (block.tagsAt(row) & Tag.Conjunction) !== 0 && !(block.tagsAt(row) & Tag.Subjunction)
}

/** Whether a row opens a subordinate clause: at, hvis, når, som, hvorfor. "der" and "så" are told apart elsewhere. */
export function isSubordinator(block: DanishBlock, row: number): boolean {
  const cues = block.cuesAt(row)
  // "i så fald" opens nothing.
  return (cues & Cue.clauseStart) !== 0 && !(cues & Cue.expletive) && !isAnd(block, row) && block.wordAt(row + 1) !== 'fald'
}

/** First row of the clause whose verb stands at `row`: behind a sign, a subordinator or the verb of another clause. */
export function clauseStart(block: DanishBlock, row: number): number {
  let at = row
  while (at > block.from && at > row - clauseReach) {
    const before = at - 1
    if (endsClause(block.signAt(before)) || isSubordinator(block, before) || isFinite(block, before)) break
    at--
  }
  return at
}

/** The modal verb that governs an infinitive at `row`, or -1. "behøver" governs a bare infinitive too. */
export function modalOf(block: DanishBlock, row: number): number {
  let coordinated = false
  for (let at = row - 1; at >= block.from && at >= row - clauseReach / 2; at--) {
    if (endsClause(block.signAt(at)) || isSubordinator(block, at)) return -1
    if (block.cuesAt(at) & Cue.modal) return at
    if (isAnd(block, at)) coordinated = true
    const tags = block.tagsAt(at)
    if (tags & Tag.VerbPresent && block.wordAt(at) === 'behøver') return at
    if (tags & (Tag.VerbSPresent | Tag.VerbSPast) && coordinated) continue
    if (isFinite(block, at) && !coordinated) return -1
    if (tags & Tag.VerbInfinitive && !(tags & (nominal | Tag.Auxiliary | Tag.AdjE)) && !coordinated) return -1
  }
  return -1
}

/** The finite verb of a passive's clause: its outermost modal, else its own first verb. */
export function finiteOf(block: DanishBlock, from: number, modal: number): number {
  let row = modal < 0 ? from : modal
  while (block.cuesAt(row - 1) & Cue.modal) row--
  // "har ikke kunnet imødekommes": a participle, whose "har" stands before the adverbs.
  if (!isInfinitiveModal(block.wordAt(row)) || !(block.cuesAt(row) & Cue.modal)) return row
  let have = row - 1
  while (have > row - 4 && isAdverb(block, have)) have--
  return block.cuesAt(have) & Cue.have ? have : row
}

/** "der" or "det" as a mere placeholder around the finite verb of a clause. */
export function expletiveOf(block: DanishBlock, finite: number): '' | 'der' | 'det' {
  for (let at = finite + 1; at <= finite + 2; at++) {
    if (block.cuesAt(at) & Cue.expletive) return isDet(block, at) && isArticle(block, at) ? '' : named(block, at)
    if (!isAdverb(block, at)) break
  }
  let near = true
  for (let at = finite - 1; at >= block.from && at > finite - clauseReach / 2; at--) {
    if (block.cuesAt(at) & Cue.expletive) {
      const word = named(block, at)
      if (word === 'der') return isRelative(block, at) ? '' : near || opensClause(block, at) ? 'der' : ''
      return near ? 'det' : ''
    }
    if (endsClause(block.signAt(at)) || isSubordinator(block, at) || isFinite(block, at)) return ''
    if (!isAdverb(block, at) && !(block.cuesAt(at) & (Cue.have | Cue.modal))) near = false
  }
  return ''
}

function named(block: DanishBlock, row: number): 'der' | 'det' {
  return block.wordAt(row) === 'der' ? 'der' : 'det'
}

function isDet(block: DanishBlock, row: number): boolean {
  return block.wordAt(row) === 'det'
}

/** "det beløb", "det samlede krav": an article and no pronoun. */
function isArticle(block: DanishBlock, row: number): boolean {
  const after = block.tagsAt(row + 1)
  if (after & (Tag.Adverb | Tag.Preposition | Tag.VerbParticiple | Tag.Conjunction)) return false
  return (after & (nominal | Tag.AdjE)) !== 0
}

function opensClause(block: DanishBlock, row: number): boolean {
  return row === block.from || isSubordinator(block, row - 1) || block.signAt(row - 1) !== 0
}

/** "der" behind a noun, or behind a comma that follows one: "de oplysninger, der er indhentet". */
export function isRelative(block: DanishBlock, row: number): boolean {
  const at = block.signAt(row - 1) === comma ? row - 2 : row - 1
  const tags = block.tagsAt(at)
  if (tags & (Tag.Subjunction | Tag.Preposition | Tag.Adverb)) return false
  return at >= block.from && (tags & (nominal | Tag.Pronoun)) !== 0
}

/** Whether a clause is a condition for what follows: hvis, såfremt, medmindre, indtil, forudsat at. */
export function isCondition(block: DanishBlock, finite: number): boolean {
  const opener = clauseStart(block, finite) - 1
  const word = block.wordAt(opener)
  if (word === 'at') return block.wordAt(opener - 1) === 'forudsat' || block.wordAt(opener - 1) === 'betinget'
  return conditions.has(word)
}

const conditions = new Set(['hvis', 'såfremt', 'medmindre', 'ifald', 'indtil'])
