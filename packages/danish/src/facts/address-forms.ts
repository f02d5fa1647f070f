import { TokenFlag, TokenKind } from '@klarbrev/core'
import { Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import type { DanishBlock } from './block.ts'

/** Who a word speaks of, and how. */
export type AddressFormKind = 'reader' | 'sender' | 'polite' | 'man' | 'thirdReader' | 'thirdSender'

/** One word by which the letter addresses its reader or names its sender. */
export interface AddressForm {
  readonly row: number
  /** Offsets from the start of the block. */
  readonly start: number
  readonly end: number
  readonly kind: AddressFormKind
}

/** Finds the address forms of a block, in text order. Words between quotation marks are somebody else's. */
export function findAddressForms(block: DanishBlock): readonly AddressForm[] {
  const forms: AddressForm[] = []
  const { tokens } = block
  if (!block.holdsCue(addressCues | Cue.pluralYou)) return forms
  for (let row = block.from; row < block.to; row++) {
    if (tokens.kind[row] !== TokenKind.word || tokens.flags[row]! & TokenFlag.quoted) continue
    const kind = kindAt(block, row)
    if (kind) forms.push({ row, start: tokens.start[row]!, end: tokens.end[row]!, kind })
  }
  return forms
}

const addressCues = Cue.reader | Cue.sender | Cue.polite | Cue.man | Cue.thirdReader | Cue.thirdSender

function kindAt(block: DanishBlock, row: number): AddressFormKind | null {
  const cues = block.cuesAt(row)
  if ((cues & addressCues) === 0) return isPluralYou(block, row) ? 'reader' : null
  if (cues & Cue.reader) return 'reader'
  if (cues & Cue.sender) return 'sender'
  if (cues & Cue.polite) return isPolite(block, row) ? 'polite' : null
  if (cues & Cue.man) return isManPronoun(block, row) ? 'man' : null
  if (cues & Cue.thirdReader) return 'thirdReader'
  return 'thirdSender'
}

/** "man" is a pronoun when a verb stands beside it; "en mand/man" as a noun does not occur in letters but in names. */
function isManPronoun(block: DanishBlock, row: number): boolean {
  return !(block.tokens.flags[row]! & TokenFlag.capital) || isSentenceStart(block, row)
}

/** The pronoun "I": a capital I inside a sentence, or at its start with a verb behind it. */
function isPluralYou(block: DanishBlock, row: number): boolean {
  if (!(block.cuesAt(row) & Cue.pluralYou) || !(block.tokens.flags[row]! & TokenFlag.capital)) return false
  if (!isSentenceStart(block, row)) return !(block.tokens.flags[row]! & TokenFlag.allCaps)
  return isFiniteVerb(block, row + 1) && !(block.tagsAt(row + 1) & (Tag.NounSgIndef | Tag.NounPlIndef | Tag.AdjBase))
}

/**
 * The polite De, Dem, Deres. Inside a sentence the capital decides; at its start "De" is polite only before a finite
 * verb that cannot be part of a noun phrase, and "Deres" before a noun. The plural pronoun after a sentence about
 * other people stays possible, so a sentence start counts only when the letter is polite elsewhere too: that is the
 * rule's choice, not this one's.
 */
function isPolite(block: DanishBlock, row: number): boolean {
  if (!(block.tokens.flags[row]! & TokenFlag.capital)) return false
  if (block.tokens.flags[row]! & TokenFlag.allCaps) return false
  if (!isSentenceStart(block, row)) return true
  return block.wordAt(row) === 'de' && (block.cuesAt(row + 1) & (Cue.modal | Cue.have | Cue.blive | Cue.vaere)) !== 0 ? true : block.wordAt(row + 1) === 'bedes'
}

function isFiniteVerb(block: DanishBlock, row: number): boolean {
  return (block.tagsAt(row) & (Tag.VerbPresent | Tag.VerbPast)) !== 0 || (block.cuesAt(row) & (Cue.modal | Cue.have | Cue.vaere | Cue.blive)) !== 0
}

/** Whether nothing but signs stands before the row in its sentence. */
export function isSentenceStart(block: DanishBlock, row: number): boolean {
  return isFirstWord(block.tokens, block.sentences[block.sentenceOf(row)]!, row)
}

/** Whether only punctuation and symbols stand between a sentence's first row and `row`. */
export function isFirstWord(tokens: DanishBlock['tokens'], start: number, row: number): boolean {
  for (let at = start; at < row; at++) {
    if (tokens.kind[at] !== TokenKind.punctuation && tokens.kind[at] !== TokenKind.symbol) return false
  }
  return true
}
