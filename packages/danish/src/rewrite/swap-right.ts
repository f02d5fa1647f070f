import type { PhraseHit } from '@klarbrev/core'
import { TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { Tag } from '../lexicon/tags.ts'
import { isNoun } from './noun-phrase.ts'
import { wordsOf } from './put.ts'

/** Participles that stand before a noun as in everybody's Danish, whatever the verb is by itself. */
const attributes = new Set(['konstaterede', 'indhentede', 'udarbejdede', 'indsendte', 'iværksatte', 'igangsatte', 'anvendte'])

/**
 * Whether words that are officialese elsewhere are right where they stand, so that nobody would write others: a share
 * of a number ("84 timer, heraf 21"), a participle before its noun ("de indhentede oplysninger"), a verb that looks like
 * one ("De ansøgte den 14. januar").
 */
export function isRightHere(block: DanishBlock, { from, to }: PhraseHit): boolean {
  if (to === from + 1) {
    const word = block.wordAt(from)
    // "spørgsmål om, hvorvidt": a second "om" would stumble over the first. "anses for bortfaldet": a term.
    if (word === 'hvorvidt') return block.signAt(from - 1) === 0x2c && block.wordAt(from - 2) === 'om' && block.wordAt(from - 3) !== 'spørgsmålet'
    if (word === 'bortfaldet') return /^(?:for|som)$/.test(block.wordAt(from - 1))
    if (word === 'heraf') return block.signAt(from - 1) === 0x2c && (isFigure(block, to) || isNoun(block, to))
    return attributes.has(word) && isNoun(block, to) && (block.tagsAt(from - 1) & (Tag.Determiner | Tag.Genitive)) !== 0
  }
  return to === from + 2 && wordsOf(block, from, to) === 'de ansøgte' && !isNoun(block, to)
}

function isFigure(block: DanishBlock, row: number): boolean {
  const kind = block.kindAt(row)
  return kind === TokenKind.number || kind === TokenKind.amount || (block.tagsAt(row) & Tag.Numeral) !== 0
}
