import { TokenFlag, TokenKind } from '@klarbrev/core'
import { anyAdjective, anyNoun, Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import type { DanishBlock } from './block.ts'
import { isFirstIn, isFiniteVerb, sentenceAround } from './party-place.ts'
import { manyPeople } from './party-tables.ts'

/** How many tokens around count as near; keeps the work linear. */
const nearby = 150

/**
 * The polite De, Dem, Deres. Inside a sentence the capital decides. At its start the grammar does: "De" is the
 * article before a noun phrase and a pronoun before a finite verb, and then it is the reader unless the sentence
 * before speaks of several, the reader is "du" here, or "begge" and "alle" tell of several.
 */
export function isPolite(block: DanishBlock, row: number): boolean {
  const flags = block.tokens.flags[row]!
  if ((flags & TokenFlag.capital) === 0 || flags & TokenFlag.allCaps) return false
  const [start, end] = sentenceAround(block, row)
  const before = block.signAt(row - 1)
  const isFirst = isFirstIn(block, start, row) || before === 0x3a || isOpeningSign(before)
  if (!isFirst) return !(block.wordAt(row) === 'de' && isProperName(block, row))
  switch (block.wordAt(row)) {
    case 'de':
      if (!isPronoun(block, row, end) || ofThings.test(block.wordAt(row + 1))) return false
      break
    case 'deres':
      if ((block.tagsAt(row + 1) & (anyNoun | anyAdjective)) === 0 && block.tagsAt(row + 1) !== 0) return false
      break
    default:
      // "Dem, der ikke har nøgle": whoever it may be.
      if (!isFiniteVerb(block, row + 1)) return false
  }
  return !isDuHere(block, row) && !followsSeveral(block, start, hasPolite(block, row + 1, end))
}

/** What only things do: "De indeholder ikke faktiske oplysninger" speaks of papers. */
const ofThings = /^(?:indeholder|indeholdt|omfatter|omfattede|vedrører|vedrørte|koster|kostede|fremgår|fremgik|foreligger|gælder|bortfalder|forefindes)$/

function isOpeningSign(code: number): boolean {
  return code === 0x28 || code === 0x22 || code === 0x201d || code === 0x201c || code === 0xbb || code === 0x2022
}

/** "De Gule Spejdere": an article inside a name. Not "mister De Deres plads". */
function isProperName(block: DanishBlock, row: number): boolean {
  const next = row + 1
  return next < block.to && block.tokens.kind[next] === TokenKind.word &&
    (block.tokens.flags[next]! & TokenFlag.capital) !== 0 && !isCapitalPolite(block, next)
}

function isCapitalPolite(block: DanishBlock, row: number): boolean {
  return (block.cuesAt(row) & Cue.polite) !== 0 && (block.tokens.flags[row]! & TokenFlag.capital) !== 0
}

/**
 * Whether "De" is followed by its verb, or joined to somebody of the reader's: "De og Deres hustru". "begge" and "alle"
 * behind it tell of several people.
 */
function isPronoun(block: DanishBlock, row: number, end: number): boolean {
  const next = row + 1
  if (/^(?:og|eller)$/.test(block.wordAt(next)) && next + 1 < end) return isCapitalPolite(block, next + 1)
  if (next >= end || !isFiniteVerb(block, next)) return false
  const tags = block.tagsAt(next)
  const isAuxiliary = (block.cuesAt(next) & (Cue.modal | Cue.have | Cue.vaere | Cue.blive | Cue.directive)) !== 0
  // "De svar, du gav", "De indkaldte skal": plurals and adjectives that look like verbs have a noun, a verb or a
  // clause behind them.
  if (!isAuxiliary && (tags & (Tag.NounPlIndef | Tag.NounPlDef | Tag.AdjE | Tag.VerbParticipleInflected)) !== 0) {
    const after = block.tagsAt(next + 1)
    if ((after & (anyNoun | anyAdjective)) !== 0 || isFiniteVerb(block, next + 1) ||
      block.signAt(next + 1) === 0x2c) return false
  }
  for (let at = next + 1; at < Math.min(end, next + 3); at++) {
    const word = block.wordAt(at)
    if (word === 'begge' || word === 'alle' || word === 'hver' || word === 'hinanden') return false
  }
  return true
}

/** Whether the reader is "du" around here; a letter that says De inside a sentence too mixes both, and is believed. */
function isDuHere(block: DanishBlock, near: number): boolean {
  if (!block.holdsCue(Cue.reader)) return false
  let isDu = false
  for (let row = Math.max(block.from, near - nearby); row < Math.min(block.to, near + nearby); row++) {
    const cues = block.cuesAt(row)
    const flags = block.tokens.flags[row]!
    if (flags & TokenFlag.quoted) continue
    if (cues & Cue.reader) isDu = true
    if (cues & Cue.polite && flags & TokenFlag.capital && row !== near &&
      !isFirstIn(block, sentenceAround(block, row)[0], row)) return false
  }
  return isDu
}

/** Whether a capital inside the rest of the sentence says that the reader is De. */
function hasPolite(block: DanishBlock, from: number, to: number): boolean {
  for (let row = from; row < Math.min(to, from + nearby); row++) if (isCapitalPolite(block, row)) return true
  return false
}

/** People in the plural, or "de", "dem" and "deres" about them: whom a "De" at the start of the next sentence means. */
function tellsOfPeople(block: DanishBlock, from: number, to: number): boolean {
  for (let row = Math.max(from, to - nearby); row < to; row++) {
    const isSmall = (block.tokens.flags[row]! & TokenFlag.capital) === 0
    if (block.cuesAt(row) & Cue.polite && isSmall && (block.wordAt(row) !== 'de' ||
      isFiniteVerb(block, row + 1))) return true
    const word = block.wordAt(row)
    if (manyPeople.has(word)) return true
    if (word.endsWith('ere') && (block.tagsAt(row) & Tag.NounPlIndef) !== 0 && isAgent(block, word.slice(0, -1))) return true
    if (word.endsWith('erne') && isAgent(block, word.slice(0, -2))) return true
  }
  return false
}

/** "lærerne" has the singular "lærer"; "papirerne" has not. */
function isAgent(block: DanishBlock, word: string): boolean {
  return (block.lexicon.tags(block.lexicon.intern(word)) & Tag.NounSgIndef) !== 0
}

/** Whether the sentence before is about several people or things, or about an office, of which Danish says "de". */
function followsSeveral(block: DanishBlock, start: number, isSure: boolean): boolean {
  if (start <= block.from) return false
  const [first] = sentenceAround(block, start - 1)
  let at = first
  if (!isSure && tellsOfPeople(block, first, start)) return true
  while (at < start && at < first + 12 && block.tokens.kind[at] !== TokenKind.word &&
    block.tokens.kind[at] !== TokenKind.number) at++
  // "De ansatte er …": the article of several.
  if (block.wordAt(at) === 'de' && !isPronoun(block, at, start)) return true
  // The noun phrase that begins the sentence: "Børnene …", "To andre klubber …", "Udbetaling Danmark …".
  for (let row = at; row < Math.min(start, at + 6); row++) {
    const tags = block.tagsAt(row)
    const cues = block.cuesAt(row)
    if (cues & (Cue.sender | Cue.polite | Cue.thirdSender)) return false
    if (tags & (Tag.NounPlDef | Tag.NounPlIndef) && !(tags & Tag.NounSgIndef && row === at)) return true
    if ((block.tokens.flags[row]! & TokenFlag.capital) !== 0 && (tags === 0 || (tags & Tag.Proper) !== 0) &&
      (row > at || tags !== 0)) return true
    if (isFiniteVerb(block, row)) return false
    if (tags & (Tag.Preposition | Tag.Subjunction) && row === at) return false
  }
  return false
}
