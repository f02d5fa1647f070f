/**
 * What a word form may be; a form has the bits of all its readings. Unsigned 32 bits.
 * The order is that of packages/dictionary/build/tags.ts; WordGraph checks it when it opens the file.
 */
export const Tag = {
  VerbInfinitive: 0x1,
  VerbPresent: 0x2,
  VerbPast: 0x4,
  /** The supine, which stands after have and blive: sendt, vurderet, givet. Also the -en form: given. */
  VerbParticiple: 0x8,
  /** The participle as an adjective: vurderede, sendte, givne, given. */
  VerbParticipleInflected: 0x10,
  VerbPresentParticiple: 0x20,
  VerbImperative: 0x40,
  /** The -s form of present and infinitive, passive (sendes) or deponent (findes). */
  VerbSPresent: 0x80,
  VerbSPast: 0x100,
  VerbSParticiple: 0x200,
  NounSgIndef: 0x400,
  NounSgDef: 0x800,
  NounPlIndef: 0x1000,
  NounPlDef: 0x2000,
  Genitive: 0x4000,
  GenderCommon: 0x8000,
  GenderNeuter: 0x10000,
  AdjBase: 0x20000,
  AdjT: 0x40000,
  AdjE: 0x80000,
  Comparative: 0x100000,
  Superlative: 0x200000,
  Adverb: 0x400000,
  /** Written with a capital: names of people and places, also common words that are names (Bo, Hans). */
  Proper: 0x800000,
  /** Personal, possessive, reflexive, demonstrative, relative, indefinite: Tag2 says which. */
  Pronoun: 0x1000000,
  Determiner: 0x2000000,
  Preposition: 0x4000000,
  /** Coordinating: og, eller, men, for, samt. */
  Conjunction: 0x8000000,
  /** Subordinating: at, fordi, hvis, når. */
  Subjunction: 0x10000000,
  /** være, have, blive, få and the modals, in all their forms. */
  Auxiliary: 0x20000000,
  Numeral: 0x40000000,
  /** Known, but the dictionary does not say what it is: adverbs, abbreviations, foreign words. */
  Unmarked: 0x80000000,
} as const

/** More about function words; only words of the closed-class table have these bits. */
export const Tag2 = {
  PersonalPronoun: 0x1,
  Possessive: 0x2,
  Reflexive: 0x4,
  Demonstrative: 0x8,
  /** som, der, hvem, hvad, hvilken, hvor: opens a relative or a question clause. */
  RelativeInterrogative: 0x10,
  InfinitiveMarker: 0x20,
  /** ikke, også, dog, nemlig: stands after the verb in a main clause and before it in a subordinate clause. */
  SentenceAdverb: 0x40,
  Interjection: 0x80,
  Article: 0x100,
  Quantifier: 0x200,
  /** A pronoun in the form of the subject: jeg, du, vi. */
  Nominative: 0x400,
  /** A pronoun in the form of the object: mig, dig, os. */
  Oblique: 0x800,
  Ordinal: 0x1000,
  Modal: 0x2000,
  Negation: 0x4000,
  /** A word of the municipal list. */
  Municipal: 0x8000,
  /** An abbreviation, listed without its full stop. */
  Abbreviation: 0x10000,
} as const

export type TagName = keyof typeof Tag

const {VerbInfinitive, VerbPresent, VerbPast, VerbImperative, VerbSPresent, VerbSPast} = Tag
const {NounSgIndef, NounSgDef, NounPlIndef, NounPlDef, AdjBase, AdjT, AdjE, Comparative, Superlative} = Tag

/** Any form that can be the verb of a clause. */
export const finiteVerb: number = VerbPresent | VerbPast | VerbSPresent | VerbSPast
/** Any verb form at all. */
export const anyVerb: number = finiteVerb | VerbInfinitive | VerbImperative | Tag.VerbParticiple |
  Tag.VerbParticipleInflected | Tag.VerbPresentParticiple | Tag.VerbSParticiple
/** Any noun form. */
export const anyNoun: number = NounSgIndef | NounSgDef | NounPlIndef | NounPlDef
/** Any adjective form. */
export const anyAdjective: number = AdjBase | AdjT | AdjE | Comparative | Superlative
