import { type LetterKind, type MainMessage, type Span, TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import type { Clause } from '../facts/clauses.ts'
import { finiteVerb, Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import { Cues } from './cues.ts'
import { type LetterSentences, Look, type SentenceCues } from './sentence-cues.ts'

/** What a decision tells of the case before it comes to its answer. The span is that of its first sentence. */
export interface History extends Span {
  readonly sentences: number
  readonly words: number
}

/** Kinds of letter that decide something, and so have an answer that history can stand before. */
const deciding: ReadonlySet<LetterKind> = new Set(['afslag', 'delvis', 'bevilling', 'standsning', 'opkraevning'])

/** One short sentence about the application does no harm; from here on it is history. */
const leastSentences = 2
const leastWords = 25
/** Rows behind "har" within which its participle is sought. */
const farParticiple = 40
/** History may also be packed into the front of the sentence that holds the answer. */
const leastWordsInFront = 12

/**
 * The history with which a decision opens, or null: "Du har den 3. maj søgt … Vi har talt med …" before the answer.
 * A letter whose title holds the answer has given it first.
 */
export function findHistory(
  letter: LetterSentences,
  facts: readonly DanishBlock[],
  starts: readonly number[],
  kind: LetterKind,
  main: MainMessage | null,
): History | null {
  if (main === null || !deciding.has(kind)) return null
  let first: SentenceCues | null = null
  let firstBlock = 0
  let count = 0
  let words = 0
  for (const [at, sentence] of letter.all.entries()) {
    const index = letter.blockOf(at)
    const block = facts[index]!
    const start = starts[index]! + block.tokens.start[sentence.from]!
    if (start >= main.start) {
      if (first === null && start === main.start) return historyInFront(sentence, block, starts[index]!)
      break
    }
    if (sentence.role === 'title') continue
    // What was applied for may be told as a list.
    if (sentence.role === 'listItem' && first !== null && first.role !== 'listItem') {
      words += sentence.words
      continue
    }
    if (sentence.role === 'heading' || !isHistory(sentence, block)) break
    if (first === null) firstBlock = index
    first ??= sentence
    count++
    words += sentence.words
  }
  if (first === null || (count < leastSentences && words < leastWords)) return null
  return { ...spanOf(first, facts[firstBlock]!, starts[firstBlock]!), sentences: count, words }
}

function spanOf({ from: first, to }: SentenceCues, facts: DanishBlock, base: number): Span {
  let from = first
  while (from + 1 < to && facts.tokens.kind[from] === TokenKind.symbol) from++
  return { start: base + facts.tokens.start[from]!, end: base + facts.tokens.end[to - 1]! }
}

/** Whether a sentence tells what was asked, written or done, and decides nothing. */
function isHistory({ weights, base, looks, from, to }: SentenceCues, block: DanishBlock): boolean {
  if (weights[base + Cues.decision]! >= 2 || weights[base + Cues.refusal]! >= 2 || weights[base + Cues.grant]! >= 2) return false
  if (weights[base + Cues.asked]! >= 0.5 || weights[base + Cues.wrote]! >= 0.6 || weights[base + Cues.receipt]! > 0) return true
  return (looks & Look.told) !== 0 || tellsPast(block, from, to)
}

/** Whether the main clause stands in the past or the perfect: "hjalp dig", "har konstateret". */
function tellsPast(block: DanishBlock, from: number, to: number): boolean {
  const clause = clauseAt(block, from)
  if (clause === null || clause.finite < 0) return false
  const tags = block.tagsAt(clause.finite)
  if (block.cuesAt(clause.finite) & Cue.have) {
    for (let row = clause.finite + 1; row < Math.min(to, clause.finite + farParticiple); row++) {
      if (block.tagsAt(row) & Tag.VerbParticiple) return true
      if (block.tagsAt(row) & finiteVerb && block.tagsAt(row) & Tag.Auxiliary) return false
    }
    return false
  }
  return (tags & (Tag.VerbPast | Tag.VerbSPast)) !== 0 && (block.cuesAt(clause.finite) & Cue.modal) === 0
}

function clauseAt(block: DanishBlock, from: number): Clause | null {
  const sentence = block.sentenceOf(from)
  return block.clauseOf(sentence) ?? null
}

/** "Under henvisning til din anmodning af 14. februar og vores brev af 3. marts …, meddeles det": the front is history. */
function historyInFront(sentence: SentenceCues, block: DanishBlock, base: number): History | null {
  const { weights, base: cues } = sentence
  const isOfCase = weights[cues + Cues.application]! > 0 || weights[cues + Cues.asked]! > 0 || weights[cues + Cues.wrote]! > 0
  if (!isOfCase) return null
  const clause = clauseAt(block, sentence.from)
  const front = clause?.front ?? clause?.frontedClause ?? null
  if (front === null || front.words < leastWordsInFront) return null
  return { start: base + front.start, end: base + front.end, sentences: 0, words: front.words }
}
