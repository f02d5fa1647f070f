import { TokenFlag, TokenKind } from '@klarbrev/core'
import { anyAdjective, anyNoun, Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import type { DanishBlock } from './block.ts'
import { isFirstIn, isFiniteVerb, sentenceAround } from './party-place.ts'

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
      if (!isPronoun(block, row, end)) return false
      break
    case 'deres':
      if ((block.tagsAt(row + 1) & (anyNoun | anyAdjective)) === 0 && block.tagsAt(row + 1) !== 0) return false
      break
    default:
      // "Dem, der ikke har nøgle", "Dem hører vi sjældent fra": others are put first, the reader hardly ever.
      return false
  }
  return !isDuHere(block) && !followsSeveral(block, start)
}

function isOpeningSign(code: number): boolean {
  return code === 0x28 || code === 0x22 || code === 0x201d || code === 0x201c || code === 0xbb || code === 0x2022
}

/** "De Gule Spejdere": an article inside a name. */
function isProperName(block: DanishBlock, row: number): boolean {
  const next = row + 1
  return next < block.to && block.tokens.kind[next] === TokenKind.word && (block.tokens.flags[next]! & TokenFlag.capital) !== 0
}

/** Whether "De" is followed by its verb; "begge" and "alle" behind it tell of several people. */
function isPronoun(block: DanishBlock, row: number, end: number): boolean {
  const next = row + 1
  if (next >= end || !isFiniteVerb(block, next)) return false
  const tags = block.tagsAt(next)
  const isAuxiliary = (block.cuesAt(next) & (Cue.modal | Cue.have | Cue.vaere | Cue.blive | Cue.directive)) !== 0
  // "De svar, du gav", "De fleste", "De indkaldte skal": nouns and adjectives that are verbs too.
  if (!isAuxiliary && (tags & (anyNoun | anyAdjective | Tag.VerbParticipleInflected)) !== 0) return false
  for (let at = next + 1; at < Math.min(end, next + 3); at++) {
    const word = block.wordAt(at)
    if (word === 'begge' || word === 'alle' || word === 'hver' || word === 'hinanden') return false
  }
  return true
}

/** Whether the reader of the block is "du"; a letter that says du does not say De. */
function isDuHere(block: DanishBlock): boolean {
  if (!block.holdsCue(Cue.reader)) return false
  for (let row = block.from; row < block.to; row++) {
    if (block.cuesAt(row) & Cue.reader && (block.tokens.flags[row]! & TokenFlag.quoted) === 0) return true
  }
  return false
}

/** Whether the sentence before is about several people or things, or about an office, of which Danish says "de". */
function followsSeveral(block: DanishBlock, start: number): boolean {
  if (start <= block.from) return false
  const [first] = sentenceAround(block, start - 1)
  let at = first
  while (at < start && block.tokens.kind[at] !== TokenKind.word && block.tokens.kind[at] !== TokenKind.number) at++
  // The noun phrase that begins the sentence: "Børnene …", "To andre klubber …", "Udbetaling Danmark …".
  for (let row = at; row < Math.min(start, at + 6); row++) {
    const tags = block.tagsAt(row)
    const cues = block.cuesAt(row)
    if (cues & (Cue.sender | Cue.polite | Cue.thirdSender)) {
      if (cues & Cue.polite && row === at && !isFiniteVerb(block, row + 1) && block.wordAt(row) === 'de') continue
      return false
    }
    if (tags & (Tag.NounPlDef | Tag.NounPlIndef) && !(tags & Tag.NounSgIndef && row === at)) return true
    if ((block.tokens.flags[row]! & TokenFlag.capital) !== 0 && (tags & Tag.Proper || tags === 0)) return true
    if (isFiniteVerb(block, row)) return false
    if (tags & (Tag.Preposition | Tag.Subjunction) && row === at) return false
  }
  return false
}
