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
}

/** The compiled trie as flat lists: what the build writes and {@link PhraseTrie} reads. */
export interface PhraseData {
  readonly vocabulary: readonly string[]
  /** What the language wants to know of the vocabulary beforehand; its own business. Without it, it reckons it out. */
  readonly hashes?: readonly number[]
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
  readonly sections: readonly (readonly string[])[]
  readonly patternRule: readonly number[]
  readonly patternEntry: readonly number[]
  readonly patternUse: readonly number[]
  readonly patternSections: readonly number[]
  readonly patternBits: readonly number[]
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

type PatternColumns = Pick<
  PhraseData,
  'rules' | 'uses' | 'sections' | 'patternRule' | 'patternEntry' | 'patternUse' | 'patternSections' | 'patternBits'
>

function patternColumns(patterns: readonly PhrasePattern[]): PatternColumns {
  const rules = new Map<string, number>()
  const uses = new Map<string, number>()
  const sections = new Map<string, number>()
  const index = (of: Map<string, number>, key: string): number => of.get(key) ?? of.set(key, of.size).get(key)!
  return {
    patternRule: patterns.map((pattern) => index(rules, pattern.rule)),
    patternEntry: patterns.map((pattern) => pattern.entry),
    patternUse: patterns.map((pattern) => index(uses, JSON.stringify(pattern.use ?? []))),
    patternSections: patterns.map((pattern) => index(sections, JSON.stringify(pattern.notIn ?? []))),
    patternBits: patterns.map(bitsOf),
    rules: [...rules.keys()],
    uses: [...uses.keys()].map((key) => JSON.parse(key) as string[]),
    sections: [...sections.keys()].map((key) => JSON.parse(key) as string[]),
  }
}

function bitsOf({ atStart, allows, words, strength }: PhrasePattern): number {
  const sure = strength === 'B' ? PatternBit.strengthB : strength === 'C' ? PatternBit.strengthC : 0
  const place = (atStart ? PatternBit.atStart : 0) | (allows ? PatternBit.allows : 0)
  return place | (words.includes('…') ? PatternBit.hasGap : 0) | sure
}
