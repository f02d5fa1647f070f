import type { Block, BlockContext, BlockMemory, Language, Letter, LetterKind, Placed } from '@klarbrev/core'
import {
  compilePhrases,
  inflectEntries,
  isRunningText,
  letterKinds,
  PhraseTrie,
  TokenKind,
  Tokens,
} from '@klarbrev/core'
import { fromRetext } from '@klarbrev/core/retext'
import { englishLists } from './detectors/index.ts'
import { EnglishBlock } from './facts/block.ts'
import { cueLists } from './letter/cues.list.ts'
import type { EnglishLetter, Speller } from './letter/english-letter.ts'
import { findHistory } from './letter/history.ts'
import { guessKind, outcomeOf } from './letter/kind.ts'
import { findMainMessage } from './letter/main-message.ts'
import { saysNextStep } from './letter/next-step.ts'
import { findPadding } from './letter/padding.ts'
import { findReaderNames } from './letter/reader-names.ts'
import { findAnatomy } from './letter/roles.ts'
import { collectSentences } from './letter/sentences.ts'
import { countStatistics } from './letter/statistics.ts'
import { inflect } from './morphology.ts'
import { type DictionaryText, openSpeller } from './spelling.ts'
import { cleanCopy } from './text/clean-copy.ts'
import { checkEnglish, parseEnglish } from './text/parse.ts'
import { layRows } from './text/rows.ts'
import { setOf } from './words.ts'

/** The English language for core. */
export type English = Language<EnglishBlock, EnglishLetter>

/** What a door brings. */
export interface EnglishParts {
  /** Gives the text of dictionary-en-gb, asked for once and only when words are looked up; without it none are. */
  readonly dictionary?: () => DictionaryText
  /** Words that are right though the dictionary lacks them. */
  readonly ownWords?: readonly string[]
}

/** Words that hold English together: of any English text they are a third, of other languages next to nothing. */
const functionWords = setOf(
  `the and of to is in that you your we our for on with be this as are by have has not will from or an at which can if
  it was`,
)
const leastShare = 1 / 8

/** Opens English: compiles the phrase lists of the detectors and the wordings by which letters are told apart. */
export function createEnglish(parts: EnglishParts = {}): English {
  const lists = [...englishLists, ...cueLists]
  const data = compilePhrases(lists.flatMap(({ rule, entries }) => inflectEntries(rule, entries, { inflect })))
  const ids = new Map(data.vocabulary.map((word, place) => [word, place + 1]))
  const trie = new PhraseTrie(data, 1)
  const idOf = (word: string): number => ids.get(word) ?? 0
  let speller: Speller | null | undefined
  const openOnce = (): Speller | null =>
    (speller ??= parts.dictionary === undefined ? null : openSpeller(parts.dictionary(), parts.ownWords ?? []))
  return {
    code: 'en',
    inflect,
    analyse: (letter, memory) => analyse(letter, analyseBlocks(letter, trie, idOf, memory), openOnce),
  }
}

function analyse(letter: Letter, facts: readonly EnglishBlock[], speller: () => Speller | null): EnglishLetter {
  const { roles, sections } = findAnatomy(letter.blocks, facts)
  const readerNames = findReaderNames(facts, roles)
  const sentences = collectSentences(letter.blocks, facts, roles, sections, readerNames)
  const padding = findPadding(letter.blocks, facts, roles)
  const given = letterKinds.find((kind) => kind === letter.hints.kind) ?? null
  const main = findMainMessage(sentences, given)
  const guess = guessKind(sentences, main?.sentence ?? null)
  const kind: LetterKind = given ?? guess.kind
  const mainMessage = main?.message ?? null
  const blocks = letter.blocks.map((block, index): Placed<EnglishBlock> => {
    const place =
      mainMessage === null || block.start > mainMessage.start
        ? 'after'
        : block.end > mainMessage.start
          ? 'at'
          : 'before'
    const context: BlockContext = { role: roles[index]!, section: sections[index]!, kind, place }
    return { block, facts: facts[index]!, context }
  })
  return {
    letter,
    blocks,
    kind,
    kindConfidence: given === null ? guess.confidence : 1,
    outcome: outcomeOf(kind),
    history: findHistory(sentences, kind, mainMessage),
    hasNextStep: saysNextStep(blocks, sentences),
    readerNames,
    speller,
    mainMessage,
    language: letter.hints.language ?? 'en',
    languageCertainty: letter.hints.language === undefined ? certaintyOf(blocks) : 1,
    padding,
    statistics: countStatistics(blocks, mainMessage?.start ?? Number.POSITIVE_INFINITY, outcomeOf(kind), padding),
  }
}

function certaintyOf(blocks: readonly Placed<EnglishBlock>[]): number {
  let words = 0
  let known = 0
  for (const { facts, context } of blocks) {
    if (!isRunningText(context.role)) continue
    for (let row = facts.from; row < facts.to; row++) {
      if (facts.tokens.kind[row] !== TokenKind.word) continue
      words++
      if (functionWords.has(facts.wordAt(row))) known++
    }
  }
  return known >= words * leastShare ? 0.95 : 0.4
}

function analyseBlocks(
  letter: Letter,
  trie: PhraseTrie,
  idOf: (word: string) => number,
  memory: BlockMemory<EnglishBlock> | undefined,
): readonly EnglishBlock[] {
  const read = (block: Block): EnglishBlock => analyseBlock(letter.text, block, trie, idOf)
  const facts = memory === undefined ? letter.blocks.map(read) : memory.recall(letter, read, () => true)
  const unchecked = [...new Set(facts.filter(({ retext }) => retext === null))]
  const found = checkEnglish(unchecked.map(({ tree }) => tree))
  unchecked.forEach((block, index) => {
    const of = (plugin: string): ReturnType<typeof fromRetext> =>
      fromRetext({ messages: found[index]!.filter(({ source }) => source === plugin) }, 'use').map((one) =>
        block.uncopied(one),
      )
    block.retext = {
      passive: of('retext-passive'),
      simplify: of('retext-simplify'),
      repeated: of('retext-repeated-words'),
    }
  })
  return facts
}

function analyseBlock(text: string, block: Block, trie: PhraseTrie, idOf: (word: string) => number): EnglishBlock {
  const copy = cleanCopy(text, block.start, block.end, block.gaps)
  const tree = parseEnglish(copy.text)
  const tokens = new Tokens(((block.end - block.start) >> 2) + 8)
  const lower: string[] = []
  const rows = layRows(tree, copy, tokens, lower, idOf)
  return new EnglishBlock({
    source: text,
    base: block.start,
    length: block.end - block.start,
    kind: block.kind,
    tokens,
    lower,
    rows,
    tree,
    copy,
    trie,
  })
}
