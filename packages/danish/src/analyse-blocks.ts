import type { Block, BlockMemory, Letter, PhraseTrie } from '@klarbrev/core'
import { Tokens } from '@klarbrev/core'
import { DanishBlock } from './facts/block.ts'
import type { LetterModel } from './letter/act-model.ts'
import type { Grammar } from './lexicon/index.ts'
import type { Spelling } from './spelling/spelling.ts'
import { cleanCodesOf } from './text/codes.ts'
import { findSentences } from './text/sentences.ts'
import { noCounts } from './text/token-counts.ts'
import { tokenise } from './text/tokenise.ts'
import type { Words } from './text/words.ts'

/** What reading a block takes. */
export interface Tools {
  readonly words: Words
  readonly trie: PhraseTrie
  readonly grammar: Grammar
  /** The trained models of letters; null where there are none. */
  readonly model: LetterModel | null
  readonly spelling: Spelling
}

/** The facts of all blocks of a letter; out of the memory where it holds a block with the same words. */
export function analyseBlocks(
  letter: Letter,
  tools: Tools,
  memory: BlockMemory<DanishBlock> | undefined,
): readonly DanishBlock[] {
  if (memory !== undefined) {
    // Read out of the key, which ends in the block's text: facts that held the letter would keep each version of it.
    const read = (block: Block, key: string): DanishBlock => {
      const room = new Tokens(((block.end - block.start) >> 2) + 8)
      const facts = analyseBlock(key, moved(block, key.length - block.end), room, tools, null)
      facts.kept = {}
      return facts
    }
    return memory.recall(letter, read, ({ lexicon }) => lexicon === tools.words)
  }
  // All blocks share one set of columns: one allocation a letter instead of one a block.
  const shared = new Tokens((letter.text.length >> 2) + 16)
  const codes = cleanCodesOf(letter.text)
  return letter.blocks.map((block) => analyseBlock(letter.text, block, shared, tools, codes))
}

/** A block as it lies in another text. */
function moved(block: Block, by: number): Block {
  const gaps = block.gaps.map((gap) => ({ start: gap.start + by, end: gap.end + by }))
  return { ...block, start: block.start + by, end: block.end + by, gaps }
}

function analyseBlock(
  text: string,
  block: Block,
  tokens: Tokens,
  { words, trie, grammar }: Tools,
  codes: Uint16Array | null,
): DanishBlock {
  const from = tokens.count
  const counts = noCounts()
  // Cut off behind the block: what a word turns out to be must not hang on the next block's, or no memory could keep it.
  const own = block.end < text.length ? text.slice(0, block.end) : text
  tokenise(own, block.start, block.end, block.gaps, tokens, words, counts, codes)
  return new DanishBlock({
    source: text,
    base: block.start,
    length: block.end - block.start,
    kind: block.kind,
    tokens,
    from,
    sentences: findSentences(own, block.start, tokens, from, tokens.count, words),
    counts,
    lexicon: words,
    grammar,
    trie,
  })
}
