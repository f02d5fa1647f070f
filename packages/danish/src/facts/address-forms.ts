import { TokenFlag, TokenKind } from '@klarbrev/core'
import { anyNoun, Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import type { DanishBlock } from './block.ts'
import { isFiniteVerb, isFirstIn, sentenceAround } from './party-place.ts'
import { isPolite } from './polite.ts'
import { applicantBefore, pronounsAfter } from './reader-names.ts'
import { readerAt } from './third-reader.ts'
import type { NameRows } from './sender-names.ts'
import { hedgedSender, senderAt } from './third-sender.ts'

/** Who a word speaks of, and how. */
export type AddressFormKind = 'reader' | 'sender' | 'polite' | 'man' | 'thirdReader' | 'thirdSender'

/** Words by which the letter addresses its reader or names its sender. */
export interface AddressForm {
  /** Token rows; a name may have several. */
  readonly row: number
  readonly to: number
  /** Offsets from the start of the block. */
  readonly start: number
  readonly end: number
  readonly kind: AddressFormKind
}

const addressCues =
  Cue.reader | Cue.sender | Cue.polite | Cue.man | Cue.thirdReader | Cue.thirdSender | Cue.pluralYou |
  Cue.partyRole | Cue.unitName | Cue.directive
const thirdReaderCues = Cue.thirdReader | Cue.partyRole | Cue.directive

/**
 * Finds the address forms of a block, in text order. Words between quotation marks are somebody else's. The third
 * person is found only where its place in the sentence says that the reader or the sender of this letter is meant.
 */
export function findAddressForms(block: DanishBlock): readonly AddressForm[] {
  const forms: AddressForm[] = []
  const { tokens } = block
  const hasCues = block.holdsCue(addressCues)
  for (let row = block.from; row < block.to; row++) {
    if (tokens.kind[row] !== TokenKind.word || tokens.flags[row]! & TokenFlag.quoted) {
      if (tokens.kind[row] !== TokenKind.word &&
        isPairOfNames(block, row)) add(block, forms, 'thirdSender', senderAt(block, row))
      continue
    }
    const cues = block.cuesAt(row)
    if (hasCues && cues & addressCues) addForms(block, row, cues, forms)
    else if (cues & Cue.modal) {
      if (block.wordAt(row) === 'skal') add(block, forms, 'thirdSender', hedgedSender(block, row))
    } else if (cues & Cue.have && row > block.from &&
      tokens.flags[row - 1]! & TokenFlag.capital) add(block, forms, 'thirdReader', applicantBefore(block, row))
    else if (cues & Cue.clauseStart && isPairOfNames(block, row)) add(block, forms, 'thirdSender', senderAt(block, row))
  }
  return withPronouns(block, forms)
}

/** Adds "han" and "hun" where they speak of the reader who has been named as a stranger. */
function withPronouns(block: DanishBlock, forms: AddressForm[]): readonly AddressForm[] {
  const found: NameRows[] = []
  for (const form of forms) {
    if (form.kind === 'thirdReader') pronounsAfter(block, { from: form.row, to: form.to }, found)
  }
  if (found.length === 0) return forms
  const seen = new Set(forms.map((form) => form.row))
  for (const rows of found) {
    if (!seen.has(rows.from)) forms.push(make(block, 'thirdReader', rows))
    seen.add(rows.from)
  }
  return forms.sort((a, b) => a.row - b.row)
}

/** "Byg og Plan", "Vej & Park": "og" between capitals may join the name of a department. */
function isPairOfNames(block: DanishBlock, row: number): boolean {
  if (row === block.from || row + 1 >= block.to) return false
  if ((block.tokens.flags[row - 1]! & block.tokens.flags[row + 1]! & TokenFlag.capital) === 0) return false
  return block.wordAt(row) === 'og' || block.source.charCodeAt(block.base + block.tokens.start[row]!) === 0x26
}

function addForms(block: DanishBlock, row: number, cues: number, forms: AddressForm[]): void {
  const word = { from: row, to: row + 1 }
  if (cues & Cue.reader) add(block, forms, 'reader', isNorm(block, row) ? null : word)
  else if (cues & Cue.sender) add(block, forms, 'sender', isSender(block, row) ? word : null)
  else if (cues & Cue.polite) add(block, forms, 'polite', isPolite(block, row) ? word : null)
  else if (cues & Cue.man) add(block, forms, 'man', isManPronoun(block, row) ? word : null)
  else if (cues & Cue.pluralYou) add(block, forms, 'reader', isPluralYou(block, row) ? word : null)
  else {
    if (cues & (Cue.thirdSender | Cue.unitName)) add(block, forms, 'thirdSender', senderAt(block, row))
    if (cues & thirdReaderCues) {
      add(block, forms, 'thirdReader', readerAt(block, row))
    }
  }
}

function add(block: DanishBlock, forms: AddressForm[], kind: AddressFormKind, rows: NameRows | null): void {
  if (rows === null) return
  const last = forms[forms.length - 1]
  if (last !== undefined && last.to > rows.from) return
  forms.push(make(block, kind, rows))
}

function make(block: DanishBlock, kind: AddressFormKind, rows: NameRows): AddressForm {
  return { row: rows.from, to: rows.to, start: block.tokens.start[rows.from]!, end: block.tokens.end[rows.to - 1]!,
    kind }
}

/** "DIN 18040" is a standard. */
function isNorm(block: DanishBlock, row: number): boolean {
  return (block.tokens.flags[row]! & TokenFlag.allCaps) !== 0 && block.kindAt(row + 1) === TokenKind.number &&
    row + 1 < block.to
}

/** "5 min" are minutes, and "kapitel VI" is a number. */
function isSender(block: DanishBlock, row: number): boolean {
  const word = block.wordAt(row)
  if (word === 'min') return row === block.from || block.kindAt(row - 1) !== TokenKind.number
  return word !== 'vi' || (block.tokens.flags[row]! & TokenFlag.allCaps) === 0 || !isNumbered(block.wordAt(row - 1))
}

/** Words that are followed by a number, which may be Roman: "kapitel I", "trin VI". */
function isNumbered(word: string): boolean {
  return /^(?:kapitel|bilag|afsnit|del|trin|type|klasse|kategori|gruppe|niveau|fase|litra|nr|tabel|figur|model|pulje)$/.test(word)
}

/** "man" is a pronoun, but "man siger" tells what people say; with a capital inside a sentence it is a name. */
function isManPronoun(block: DanishBlock, row: number): boolean {
  if (isHearsay(block.wordAt(row + 1)) || isHearsay(block.wordAt(row - 1))) return false
  return !(block.tokens.flags[row]! & TokenFlag.capital) || isSentenceStart(block, row)
}

function isHearsay(word: string): boolean {
  return word === 'siger' || word === 'sagde' || word === 'kalder' || word === 'kaldte'
}

/** The pronoun "I": a capital I inside a sentence, or at its start with a verb or "og naboen" behind it. */
function isPluralYou(block: DanishBlock, row: number): boolean {
  if (!(block.tokens.flags[row]! & TokenFlag.capital)) return false
  if (!isSentenceStart(block, row)) return !(block.tokens.flags[row]! & TokenFlag.allCaps) &&
    !isNumbered(block.wordAt(row - 1))
  const next = row + 1
  const tags = block.tagsAt(next)
  if (block.cuesAt(next) & Cue.directive) return true
  if (block.wordAt(next) === 'og' || block.wordAt(next) === 'eller') {
    return (block.tagsAt(next + 1) & (anyNoun | Tag.Pronoun | Tag.Proper)) !== 0 &&
      (block.tagsAt(next + 1) & Tag.Preposition) === 0
  }
  return isFiniteVerb(block, next) && (!(tags & (Tag.NounSgIndef | Tag.NounPlIndef | Tag.AdjBase)) || isVerbBy(block, next + 1))
}

/** "I hører, hvilken klasse", "I søger ikke": what stands behind tells that a word of two readings is the verb. */
function isVerbBy(block: DanishBlock, row: number): boolean {
  if (block.signAt(row) === 0x2c) return /^(?:hv.+|at|om)$/.test(block.wordAt(row + 1))
  return /^(?:ikke|selv|også|nu|først|altid|begge|alle|det|den|jer|jeres|os|vores|en|et)$/.test(block.wordAt(row)) || (block.wordAt(row) === 'fra' && block.wordAt(row + 1) === 'os')
}

/** Whether nothing but signs stands before the row in its sentence. */
export function isSentenceStart(block: DanishBlock, row: number): boolean {
  return isFirstIn(block, sentenceAround(block, row)[0], row)
}
