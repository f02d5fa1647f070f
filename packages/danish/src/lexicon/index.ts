export {foldWord} from './fold.ts'
export {createLexicon, type Lexicon} from './lexicon.ts'
export {type CompoundPart, type CompoundSplit} from './compound.ts'
export {type PrefixVerb} from './prefix-verb.ts'
export {anyAdjective, anyNoun, anyVerb, finiteVerb, Tag, Tag2, type TagName} from './tags.ts'
export {type Analysis, Place, WordGraph} from './word-graph.ts'
export {type AdjectiveForms, createMorphology, type Morphology, type NounForms, type VerbForms} from './morphology.ts'
export {irregularInfinitives, irregularParts, type PrincipalParts} from './irregular-verbs.ts'

import type {Lexicon} from './lexicon.ts'
import type {Morphology} from './morphology.ts'

/** What it takes to write a sentence anew: what is known of single words, and their forms. */
export interface Grammar {
  readonly lexicon: Lexicon
  readonly morphology: Morphology
}
