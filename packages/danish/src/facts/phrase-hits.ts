import { type PhraseHit, type PhraseTrie, TokenKind } from '@klarbrev/core'
import type { DanishBlock } from './block.ts'

/** Finds the phrases of the compiled lists in a block, and those of the user's own beside them, in text order. */
export function findPhrases(block: DanishBlock, trie: PhraseTrie): readonly PhraseHit[] {
  const hits: PhraseHit[] = []
  walk(block, trie, hits)
  const found = hits.length
  if (trie.beside !== undefined) walk(block, trie.beside, hits)
  if (hits.length > found && found > 0) hits.sort((a, b) => a.from - b.from)
  return hits
}

/** The hits that are of a rule's list, and not of the wordings by which letters are told apart. */
export function hitsOfRules(hits: readonly PhraseHit[]): readonly PhraseHit[] {
  let found: PhraseHit[] | null = null
  for (const hit of hits) if (hit.pattern.rule.charCodeAt(0) !== 0x40) (found ??= []).push(hit)
  return found ?? none
}

const none: readonly PhraseHit[] = []

function walk({ tokens, sentences }: DanishBlock, trie: PhraseTrie, hits: PhraseHit[]): void {
  const { word, kind } = tokens
  for (let sentence = 0; sentence + 1 < sentences.length; sentence++) {
    const limit = sentences[sentence + 1]!
    let row = sentences[sentence]!
    // Only signs stand before the first word of a sentence.
    while (row < limit && (kind[row] === TokenKind.punctuation || kind[row] === TokenKind.symbol)) row++
    for (const first = row; row < limit; row++) {
      if (trie.begins(word[row]!)) trie.find(tokens, row, limit, row === first, hits)
    }
  }
}
