import type {Lexicon} from './lexicon.ts'
import {anyVerb} from './tags.ts'
import type {Analysis, WordGraph} from './word-graph.ts'

/** A derived verb taken apart. */
export interface PrefixVerb {
  readonly prefix: string
  /** The verb with its prefix, in the infinitive: genvurdere. */
  readonly lemma: string
  readonly tags: number
  /** The readings of the verb behind the prefix. */
  readonly base: readonly Analysis[]
}

/**
 * Prefixes that still make new verbs, the longest first, so that "tilbage-" is tried before "til-". Old ones
 * (be-, for-, an-, ind-, ud-) are left out: the dictionary has their verbs, and they would let misspellings through.
 */
const prefixes: readonly string[] = [
  'forhånds', 'tilbage', 'gennem', 'hjemme', 'mellem', 'sammen', 'videre', 'efter', 'forud', 'imøde', 'opret', 'parts',
  'under', 'fejl', 'frem', 'hjem', 'over', 'sags', 'selv', 'oppe',
  'gen', 'mer', 'ned', 'sam', 'sær', 'om', 'op',
]

/**
 * Finds the verb behind a prefix; `word` is folded. Behind a short prefix the verb has five
 * letters at least, behind a long one four: partshøre, but not "omrete".
 */
export function findPrefixVerb(word: string, graph: WordGraph, lexicon: Lexicon): PrefixVerb | null {
  if (word.length < 7 || word.length > 40 || graph.find(word) >= 0) return null
  for (const prefix of prefixes) {
    if (!word.startsWith(prefix) || word.length - prefix.length < (prefix.length < 4 ? 5 : 4)) continue
    const behind = lexicon.analyses(word.slice(prefix.length))
    const base = behind.filter(({tags, proper}) => !proper && (tags & anyVerb) !== 0)
    if (base.length === 0) continue
    let tags = 0
    for (const reading of base) tags |= reading.tags & anyVerb
    return {prefix, lemma: prefix + base[0]!.lemma, tags: tags >>> 0, base}
  }
  return null
}
