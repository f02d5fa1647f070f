import { TokenFlag, TokenKind } from '@klarbrev/core'
import { setOf } from '../words.ts'
import type { EnglishBlock } from './block.ts'

/** Whom a word means: reader and sender as people, or as strangers in the third person. */
export type AddressFormKind = 'reader' | 'sender' | 'thirdReader' | 'thirdSender'

/** A form of address; offsets count from the start of the block, rows are `[row, to)`. */
export interface AddressForm {
  readonly kind: AddressFormKind
  readonly row: number
  readonly to: number
  readonly start: number
  readonly end: number
}

const reader = setOf("you your yours yourself yourselves you're you'll you've you'd")
const sender = setOf("we us our ours ourselves i me my mine myself we're we'll we've we'd i'm i'll i've i'd")

/** Nouns that make a stranger of the reader behind "the". */
const readerNouns = setOf(`
  applicant applicants citizen claimant client complainant recipient addressee jobseeker job-seeker party
  pensioner insured beneficiary petitioner appellant
`)
/** What stands between "the" and "person" when the reader is meant. */
const personWords = setOf('said unemployed aforementioned abovementioned above-mentioned insured sick disabled named')

/** Nouns behind which the sender hides. */
const senderNouns = setOf(`
  municipality administration department authority authorities caseworker undersigned section municipality's
  administration's department's authority's caseworker's undersigned's
`)

/** Before a noun of the sender these tell of a place: "people in the municipality". */
const placing = setOf('in within outside across around throughout inside into from leave of through')

/** All forms of address of a block, in text order. */
export function findAddressForms(block: EnglishBlock): readonly AddressForm[] {
  const forms: AddressForm[] = []
  const add = (kind: AddressFormKind, row: number, to: number): void => {
    forms.push({ kind, row, to, start: block.tokens.start[row]!, end: block.tokens.end[to - 1]! })
  }
  for (let row = block.from; row < block.to; row++) {
    if (block.tokens.kind[row] !== TokenKind.word || block.tokens.flags[row]! & TokenFlag.quoted) continue
    const word = block.wordAt(row)
    if (reader.has(word)) add('reader', row, row + 1)
    else if (sender.has(word) && isPerson(block, row, word)) add('sender', row, row + 1)
    else if (word === 'the') {
      const end = strangerEnd(block, row)
      if (end > 0) add('thirdReader', row, end)
      else if (isSender(block, row)) add('thirdSender', row, row + 2)
    }
  }
  return forms
}

/** "I" is the writer; "i" is part of a list or of "i.a.". */
function isPerson(block: EnglishBlock, row: number, word: string): boolean {
  return word !== 'i' || (block.tokens.flags[row]! & TokenFlag.capital) !== 0
}

/** The end of "the applicant", "the applicant's", "the said person", "the person concerned"; 0 where there is none. */
function strangerEnd(block: EnglishBlock, row: number): number {
  const noun = bare(block.wordAt(row + 1))
  if (readerNouns.has(noun)) return isRetold(block, row) ? 0 : row + 2
  if (personWords.has(noun) && /^(?:person|citizen|party)$/.test(bare(block.wordAt(row + 2)))) return row + 3
  if (noun !== 'person' && noun !== 'party') return 0
  if (block.wordAt(row + 2) === 'concerned') return row + 3
  return block.wordAt(row + 2) === 'in' && block.wordAt(row + 3) === 'question' ? row + 4 : 0
}

const bare = (word: string): string => (word.endsWith("'s") ? word.slice(0, -2) : word)

function isSender(block: EnglishBlock, row: number): boolean {
  const noun = block.wordAt(row + 1)
  if (!senderNouns.has(noun) || isRetold(block, row)) return false
  // "the section says" is one of the law, and only of the house where it acts or has something.
  if (noun === 'section') return false
  if (bare(noun) !== 'undersigned' && placing.has(block.wordAt(row - 1)) && !noun.endsWith("'s")) return false
  return true
}

/** A sentence in which a section is said to ask something of anybody: "Under section 11, the municipality must …". */
function isRetold(block: EnglishBlock, row: number): boolean {
  const sentence = block.sentenceOf(row)
  const [from, to] = [block.sentences[sentence]!, block.sentences[sentence + 1]!]
  if (!block.statuteRefs().some((ref) => ref.from >= from && ref.to <= to)) return false
  for (let at = from; at < to; at++) if (reader.has(block.wordAt(at)) || sender.has(block.wordAt(at))) return false
  for (let at = row; at < Math.min(to, row + 4); at++)
    if (/^(?:must|shall|may|can)$/.test(block.wordAt(at))) return true
  return false
}
