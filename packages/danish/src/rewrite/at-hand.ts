import type { DanishBlock } from '../facts/block.ts'
import { clauseStart, endsClause } from '../facts/passive-clause.ts'
import { Tag } from '../lexicon/tags.ts'
import { joined } from './edits.ts'
import { isSentenceAdverb, nounPhraseEnd } from './noun-phrase.ts'
import { put, type Swapped } from './put.ts'

/**
 * "på det grundlag, der foreligger" -> "på det grundlag, vi har"; "når særlige grunde ikke foreligger" -> "når der ikke er
 * særlige grunde". null for every other "foreligge".
 */
export function atHand(block: DanishBlock, from: number, to: number): Swapped | null {
  const word = block.wordAt(from)
  if ((word !== 'foreligger' && word !== 'forelå') || to !== from + 1) return null
  if (to < block.to && !endsClause(block.signAt(to))) return null
  if (block.wordAt(from - 1) === 'der' && block.signAt(from - 2) === 0x2c && known.test(block.wordAt(from - 3))) {
    return put(block, from - 1, to, word === 'forelå' ? 'vi havde' : 'vi har')
  }
  const start = clauseStart(block, from)
  if (!openers.has(block.wordAt(start - 1)) || block.signAt(start - 1) !== 0) return null
  let end = from
  while (end > start && isSentenceAdverb(block, end - 1)) end--
  if (!isSome(block, start, end)) return null
  return put(block, start, to, joined(['der', block.textOf(end, from), word === 'forelå' ? 'var' : 'er', block.textOf(start, end)]))
}

/** What a case is settled by. */
const known = /(?:grundlag|oplysninger|materiale|dokumentation)$/

const openers: ReadonlySet<string> = new Set('hvis såfremt når at om fordi eftersom da medmindre mens'.split(' '))

/** Whether rows are one noun phrase that tells of something new: with en, et or nogen, or in a bare plural. */
function isSome(block: DanishBlock, from: number, to: number): boolean {
  if (to <= from || nounPhraseEnd(block, from, to) !== to) return false
  if (/^(?:en|et|nogen|noget|ingen|intet|sådanne)$/.test(block.wordAt(from))) return true
  const head = block.tagsAt(to - 1)
  const isPlural = (head & Tag.NounPlIndef) !== 0 && (head & (Tag.NounSgIndef | Tag.NounSgDef)) === 0
  return isPlural && (block.tagsAt(from) & (Tag.Determiner | Tag.Pronoun | Tag.Genitive)) === 0
}
