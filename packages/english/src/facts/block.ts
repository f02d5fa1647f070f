import type {
  BlockFacts, BlockFrame, BlockKind, Finding, Fix, Need, PhraseHit, PhraseTrie, Span, Tokens,
} from '@klarbrev/core'
import { TokenKind } from '@klarbrev/core'
import type { Root } from 'nlcst'
import type { CleanCopy } from '../text/clean-copy.ts'
import type { Rows } from '../text/rows.ts'
import { type AddressForm, findAddressForms } from './address-forms.ts'
import { findPassives, type Passive } from './passives.ts'
import { findStatuteRefs, type StatuteRef } from './statute-refs.ts'

/** What the retext plugins found in a block, by plugin; offsets count from the start of the block. */
export interface RetextFindings {
  readonly passive: readonly Finding[]
  readonly simplify: readonly Finding[]
  readonly repeated: readonly Finding[]
}

const nothing: RetextFindings = { passive: [], simplify: [], repeated: [] }

/** Everything that is known of a block of English by itself. Costly facts are found when first asked for, and kept. */
export class EnglishBlock implements BlockFacts {
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
  /** The nlcst tree and the text it was made of; kept until the plugins have run over it. */
  readonly tree: Root
  readonly copy: CleanCopy
  /** What the plugins found; null before they have run. */
  retext: RetextFindings | null = null
  private readonly lower: readonly string[]
  private readonly trie: PhraseTrie
  private foundPhrases: readonly PhraseHit[] | undefined
  private foundPassives: readonly Passive[] | undefined
  private foundRefs: readonly StatuteRef[] | undefined
  private foundForms: readonly AddressForm[] | undefined

  constructor(parts: BlockFrame & {
    readonly lower: readonly string[]
    readonly rows: Rows
    readonly tree: Root
    readonly copy: CleanCopy
    readonly trie: PhraseTrie
  }) {
    this.source = parts.source
    this.base = parts.base
    this.length = parts.length
    this.kind = parts.kind
    this.tokens = parts.tokens
    this.from = 0
    this.to = parts.tokens.count
    this.sentences = parts.rows.sentences
    this.words = parts.rows.words
    this.longWords = parts.rows.longWords
    this.letters = parts.rows.letters
    this.tree = parts.tree
    this.copy = parts.copy
    this.lower = parts.lower
    this.trie = parts.trie
  }

  /** The word or sign of a row in small letters, without the full stop of an abbreviation; '' outside the block. */
  wordAt(row: number): string {
    return this.lower[row] ?? ''
  }

  /** The text of rows `[from, to)` as it is written. */
  textOf(from: number, to: number): string {
    const { start, end } = this.tokens
    return this.source.slice(this.base + start[from]!, this.base + end[to - 1]!)
  }

  /** A finding of a plugin, whose offsets are those of the copy, with the block's own. */
  uncopied(finding: Finding): Finding {
    const { at } = this.copy
    const move = <T extends Span>(span: T): T => ({ ...span, start: at(span.start), end: at(span.end) })
    const fixes = (finding.fixes ?? []).map((fix): Fix => ({ ...fix, edits: fix.edits.map(move) }))
    return { ...move(finding), fixes }
  }

  /** The row that holds an offset of the block, or the next one. */
  rowAt(offset: number): number {
    let row = this.from
    while (row < this.to && this.tokens.end[row]! <= offset) row++
    return row
  }

  isSentenceStart(row: number): boolean {
    return row < this.to && this.sentences.includes(row)
  }

  /** The number of the sentence that holds a row. */
  sentenceOf(row: number): number {
    let sentence = 0
    while (sentence + 2 < this.sentences.length && this.sentences[sentence + 1]! <= row) sentence++
    return sentence
  }

  holdsKind(kind: number): boolean {
    for (let row = this.from; row < this.to; row++) if (this.tokens.kind[row] === kind) return true
    return false
  }

  /** Hits of the phrase lists, in text order. */
  phrases(): readonly PhraseHit[] {
    return (this.foundPhrases ??= this.findPhrases())
  }

  listHits(): readonly PhraseHit[] {
    return this.phrases()
  }

  passives(): readonly Passive[] {
    return (this.foundPassives ??= findPassives(this, (this.retext ?? nothing).passive))
  }

  statuteRefs(): readonly StatuteRef[] {
    return (this.foundRefs ??= findStatuteRefs(this))
  }

  addressForms(): readonly AddressForm[] {
    return (this.foundForms ??= findAddressForms(this))
  }

  /** Whether the block holds any fact of a kind, so that a rule need not be asked in vain. */
  has(need: Need): boolean {
    switch (need) {
      case 'words':
        return this.words > 0
      case 'phrases':
        return this.phrases().length > 0
      case 'passives':
        return this.passives().length > 0
      case 'statuteRefs':
        return this.statuteRefs().length > 0
      case 'addressForms':
        return this.addressForms().length > 0
      case 'clauses':
      case 'nominalFrames':
        return this.words > 0
    }
  }

  private findPhrases(): readonly PhraseHit[] {
    const hits: PhraseHit[] = []
    const { kind } = this.tokens
    let sentence = 0
    for (let row = this.from; row < this.to; row++) {
      while (sentence + 1 < this.sentences.length && this.sentences[sentence + 1]! <= row) sentence++
      if (kind[row] !== TokenKind.word) continue
      const limit = this.sentences[sentence + 1] ?? this.to
      this.trie.find(this.tokens, row, limit, this.sentences[sentence] === row, hits)
    }
    return hits
  }
}
