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
  /** How sure the entry is, after `PhraseEntry.strength`; A when left out. */
  readonly strength?: 'A' | 'B' | 'C'
  /** Sections in which the entry is right. */
  readonly notIn?: readonly string[]
  /** What to write instead, inflected like the words found. */
  readonly use?: readonly string[]
  /** What the entry weighs, after `PhraseEntry.weight`; 1 when left out. */
  readonly weight?: number
}

/** The compiled trie in flat columns: what the build writes and {@link PhraseTrie} reads. */
export interface PhraseData {
  /** The words of the patterns, and behind them what else the language wants to have at hand. */
  readonly vocabulary: readonly string[]
  /** What the language knows of the vocabulary beforehand; its own business. Without it, it works it out. */
  readonly words?: Int32Array
  /**
   * Edges of node n are `edgeFrom[n]` up to `edgeFrom[n + 1]`, in the order of their words; an edge's word is an index
   * into the vocabulary, -1 a gap.
   */
  readonly edgeFrom: Int32Array
  readonly edgeWord: Int32Array
  readonly edgeTo: Int32Array
  /**
   * By place in the vocabulary, the node behind the word at the start of a phrase, and {@link isOpen} where the word
   * may be all of a phrase or stand before a gap; 0 for none.
   */
  readonly roots: Int32Array
  /** By place in the vocabulary, a bit: whether the word stands anywhere behind the first of a phrase. */
  readonly follows: Int32Array
  /** Patterns that end at a node. */
  readonly endFrom: Int32Array
  readonly ends: Int32Array
  /** The patterns in columns: indices into the four lists, and bits of {@link PatternBit}. */
  readonly rules: readonly string[]
  /** Each the words to write instead, with a tab behind every one. */
  readonly uses: readonly string[]
  readonly sections: readonly (readonly string[])[]
  readonly weights: readonly number[]
  readonly patternRule: Int32Array
  readonly patternEntry: Int32Array
  readonly patternUse: Int32Array
  readonly patternSections: Int32Array
  readonly patternWeight: Int32Array
  readonly patternBits: Int32Array
}

/** How a compiled pattern is to be taken. */
export const PatternBit = { atStart: 1, allows: 2, hasGap: 4, strengthB: 8, strengthC: 16 } as const

/** A pattern as hits show it. */
export interface FoundPattern {
  readonly rule: string
  readonly entry: number
  readonly use: readonly string[]
  readonly atStart: boolean
  readonly allows: boolean
  readonly hasGap: boolean
  readonly strength: 'A' | 'B' | 'C'
  readonly notIn: readonly string[]
  readonly weight: number
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

/**
 * Compiles phrases into one trie keyed by token. Deterministic: patterns keep the order given. `more` are words that
 * the vocabulary shall hold besides.
 */
export function compilePhrases(patterns: readonly PhrasePattern[], more: readonly string[] = []): PhraseData {
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
  const vocabulary = [...new Set([...ids.keys(), ...more])]
  return {
    vocabulary,
    ...wordColumns(data, vocabulary.length),
    edgeFrom: Int32Array.from(data.edgeFrom),
    edgeWord: Int32Array.from(data.edgeWord),
    edgeTo: Int32Array.from(data.edgeTo),
    endFrom: Int32Array.from(data.endFrom),
    ends: Int32Array.from(data.ends),
    ...patternColumns(patterns),
  }
}

/** Set in a root after which a phrase may end, or any word follow. */
export const isOpen: number = 1 << 30

type Edges = Record<'edgeFrom' | 'edgeWord' | 'edgeTo' | 'endFrom', readonly number[]>

/** What the trie asks of words before it looks at edges. The first edges are those of the root. */
function wordColumns({ edgeFrom, edgeWord, edgeTo, endFrom }: Edges, words: number): Pick<PhraseData, 'roots' | 'follows'> {
  const roots = new Int32Array(words)
  const follows = new Int32Array((words + 31) >> 5)
  edgeWord.forEach((word, edge) => {
    if (word < 0) return
    if (edge >= edgeFrom[1]!) {
      follows[word >> 5]! |= 1 << (word & 31)
      return
    }
    const node = edgeTo[edge]!
    const hasGap = edgeWord[edgeFrom[node]!] === -1 && edgeFrom[node]! < edgeFrom[node + 1]!
    roots[word] = endFrom[node] !== endFrom[node + 1] || hasGap ? node | isOpen : node
  })
  return { roots, follows }
}

type PatternColumns = Omit<
  PhraseData,
  'vocabulary' | 'words' | 'edgeFrom' | 'edgeWord' | 'edgeTo' | 'roots' | 'follows' | 'endFrom' | 'ends'
>

function patternColumns(patterns: readonly PhrasePattern[]): PatternColumns {
  const rules = new Map<string, number>()
  const uses = new Map<string, number>()
  const sections = new Map<string, number>()
  const weights = new Map<number, number>()
  const index = <K>(of: Map<K, number>, key: K): number => of.get(key) ?? of.set(key, of.size).get(key)!
  return {
    patternRule: Int32Array.from(patterns, (pattern) => index(rules, pattern.rule)),
    patternEntry: Int32Array.from(patterns, (pattern) => pattern.entry),
    patternUse: Int32Array.from(patterns, (pattern) => index(uses, (pattern.use ?? []).map((use) => `${use}\t`).join(''))),
    patternSections: Int32Array.from(patterns, (pattern) => index(sections, JSON.stringify(pattern.notIn ?? []))),
    patternWeight: Int32Array.from(patterns, (pattern) => index(weights, pattern.weight ?? 1)),
    patternBits: Int32Array.from(patterns, bitsOf),
    rules: [...rules.keys()],
    uses: [...uses.keys()],
    sections: [...sections.keys()].map((key) => JSON.parse(key) as string[]),
    weights: [...weights.keys()],
  }
}

function bitsOf({ atStart, allows, words, strength }: PhrasePattern): number {
  const sure = strength === 'B' ? PatternBit.strengthB : strength === 'C' ? PatternBit.strengthC : 0
  const place = (atStart ? PatternBit.atStart : 0) | (allows ? PatternBit.allows : 0)
  return place | (words.includes('…') ? PatternBit.hasGap : 0) | sure
}
