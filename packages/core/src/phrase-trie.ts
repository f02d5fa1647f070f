import type { Tokens } from './tokens.ts'
import { TokenKind } from './tokens.ts'

/** One phrase to find, already inflected: lower-case written words; `…` stands for a gap of at most {@link maxGap} tokens. */
export interface PhrasePattern {
  readonly words: readonly string[]
  /** Must stand at the start of a sentence. */
  readonly atStart?: boolean
  /** The rule and the entry in its list. */
  readonly rule: string
  readonly entry: number
  /** True for a context in which the entry is right: a hit inside it is dropped. */
  readonly allows?: boolean
  /** What to write instead, inflected like the words found. */
  readonly use?: readonly string[]
}

/** The compiled trie as flat lists: what the build writes and {@link PhraseTrie} reads. */
export interface PhraseData {
  readonly vocabulary: readonly string[]
  /** Edges of node n are `edgeFrom[n]` up to `edgeFrom[n + 1]`; an edge's word is an index into the vocabulary, -1 a gap. */
  readonly edgeFrom: readonly number[]
  readonly edgeWord: readonly number[]
  readonly edgeTo: readonly number[]
  /** Patterns that end at a node. */
  readonly endFrom: readonly number[]
  readonly ends: readonly number[]
  /** The patterns in columns: indices into `rules` and `uses`, and bits of {@link PatternBit}. */
  readonly rules: readonly string[]
  readonly uses: readonly (readonly string[])[]
  readonly patternRule: readonly number[]
  readonly patternEntry: readonly number[]
  readonly patternUse: readonly number[]
  readonly patternBits: readonly number[]
}

/** How a compiled pattern is to be taken. */
export const PatternBit = { atStart: 1, allows: 2, hasGap: 4 } as const

/** A pattern as hits show it. */
export interface FoundPattern {
  readonly rule: string
  readonly entry: number
  readonly use: readonly string[]
  readonly atStart: boolean
  readonly allows: boolean
  readonly hasGap: boolean
}

/** A phrase found: token rows `[from, to)`. */
export interface PhraseHit {
  readonly pattern: FoundPattern
  readonly from: number
  readonly to: number
}

/** Most tokens that a gap may span. */
export const maxGap = 6

interface Node {
  readonly next: Map<number, number>
  readonly ends: number[]
}

/** Compiles phrases into one trie keyed by token. Deterministic: patterns keep the order given. */
export function compilePhrases(patterns: readonly PhrasePattern[]): PhraseData {
  const ids = new Map<string, number>()
  const nodes: Node[] = [{ next: new Map(), ends: [] }]
  patterns.forEach((pattern, index) => {
    let at = 0
    for (const word of pattern.words) {
      const id = word === '…' ? -1 : (ids.get(word) ?? ids.set(word, ids.size).get(word)!)
      let to = nodes[at]!.next.get(id)
      if (to === undefined) {
        to = nodes.push({ next: new Map(), ends: [] }) - 1
        nodes[at]!.next.set(id, to)
      }
      at = to
    }
    if (at > 0) nodes[at]!.ends.push(index)
  })
  const data = { edgeFrom: [0], edgeWord: [] as number[], edgeTo: [] as number[], endFrom: [0], ends: [] as number[] }
  for (const node of nodes) {
    for (const [word, to] of [...node.next].sort((a, b) => a[0] - b[0])) {
      data.edgeWord.push(word)
      data.edgeTo.push(to)
    }
    data.edgeFrom.push(data.edgeWord.length)
    data.ends.push(...node.ends)
    data.endFrom.push(data.ends.length)
  }
  return { vocabulary: [...ids.keys()], ...data, ...patternColumns(patterns) }
}

type PatternColumns = Pick<PhraseData, 'rules' | 'uses' | 'patternRule' | 'patternEntry' | 'patternUse' | 'patternBits'>

function patternColumns(patterns: readonly PhrasePattern[]): PatternColumns {
  const rules = new Map<string, number>()
  const uses = new Map<string, number>()
  const index = (of: Map<string, number>, key: string): number => of.get(key) ?? of.set(key, of.size).get(key)!
  return {
    patternRule: patterns.map((pattern) => index(rules, pattern.rule)),
    patternEntry: patterns.map((pattern) => pattern.entry),
    patternUse: patterns.map((pattern) => index(uses, JSON.stringify(pattern.use ?? []))),
    patternBits: patterns.map(
      ({ atStart, allows, words }) =>
        (atStart ? PatternBit.atStart : 0) | (allows ? PatternBit.allows : 0) | (words.includes('…') ? PatternBit.hasGap : 0),
    ),
    rules: [...rules.keys()],
    uses: [...uses.keys()].map((key) => JSON.parse(key) as string[]),
  }
}

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

  /** `wordIds[i]` is the id that the language's word table gave `data.vocabulary[i]`. */
  constructor(data: PhraseData, wordIds: readonly number[]) {
    this.data = data
    this.patterns = []
    this.edgeFrom = Int32Array.from(data.edgeFrom)
    this.edgeTo = Int32Array.from(data.edgeTo)
    this.endFrom = Int32Array.from(data.endFrom)
    this.ends = Int32Array.from(data.ends)
    this.edgeWord = Int32Array.from(data.edgeWord, (word) => (word < 0 ? -1 : wordIds[word]!))
    const highest = wordIds.reduce((most, id) => Math.max(most, id), 0)
    this.rootOf = new Int32Array(highest + 1)
    for (let edge = 0; edge < this.edgeFrom[1]!; edge++) this.rootOf[this.edgeWord[edge]!] = this.edgeTo[edge]!
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

  private follow(
    tokens: Tokens,
    node: number,
    from: number,
    next: number,
    limit: number,
    isSentenceStart: boolean,
    hits: PhraseHit[],
  ): void {
    for (let end = this.endFrom[node]!; end < this.endFrom[node + 1]!; end++) {
      const pattern = this.pattern(this.ends[end]!)
      if (pattern.atStart && !isSentenceStart) continue
      if (!isFound(hits, pattern, from)) hits.push({ pattern, from, to: next })
    }
    for (let edge = this.edgeFrom[node]!; edge < this.edgeFrom[node + 1]!; edge++) {
      const word = this.edgeWord[edge]!
      const to = this.edgeTo[edge]!
      if (word >= 0) {
        if (next < limit && tokens.word[next] === word) {
          this.follow(tokens, to, from, next + 1, limit, isSentenceStart, hits)
        }
        continue
      }
      const reach = Math.min(limit, next + maxGap + 1)
      for (let row = next; row < reach && tokens.kind[row] !== TokenKind.punctuation; row++) {
        // Every word behind the gap is tried, because phrases that share their beginning must not hide each other.
        const after = this.step(to, tokens.word[row]!)
        if (after !== 0) this.follow(tokens, after, from, row + 1, limit, isSentenceStart, hits)
      }
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
    })
  }

  private step(node: number, word: number): number {
    for (let edge = this.edgeFrom[node]!; edge < this.edgeFrom[node + 1]!; edge++) {
      if (this.edgeWord[edge] === word && word !== 0) return this.edgeTo[edge]!
    }
    return 0
  }
}

function isFound(hits: readonly PhraseHit[], pattern: FoundPattern, from: number): boolean {
  for (let at = hits.length - 1; at >= 0 && hits[at]!.from === from; at--) if (hits[at]!.pattern === pattern) return true
  return false
}
