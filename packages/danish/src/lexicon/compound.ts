import {compoundCost, moreFirst, numberCost, partCost, wholeWords} from './compound-cost.ts'
import {foldWord} from './fold.ts'
import {anyAdjective, anyNoun, anyVerb, Tag} from './tags.ts'
import {type Analysis, Place, type WordGraph} from './word-graph.ts'

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

/** Words that may stand in a compound though the graph lacks them. */
export type ExtraWords = (part: string) => readonly Analysis[] | null

/** Longer words are never taken apart: no Danish letter has them, and hostile input does. */
export const longestCompound = 60
/** Letters followed in the graph before a word is given up as unsplittable. */
const stepBudget = 4000

interface Step {
  readonly cost: number
  readonly from: number
  readonly back: Step | null
  readonly readings: readonly Analysis[]
}

/**
 * The likeliest split of a word, by the cheapest path from its begin to its end over parts that the dictionary lets
 * stand in that place. A word known whole is split too, with the whole itself left out.
 */
export function splitCompound(word: string, graph: WordGraph, extra: ExtraWords): CompoundSplit | null {
  const folded = foldWord(word)
  const length = folded.length
  if (wholeWords.has(folded) || length < 5 || length > longestCompound || word.length > 2 * longestCompound) return null
  const whole = graph.find(folded)
  if (whole >= 0 && graph.places(whole) & Place.Forbidden) return null
  const best: (Step | undefined)[] = []
  best[0] = {cost: 0, from: 0, back: null, readings: []}
  let steps = 0
  for (let start = 0; start < length; start++) {
    const here = best[start]
    if (here === undefined) continue
    const offer = (end: number, cost: number, readings: () => readonly Analysis[]): void => {
      const total = here.cost + cost
      // On equal cost the later start wins, a longer first part: folkepensions|tillæg, not folke|pensionstillæg.
      if (total <= (best[end]?.cost ?? compoundCost)) {
        best[end] = {cost: total, from: start, back: here, readings: readings()}
      }
    }
    if (folded[start] === '-' && start > 0) offer(start + 1, 0, () => [])
    const number = /^\d+(?=-)/.exec(folded.slice(start))
    if (number !== null) offer(start + number[0].length, numberCost, () => [])
    const acronym = /^[A-ZÆØÅ]{1,4}(?=-)/.exec(word.slice(start))
    if (acronym !== null && word.length === length) offer(start + acronym[0].length, numberCost, () => [])
    offerExtras(folded, start, extra, offer)
    let edge = 0
    for (let end = start; end < length;) {
      if (++steps > stepBudget) return null
      edge = graph.follow(edge, graph.label(folded.charCodeAt(end)))
      if (edge === 0) break
      end++
      const set = graph.setAt(edge)
      if (set < 0 || (start === 0 && end === length)) continue
      const mayLink = mayStand(graph.places(set), folded, start, end)
      if (!mayLink && !mayLinkHere(graph, set, folded, start, end)) continue
      const cost = partCost(folded, start, end, graph.tags(set)) + (mayLink ? 0 : 4)
      if (cost < compoundCost) offer(end, cost, () => graph.analyses(set, folded.slice(start, end)))
    }
  }
  const end = best[length]
  return end === undefined ? null : toSplit(end, word, folded, graph)
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
  // Nouns in -e and infinitives link without a letter: rampe|bygning, rydde|pligt.
  const isBare = end > 4 && word[end - 1] === 'e' && (tags & (Tag.VerbInfinitive | Tag.NounSgIndef)) !== 0
  if (start === 0) return isBare || moreFirst.has(word.slice(0, end))
  const isLinked = end - start > 4 && word[end - 1] === 's'
  return isLinked && (tags & Tag.Genitive) !== 0 && (tags & Tag.NounSgIndef) !== 0
}

function offerExtras(
  word: string, start: number, extra: ExtraWords,
  offer: (end: number, cost: number, readings: () => readonly Analysis[]) => void,
): void {
  // Words of the municipal list have four letters at least; the caller's prefilter makes this cheap.
  if (extra(word.slice(start, start + 4)) === null) return
  for (let end = start + 4; end <= word.length; end++) {
    if (start === 0 && end === word.length) return
    const readings = extra(word.slice(start, end))
    if (readings !== null && readings.length > 0) offer(end, 10, () => readings)
  }
}

function toSplit(last: Step, word: string, folded: string, graph: WordGraph): CompoundSplit | null {
  const steps: {step: Step, end: number}[] = []
  let end = folded.length
  for (let step: Step | null = last; step !== null && step.back !== null; step = step.back) {
    if (folded.slice(step.from, end) !== '-') steps.unshift({step, end})
    end = step.from
  }
  if (steps.length < 2) return null
  // Two short parts and nothing else are far more often a misspelling (sneny) than a word nobody listed.
  if (folded.length <= 6 && steps.length === 2 && steps.every(({step, end}) => end - step.from <= 3)) return null
  const head = headOf(last.readings)
  if (head === null) return null
  const offset = offsetsOf(word, folded)
  const parts = steps.map(({step, end}, i): CompoundPart => {
    const isHead = i === steps.length - 1
    const text = folded.slice(step.from, end)
    const lead = text.startsWith('-') ? 1 : 0
    const bare = text.replace(/^-|-$/g, '')
    const hyphen = !isHead && (text.endsWith('-') || folded[end] === '-') ? '-' : ''
    return {
      text: bare,
      start: offset(step.from + lead),
      end: offset(step.from + lead + bare.length),
      linking: isHead ? '' : linkingOf(bare, step.readings, graph) + hyphen,
    }
  })
  return {parts, tags: head.tags, lemma: folded.slice(0, last.from) + head.lemma}
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
