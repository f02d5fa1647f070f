import {compoundCost, moreFirst, numberCost, partCost, wholeWords} from './compound-cost.ts'
import {Tag} from './tags.ts'
import {type Analysis, Place, type WordGraph} from './word-graph.ts'

/** Words that may stand in a compound though the graph lacks them. */
export type ExtraWords = (part: string) => readonly Analysis[] | null

/** Longer words are never taken apart: no Danish letter has them, and hostile input does. */
export const longestCompound = 60
/** Letters followed in the graph before a word is given up as unsplittable. */
const stepBudget = 4000

/** A way over parts from the begin of a word, by the places it has reached. */
interface Way {
  readonly cost: Float64Array
  /** Where the part that ends here began; -1 where no way has come. */
  readonly from: Int32Array
  /** Its reading set in the graph, or -1 for a hyphen, a number and a word that the graph lacks. */
  readonly set: Int32Array
  /** The readings of a word that the graph lacks. */
  readonly extras: (readonly Analysis[] | null)[]
}

/** The way found last. The same room serves every word. */
export const way: Way = {
  cost: new Float64Array(longestCompound + 1),
  from: new Int32Array(longestCompound + 1),
  set: new Int32Array(longestCompound + 1),
  extras: [],
}

function begin(length: number): void {
  for (let end = 0; end <= length; end++) {
    way.cost[end] = compoundCost
    way.from[end] = -1
  }
  way.cost[0] = 0
}

function offer(start: number, end: number, cost: number, set: number, extras: readonly Analysis[] | null): void {
  const total = way.cost[start]! + cost
  // On equal cost the later start wins, a longer first part: folkepensions|tillæg, not folke|pensionstillæg.
  if (total > way.cost[end]!) return
  way.cost[end] = total
  way.from[end] = start
  way.set[end] = set
  way.extras[end] = extras
}

/** Finds the cheapest way through a word and leaves it in {@link way}; false when there is none. */
export function findWay(word: string, folded: string, graph: WordGraph, extra: ExtraWords): boolean {
  const length = folded.length
  if (wholeWords.has(folded) || length < 5 || length > longestCompound || word.length > 2 * longestCompound) return false
  const whole = graph.find(folded)
  if (whole >= 0 && graph.places(whole) & Place.Forbidden) return false
  begin(length)
  let steps = 0
  for (let start = 0; start < length; start++) {
    if (start > 0 && way.from[start]! < 0) continue
    offerSigns(word, folded, start)
    offerExtras(folded, start, extra)
    let edge = 0
    for (let end = start; end < length;) {
      if (++steps > stepBudget) return false
      edge = graph.follow(edge, graph.label(folded.charCodeAt(end)))
      if (edge === 0) break
      end++
      const set = graph.setAt(edge)
      if (set < 0 || (start === 0 && end === length)) continue
      const mayLink = mayStand(graph.places(set), folded, start, end)
      if (!mayLink && !mayLinkHere(graph, set, folded, start, end)) continue
      const cost = partCost(folded, start, end, graph.tags(set)) + (mayLink ? 0 : 4)
      if (cost < compoundCost) offer(start, end, cost, set, null)
    }
  }
  return way.from[length]! >= 0
}

/** Offers a hyphen, and figures or capitals before one: 12-årig, A-kasse. */
function offerSigns(word: string, folded: string, start: number): void {
  const code = folded.charCodeAt(start)
  if (code === 0x2d && start > 0) offer(start, start + 1, 0, -1, null)
  if (code >= 0x30 && code <= 0x39) {
    const number = /^\d+(?=-)/.exec(folded.slice(start))
    if (number !== null) offer(start, start + number[0].length, numberCost, -1, null)
  }
  // A letter that is the same in small letters is no capital.
  if (word.length !== folded.length || word.charCodeAt(start) === code) return
  const acronym = /^[A-ZÆØÅ]{1,4}(?=-)/.exec(word.slice(start))
  if (acronym !== null) offer(start, start + acronym[0].length, numberCost, -1, null)
}

/** The readings of the part that ends at a place of the way found. */
export function readingsAt(folded: string, end: number, graph: WordGraph): readonly Analysis[] {
  const set = way.set[end]!
  return set < 0 ? (way.extras[end] ?? []) : graph.analyses(set, folded.slice(way.from[end]!, end))
}

/** Two parts at least; two short ones and nothing else are far more often a misspelling (sneny) than a word. */
export function isLikely(folded: string): boolean {
  let parts = 0
  let isShort = folded.length <= 6
  for (let end = folded.length; end > 0; end = way.from[end]!) {
    const start = way.from[end]!
    if (end - start === 1 && folded.charCodeAt(start) === 0x2d) continue
    parts++
    if (end - start > 3) isShort = false
  }
  return parts >= 2 && !(isShort && parts === 2)
}

/** Whether the graph lets a form with these places stand here; a hyphen frees the word on either side of it. */
function mayStand(places: number, word: string, start: number, end: number): boolean {
  if (places & Place.Forbidden) return false
  const afterHyphen = start > 0 && (word[start - 1] === '-' || word[start] === '-')
  if (end === word.length) {
    return (places & Place.End) !== 0 || (afterHyphen && (places & Place.Alone) !== 0)
  }
  if (word[end] === '-') return (places & (Place.Alone | Place.Begin)) !== 0
  return (places & (start === 0 || afterHyphen ? Place.Begin : Place.Middle)) !== 0
}

/**
 * What the dictionary forgets: words of the list and infinitives in front (rydde|pligt), and the linking -s that a
 * part takes when another stands before it (plan|tegning, but lokal|plans|tegning).
 */
function mayLinkHere(graph: WordGraph, set: number, word: string, start: number, end: number): boolean {
  if (end === word.length || graph.places(set) & Place.Forbidden) return false
  const tags = graph.tags(set)
  // Nouns in -e and infinitives link without a letter: rampe|bygning, rydde|pligt. Those in -else do not.
  const isAbstract = end > 7 && word.startsWith('else', end - 4)
  const isBare = end > 4 && word[end - 1] === 'e' && !isAbstract && (tags & (Tag.VerbInfinitive | Tag.NounSgIndef)) !== 0
  if (start === 0) return isBare || moreFirst.has(word.slice(0, end))
  const isLinked = end - start > 4 && word[end - 1] === 's'
  return isLinked && (tags & Tag.Genitive) !== 0 && (tags & Tag.NounSgIndef) !== 0
}

function offerExtras(word: string, start: number, extra: ExtraWords): void {
  // Words of the municipal list have four letters at least; the caller's prefilter makes this cheap.
  if (extra(word.slice(start, start + 4)) === null) return
  for (let end = start + 4; end <= word.length; end++) {
    if (start === 0 && end === word.length) return
    const readings = extra(word.slice(start, end))
    if (readings !== null && readings.length > 0) offer(start, end, 10, -1, readings)
  }
}
