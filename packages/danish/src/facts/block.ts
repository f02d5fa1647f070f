import type { BlockFacts, BlockKind, Need, PhraseHit, PhraseTrie, Tokens } from '@klarbrev/core'
import { countLettersBefore, TokenKind } from '@klarbrev/core'
import type { Grammar } from '../lexicon/index.ts'
import type { Words } from '../text/words.ts'
import { type AddressForm, findAddressForms } from './address-forms.ts'
import type { KeptFacts } from '../letter/kept-facts.ts'
import type { BlockParts } from './block-parts.ts'
import { type Clause, fewestClauseWords, findClause, findClauses, findTurns, type Turns } from './clauses.ts'
import { findNominalFrames, type NominalFrame } from './nominal-frames.ts'
import { findPassives, type Passive } from './passives.ts'
import { findPhrases, hitsOfRules } from './phrase-hits.ts'
import { findStatuteRefs, type StatuteRef } from './statute-refs.ts'

/** Everything that is known of a block of Danish by itself. Costly facts are found when first asked for, and kept. */
export class DanishBlock implements BlockFacts {
  readonly source: string
  readonly base: number
  readonly length: number
  readonly kind: BlockKind
  readonly tokens: Tokens
  readonly from: number
  readonly to: number
  readonly sentences: readonly number[]
  readonly words: number
  readonly longWords: number
  readonly letters: number
  /** Words of running text that the lexicon knows, and lower-case words that it does not. */
  readonly known: number
  readonly unknown: number
  readonly lexicon: Words
  /** Makes and tells forms, for those who write a sentence anew. */
  readonly grammar: Grammar
  /** How its letter speaks to the reader, where that is neither du nor left to the block. */
  toReader: 'De' | 'I' | undefined
  /** What an editor keeps of it from one version of a letter to the next. */
  kept?: KeptFacts
  /** The columns that are asked most, one step nearer; a column that the letter outgrew still holds these rows. */
  private readonly rowWords: Uint32Array
  private readonly rowTags: Uint32Array
  private readonly rowCues: Uint32Array
  private readonly rowKinds: Uint8Array
  private readonly kinds: number
  private readonly cueUnion: number
  private readonly tagUnion: number
  private readonly trie: PhraseTrie
  private foundPhrases: readonly PhraseHit[] | undefined
  private foundListHits: readonly PhraseHit[] | undefined
  private foundPassives: readonly Passive[] | undefined
  private foundRefs: readonly StatuteRef[] | undefined
  private foundForms: readonly AddressForm[] | undefined
  private foundClauses: (Clause | undefined)[] | undefined
  private foundTurns: Turns | undefined
  private foundFrames: readonly NominalFrame[] | undefined

  constructor(parts: BlockParts) {
    this.source = parts.source
    this.base = parts.base
    this.length = parts.length
    this.kind = parts.kind
    this.tokens = parts.tokens
    this.from = parts.from
    this.to = parts.tokens.count
    this.sentences = parts.sentences
    this.words = parts.counts.words
    this.longWords = parts.counts.longWords
    this.letters = parts.counts.letters
    this.known = parts.counts.known
    this.unknown = parts.counts.unknown
    this.rowWords = parts.tokens.word
    this.rowTags = parts.tokens.tags
    this.rowCues = parts.tokens.cues
    this.rowKinds = parts.tokens.kind
    this.kinds = parts.counts.kinds
    this.cueUnion = parts.counts.cues
    this.tagUnion = parts.counts.tags
    this.lexicon = parts.lexicon
    this.grammar = parts.grammar
    this.trie = parts.trie
  }

  /** Hits of the compiled phrases, in text order: of the rules' lists, and of the wordings that tell letters apart. */
  phrases(): readonly PhraseHit[] {
    return (this.foundPhrases ??= findPhrases(this, this.trie))
  }

  /** Those of the rules' lists alone. */
  listHits(): readonly PhraseHit[] {
    return (this.foundListHits ??= hitsOfRules(this.phrases()))
  }

  passives(): readonly Passive[] {
    return (this.foundPassives ??= findPassives(this))
  }

  statuteRefs(): readonly StatuteRef[] {
    return (this.foundRefs ??= findStatuteRefs(this))
  }

  addressForms(): readonly AddressForm[] {
    return (this.foundForms ??= findAddressForms(this))
  }

  /** How the first main clause of each sentence is built. */
  clauses(): readonly Clause[] {
    return findClauses(this)
  }

  /** The same of one sentence; undefined for one without a token. */
  clauseOf(sentence: number): Clause | undefined {
    return ((this.foundClauses ??= [])[sentence] ??= findClause(this, sentence))
  }

  /** Attributes built backwards, and double negations. */
  turns(): Turns {
    return (this.foundTurns ??= findTurns(this))
  }

  /** Actions that are said with a noun: "foretage en vurdering af", "ved behandlingen af". */
  nominalFrames(): readonly NominalFrame[] {
    return (this.foundFrames ??= findNominalFrames(this))
  }

  /** Whether the block holds any fact of a kind, so that a rule need not be asked in vain. */
  has(need: Need): boolean {
    switch (need) {
      case 'words':
        return this.words > 0
      case 'phrases':
        return this.listHits().length > 0
      case 'passives':
        return this.passives().length > 0
      case 'statuteRefs':
        return this.statuteRefs().length > 0
      case 'addressForms':
        return this.addressForms().length > 0
      case 'clauses':
        return this.words >= fewestClauseWords
      case 'nominalFrames':
        return this.nominalFrames().length > 0
    }
  }

  /** Whether any token of the block is of a kind, or has one of the cue or tag bits: cheap reasons not to look closer. */
  holdsKind(kind: number): boolean {
    return (this.kinds & (1 << kind)) !== 0
  }

  holdsCue(bits: number): boolean {
    return (this.cueUnion & bits) !== 0
  }

  holdsTag(bits: number): boolean {
    return (this.tagUnion & bits) !== 0
  }

  /** The text of token rows `[from, to)`, as written. */
  textOf(from: number, to: number): string {
    return to <= from ? '' : this.source.slice(this.base + this.tokens.start[from]!, this.base + this.tokens.end[to - 1]!)
  }

  /** The word cache's number of a row's word; 0 for tokens that are not words, and outside the block. */
  idAt(row: number): number {
    return row >= this.from && row < this.to ? this.rowWords[row]! : 0
  }

  /** The normalised word of a row; empty for tokens that are not words. */
  wordAt(row: number): string {
    return row >= this.from && row < this.to ? this.lexicon.text(this.rowWords[row]!) : ''
  }

  /** The kind of a row's token; -1 outside the block. */
  kindAt(row: number): number {
    return row >= this.from && row < this.to ? this.rowKinds[row]! : -1
  }

  tagsAt(row: number): number {
    return row >= this.from && row < this.to ? this.rowTags[row]! : 0
  }

  cuesAt(row: number): number {
    return row >= this.from && row < this.to ? this.rowCues[row]! : 0
  }

  /** The code of a punctuation row's sign; 0 for other tokens and outside the block. */
  signAt(row: number): number {
    if (row < this.from || row >= this.to || this.rowKinds[row] !== TokenKind.punctuation) return 0
    return this.source.charCodeAt(this.base + this.tokens.start[row]!)
  }

  lettersBefore(): Uint32Array | null {
    return this.kept === undefined ? null : (this.kept.lettersBefore ??= countLettersBefore(this))
  }

  /** Number of the sentence that holds a row. */
  sentenceOf(row: number): number {
    let sentence = 0
    while (sentence + 2 < this.sentences.length && this.sentences[sentence + 1]! <= row) sentence++
    return sentence
  }
}
