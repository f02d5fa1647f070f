import {type CompoundPart, type CompoundSplit, linkingOf, offsetsOf} from './compound.ts'
import {longestCompound} from './compound-way.ts'
import {
  boundStarts, boundTails, combiningForms, cupboards, freeAfterParticle, lightTails, particles, shortStarts, shortTails,
  wholeParts,
} from './deep-words.ts'
import {foldWord} from './fold.ts'
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
    if (!(readings[0]!.tags & anyNoun) && readings.some(({tags}) => (tags & anyVerb) !== 0)) {
      // A verb is no compound, but where its infinitive ends in a noun, the noun that nobody listed is (trykprøve).
      const isInfinitive = readings.some(({lemma, tags}) => lemma === form && (tags & Tag.VerbInfinitive) !== 0)
      return isInfinitive ? cutLemma(form, 0, lexicon, depth) : []
    }
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
  if (boundStarts.has(start)) return never
  if (combiningForms.has(start)) return 4
  if (at < 4 && !shortStarts.has(start)) return never
  const set = graph.find(start)
  if (set < 0) return shortStarts.has(start) ? 12 : never
  const places = graph.places(set)
  if (places & Place.Forbidden) return never
  const tags = graph.tags(set)
  const cost = at < 5 ? 4 : 2
  if (places & (Place.Begin | Place.Middle)) return cost + (stealsLetter(lemma, at, graph) ? 4 : 0)
  if (tags & (Tag.NounSgIndef | Tag.NounPlIndef | Tag.AdjBase)) return cost + 4
  return shortStarts.has(start) || tags & Tag.VerbInfinitive ? cost + 8 : never
}

/** "tops|kat" for top|skat: a linking -s that rather begins the head. */
function stealsLetter(lemma: string, at: number, graph: WordGraph): boolean {
  if (lemma[at - 1] !== 's') return false
  const bare = graph.find(lemma.slice(0, at - 1))
  const head = graph.find(lemma.slice(at - 1))
  return bare >= 0 && head >= 0 && (graph.places(bare) & Place.Begin) !== 0 && (graph.wordTags(head) & anyNoun) !== 0
}

const genders = Tag.GenderCommon | Tag.GenderNeuter

/** A head must be a base form of the same class and gender as the whole, which inherits both. */
function tailCost(lemma: string, at: number, tags: number, lexicon: DeepLookup): number {
  const tail = lemma.slice(at)
  if (boundTails.has(tail) || lightTails.has(tail)) return isFreeTail(lemma, at, tail) ? 4 : never
  if (tail.length < 4 && !shortTails.has(tail)) return never
  const wantsNoun = tags === 0 || (tags & anyNoun) !== 0
  if (!wantsNoun && !(tags & anyAdjective)) return never
  const fits = (reading: Analysis): boolean => {
    if (reading.lemma !== tail) return false
    if (!wantsNoun) return (reading.tags & anyAdjective) !== 0
    if (!(reading.tags & anyNoun)) return false
    // A linking -s before a long head leaves no doubt, where the dictionary errs in the gender (retsstilling).
    return (tags & genders) === 0 || (reading.tags & tags & genders) !== 0 || (tail.length > 5 && lemma[at - 1] === 's')
  }
  const readings = readingsOf(tail, lexicon)
  if (readings.some(fits)) return tail.length < 5 ? 4 : 2
  // skorstens|fejer, brønd|borer: the present tense of a verb names who or what does it.
  const isAgent = wantsNoun && tail.endsWith('er') && tail.length > 4
  return isAgent && readings.some((reading) => (reading.tags & Tag.VerbPresent) !== 0) ? 6 : never
}

/**
 * "ring" and "skab" close words like orientering and partnerskab, but are things in vielsesring and køleskab; behind a
 * linking -s "stillelse" and its like are nouns with an object (sikkerheds|stillelse, but frem-stillelse).
 */
function isFreeTail(lemma: string, at: number, tail: string): boolean {
  if (tail === 'ring' || lightTails.has(tail)) return lemma[at - 1] === 's' && lemma[at - 2] !== 't'
  return tail === 'skab' && cupboards.has(lemma.slice(0, at))
}

/** The parts of a word, all the way down, with offsets into the word as given; null where it is no compound. */
export function deepParts(word: string, lexicon: DeepLookup): readonly CompoundPart[] | null {
  if (word.length > 2 * longestCompound) return null
  const folded = foldWord(word)
  if (folded.length > longestCompound) return null
  const cuts = deepCuts(folded, lexicon)
  if (cuts.length === 0) return null
  const offset = offsetsOf(word, folded)
  return [...cuts, folded.length].map((end, i): CompoundPart => {
    const start = i === 0 ? 0 : cuts[i - 1]!
    const written = folded.slice(start, end)
    const text = written.replace(/^-|-$/g, '')
    const at = start + (written.startsWith('-') ? 1 : 0)
    const isHead = end === folded.length
    const hyphen = written.endsWith('-') ? '-' : ''
    return {
      text, start: offset(at), end: offset(at + text.length),
      linking: isHead ? '' : linkingOf(text, readingsOf(text, lexicon), lexicon.graph) + hyphen,
    }
  })
}
