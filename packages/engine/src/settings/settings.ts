import type { LetterKind, RuleSetting } from '@klarbrev/core'

/** A set of rules to start from; see `presets.ts` for what each holds. */
export type Preset = 'grundregler' | 'streng'

/** The presets, the default first. */
export const presets: readonly Preset[] = ['grundregler', 'streng']

/** A wording of the municipality's own, in the grammar of phrase lists, and what to write instead; '' leaves it out. */
export interface Replacement {
  readonly find: string
  readonly use: readonly string[]
}

/** A technical term of the municipality's own, and how it is explained to a citizen. */
export interface TechnicalTerm {
  readonly term: string
  readonly explanation: string
}

/** Everything that can be set, as data. Whoever has found and read the files hands it to the engine. */
export interface Settings {
  readonly preset: Preset
  /** By rule id, without a prototype; a rule that is not named is as the preset says. */
  readonly rules: Readonly<Record<string, RuleSetting>>
  /** Words that are spelt right though the dictionary lacks them. */
  readonly words: readonly string[]
  readonly replacements: readonly Replacement[]
  readonly technicalTerms: readonly TechnicalTerm[]
  /** Names of the municipality's own centres. */
  readonly centers: readonly string[]
  /** The centre and the kind of letters that do not say so themselves. */
  readonly center: string | null
  readonly kind: LetterKind | null
}

/** What holds where nobody has set anything. */
export const defaultSettings: Settings = {
  preset: 'grundregler',
  rules: Object.freeze(Object.create(null) as Record<string, RuleSetting>),
  words: [],
  replacements: [],
  technicalTerms: [],
  centers: [],
  center: null,
  kind: null,
}
