import type { PhraseData, RuleCard } from '@klarbrev/core'
import { createDanish } from '@klarbrev/danish'
import { rules, scoreModel } from '@klarbrev/rules'
import type { Linter, LinterSettings } from './linter.ts'
import { createLinter } from './linter.ts'

/** What the build makes of the rules: their inflected phrase lists, and a version that names rules, lists and dictionary. */
export interface RuleData {
  /** `YEAR.N+HASH`. */
  readonly version: string
  readonly phrases: PhraseData
}

/** What a door must bring: bytes and data, wherever it got them from. */
export interface KlarbrevParts {
  readonly dictionary: Uint8Array
  readonly ruleData: RuleData
  readonly settings?: LinterSettings
}

/** The versions that stand on every number. */
export interface Versions {
  readonly engine: string
  readonly rules: string
  readonly scoreModel: string
}

/** The version of the engine; `house.test.ts` holds it equal to package.json. */
export const engineVersion = '0.1.0'

/** The product as it is shipped: Danish, all rules, the current score model. */
export function createKlarbrev(parts: KlarbrevParts): Linter & { readonly versions: Versions } {
  const language = createDanish({ dictionary: parts.dictionary, phrases: parts.ruleData.phrases })
  const linter = createLinter({
    language,
    rules,
    model: scoreModel,
    ...(parts.settings ? { settings: parts.settings } : {}),
  })
  return {
    ...linter,
    versions: { engine: engineVersion, rules: parts.ruleData.version, scoreModel: scoreModel.version },
  }
}

/** The cards of all rules, in registry order. */
export const ruleCards: readonly RuleCard[] = rules.map((rule) => rule.card)
