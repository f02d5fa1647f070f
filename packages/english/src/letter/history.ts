import type { LetterKind, MainMessage, Span } from '@klarbrev/core'
import type { Sentence } from './sentences.ts'

/** Kinds of letter that decide something, and so have an answer that history can stand before. */
const deciding = /^(?:afslag|delvis|bevilling|standsning|opkraevning)$/
/** One short sentence about the application does no harm; from here on it is history. */
const leastSentences = 2
const leastWords = 25

/** The first sentence of the history with which a decision opens, or null. */
export function findHistory(sentences: readonly Sentence[], kind: LetterKind, main: MainMessage | null): Span | null {
  if (main === null || !deciding.test(kind)) return null
  let first: Sentence | null = null
  let count = 0
  let words = 0
  for (const sentence of sentences) {
    if (sentence.start >= main.start) break
    if (sentence.place < 0) continue
    const tells =
      sentence.cues.history > 0 || sentence.cues.receipt > 0 || (first !== null && sentence.cues.decide === 0)
    if (!tells) break
    first ??= sentence
    count++
    words += sentence.words
  }
  return first === null || (count < leastSentences && words < leastWords)
    ? null
    : { start: first.start, end: first.end }
}
