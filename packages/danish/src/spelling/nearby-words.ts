import { Place, type WordGraph } from '../lexicon/word-graph.ts'
import { digraphCost, firstLetterCost, leaveOutCost, putInCost, replaceCost, swapCost } from './slip-cost.ts'

/** A word that lies one slip from what was written. */
export interface Nearby {
  readonly word: string
  readonly cost: number
  /** Whether it was put together of parts, and so is still to be tried by the compound rules. */
  readonly isCompound: boolean
}

const letters = [...'abcdefghijklmnopqrstuvwxyzæøåé']
const digraphs: Readonly<Record<string, string>> = { aa: 'å', ae: 'æ', oe: 'ø' }

/** Steps after which a search gives up, so that hostile text costs no more than other text. */
const mostSteps = 60_000
const leastPart = 3
const mostParts = 4

/** A part with a slip in it must be long enough to be known again, or end in the linking -s that was left out. */
const leastSlippedPart = 6

function mayHoldSlip(word: string, partFrom: number, slip: number): boolean {
  const length = word.length - partFrom
  return slip !== partFrom || length >= leastSlippedPart || (length >= leastSlippedPart - 1 && word.endsWith('s'))
}

/**
 * Words that lie one slip from `written` (lower case), compounds too: where a part ends the search begins anew at the
 * root of the graph. The cheapest way to each word counts. A second slip would find one misspelling in a hundred more
 * and cost ten times the work.
 */
export function nearbyWords(graph: WordGraph, written: string): readonly Nearby[] {
  const found = new Map<string, Nearby>()
  const { length } = written
  let steps = 0
  // `slip` is where the part began in which the last slip was made, -1 before the first.
  const walk = (
    edge: number,
    at: number,
    maySlip: boolean,
    cost: number,
    word: string,
    partFrom: number,
    parts: number,
    slip: number,
  ): void => {
    if (++steps > mostSteps) return
    const set = edge === 0 ? -1 : graph.setAt(edge)
    const places = set < 0 ? 0 : graph.places(set)
    if (at >= length && set >= 0 && !maySlip && !(places & Place.Forbidden)) {
      const isWhole = parts === 1 && graph.wordTags(set) !== 0
      const isCompound = parts > 1 && (places & Place.End) !== 0 && mayHoldSlip(word, partFrom, slip)
      if (isWhole || isCompound) keep({ word, cost, isCompound })
    }
    if (word.length - partFrom >= leastPart && parts < mostParts && at < length &&
      places & (parts === 1 ? Place.Begin : Place.Middle) && mayHoldSlip(word, partFrom, slip)) {
      walk(0, at, maySlip, cost, word, word.length, parts + 1, slip)
    }
    const here = at < length ? written[at]! : ''
    if (here !== '') {
      const next = step(edge, here)
      if (next !== 0) walk(next, at + 1, maySlip, cost, word + here, partFrom, parts, slip)
    }
    if (!maySlip) return
    const first = at === 0 ? firstLetterCost : 0
    const before = at > 0 ? written[at - 1]! : ''
    const after = at + 1 < length ? written[at + 1]! : ''
    if (here !== '') {
      // A letter too many, then two letters that changed places, then two letters for one.
      walk(edge, at + 1, false, cost + first + putInCost(here, before, after), word, partFrom, parts, partFrom)
      if (after !== '' && after !== here) {
        const one = step(edge, after)
        const two = one === 0 ? 0 : step(one, here)
        if (two !== 0) walk(two, at + 2, false, cost + first + swapCost, word + after + here, partFrom, parts, partFrom)
      }
      const single = digraphs[here + after]
      const next = single === undefined ? 0 : step(edge, single)
      if (next !== 0) walk(next, at + 2, false, cost + digraphCost, word + single!, partFrom, parts, partFrom)
    }
    for (const letter of letters) {
      // Another letter in the place of this one, then a letter that is missing; few letters lead on at all.
      const next = step(edge, letter)
      if (next === 0) continue
      if (letter !== here && here !== '') {
        walk(next, at + 1, false, cost + first + replaceCost(here, letter), word + letter, partFrom, parts, partFrom)
      }
      const missing = cost + first + leaveOutCost(letter, before, here)
      walk(next, at, false, missing, word + letter, partFrom, parts, partFrom)
    }
  }
  const step = (edge: number, letter: string): number => {
    const label = graph.label(letter.charCodeAt(0))
    return label === 0 ? 0 : graph.follow(edge, label)
  }
  const keep = (one: Nearby): void => {
    const known = found.get(one.word)
    if (known === undefined || one.cost < known.cost || (one.cost === known.cost && known.isCompound)) found.set(one.word, one)
  }
  walk(0, 0, true, 0, '', 0, 1, -1)
  return [...found.values()]
}
