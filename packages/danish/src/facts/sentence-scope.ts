import { type Span, TokenFlag, TokenKind } from '@klarbrev/core'
import { anyNoun, Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import type { DanishBlock } from './block.ts'
import { isFiniteVerb, mostSigns } from './party-place.ts'

/** Most tokens of a sentence that are asked for a word; keeps the work linear in sentences without end. */
const longestLook = 80

/** The offsets of the sentence in rows `[from, to)`, from the start of the block; pictures and dashes before it are none of it. */
export function sentenceSpan(block: DanishBlock, from: number, to: number): Span {
  let first = from
  while (first + 1 < to && block.tokens.kind[first] === TokenKind.symbol) first++
  return { start: block.tokens.start[first]!, end: block.tokens.end[to - 1]! }
}

/** Whether the reader is addressed in `[from, to)`: du, jer, De inside a sentence. */
export function isAddressed(block: DanishBlock, from: number, to: number): boolean {
  for (let row = from; row < Math.min(to, from + longestLook); row++) {
    const cues = block.cuesAt(row)
    if (cues & Cue.reader) return true
    if (cues & (Cue.polite | Cue.pluralYou) && block.tokens.flags[row]! & TokenFlag.capital && row > from) return true
    if (cues & Cue.pluralYou && block.tokens.flags[row]! & TokenFlag.capital &&
      isFiniteVerb(block, row + 1)) return true
  }
  return false
}

/** Whether the reader is addressed or named in `[from, to)`. */
export function speaksOfReader(block: DanishBlock, from: number, to: number): boolean {
  if (isAddressed(block, from, to)) return true
  for (let row = from; row < Math.min(to, from + longestLook); row++) {
    if ((block.cuesAt(row) & Cue.thirdReader) === 0 || block.wordAt(row) === 'part') continue
    // "personer, der modtager ydelser": a verb.
    const before = block.wordAt(row - 1)
    if (before !== 'der' && before !== 'som') return true
  }
  return false
}

/** Whether the sentence speaks of everybody: "Enhver borger …", "En kommune skal …", "… generelt …". */
export function isGeneral(block: DanishBlock, from: number, to: number): boolean {
  let first = from
  while (first < to && first < from + mostSigns && block.tokens.kind[first] !== TokenKind.word) first++
  if (/^(?:enhver|ethvert|alle|hver|hvert|ingen|mange|en|et|nogle|kun)$/.test(block.wordAt(first)) && (block.tagsAt(first + 1) & anyNoun) !== 0) return true
  // A plural without article speaks of all of a kind: "Forældre skal …", "Kommuner kan …".
  if (generalPlural.test(block.wordAt(first)) && (block.tagsAt(first) & Tag.NounPlIndef) !== 0 &&
    (block.tagsAt(first) & Tag.NounSgIndef) === 0) return true
  for (let row = first; row < Math.min(to, first + longestLook); row++) {
    switch (block.wordAt(row)) {
      case 'generelt':
      case 'overalt':
      case 'enhver':
      case 'altid':
        return true
    }
  }
  return false
}

const generalPlural = /(?:[a-zæøå]ere|forældre|børn|kommuner|foreninger|virksomheder|personer|familier|pensionister|elever|unge|ældre)$/

/** Whether the law is named in rows `[from, to)`: "efter loven", "ifølge § 83", "reglerne". */
export function namesLaw(block: DanishBlock, from: number, to: number): boolean {
  for (let row = Math.max(from, block.from); row < Math.min(to, block.to, from + longestLook); row++) {
    if (block.tokens.kind[row] === TokenKind.statuteRef || block.cuesAt(row) & Cue.lawName) return true
    const word = block.wordAt(row)
    if (word === 'lovgivningen' || word === 'lovgivning' || word === 'reglerne' || word === 'lovens' ||
      word === 'lov') return true
  }
  return false
}
