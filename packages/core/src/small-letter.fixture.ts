import { lettersIn } from './clean-words.ts'
import type { Block } from './letter.ts'
import type { BlockContext, LetterFacts } from './facts.ts'
import type { PhraseFacts } from './list-rule.ts'
import type { Message } from './message.ts'
import { compilePhrases, type PhraseHit, type PhrasePattern } from './phrase-data.ts'
import { PhraseTrie } from './phrase-trie.ts'
import type { RuleCard } from './rule.ts'
import { TokenFlag, TokenKind, Tokens } from './tokens.ts'

/** A block of the test language with its place in the letter; what is left out is plain body text. */
export interface SmallBlock extends Partial<BlockContext> {
  readonly text: string
}

/**
 * A letter in the plainest language there is: words are runs of letters, digits and hyphens,
   every other visible sign is
 * punctuation, a sentence ends after a full stop, and ” opens and closes a quotation. Blocks are parted by blank lines.
 */
export function smallLetter(
  parts: readonly (string | SmallBlock)[],
  patterns: readonly PhrasePattern[] = [],
): LetterFacts<PhraseFacts> {
  const blocks = parts.map((part) => (typeof part === 'string' ? { text: part } : part))
  const text = blocks.map((block) => block.text).join('\n\n')
  const phrases = compilePhrases(patterns)
  const ids = new Map(phrases.vocabulary.map((word, index) => [word, index + 1]))
  const trie = new PhraseTrie(phrases, 1)
  let start = 0
  const placed = blocks.map(({ text: own, ...context }, group) => {
    const block: Block = { kind: 'paragraph', start, end: start + own.length, level: 0, gaps: [], group, indent: 0 }
    start = block.end + 2
    const facts = smallFacts(text, block, ids, trie)
    return { block, facts, context: { role: 'body', section: 'none', kind: 'ukendt', place: 'after',
      ...context } as const }
  })
  return {
    letter: { path: 'brev', text, blocks: placed.map(({ block }) => block), hints: {} },
    blocks: placed,
    kind: 'ukendt',
    kindConfidence: 0,
    mainMessage: null,
    language: 'xx',
    languageCertainty: 1,
    statistics: {},
  }
}

function smallFacts(source: string, block: Block, ids: Map<string, number>, trie: PhraseTrie): PhraseFacts {
  const tokens = new Tokens(4)
  const own = source.slice(block.start, block.end)
  const sentences = [0]
  const firstRows = new Set([0])
  let words = 0
  let longWords = 0
  let letters = 0
  let quoted = 0
  for (const { 0: sign, index } of own.matchAll(/[\p{L}\d-]+|[^\s]/gu)) {
    const isWord = /[\p{L}\d]/u.test(sign)
    const lower = sign.toLowerCase()
    const id = isWord ? (ids.get(lower) ?? ids.set(lower, ids.size + 1).size) : 0
    const capital = sign === lower ? 0 : TokenFlag.capital
    tokens.push(index, index + sign.length, isWord ? TokenKind.word : TokenKind.punctuation, capital | quoted, id)
    if (/\p{L}/u.test(sign)) words++
    if (sign.length >= 7) longWords++
    if (isWord) letters += lettersIn(own, index, index + sign.length)
    if (sign === '”') quoted = TokenFlag.quoted - quoted
    if (sign === '.' && index + 1 < own.length) firstRows.add(sentences[sentences.push(tokens.count) - 1]!)
  }
  if (tokens.count > 0) sentences.push(tokens.count)
  const ends = sentences.slice(1)
  return {
    source,
    base: block.start,
    length: own.length,
    kind: block.kind,
    tokens,
    from: 0,
    to: tokens.count,
    sentences,
    words,
    longWords,
    letters,
    listHits(): readonly PhraseHit[] {
      const hits: PhraseHit[] = []
      for (let row = 0; row < tokens.count; row++) {
        trie.find(tokens, row, ends.find((end) => end > row)!, firstRows.has(row), hits)
      }
      return hits
    },
  }
}

/** A complete rule card; what a test does not care about says nothing. */
export function smallCard(changes: Partial<RuleCard> = {}): RuleCard {
  return {
    id: 'regel',
    category: 'sprog',
    severity: 'advarsel',
    stage: 'fast',
    since: '2026.1',
    extent: 'words',
    sources: ['prøve'],
    docs: { title: 'Regel', what: 'Hvad.', why: 'Derfor.', how: 'Sådan.', exceptions: 'Aldrig.' },
    messages: {
      use: { da: 'Skriv ”{use}” for ”{found}”.', en: 'Write “{use}” for “{found}”.' },
      drop: { da: 'Stryg ”{found}”.', en: 'Drop “{found}”.' },
    },
    examples: [],
    ...changes,
  }
}

/** A message over `[start, end)`; shown, scored and of the rule `regel` where a test does not say otherwise. */
export function smallMessage(start: number, end: number, changes: Partial<Message> = {}): Message {
  return {
    start,
    end,
    rule: 'regel',
    category: 'sprog',
    severity: 'advarsel',
    messageId: 'use',
    data: {},
    fixes: [],
    noFix: null,
    scored: true,
    shown: true,
    ...changes,
  }
}
