import {type ExtraWords, findWay, isLikely, readingsAt, way} from './compound-way.ts'
import {foldWord} from './fold.ts'
import {anyAdjective, anyNoun, anyVerb, Tag} from './tags.ts'
import type {Analysis, WordGraph} from './word-graph.ts'

export interface CompoundPart {
  /** The part as it stands, with its linking letters but without a hyphen. */
  readonly text: string
  /** UTF-16 offsets into the word as it was given. */
  readonly start: number
  readonly end: number
  /** The letters between this part's base form and the next part (s, e, er, -), or nothing. */
  readonly linking: string
}

export interface CompoundSplit {
  readonly parts: readonly CompoundPart[]
  /** The tags of the last part, which says what the whole is. */
  readonly tags: number
  /** The base form of the whole: what stands before the last part, and the lemma of the last part. */
  readonly lemma: string
}

/**
 * The likeliest split of a word, by the cheapest path from its begin to its end over parts that the dictionary lets
 * stand in that place. A word known whole is split too, with the whole itself left out.
 */
export function splitCompound(word: string, graph: WordGraph, extra: ExtraWords): CompoundSplit | null {
  const folded = foldWord(word)
  return findWay(word, folded, graph, extra) ? toSplit(word, folded, graph) : null
}

/** The tags of the compound alone, which is all that is asked of most words; 0 where no split is likely. */
export function compoundTags(word: string, graph: WordGraph, extra: ExtraWords): number {
  const folded = foldWord(word)
  if (!findWay(word, folded, graph, extra) || !isLikely(folded)) return 0
  return headOf(readingsAt(folded, folded.length, graph))?.tags ?? 0
}

function toSplit(word: string, folded: string, graph: WordGraph): CompoundSplit | null {
  if (!isLikely(folded)) return null
  const head = headOf(readingsAt(folded, folded.length, graph))
  if (head === null) return null
  const offset = offsetsOf(word, folded)
  const parts: CompoundPart[] = []
  for (let end = folded.length; end > 0; end = way.from[end]!) {
    const start = way.from[end]!
    const text = folded.slice(start, end)
    if (text === '-') continue
    const isHead = parts.length === 0
    const lead = text.startsWith('-') ? 1 : 0
    const bare = text.replace(/^-|-$/g, '')
    const hyphen = !isHead && (text.endsWith('-') || folded[end] === '-') ? '-' : ''
    parts.push({
      text: bare,
      start: offset(start + lead),
      end: offset(start + lead + bare.length),
      linking: isHead ? '' : linkingOf(bare, readingsAt(folded, end, graph), graph) + hyphen,
    })
  }
  return {parts: parts.reverse(), tags: head.tags, lemma: folded.slice(0, way.from[folded.length]!) + head.lemma}
}

/** Readings that can close a compound; a noun before an adjective before a verb gives the lemma. */
function headOf(readings: readonly Analysis[]): {readonly tags: number, readonly lemma: string} | null {
  const open = readings.filter(({tags}) => (tags & (anyNoun | anyAdjective | anyVerb)) !== 0)
  const rank = ({tags}: Analysis): number => (tags & anyNoun ? 0 : tags & anyAdjective ? 1 : 2)
  const first = open.toSorted((a, b) => rank(a) - rank(b))[0]
  if (first === undefined) return null
  let tags = 0
  for (const reading of open) tags |= reading.tags & ~Tag.Proper
  return {tags: tags >>> 0, lemma: first.lemma}
}

/** What stands between the base form of a part and the next part. */
export function linkingOf(text: string, readings: readonly Analysis[], graph: WordGraph): string {
  if (readings.some(({lemma, tags}) => lemma === text && tags !== 0)) return ''
  for (const {lemma, tags} of readings) {
    if (tags !== 0) continue
    const bare = lemma.replace(/-$/, '')
    if (text.startsWith(bare) && text !== bare) return text.slice(bare.length)
    // arbejde -> arbejds: the e goes and an s comes.
    if (text.endsWith('s') && text.slice(0, -1) === bare.slice(0, -1)) return 's'
  }
  // børne: the base form is a plural (børn), while the reading names its singular (barn).
  const shorter = graph.find(text.slice(0, -1))
  return /[es]$/.test(text) && shorter >= 0 && (graph.wordTags(shorter) & anyNoun) !== 0 ? text.slice(-1) : ''
}

/** Maps an offset in the folded word to one in the word as given, where soft hyphens and accents take room. */
export function offsetsOf(word: string, folded: string): (offset: number) => number {
  if (word.length === folded.length) return (offset) => offset
  const map: number[] = [0]
  for (let end = 1; end <= word.length; end++) {
    const length = foldWord(word.slice(0, end)).length
    // A combining mark does not lengthen the word, but belongs to the letter before it.
    map[length] = end
  }
  return (offset) => map[offset] ?? word.length
}
