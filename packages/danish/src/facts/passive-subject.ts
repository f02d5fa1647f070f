import { TokenFlag, TokenKind } from '@klarbrev/core'
import { Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import type { DanishBlock } from './block.ts'
import { clauseReach, endsClause, isAdverb, isAnd, isSubordinator, nominal } from './passive-clause.ts'

/** Token rows `[from, to)`. */
export interface Rows {
  readonly from: number
  readonly to: number
}

/**
 * The rows of the subject of a passive whose clause begins at `start`, null where it has none or hides it. It stands before the finite verb,
 * or behind it where something else opens the clause: "Hermed meddeles afslag", "Derfor kan sagen ikke afgøres".
 */
export function subjectOf(block: DanishBlock, start: number, finite: number, verb: number): Rows | null {
  const before = trim(block, start, finite)
  if (before !== null && isNounPhrase(block, before)) return before
  if (finite < verb) {
    const between = trim(block, finite + 1, verb)
    if (between !== null && isNounPhrase(block, between)) return between
  }
  let end = verb + 1
  while (end < block.to && end < verb + clauseReach / 2) {
    if (endsClause(block.signAt(end)) || isSubordinator(block, end)) break
    if (end > verb + 1 && block.tagsAt(end) & Tag.Preposition) break
    end++
  }
  const behind = trim(block, verb + 1, end)
  return behind !== null && isNounPhrase(block, behind) && holdsNoun(block, behind) ? behind : null
}

/** Whether rows begin as a noun phrase does, and not with a preposition. */
function isNounPhrase(block: DanishBlock, { from }: Rows): boolean {
  return !(block.tagsAt(from) & Tag.Preposition) || isPluralYou(block, from)
}

/** "I" as a pronoun: with a capital, and with no noun behind it that the preposition could govern. */
export function isPluralYou(block: DanishBlock, row: number): boolean {
  if (block.wordAt(row) !== 'i' || !(block.tokens.flags[row]! & TokenFlag.capital)) return false
  const after = block.tagsAt(row + 1)
  if (after & Tag.VerbPresent || block.wordAt(row + 1) === 'begge') return true
  return !(after & (nominal | Tag.AdjE | Tag.Determiner | Tag.Proper))
}

/** Leaves out adverbs and conjunctions at both ends; null when nothing is left. */
function trim(block: DanishBlock, start: number, end: number): Rows | null {
  let from = start
  let to = end
  const isLoose = (row: number): boolean => block.signAt(row) !== 0 || isAdverb(block, row) || isAnd(block, row)
  // "Efter § 30 trækkes": a preposition that is an adverb elsewhere begins a phrase of its own.
  while (from < to && isLoose(from) && !(block.tagsAt(from) & Tag.Preposition && block.kindAt(from + 1) === TokenKind.statuteRef)) from++
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
