import type { PhraseHit, PhraseTrie } from '@klarbrev/core'
import { isFirstWord } from './address-forms.ts'
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

function walk({ tokens, sentences, from, to }: DanishBlock, trie: PhraseTrie, hits: PhraseHit[]): void {
  let sentence = 0
  for (let row = from; row < to; row++) {
    if (sentence + 1 < sentences.length && row >= sentences[sentence + 1]!) sentence++
    const word = tokens.word[row]!
    if (word === 0 || !trie.begins(word)) continue
    const limit = sentences[sentence + 1] ?? to
    trie.find(tokens, row, limit, isFirstWord(tokens, sentences[sentence]!, row), hits)
  }
}
