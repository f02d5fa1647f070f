import type { DanishBlock } from '../facts/block.ts'
import { Tag } from '../lexicon/tags.ts'
import { isCapital } from './edits.ts'
import { isAdverbialFront } from './frame-parts.ts'
import { nounPhraseEnd } from './noun-phrase.ts'
import { like, put, type Swapped } from './put.ts'
import { oblique, sameForm, skip, subjects } from './verb-near.ts'

/** "forelægges nævnet" -> "lægges frem for nævnet", "forelægger sagen for" -> "lægger sagen frem for". */
export function laidBefore(block: DanishBlock, from: number, to: number): Swapped {
  const form = sameForm(block, from, 'lægge')
  const object = skip(block, to)
  if (form === null || object > to) return 'vaelg'
  const end = nounPhraseEnd(block, object)
  if (block.passives().some(({ verb }) => verb === from)) {
    if (block.tagsAt(to) & Tag.Preposition || block.signAt(to) !== 0 || to >= block.to) return put(block, from, to, `${form} frem`)
    // "forelægges Udvalget for Børn": a name that goes on.
    if (block.wordAt(end) !== 'for' || isCapital(block, end + 1)) return end > to ? put(block, from, to, `${form} frem for`) : 'vaelg'
  }
  const own = put(block, from, to, form)
  if (typeof own === 'string' || end === object || block.wordAt(end) !== 'for') return 'vaelg'
  const at = block.tokens.end[end - 1]!
  return [...own, { start: at, end: at, text: ' frem' }]
}

/** Whether a row is the finite verb of the main clause. */
export function isMain(block: DanishBlock, row: number): boolean {
  return block.clauses().some(({ finite }) => finite === row)
}

/** "Overstiger indkomsten grænsen": the row past a noun that is the subject behind its verb; the next row where none is. */
export function subjectBehind(block: DanishBlock, row: number): number {
  const main = block.clauses().find(({ finite }) => finite === row)
  const first = main?.front?.from ?? row
  const isFronted = block.sentences.includes(row) || main !== undefined && (main.frontedClause !== null || first === row || isAdverbialFront(block, first, row))
  if (!isFronted || subjects.has(block.wordAt(row + 1))) return row + 1
  const end = nounPhraseEnd(block, row + 1)
  return end > row + 1 && nounPhraseEnd(block, end) > end ? end : row + 1
}

/** "anmoder derfor dig" -> "beder dig derfor": a light pronoun stands before the adverbs. */
export function asking(block: DanishBlock, from: number, to: number, head: string): Swapped {
  const object = skip(block, to)
  const own = subjects.has(block.wordAt(to)) ? to + 1 : to
  if (object <= own || !oblique.has(block.wordAt(object))) return put(block, from, to, head)
  return put(block, from, object + 1, like(block, from, [head, block.textOf(to, own), block.textOf(object, object + 1), block.textOf(own, object)]))
}

/** "har De anmodet": the reader, and no article of what follows. */
export function isPolite(block: DanishBlock, row: number): boolean {
  return block.wordAt(row) === 'de' && block.textOf(row, row + 1) === 'De' && !block.sentences.includes(row)
}
