import { Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import type { DanishBlock } from './block.ts'

/** Token rows `[from, to)`. */
export interface Rows {
  readonly from: number
  readonly to: number
}

/** Any noun reading. */
export const nominal: number = Tag.NounSgIndef | Tag.NounSgDef | Tag.NounPlIndef | Tag.NounPlDef

/** Most tokens that are looked at on either side of a verb: a clause is rarely longer, and work stays linear. */
const reach = 24

const comma = 0x2c

/** Whether a row is a verb in the present or past and cannot well be anything else. */
export function isFinite(block: DanishBlock, row: number): boolean {
  if (block.cuesAt(row) & Cue.modal) return !isInfinitiveModal(block.wordAt(row))
  const tags = block.tagsAt(row)
  if (!(tags & (Tag.VerbPresent | Tag.VerbPast | Tag.VerbSPresent | Tag.VerbSPast))) return false
  return !(tags & (nominal | Tag.AdjBase | Tag.AdjE | Tag.VerbParticipleInflected | Tag.Preposition | Tag.Adverb | Tag.Conjunction | Tag.Determiner))
}

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

/** Signs at which a clause ends, the comma among them. */
export function endsClause(sign: number): boolean {
  return sign === comma || sign === 0x2e || sign === 0x3b || sign === 0x3a || sign === 0x3f || sign === 0x21 || sign === 0x28 || sign === 0x29
}

function isAnd(block: DanishBlock, row: number): boolean {
  return (block.tagsAt(row) & Tag.Conjunction) !== 0 && !(block.tagsAt(row) & Tag.Subjunction)
}

/** Whether a row opens a subordinate clause: at, hvis, når, som, hvorfor. "der" and "så" are told apart elsewhere. */
export function isSubordinator(block: DanishBlock, row: number): boolean {
  return (block.cuesAt(row) & Cue.clauseStart) !== 0 && !(block.cuesAt(row) & Cue.expletive) && !isAnd(block, row)
}

/** First row of the clause whose verb stands at `row`: behind a sign, a subordinator or the verb of another clause. */
export function clauseStart(block: DanishBlock, row: number): number {
  let at = row
  while (at > block.from && at > row - reach) {
    const before = at - 1
    if (endsClause(block.signAt(before)) || isSubordinator(block, before) || isFinite(block, before)) break
    at--
  }
  return at
}

/** The modal verb that governs an infinitive at `row`, or -1. "behøver" governs a bare infinitive too. */
export function modalOf(block: DanishBlock, row: number): number {
  let coordinated = false
  for (let at = row - 1; at >= block.from && at >= row - reach / 2; at--) {
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
  return row
}

/** "der" or "det" as a mere placeholder around the finite verb of a clause. */
export function expletiveOf(block: DanishBlock, finite: number): '' | 'der' | 'det' {
  for (let at = finite + 1; at <= finite + 2; at++) {
    if (block.cuesAt(at) & Cue.expletive) return isDet(block, at) && isArticle(block, at) ? '' : named(block, at)
    if (!isAdverb(block, at)) break
  }
  let near = true
  for (let at = finite - 1; at >= block.from && at > finite - reach / 2; at--) {
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
  return (after & (nominal | Tag.AdjE)) !== 0 && !(after & (Tag.Adverb | Tag.Preposition | Tag.VerbParticiple | Tag.Conjunction))
}

function opensClause(block: DanishBlock, row: number): boolean {
  return row === block.from || isSubordinator(block, row - 1) || block.signAt(row - 1) !== 0
}

/** "der" behind a noun, or behind a comma that follows one: "de oplysninger, der er indhentet". */
export function isRelative(block: DanishBlock, row: number): boolean {
  const at = block.signAt(row - 1) === comma ? row - 2 : row - 1
  const tags = block.tagsAt(at)
  return at >= block.from && (tags & (nominal | Tag.Pronoun)) !== 0 && !(tags & (Tag.Subjunction | Tag.Preposition | Tag.Adverb))
}

/**
 * The rows of the subject of a passive, null where the clause has none or hides it. It stands before the finite verb,
 * or behind it where something else opens the clause: "Hermed meddeles afslag", "Derfor kan sagen ikke afgøres".
 */
export function subjectOf(block: DanishBlock, finite: number, verb: number): Rows | null {
  const start = clauseStart(block, finite)
  const before = trim(block, start, finite)
  if (before !== null && !(block.tagsAt(before.from) & Tag.Preposition)) return before
  // A preposition may still be part of the subject of a subordinate clause: nothing else can stand there.
  if (finite < verb) {
    const between = trim(block, finite + 1, verb)
    if (between !== null && !(block.tagsAt(between.from) & Tag.Preposition)) return between
  }
  let end = verb + 1
  while (end < block.to && end < verb + reach / 2) {
    if (endsClause(block.signAt(end)) || isSubordinator(block, end) || block.tagsAt(end) & Tag.Preposition && end > verb + 1) break
    end++
  }
  const behind = trim(block, verb + 1, end)
  return behind !== null && !(block.tagsAt(behind.from) & Tag.Preposition) && holdsNoun(block, behind) ? behind : null
}

/** Leaves out adverbs and conjunctions at both ends; null when nothing is left. */
function trim(block: DanishBlock, start: number, end: number): Rows | null {
  let from = start
  let to = end
  const isLoose = (row: number): boolean =>
    block.wordAt(row) === '' ? block.tokens.kind[row] !== undefined && block.signAt(row) !== 0 : isAdverb(block, row) || isAnd(block, row)
  while (from < to && isLoose(from)) from++
  while (to > from && (isLoose(to - 1) || block.cuesAt(to - 1) & (Cue.have | Cue.vaere | Cue.modal))) to--
  return to > from ? { from, to } : null
}

function holdsNoun(block: DanishBlock, { from, to }: Rows): boolean {
  for (let row = from; row < to; row++) if (block.tagsAt(row) & (nominal | Tag.Pronoun)) return true
  return false
}

/** The last noun or pronoun of a subject before its first preposition, or its first row. */
export function headOf(block: DanishBlock, { from, to }: Rows): number {
  let head = from
  for (let row = from; row < to; row++) {
    const tags = block.tagsAt(row)
    if (row > from && tags & Tag.Preposition) break
    if (tags & (nominal | Tag.Pronoun | Tag.Proper)) head = row
  }
  return head
}
