import { type FoundPattern, maxGap, PatternBit, type PhraseData, type PhraseHit } from './phrase-data.ts'
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
  private readonly rootOf: Int32Array
  private readonly edgeFrom: Int32Array
  private readonly edgeWord: Int32Array
  private readonly edgeTo: Int32Array
  private readonly endFrom: Int32Array
  private readonly ends: Int32Array
  /** Whether every node's edges stand in the order of their words, the gap first, so that they can be halved. */
  private readonly isSorted: boolean

  /** A second trie, of the user's own phrases, that is to be walked beside this one. */
  readonly beside: PhraseTrie | undefined

  /** `wordIds[i]` is the id that the language's word table gave `data.vocabulary[i]`. */
  constructor(data: PhraseData, wordIds: readonly number[], beside?: PhraseTrie) {
    this.data = data
    this.beside = beside
    // Filled from the start: an array with holes this wide would be kept as a hash table.
    this.patterns = data.patternRule.map(() => undefined)
    this.edgeFrom = Int32Array.from(data.edgeFrom)
    this.edgeTo = Int32Array.from(data.edgeTo)
    this.endFrom = Int32Array.from(data.endFrom)
    this.ends = Int32Array.from(data.ends)
    const edgeWord = new Int32Array(data.edgeWord.length)
    for (let edge = 0; edge < edgeWord.length; edge++) {
      const word = data.edgeWord[edge]!
      edgeWord[edge] = word < 0 ? -1 : wordIds[word]!
    }
    this.edgeWord = edgeWord
    let highest = 0
    let isSorted = true
    for (let index = 0; index < wordIds.length; index++) {
      const id = wordIds[index]!
      // The compiler sorts edges by the place of their words in the vocabulary; ids in that order keep them sorted.
      if (id <= highest) isSorted = false
      else highest = id
    }
    this.isSorted = isSorted
    this.rootOf = new Int32Array(highest + 1)
    for (let edge = 0; edge < this.edgeFrom[1]!; edge++) this.rootOf[edgeWord[edge]!] = this.edgeTo[edge]!
  }

  /** Whether any phrase begins with this word. */
  begins(word: number): boolean {
    return word < this.rootOf.length && this.rootOf[word] !== 0
  }

  /** Adds to `hits` every phrase that begins at token row `at`; rows from `limit` on are out of reach. */
  find(tokens: Tokens, at: number, limit: number, isSentenceStart: boolean, hits: PhraseHit[]): void {
    const node = this.rootOf[tokens.word[at]!] ?? 0
    if (node !== 0) this.follow(tokens, node, at, at + 1, limit, isSentenceStart, hits)
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
    const { endFrom, edgeFrom } = this
    let node = entry
    for (let next = entryRow; node !== 0; next++) {
      const lastEnd = endFrom[node + 1]!
      for (let end = endFrom[node]!; end < lastEnd; end++) {
        const pattern = this.patterns[this.ends[end]!] ?? this.pattern(this.ends[end]!)
        if (pattern.atStart && !isSentenceStart) continue
        if (!isFound(hits, pattern, from)) hits.push({ pattern, from, to: next })
      }
      const first = edgeFrom[node]!
      if (first === edgeFrom[node + 1]!) return
      if (this.edgeWord[first]! < 0) this.leap(tokens, this.edgeTo[first]!, from, next, limit, isSentenceStart, hits)
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
    const bits = this.data.patternBits[index]!
    return (this.patterns[index] = {
      rule: this.data.rules[this.data.patternRule[index]!]!,
      entry: this.data.patternEntry[index]!,
      use: this.data.uses[this.data.patternUse[index]!]!,
      atStart: (bits & PatternBit.atStart) !== 0,
      allows: (bits & PatternBit.allows) !== 0,
      hasGap: (bits & PatternBit.hasGap) !== 0,
      strength: bits & PatternBit.strengthB ? 'B' : bits & PatternBit.strengthC ? 'C' : 'A',
      notIn: this.data.sections[this.data.patternSections[index]!]!,
    })
  }

  /** The node behind the edge of a word, 0 when there is none. */
  private step(node: number, word: number): number {
    if (word === 0 || word >= this.rootOf.length) return 0
    const { edgeWord } = this
    let low = this.edgeFrom[node]!
    let high = this.edgeFrom[node + 1]! - 1
    while (this.isSorted && high - low > 4) {
      const middle = (low + high) >> 1
      if (edgeWord[middle]! < word) low = middle + 1
      else high = middle
    }
    for (; low <= high; low++) if (edgeWord[low] === word) return this.edgeTo[low]!
    return 0
  }
}

function isFound(hits: readonly PhraseHit[], pattern: FoundPattern, from: number): boolean {
  for (let at = hits.length - 1; at >= 0 && hits[at]!.from === from; at--) if (hits[at]!.pattern === pattern) return true
  return false
}
