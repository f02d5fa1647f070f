import type {CompoundPart, CompoundSplit} from './compound.ts'
import {freeAfterParticle, lightHead, particles, wholeParts, boundStart, boundTail, shortStart, shortTail} from './deep-words.ts'
import {anyAdjective, anyNoun, anyVerb, Tag} from './tags.ts'
import {type Analysis, Place, type WordGraph} from './word-graph.ts'

/** What the deep split asks of the lexicon. */
export interface DeepLookup {
  readonly graph: WordGraph
  analyses(word: string): readonly Analysis[]
  compound(word: string): CompoundSplit | null
}

/** Parts lie in each other at most this deep; no Danish compound comes near. */
const deepest = 6

/**
 * The places at which a reader sees a compound made of parts, all the way down; none for a simple or derived word.
 * `form` is folded. A word that the dictionary lists is taken apart by its base form, so that endings are never parts,
 * and only where the head is of the same class and gender as the whole, because a compound inherits both.
 */
export function deepCuts(form: string, lexicon: DeepLookup, depth = 0): readonly number[] {
  if (depth > deepest || form.length < 4) return []
  const readings = readingsOf(form, lexicon)
  if (readings.length > 0) {
    for (const {lemma, tags} of readings) {
      const cuts = cutLemma(lemma.replace(/-$/, ''), tags, lexicon, depth)
      if (cuts.length > 0 && cuts.at(-1)! < sharedLength(form, lemma)) return cuts
    }
    return []
  }
  const split = lexicon.compound(form)
  if (split === null) return []
  return split.parts.flatMap((part, i) => {
    const inner = deepCuts(part.text, lexicon, depth + 1).map((at) => part.start + at)
    return i === 0 ? inner : [part.start, ...inner]
  })
}

/** Readings as noun, adjective or verb, in this order; those that stand in compounds only are nouns. */
function readingsOf(form: string, {graph, analyses}: DeepLookup): readonly Analysis[] {
  const set = graph.find(form)
  const all = set < 0 ? analyses(form) : [...analyses(form), ...graph.analyses(set, form)]
  const rank = ({tags}: Analysis): number => (tags & anyNoun ? 0 : tags & anyAdjective ? 1 : tags & anyVerb ? 2 : 3)
  return all.filter(({proper}) => !proper).toSorted((a, b) => rank(a) - rank(b))
}

function sharedLength(form: string, lemma: string): number {
  let at = 0
  while (at < form.length && form[at] === lemma[at]) at++
  return at
}

function cutLemma(lemma: string, tags: number, lexicon: DeepLookup, depth: number): readonly number[] {
  if (lemma.length < 4 || wholeParts.has(lemma)) return []
  let best = 0
  let bestCost = 40
  for (let at = 2; at <= lemma.length - 2; at++) {
    const cost = startCost(lemma, at, lexicon.graph) + tailCost(lemma, at, tags, lexicon)
    if (cost < bestCost) {
      best = at
      bestCost = cost
    }
  }
  if (best === 0) return []
  const tail = deepCuts(lemma.slice(best), lexicon, depth + 1).map((at) => best + at)
  return [...deepCuts(lemma.slice(0, best), lexicon, depth + 1), best, ...tail]
}

const never = 1000

function startCost(lemma: string, at: number, graph: WordGraph): number {
  const start = lemma.slice(0, at)
  if (start.endsWith('-') || lemma[at] === '-') return never
  if (particles.has(start)) return freeAfterParticle.get(start)?.has(lemma.slice(at)) ? 0 : never
  if (boundStart.has(start)) return never
  if (at < 4 && !shortStart.has(start)) return never
  const set = graph.find(start)
  if (set < 0) return shortStart.has(start) ? 12 : never
  const places = graph.places(set)
  if (places & Place.Forbidden) return never
  const tags = graph.tags(set)
  const cost = at < 4 ? 8 : at === 4 ? 4 : 2
  if (places & (Place.Begin | Place.Middle)) return cost
  if (tags & (Tag.NounSgIndef | Tag.NounPlIndef | Tag.AdjBase)) return cost + 4
  return shortStart.has(start) || tags & Tag.VerbInfinitive ? cost + 8 : never
}

const classTags = anyNoun | Tag.GenderCommon | Tag.GenderNeuter

function tailCost(lemma: string, at: number, tags: number, lexicon: DeepLookup): number {
  const tail = lemma.slice(at)
  if (boundTail.has(tail) || lightHead.has(tail)) return never
  if (tail.length < 4 && !shortTail.has(tail)) return never
  const fits = (reading: Analysis): boolean => {
    if (reading.lemma !== tail || reading.proper) return false
    if (tags & anyNoun) return (reading.tags & anyNoun) !== 0 && (reading.tags & tags & (Tag.GenderCommon | Tag.GenderNeuter)) !== 0
    if (tags & anyAdjective) return (reading.tags & anyAdjective) !== 0
    return tags === 0 ? (reading.tags & anyNoun) !== 0 : (reading.tags & tags & anyVerb) !== 0
  }
  void classTags
  return lexicon.analyses(tail).some(fits) ? (tail.length < 4 ? 8 : tail.length === 4 ? 3 : 2) : never
}

/** The parts of a word between its cuts. */
export function partsBetween(word: string, cuts: readonly number[]): readonly CompoundPart[] {
  return [...cuts, word.length].map((end, i) => {
    const start = i === 0 ? 0 : cuts[i - 1]!
    return {text: word.slice(start, end), start, end, linking: ''}
  })
}
