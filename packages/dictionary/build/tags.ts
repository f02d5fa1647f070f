/**
 * The names of the tag bits in the order of their bits, bit 0 first.
 * The list is written into the file; the reader in danish compares it with its own, so the two cannot drift apart.
 */
export const tagNames: readonly string[] = [
  'VerbInfinitive', 'VerbPresent', 'VerbPast', 'VerbParticiple', 'VerbParticipleInflected', 'VerbPresentParticiple',
  'VerbImperative', 'VerbSPresent', 'VerbSPast', 'VerbSParticiple',
  'NounSgIndef', 'NounSgDef', 'NounPlIndef', 'NounPlDef', 'Genitive', 'GenderCommon', 'GenderNeuter',
  'AdjBase', 'AdjT', 'AdjE', 'Comparative', 'Superlative',
  'Adverb', 'Proper', 'Pronoun', 'Determiner', 'Preposition', 'Conjunction', 'Subjunction', 'Auxiliary', 'Numeral',
  'Unmarked',
]

const bit = (name: string): number => 2 ** tagNames.indexOf(name)

export const INF: number = bit('VerbInfinitive')
export const PRES: number = bit('VerbPresent')
export const PAST: number = bit('VerbPast')
export const PART: number = bit('VerbParticiple')
export const PART_E: number = bit('VerbParticipleInflected')
export const PRES_PART: number = bit('VerbPresentParticiple')
export const IMP: number = bit('VerbImperative')
export const S_PRES: number = bit('VerbSPresent')
export const S_PAST: number = bit('VerbSPast')
export const S_PART: number = bit('VerbSParticiple')
export const SG_INDEF: number = bit('NounSgIndef')
export const SG_DEF: number = bit('NounSgDef')
export const PL_INDEF: number = bit('NounPlIndef')
export const PL_DEF: number = bit('NounPlDef')
export const GEN: number = bit('Genitive')
export const COMMON: number = bit('GenderCommon')
export const NEUTER: number = bit('GenderNeuter')
export const ADJ: number = bit('AdjBase')
export const ADJ_T: number = bit('AdjT')
export const ADJ_E: number = bit('AdjE')
export const COMP: number = bit('Comparative')
export const SUP: number = bit('Superlative')
export const ADVERB: number = bit('Adverb')
export const PROPER: number = bit('Proper')
export const UNMARKED: number = bit('Unmarked')

/** Where a form may stand: alone or in a compound. A forbidden form is known to be wrong. */
export const Place = {Alone: 1, Begin: 2, Middle: 4, End: 8, Forbidden: 16} as const
