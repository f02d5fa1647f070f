import { type FoundPattern, isOpen, maxGap, PatternBit, type PhraseData, type PhraseHit } from './phrase-data.ts'
import type { Tokens } from './tokens.ts'
import { TokenKind } from './tokens.ts'

/**
 * Walks token rows against compiled phrases. It is entered only at words that begin a phrase, so its cost hardly
 * depends on how many phrases there are; a gap reaches {@link maxGap} tokens and no further, so its work is linear in
 * the tokens. A phrase with a gap is found once from where it begins: with the shortest gap.
 */
export class PhraseTrie {
  private readonly data: PhraseData
  private readonly patterns: (FoundPattern | undefined)[]
  /** The id of the vocabulary's first word; the others follow it. */
  private readonly firstId: number
  private readonly roots: Int32Array
  /** By node, the words that lead on, each as the bit that its place gives: most words that do not are told at once. */
  private readonly leads: Int32Array

  /** Where the words do not follow each other, the place in the vocabulary by id. */
  private readonly places: ReadonlyMap<number, number> | null
  private readonly follows: Int32Array
  private readonly edgeFrom: Int32Array
  private readonly edgeWord: Int32Array
  private readonly edgeTo: Int32Array
  /** A second trie, of the user's own phrases, that is to be walked beside this one. */
  readonly beside: PhraseTrie | undefined

  /**
   * `ids` are those that the language's word table gave the words of the vocabulary; or that of the first one alone,
   * where the others follow it.
   */
  constructor(data: PhraseData, ids: number | readonly number[], beside?: PhraseTrie) {
    this.data = data
    this.beside = beside
    this.firstId = typeof ids === 'number' ? ids : 0
    this.places = typeof ids === 'number' ? null : new Map(ids.map((id, place) => [id, place]))
    this.patterns = []
    this.patterns.length = data.patternRule.length
    this.patterns.fill(undefined)
    const { edgeFrom, edgeWord, edgeTo } = data
    this.edgeFrom = edgeFrom
    this.edgeWord = edgeWord
    this.edgeTo = edgeTo
    this.roots = data.roots
    this.follows = data.follows
    this.leads = leadsOf(data)
  }

  /** Whether any phrase begins with this word. */
  begins(word: number): boolean {
    const at = this.placeOf(word)
    return at >= 0 && at < this.roots.length && this.roots[at] !== 0
  }

  /** The place of a word in the vocabulary; below 0 or past its end where it stands in no phrase. */
  private placeOf(id: number): number {
    return this.places === null ? id - this.firstId : (this.places.get(id) ?? -1)
  }

  /** Adds to `hits` every phrase that begins at token row `at`; rows from `limit` on are out of reach. */
  find(tokens: Tokens, at: number, limit: number, isSentenceStart: boolean, hits: PhraseHit[]): void {
    const word = this.placeOf(tokens.word[at]!)
    const root = word >= 0 && word < this.roots.length ? this.roots[word]! : 0
    if (root === 0) return
    // Where a phrase needs a second word, most words that follow are none of any phrase.
    if ((root & isOpen) === 0 && (at + 1 >= limit || !this.mayLead(root & ~isOpen, this.placeOf(tokens.word[at + 1]!)))) return
    this.follow(tokens, root & ~isOpen, at, at + 1, limit, isSentenceStart, hits)
  }

  /** Whether the word at this place of the vocabulary may lead on from a node; says yes too often and never no. */
  private mayLead(node: number, word: number): boolean {
    return this.mayFollow(word) && (this.leads[node]! & (1 << (word & 31))) !== 0
  }

  /** Whether the word at this place of the vocabulary stands behind the first of any phrase. */
  private mayFollow(word: number): boolean {
    return word >= 0 && word < this.roots.length && (this.follows[word >> 5]! & (1 << (word & 31))) !== 0
  }

  /** Walks on from a node as far as the words go; it calls itself only behind a gap, where a way may fork. */
  private follow(
    tokens: Tokens,
    entry: number,
    from: number,
    entryRow: number,
    limit: number,
    isSentenceStart: boolean,
    hits: PhraseHit[],
  ): void {
    const { endFrom, ends } = this.data
    const { edgeFrom, edgeWord } = this
    let node = entry
    for (let next = entryRow; node !== 0; next++) {
      const lastEnd = endFrom[node + 1]!
      for (let end = endFrom[node]!; end < lastEnd; end++) {
        const pattern = this.patterns[ends[end]!] ?? this.pattern(ends[end]!)
        if (pattern.atStart && !isSentenceStart) continue
        // Only behind a gap can two ways lead to the same place.
        if (!pattern.hasGap || !isFound(hits, pattern, from)) hits.push({ pattern, from, to: next })
      }
      const first = edgeFrom[node]!
      if (first === edgeFrom[node + 1]!) return
      if (edgeWord[first]! < 0) this.leap(tokens, this.edgeTo[first]!, from, next, limit, isSentenceStart, hits)
      node = next < limit ? this.step(node, tokens.word[next]!) : 0
    }
  }

  private leap(
    tokens: Tokens,
    node: number,
    from: number,
    next: number,
    limit: number,
    isSentenceStart: boolean,
    hits: PhraseHit[],
  ): void {
    const reach = Math.min(limit, next + maxGap + 1)
    for (let row = next; row < reach && tokens.kind[row] !== TokenKind.punctuation; row++) {
      // Every word behind the gap is tried, because phrases that share their beginning must not hide each other.
      const after = this.step(node, tokens.word[row]!)
      if (after !== 0) this.follow(tokens, after, from, row + 1, limit, isSentenceStart, hits)
    }
  }

  /** Patterns become objects when they are first found: few of the thousands ever are. */
  private pattern(index: number): FoundPattern {
    const known = this.patterns[index]
    if (known) return known
    const { data } = this
    const bits = data.patternBits[index]!
    const use = data.uses[data.patternUse[index]!]!
    return (this.patterns[index] = {
      rule: data.rules[data.patternRule[index]!]!,
      entry: data.patternEntry[index]!,
      use: use === '' ? [] : use.slice(0, -1).split('\t'),
      atStart: (bits & PatternBit.atStart) !== 0,
      allows: (bits & PatternBit.allows) !== 0,
      hasGap: (bits & PatternBit.hasGap) !== 0,
      strength: bits & PatternBit.strengthB ? 'B' : bits & PatternBit.strengthC ? 'C' : 'A',
      notIn: data.sections[data.patternSections[index]!]!,
      weight: data.weights[data.patternWeight[index]!]!,
    })
  }

  /** The node behind the edge of a word, 0 when there is none. */
  private step(node: number, id: number): number {
    const word = this.placeOf(id)
    if (!this.mayLead(node, word)) return 0
    const { edgeFrom, edgeWord, edgeTo } = this
    let low = edgeFrom[node]!
    let high = edgeFrom[node + 1]! - 1
    while (high - low > 4) {
      const middle = (low + high) >> 1
      if (edgeWord[middle]! < word) low = middle + 1
      else high = middle
    }
    for (; low <= high; low++) if (edgeWord[low] === word) return edgeTo[low]!
    return 0
  }
}

function leadsOf({ edgeFrom, edgeWord }: PhraseData): Int32Array {
  const leads = new Int32Array(Math.max(0, edgeFrom.length - 1))
  for (let node = 0; node < leads.length; node++) {
    let bits = 0
    for (let edge = edgeFrom[node]!; edge < edgeFrom[node + 1]!; edge++) bits |= 1 << (edgeWord[edge]! & 31)
    leads[node] = bits
  }
  return leads
}

function isFound(hits: readonly PhraseHit[], pattern: FoundPattern, from: number): boolean {
  for (let at = hits.length - 1; at >= 0 && hits[at]!.from === from; at--) if (hits[at]!.pattern === pattern) return true
  return false
}
