import type { LetterFacts } from './facts.ts'
import { isRunningText } from './facts.ts'
import type { Message } from './message.ts'

/**
 * What is known of a letter in numbers and enums: flat, versioned, without any text, so that a later score model can
 * grade history again. Names: `words`, `lix` …, the language's own statistics, `count.RULE` for scored findings, and
 * where the writer has set findings aside, `suppressed` for their number and `off.RULE` for their share, 0 to 1.
 */
export type Measures = Readonly<Record<string, number | string>>

/** Version of the record's names and meanings. */
export const measuresVersion = 1

/** LIX after Björnsson: words per sentence plus the percentage of words of seven letters or more; 0 without words. */
export function lix(words: number, longWords: number, sentences: number): number {
  return words === 0 || sentences === 0 ? 0 : words / sentences + (100 * longWords) / words
}

/** Measures a letter. Total: the empty letter has measures too. */
export function measure(facts: LetterFacts, messages: readonly Message[]): Measures {
  let words = 0
  let longWords = 0
  let sentences = 0
  let longest = 0
  let proseBlocks = 0
  for (const { facts: block, context } of facts.blocks) {
    if (!isRunningText(context.role)) continue
    words += block.words
    longWords += block.longWords
    sentences += block.sentences.length - 1
    if (block.words > longest) longest = block.words
    proseBlocks++
  }
  const record: Record<string, number | string> = {
    version: measuresVersion,
    words,
    longWords,
    sentences,
    lix: lix(words, longWords, sentences),
    meanSentenceLength: sentences === 0 ? 0 : words / sentences,
    longestParagraph: longest,
    runningBlocks: proseBlocks,
    cleanWords: Math.max(0, words - flaggedWords(facts, messages)),
    mainMessage: facts.mainMessage?.position ?? 'none',
    mainMessageClear: facts.mainMessage ? (facts.mainMessage.clear ? 'clear' : 'vague') : 'none',
    ...facts.statistics,
  }
  let suppressed = 0
  for (const message of messages) {
    if (!message.scored) {
      if (message.data['suppressed'] !== undefined) suppressed++
      continue
    }
    const name = countName(message.rule)
    record[name] = ((record[name] as number | undefined) ?? 0) + 1
  }
  if (suppressed > 0) countSuppressed(record, messages, suppressed)
  return record
}

function countSuppressed(
  record: Record<string, number | string>,
  messages: readonly Message[],
  suppressed: number,
): void {
  record['suppressed'] = suppressed
  const byRule = new Map<string, number>()
  for (const { rule, data } of messages) {
    if (data['suppressed'] !== undefined) byRule.set(rule, (byRule.get(rule) ?? 0) + 1)
  }
  for (const [rule, count] of byRule) {
    const left = (record[countName(rule)] as number | undefined) ?? 0
    record[`off.${rule}`] = count / (count + left)
  }
}

/** Names of counts by rule: put together anew for every message, they cost more than the counting. */
const countNames = new Map<string, string>()

function countName(rule: string): string {
  const known = countNames.get(rule)
  if (known !== undefined) return known
  const name = `count.${rule}`
  countNames.set(rule, name)
  return name
}

/**
 * Words of running text inside scored findings about words. The score divides by the others, so that deleting a flagged phrase cannot
 * make the rest of the letter look worse.
 */
function flaggedWords(facts: LetterFacts, messages: readonly Message[]): number {
  let count = 0
  let reached = 0
  const running = facts.blocks.filter(({ context }) => isRunningText(context.role))
  let at = 0
  for (const message of messages) {
    if (!message.scored || message.end - message.start > 80) continue
    while (at < running.length && running[at]!.block.end <= message.start) at++
    if (at === running.length || running[at]!.block.start > message.start) continue
    count += wordsIn(facts.letter.text, Math.max(message.start, reached), message.end)
    reached = Math.max(reached, message.end)
  }
  return count
}

/** Runs of signs other than white space that hold a letter: near enough to words for a divisor. */
function wordsIn(text: string, start: number, end: number): number {
  let count = 0
  let isInside = false
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code <= 0x20 || code === 0xa0) isInside = false
    else if (!isInside && isLetter(code)) {
      count++
      isInside = true
    }
  }
  return count
}

/** Letters of European writing, and whatever lies above U+024F apart from signs that stand between words. */
function isLetter(code: number): boolean {
  if (code < 0xc0) return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
  return code !== 0xd7 && code !== 0xf7 && (code < 0x2000 || code > 0x2bff)
}
