import { foldWord } from '../lexicon/fold.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { anyNoun, Tag, Tag2 } from '../lexicon/tags.ts'
import { type Nearby, nearbyWords } from './nearby-words.ts'

/** Spelling of single words. */
export interface Spelling {
  /** What an unknown word was most likely meant to be, the likeliest first, at most three; none where nothing is near enough. */
  suggest(word: string): readonly string[]
  /** The same of a word that may be a compound or the first part of one, for which there is nothing to suggest. */
  mend(word: string): readonly string[]
}

/** How much less likely than the first a suggestion may be. */
const mostBehind = 0.5
/** The most suggestions that help: a longer list is not read. */
const mostSuggestions = 3
/** Longer words are not searched for; no letter of a municipality holds one that is spelt wrong by a slip. */
const longestWord = 40
const shortestWord = 3
/** Words kept with their suggestions, so that the same slip in a thousand letters is searched for once. */
const mostKept = 2000

const none: readonly string[] = []

/** How far a suggestion may lie, by the length of the word: short words have many neighbours by chance. */
function farthest(length: number): number {
  return length <= 5 ? 0.62 : 1.3
}

/** Opens the spelling over a lexicon. */
export function createSpelling(lexicon: Lexicon): Spelling {
  const kept = new Map<string, readonly string[]>()
  const mended = new Map<string, readonly string[]>()
  const search = (word: string): readonly string[] => {
    if (word.length < shortestWord || word.length > longestWord) return []
    return plausible(nearbyWords(lexicon.graph, word), lexicon, word.length).slice(0, mostSuggestions)
  }
  return {
    suggest(word) {
      const folded = foldWord(word)
      const known = kept.get(folded)
      if (known !== undefined) return known
      if (kept.size >= mostKept) kept.clear()
      const found = search(folded)
      kept.set(folded, found)
      return found
    },
    mend(word) {
      let found = mended.get(word)
      if (found !== undefined) return found
      if (mended.size >= mostKept) mended.clear()
      found = lexicon.isWord(word) || isAgent(lexicon, word) || isNegated(lexicon, word) ? none : this.suggest(word)
      if (found.length > 0 && lexicon.lookup(found[0]!) === 0 && isLooseCompound(lexicon, word)) found = none
      mended.set(word, found)
      return found
    },
  }
}

/** Shorter parts are in too many slips by chance. */
const leastFirst = 3
const leastSecond = 5

/**
 * "perronarealet", "korprøver": two nouns of which nobody has made a compound before, with or without a linking s. What
 * is near such a word is most often a compound as well, and then nothing tells which of the two was meant.
 */
function isLooseCompound(lexicon: Lexicon, word: string): boolean {
  for (let at = leastFirst; at <= word.length - leastSecond; at++) {
    if ((lexicon.lookup(word.slice(at)) & anyNoun) === 0) continue
    const first = word.slice(0, at)
    if (lexicon.lookup(first) & Tag.NounSgIndef) return true
    if (first.endsWith('s') && first.length > leastFirst + 1 && lexicon.lookup(first.slice(0, -1)) & Tag.NounSgIndef) return true
  }
  return false
}

/** Short verbs ("blivere") are slips more often than doers. */
const leastAgent = 6

/** "indvindere", "nedriveren": whoever does what a verb tells. */
function isAgent(lexicon: Lexicon, word: string): boolean {
  const base = word.replace(/(?:e|en|ne|s|es|ens|nes)$/, '')
  return base.length > leastAgent && base.endsWith('er') && (lexicon.lookup(base) & Tag.VerbPresent) !== 0
}

/** "umatrikuleret", "uanmeldte": what a participle or an adjective is not. */
function isNegated(lexicon: Lexicon, word: string): boolean {
  return word.startsWith('u') && word.length > leastAgent && (lexicon.lookup(word.slice(1)) & (Tag.VerbParticiple | Tag.VerbParticipleInflected | Tag.AdjBase | Tag.AdjT | Tag.AdjE)) !== 0
}

/** The nearby words that are words of running text, the likeliest first. */
function plausible(near: readonly Nearby[], lexicon: Lexicon, length: number): readonly string[] {
  const ranked: { readonly word: string; readonly cost: number }[] = []
  const limit = farthest(length)
  for (const { word, cost, isCompound } of near) {
    if (cost > limit) continue
    if (isCompound && lexicon.compound(word) === null) continue
    const more = unlikeliness(lexicon, word, isCompound)
    if (more !== null) ranked.push({ word, cost: cost + more })
  }
  ranked.sort((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1))
  // What is far less likely than the first is noise to the one who reads it.
  return ranked.filter(({ cost }) => cost <= ranked[0]!.cost + mostBehind).map(({ word }) => word)
}

/** What a word costs for being rare in letters; null for what is no word of running text. */
function unlikeliness(lexicon: Lexicon, word: string, isCompound: boolean): number | null {
  if (isCompound) return 0.35
  const tags = lexicon.lookup(word)
  const tags2 = lexicon.lookup2(word)
  if (tags2 & Tag2.Abbreviation || word.includes('.')) return null
  if ((tags & ~(Tag.Proper | Tag.Genitive | anyNoun | Tag.GenderCommon | Tag.GenderNeuter)) >>> 0 === 0 && tags & Tag.Proper) return null
  let cost = 0
  // Function words and the words of municipalities are what letters are made of.
  if (tags2 !== 0) cost -= 0.3
  if (tags === Tag.Unmarked) cost += 0.3
  if (tags === Tag.VerbImperative) cost += 0.5
  if (tags & Tag.Genitive && !(tags & ~(Tag.Genitive | anyNoun | Tag.GenderCommon | Tag.GenderNeuter))) cost += 0.15
  if (word.includes('-') || word.includes("'")) cost += 0.5
  return cost
}
