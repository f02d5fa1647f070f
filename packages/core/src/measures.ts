import { cleanWords } from './clean-words.ts'
import type { LetterFacts } from './facts.ts'
import { isRunningText } from './facts.ts'
import type { Message } from './message.ts'
import { TokenKind } from './tokens.ts'

/**
 * What is known of a letter in numbers and enums: flat, versioned, without any text, so that a later score model can
 * grade history again. Names: `words`, `lix` …, the language's own statistics, `count.RULE` for scored findings, and
 * where the writer has set findings aside, `suppressed` for their number and `off.RULE` for their share, 0 to 1.
 */
export type Measures = Readonly<Record<string, number | string>>

/** Version of the record's names and meanings. */
export const measuresVersion = 3

/** LIX after Björnsson: words per sentence plus the percentage of words of seven letters or more; 0 without words. */
export function lix(words: number, longWords: number, sentences: number): number {
  return words === 0 || sentences === 0 ? 0 : words / sentences + (100 * longWords) / words
}

/** Findings longer than this speak of sentences, whose words are not wrong one by one. */
const longestPhrase = 80

/** Measures a letter. Total: the empty letter has measures too. */
export function measure(facts: LetterFacts, messages: readonly Message[]): Measures {
  let words = 0
  let longWords = 0
  let sentences = 0
  let longest = 0
  let proseBlocks = 0
  for (let at = 0; at < facts.blocks.length; at++) {
    const { facts: block, context } = facts.blocks[at]!
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
    cleanWords: cleanWords(facts, messages.filter((one) => one.scored && one.end - one.start <= longestPhrase)),
    mainMessage: facts.mainMessage?.position ?? 'none',
    wordsBeforeMain: wordsBeforeMain(facts),
    mainMessageClear: facts.mainMessage ? (facts.mainMessage.clear ? 'clear' : 'vague') : 'none',
    ...facts.statistics,
  }
  let suppressed = 0
  const counts = new Map<string, number>()
  for (const message of messages) {
    if (message.scored) counts.set(message.rule, (counts.get(message.rule) ?? 0) + 1)
    else if (isSuppressed(message)) suppressed++
  }
  // Written once a rule: each letter has other names, and a record of many names is slow to ask.
  for (const [rule, count] of counts) record[countName(rule)] = count
  if (suppressed > 0) countSuppressed(record, messages, suppressed)
  return record
}

/**
 * Running words that a reader goes through before the main message; 0 where it stands first, or there is none. Unlike
 * its share of the letter, this number does not fall when text is added behind it.
 */
function wordsBeforeMain({ blocks, mainMessage }: LetterFacts): number {
  if (mainMessage === null || mainMessage.position === 'first') return 0
  let words = 0
  for (const { block, facts, context } of blocks) {
    if (block.start >= mainMessage.start) break
    if (!isRunningText(context.role)) continue
    if (block.end <= mainMessage.start) words += facts.words
    else {
      for (let row = facts.from; row < facts.to && block.start + facts.tokens.start[row]! < mainMessage.start; row++) {
        if (facts.tokens.kind[row] === TokenKind.word) words++
      }
    }
  }
  return words
}

/** Whether the writer has set the finding aside. Data is looked at last: it may first have to be made. */
function isSuppressed(message: Message): boolean {
  return !message.scored && !message.shown && message.data['suppressed'] !== undefined
}

function countSuppressed(
  record: Record<string, number | string>,
  messages: readonly Message[],
  suppressed: number,
): void {
  record['suppressed'] = suppressed
  const byRule = new Map<string, number>()
  for (const message of messages) {
    if (isSuppressed(message)) byRule.set(message.rule, (byRule.get(message.rule) ?? 0) + 1)
  }
  for (const [rule, count] of byRule) {
    const left = (record[countName(rule)] as number | undefined) ?? 0
    record[offName(rule)] = count / (count + left)
  }
}

/** Names by rule: put together anew for every message and every part of a score, they cost more than the counting. */
const countNames = new Map<string, string>()
const offNames = new Map<string, string>()

function countName(rule: string): string {
  return nameIn(countNames, 'count', rule)
}

/** The measure that holds which share of a rule's findings the writer has set aside, 0 to 1. */
export function offName(rule: string): string {
  return nameIn(offNames, 'off', rule)
}

function nameIn(names: Map<string, string>, kind: 'count' | 'off', rule: string): string {
  let name = names.get(rule)
  if (name === undefined) names.set(rule, (name = `${kind}.${rule}`))
  return name
}
