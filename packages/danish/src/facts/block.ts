import type { BlockFacts, BlockKind, Need, PhraseHit, PhraseTrie, Tokens } from '@klarbrev/core'
import { TokenFlag, TokenKind } from '@klarbrev/core'
import type { Grammar } from '../lexicon/index.ts'
import type { TokenCounts } from '../text/token-counts.ts'
import type { Words } from '../text/words.ts'
import { type AddressForm, findAddressForms, isFirstWord } from './address-forms.ts'
import { type Clause, findClauses } from './clauses.ts'
import { findNominalFrames, type NominalFrame } from './nominal-frames.ts'
import { findPassives, type Passive } from './passives.ts'
import { findStatuteRefs, type StatuteRef } from './statute-refs.ts'

/** Words from which a block can hold anything that the clause facts tell of: "Det er ikke umuligt". */
const fewestClauseWords = 4

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
  private readonly kinds: number
  private readonly cueUnion: number
  private readonly tagUnion: number
  private readonly trie: PhraseTrie
  private foundPhrases: readonly PhraseHit[] | undefined
  /** Whether any phrase found is of a rule's list, and not one of the wordings by which letters are told apart. */
  private holdsListHit = false
  private foundPassives: readonly Passive[] | undefined
  private foundRefs: readonly StatuteRef[] | undefined
  private foundForms: readonly AddressForm[] | undefined
  private foundClauses: readonly Clause[] | undefined
  private foundFrames: readonly NominalFrame[] | undefined

  constructor(parts: {
    readonly source: string
    readonly base: number
    readonly length: number
    readonly kind: BlockKind
    readonly tokens: Tokens
    readonly from: number
    readonly sentences: readonly number[]
    readonly counts: TokenCounts
    readonly lexicon: Words
    readonly grammar: Grammar
    readonly trie: PhraseTrie
  }) {
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
    this.kinds = parts.counts.kinds
    this.cueUnion = parts.counts.cues
    this.tagUnion = parts.counts.tags
    this.lexicon = parts.lexicon
    this.grammar = parts.grammar
    this.trie = parts.trie
  }

  /** Hits of the compiled phrase lists, in text order. */
  phrases(): readonly PhraseHit[] {
    return (this.foundPhrases ??= this.findPhrases())
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
    return (this.foundClauses ??= findClauses(this))
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
        return this.phrases().length > 0 && this.holdsListHit
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
    if (to <= from) return ''
    return this.source.slice(this.base + this.tokens.start[from]!, this.base + this.tokens.end[to - 1]!)
  }

  /** The normalised word of a row; empty for tokens that are not words. */
  wordAt(row: number): string {
    return row >= this.from && row < this.to ? this.lexicon.text(this.tokens.word[row]!) : ''
  }

  tagsAt(row: number): number {
    return row >= this.from && row < this.to ? this.tokens.tags[row]! : 0
  }

  cuesAt(row: number): number {
    return row >= this.from && row < this.to ? this.tokens.cues[row]! : 0
  }

  /** The code of a punctuation row's sign; 0 for other tokens and outside the block. */
  signAt(row: number): number {
    if (row < this.from || row >= this.to || this.tokens.kind[row] !== TokenKind.punctuation) return 0
    return this.source.charCodeAt(this.base + this.tokens.start[row]!)
  }

  /** Number of the sentence that holds a row. */
  sentenceOf(row: number): number {
    let sentence = 0
    while (sentence + 2 < this.sentences.length && this.sentences[sentence + 1]! <= row) sentence++
    return sentence
  }

  private findPhrases(): readonly PhraseHit[] {
    const hits: PhraseHit[] = []
    this.walk(this.trie, hits)
    const found = hits.length
    if (this.trie.beside !== undefined) this.walk(this.trie.beside, hits)
    if (hits.length > found && found > 0) hits.sort((a, b) => a.from - b.from)
    for (const { pattern } of hits) if (pattern.rule.charCodeAt(0) !== 0x40) this.holdsListHit = true
    return hits
  }

  private walk(trie: PhraseTrie, hits: PhraseHit[]): void {
    const { tokens, sentences } = this
    let sentence = 0
    for (let row = this.from; row < this.to; row++) {
      if (sentence + 1 < sentences.length && row >= sentences[sentence + 1]!) sentence++
      const word = tokens.word[row]!
      if (word === 0 || !trie.begins(word)) continue
      const limit = sentences[sentence + 1] ?? this.to
      trie.find(tokens, row, limit, isFirstWord(tokens, sentences[sentence]!, row), hits)
    }
  }
}

/** Whether a row's token stands between quotation marks. */
export function isQuoted(block: DanishBlock, row: number): boolean {
  return (block.tokens.flags[row]! & TokenFlag.quoted) !== 0
}
