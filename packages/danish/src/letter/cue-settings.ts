import type { DanishBlock } from '../facts/block.ts'
import { Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import { Clause, type Clauses } from './clause-bits.ts'
import { Cues, cueSet } from './cues.ts'

/** What the wordings of a sentence work on each other: wishes, topics and rules in which words mean something else. */
export interface Course {
  /** Row behind "du har søgt om"; -1 when the sentence tells of no wish. */
  askedFrom: number
  topicFrom: number
  topicTo: number
  /** What "risikerer", "kan medføre" and "vi overvejer" leave of what follows. */
  hedge: number
  /** What "efter bestemmelsen", "personer med" leave of the sentence. */
  rule: number
  /** The first errand of a heading. */
  head: number
}

/** What "vi overvejer at" leaves of the errand that follows. */
export const intended = 0.4

/** Errands that "ikke" undoes; of them only a grant turns into something else. */
export const deniable: number = cueSet('grant payment stop request summons decision')
/** Errands that hold even if they hang on a condition: "Har du bemærkninger, skal vi have dem senest …". */
const conditionable = cueSet('hearing intention request summons receipt answer reply info deadline duty vague')
/** Errands that lie in the past when the clause does; a decision or a receipt often is told in the past. */
const timely = cueSet('hearing request summons stop grant payment')
/** What the reader has asked for, or the case is about, is neither given nor refused by being named. */
const wishable = cueSet('grant refusal payment stop partial request summons hearing info')
/** Errands that a rule names without doing them. */
const regulated = cueSet('grant refusal payment stop')

/** How much of a wording's weight its setting leaves: `bits` are those of its clause, number `at`. */
export function settingOf(
  block: DanishBlock,
  cue: number,
  from: number,
  to: number,
  at: number,
  clauses: Clauses,
  course: Course,
): number {
  const set = 1 << cue
  const bits = clauses.bits[at]!
  let share = 1
  if (set & wishable) {
    const isWish = course.askedFrom >= 0 && from >= course.askedFrom
    if (isWish && !isOwnStatement(clauses, course.askedFrom, at)) share *= 0.15
    else if (from >= course.topicFrom && from < course.topicTo) share *= 0.25
  }
  if (bits & Clause.hypothetical) share *= set & conditionable ? 0.7 : 0.25
  else if (bits & Clause.consequence) share *= set & conditionable ? 0.9 : 0.4
  if (bits & Clause.relative) share *= 0.5
  // "Du kan ikke få en bolig, før …": not yet is not no.
  if (cue === Cues.refusal && at + 1 < clauses.count && clauses.bits[at + 1]! & Clause.until) share *= 0.3
  if (cue === Cues.request && bits & Clause.can) share *= 0.5
  if (set & timely && (bits & Clause.past || isAttribute(block.tagsAt(from)))) share *= 0.4
  if (!(set & conditionable)) {
    share *= course.hedge
    const isRule = (bits & (Clause.can | Clause.reader | Clause.sender | Clause.denied)) === Clause.can
    if (isRule && !holdsCue(block, from, to, Cue.modal)) share *= 0.35
  }
  if (set & regulated && (bits & (Clause.reader | Clause.content)) !== Clause.reader) share *= course.rule
  return share
}

/** "den meddelte tilladelse", "de bevilgede timer": a participle with an ending tells of what was done before. */
function isAttribute(tags: number): boolean {
  return (tags & Tag.VerbParticipleInflected) !== 0 && (tags & (Tag.VerbParticiple | Tag.VerbPresent)) === 0
}

/** Whether a clause of the sender's own, or one that turns against what was asked, begins between wish and word. */
function isOwnStatement(clauses: Clauses, asked: number, last: number): boolean {
  for (let at = last; at >= 0 && clauses.from[at]! > asked; at--) {
    const bits = clauses.bits[at]!
    if (bits & Clause.contrast) return true
    if ((bits & (Clause.sender | Clause.hypothetical | Clause.relative | Clause.content)) === Clause.sender) return true
  }
  return false
}

/** Whether any of the rows is a word with one of the bits. */
export function holdsCue(block: DanishBlock, from: number, to: number, cue: number): boolean {
  for (let row = from; row < to; row++) if (block.cuesAt(row) & cue) return true
  return false
}

const verbs = Tag.VerbPresent | Tag.VerbPast | Tag.VerbSPresent | Tag.Auxiliary

/**
 * A topic begins behind "om" or "til" and ends where the clause's verb stands: "Ansøgning af 3. maj | om tilskud | kan ikke
 * imødekommes". What the reader has is a topic by itself: "Deres tilladelse til … tilbagekaldes" gives nothing.
 */
export function readTopic(block: DanishBlock, first: number, behind: number, to: number, course: Course): void {
  const isOwned = (block.cuesAt(first) & (Cue.reader | Cue.polite)) !== 0
  let from = opensTopic(block, behind - 1) ? behind : -1
  let row = behind
  while (row < to && block.signAt(row) === 0 && !(block.tagsAt(row) & verbs) && !(block.cuesAt(row) & Cue.denial)) {
    if (from < 0 && opensTopic(block, row)) from = row + 1
    row++
  }
  if (from < 0 && !isOwned) return
  course.topicFrom = isOwned ? first + 1 : from
  course.topicTo = row
}

const topicWords = new Set(['om', 'til', 'efter', 'over', 'vedrørende', 'for'])

function opensTopic(block: DanishBlock, row: number): boolean {
  return (block.tagsAt(row) & Tag.Preposition) !== 0 && topicWords.has(block.wordAt(row))
}
