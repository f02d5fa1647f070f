import { TokenFlag } from '@klarbrev/core'
import { anyNoun, Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import type { DanishBlock } from './block.ts'
import { isFirstIn, participleAfter, sentenceAround } from './party-place.ts'
import { applied, kin } from './party-tables.ts'
import type { NameRows } from './sender-names.ts'
import { isAddressed } from './sentence-scope.ts'

/**
 * The person who has applied, complained or asked, by name: "Lone Vestergaard har søgt", "Hr. Madsen har klaget", "Mor
 * har fremsendt". Whoever has a case is the one the letter is to, unless it says "du" to somebody else.
 */
export function applicantBefore(block: DanishBlock, verb: number): NameRows | null {
  const rows = nameBefore(block, verb)
  if (rows === null) return null
  const [start, end] = sentenceAround(block, verb)
  const participle = participleAfter(block, verb, end)
  if (participle < 0 || !applied.has(block.wordAt(participle)) || isAddressed(block, start, end)) return null
  return rows
}

/** A person's name that begins the sentence and ends before `verb`: "Lone Vestergaard", "Hr. Madsen", "Mor". */
export function nameBefore(block: DanishBlock, verb: number): NameRows | null {
  if (verb === block.from || (block.tokens.flags[verb - 1]! & TokenFlag.capital) === 0) return null
  const [start] = sentenceAround(block, verb)
  let from = verb
  while (from > start && from > verb - 6 && (block.tokens.flags[from - 1]! & TokenFlag.capital) !== 0 &&
    block.wordAt(from - 1) !== '') from--
  const count = verb - from
  if (count === 0 || count > 5 || !isFirstIn(block, start, from)) return null
  const first = block.wordAt(from)
  if (count === 1 ? first !== 'mor' && first !== 'far' : !isPersonName(block, from, verb)) return null
  return { from, to: verb }
}

/** "Hr. Madsen", "Lone Vestergaard": words with capitals, none of which is a common noun alone. */
function isPersonName(block: DanishBlock, from: number, to: number): boolean {
  const first = block.wordAt(from)
  if (first === 'hr' || first === 'fru' || first === 'frk') return true
  for (let row = from; row < to; row++) {
    const tags = block.tagsAt(row)
    if (tags !== 0 && (tags & Tag.Proper) === 0) return false
  }
  return (block.tagsAt(from) & Tag.Proper) !== 0
}

/**
 * "han" and "hun" for a reader who has been named at `named`: in what the reader is said to have said ("borgeren, at
 * hun"), and at the start of the sentence after.
 */
export function pronounsAfter(block: DanishBlock, named: NameRows, found: NameRows[]): void {
  const [, end] = sentenceAround(block, named.from)
  let others = false
  for (let at = named.to; at < Math.min(end, named.to + 40); at++) {
    const word = block.wordAt(at)
    if (block.cuesAt(at) & (Cue.reader | Cue.polite)) others = true
    const tags = block.tagsAt(at)
    if ((word === 'hun' || word === 'han') && !others && at < named.to + 9 &&
      block.wordAt(at - 1) === 'at') found.push({ from: at, to: at + 1 })
    if ((block.tokens.flags[at]! & TokenFlag.capital) !== 0 && tags !== 0) others = true
    if ((tags & anyNoun) !== 0 && kin.has(word)) others = true
  }
  const next = block.wordAt(end)
  if (end < block.to && !others && (next === 'hun' || next === 'han')) found.push({ from: end, to: end + 1 })
}
