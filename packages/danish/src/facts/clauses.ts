import { TokenKind } from '@klarbrev/core'
import type { DanishBlock } from './block.ts'
import { attributeOpener, backwardEnd } from './clause-backward.ts'
import { afterVerb, beforeVerb } from './clause-insertions.ts'
import { findMainVerb } from './clause-main.ts'
import { doubleNegationEnd } from './clause-negation.ts'
import { type ClauseView, Order, viewOf, wordsBetween } from './clause-words.ts'

/** Words from which a block can hold anything that the clause facts tell of: "Det er ikke umuligt". */
export const fewestClauseWords = 4

/** A stretch of a block: token rows, offsets from the start of the block, and its written words. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
  readonly words: number
}

/** Turns of phrase that are told by the words beside them, wherever they stand in a sentence. */
export interface Turns {
  /** Attributes built backwards, from article to noun: "den af dig indsendte ansøgning". */
  readonly backward: readonly Stretch[]
  /** From the first to the last denying word: "ikke umuligt". */
  readonly doubleNegations: readonly Stretch[]
}

/** How the first main clause of a sentence is built. Lists are empty and stretches null where there is nothing. */
export interface Clause extends Turns {
  /** Number of the sentence in its block. */
  readonly sentence: number
  /** Row of the finite verb of the main clause; -1 when none was found (headings, names, fragments). */
  readonly finite: number
  /** What stands before the finite verb, when it is not a subordinate clause; the front weight is its `words`. */
  readonly front: Stretch | null
  /** The subordinate clause that the sentence begins with. */
  readonly frontedClause: Stretch | null
  /** Insertions of five words or more between subject and verb, or between auxiliary and main verb. */
  readonly insertions: readonly Stretch[]
}

/** Words before the finite verb from which a front is heavy. */
export const heavyFrontWords = 9
/** Words from which a fronted subordinate clause is long. */
export const longFrontedWords = 13

/** Whether too much stands before the finite verb; a short subject with an insertion behind it is an insertion. */
export function isHeavyFront({ front, insertions }: Clause): boolean {
  return front !== null && front.words >= heavyFrontWords && !insertions.some(({ from }) => from < front.to)
}

/** The clause facts of a block, one entry a sentence. */
export function findClauses(block: DanishBlock): readonly Clause[] {
  const clauses: Clause[] = []
  for (let sentence = 0; sentence + 1 < block.sentences.length; sentence++) {
    const clause = block.clauseOf(sentence)
    if (clause !== undefined) clauses.push(clause)
  }
  return clauses
}

/** Finds the clause facts of one sentence; undefined where it holds no token, or the block has no such sentence. */
export function findClause(block: DanishBlock, sentence: number): Clause | undefined {
  const from = block.sentences[sentence]
  const to = block.sentences[sentence + 1]
  return from === undefined || to === undefined || to <= from ? undefined : clauseOf(viewOf(block), sentence, from, to)
}

/** Finds the turns of a block without the clauses they stand in, which cost far more and which few ask for. */
export function findTurns(block: DanishBlock): Turns {
  const view = viewOf(block)
  const turns = { backward: [], doubleNegations: [] }
  for (let sentence = 0; sentence + 1 < block.sentences.length; sentence++) {
    addTurns(view, block.sentences[sentence]!, block.sentences[sentence + 1]!, turns)
  }
  return turns
}

const turning = attributeOpener | Order.denial

function addTurns(view: ClauseView, from: number, to: number, into: { backward: Stretch[]; doubleNegations: Stretch[] }): void {
  const { block } = view
  for (let row = from; row < to; row++) {
    const order = view.wordOrder(row)
    if ((order & turning) === 0) continue
    const attributeEnd = order & attributeOpener ? backwardEnd(view, row, to) : row
    if (attributeEnd > row) into.backward.push(stretch(block, row, attributeEnd))
    const denialEnd = order & Order.denial ? doubleNegationEnd(view, row, to) : row
    if (denialEnd > row) into.doubleNegations.push(stretch(block, row, denialEnd))
    if (attributeEnd > row) row = attributeEnd - 1
    else if (denialEnd > row) row = denialEnd - 1
  }
}

function clauseOf(view: ClauseView, sentence: number, from: number, to: number): Clause {
  const { block } = view
  const backward: Stretch[] = []
  const doubleNegations: Stretch[] = []
  addTurns(view, from, to, { backward, doubleNegations })
  const ends = new Map(backward.map((one) => [one.from, one.to]))
  const skip = (row: number): number => ends.get(row) ?? row
  const { finite, frontedEnd } = findMainVerb(view, from, to, skip)
  const first = firstRow(block, from, to)
  const lead = finite > first && frontedEnd < 0 ? beforeVerb(view, first, finite) : null
  const inner = finite < 0 ? null : afterVerb(view, finite, to)
  return {
    sentence,
    finite,
    front: finite > first && frontedEnd < 0 ? stretch(block, first, withoutComma(view, finite)) : null,
    frontedClause: frontedEnd > first ? stretch(block, first, withoutComma(view, frontedEnd)) : null,
    insertions: [lead, inner].flatMap((one) => (one === null ? [] : [stretch(block, one.from, one.to)])),
    backward,
    doubleNegations,
  }
}

function firstRow(block: DanishBlock, from: number, to: number): number {
  let row = from
  while (row < to && block.tokens.kind[row] === TokenKind.punctuation) row++
  return row
}

/** The row past the last word before `row`: a comma there belongs to nobody. */
function withoutComma(view: ClauseView, row: number): number {
  return view.isComma(row - 1) ? row - 1 : row
}

function stretch(block: DanishBlock, from: number, to: number): Stretch {
  const { start, end } = block.tokens
  return { from, to, start: start[from]!, end: end[to - 1]!, words: wordsBetween(block, from, to) }
}
