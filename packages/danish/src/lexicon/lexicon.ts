import {functionWords} from './closed-class.ts'
import {type CompoundPart, type CompoundSplit, compoundTags, splitCompound} from './compound.ts'
import {deepParts} from './deep-parts.ts'
import {foldWord} from './fold.ts'
import {municipalForms} from './municipal-forms.ts'
import {findPrefixVerb, type PrefixVerb} from './prefix-verb.ts'
import {Tag, Tag2} from './tags.ts'
import {type Analysis, Place, WordGraph} from './word-graph.ts'

/** Everything we know of single Danish words. Words may come in any case, composed or not, with soft hyphens. */
export interface Lexicon {
  readonly graph: WordGraph
  /** The Tag bits of all readings of the word; 0 if it is unknown. Compounds are not taken apart. */
  lookup(word: string): number
  /** The Tag2 bits of a function word or municipal word; 0 for any other. */
  lookup2(word: string): number
  /** As lookup, but for an unknown word the tags of prefix verb or compound. */
  tagsOf(word: string): number
  /** The readings of a known word; none for an unknown one. */
  analyses(word: string): readonly Analysis[]
  /** True for a known word, a prefix verb, a compound and a hyphenated word of such parts. */
  isWord(word: string): boolean
  /** The parts of a compound, also of one that the dictionary lists whole; null where no split is likely. */
  compound(word: string): CompoundSplit | null
  /** The parts that a reader sees, all the way down: syge|dagpenge, kontant|hjælps|modtager; null for other words. */
  parts(word: string): readonly CompoundPart[] | null
  /** The verb inside a derived verb that the dictionary lacks: genvurdere, videresende, partshøre. */
  prefixVerb(word: string): PrefixVerb | null
}

interface Extra {
  readonly tags: number
  readonly tags2: number
  /** Where true, the readings of the dictionary stay beside these. */
  readonly keep: boolean
  readonly analyses: readonly Analysis[]
}

/** Opens the compiled word graph; the bytes are kept and not copied. */
export function createLexicon(bytes: Uint8Array): Lexicon {
  const graph = new WordGraph(bytes)
  const extras = collectExtras()
  const extraPart = compoundExtras(extras)

  const extraOf = (word: string): Extra | undefined => extras.get(word) ?? extraOfFolded(word)
  const extraOfFolded = (word: string): Extra | undefined => {
    const folded = foldWord(word)
    return folded === word ? undefined : extras.get(folded)
  }

  const lookup = (word: string): number => {
    const extra = extraOf(word)
    if (extra !== undefined && !extra.keep) return extra.tags
    const set = graph.find(word)
    const tags = set < 0 ? 0 : graph.wordTags(set)
    return extra === undefined ? tags : ((tags & ~Tag.Unmarked) | extra.tags) >>> 0
  }

  const analyses = (word: string): readonly Analysis[] => {
    const form = foldWord(word)
    const extra = extras.get(form)
    if (extra !== undefined && !extra.keep) return extra.analyses
    const set = graph.find(form)
    const tags = set < 0 ? 0 : graph.wordTags(set)
    const unmarkedToo = tags === Tag.Unmarked && extra === undefined
    const fromGraph = tags === 0 ? [] : graph.analyses(set, form).filter((reading) =>
      reading.tags !== 0 && (unmarkedToo || reading.tags !== Tag.Unmarked))
    return extra === undefined ? fromGraph : [...extra.analyses, ...fromGraph]
  }

  // "sags- og": a first part with its hyphen, whose head comes later in the sentence.
  const isFirstPart = (word: string): boolean => {
    if (!word.endsWith('-') || word.length < 3) return false
    const part = word.slice(0, -1)
    const set = graph.find(part)
    if (set >= 0 && (graph.places(set) & (Place.Begin | Place.Middle | Place.Alone)) !== 0) return true
    // A first part that is itself a compound: "arbejdsmarkeds- og".
    return lookup(part) !== 0 || splitCompound(`${part}plan`, graph, extraPart) !== null
  }

  const lexicon: Lexicon = {
    graph,
    lookup,
    lookup2: (word) => extraOf(word)?.tags2 ?? 0,
    analyses,
    tagsOf: (word) => lookup(word) || (lexicon.prefixVerb(word)?.tags ?? compoundTags(word, graph, extraPart)),
    isWord: (word) => lookup(word) !== 0 || isFirstPart(word) || lexicon.prefixVerb(word) !== null ||
      lexicon.compound(word) !== null,
    compound: (word) => splitCompound(word, graph, extraPart),
    parts: (word) => deepParts(word, lexicon),
    prefixVerb: (word) => findPrefixVerb(foldWord(word), graph, lexicon),
  }
  return lexicon
}

function collectExtras(): ReadonlyMap<string, Extra> {
  const extras = new Map<string, Extra>()
  for (const [word, {tags, tags2, keep, lemma = word}] of functionWords) {
    extras.set(word, {tags, tags2, keep, analyses: [{lemma, tags, proper: false}]})
  }
  for (const {form, lemma, tags} of municipalForms()) {
    const before = extras.get(form)
    const reading = {lemma, tags, proper: (tags & Tag.Proper) !== 0}
    extras.set(form, {
      tags: ((before?.tags ?? 0) | tags) >>> 0,
      tags2: (before?.tags2 ?? 0) | Tag2.Municipal,
      keep: true,
      analyses: [...before?.analyses ?? [], reading],
    })
  }
  return extras
}

/** Municipal words as parts of compounds; a key of four letters says whether any of them begins so. */
function compoundExtras(extras: ReadonlyMap<string, Extra>): (part: string) => readonly Analysis[] | null {
  const begins = new Set<string>()
  for (const [word, {tags2}] of extras) {
    if (tags2 & Tag2.Municipal) begins.add(word.slice(0, 4))
  }
  return (part) => {
    if (part.length === 4 && !begins.has(part)) return null
    const extra = extras.get(part)
    return extra !== undefined && extra.tags2 & Tag2.Municipal ? extra.analyses : []
  }
}
