import type { RuleCard, RunSettings } from '@klarbrev/core'
import { createDanish } from '@klarbrev/danish'
import { rules, scoreModel } from '@klarbrev/rules'
import type { DictionaryText } from '@klarbrev/english'
import type { Linter, OtherLanguage } from './linter.ts'
import { createLinter } from './linter.ts'
import { ownPhrases, ownReplacements, ownReplacementsCard } from './own-replacements.ts'
import { readRuleData, type RuleData } from './rule-data.ts'
import { ruleSettings } from './settings/presets.ts'
import type { Settings } from './settings/settings.ts'
import { defaultSettings } from './settings/settings.ts'

/** What a door must bring: bytes and data, wherever it got them from. */
export interface KlarbrevParts {
  readonly dictionary: Uint8Array
  /** What the build made of the rules, as it lies in dist/rules.bin or already read. */
  readonly ruleData: RuleData | Uint8Array
  /** What is left out is as in {@link defaultSettings}. */
  readonly settings?: Partial<Settings>
  /**
   * Gives the text of dictionary-en-gb; asked for once, and only when the spelling of an English letter is checked.
   * Without it English letters are linted, and not spelt.
   */
  readonly englishDictionary?: () => DictionaryText
}

/** The versions that stand on every number. */
export interface Versions {
  readonly engine: string
  readonly rules: string
  readonly scoreModel: string
}

/** The version of the engine; `house.test.ts` holds it equal to package.json. */
export const engineVersion = '0.1.0'

/** The versions of a product made with this rule data, whatever its settings. */
export function versionsOf(ruleData: Pick<RuleData, 'version'>): Versions {
  return { engine: engineVersion, rules: ruleData.version, scoreModel: scoreModel.version }
}

/**
 * The product as it is shipped: Danish, English for letters that are English, the rules of the preset, the current
 * score model. English is imported when a letter in it comes, so that a Danish run does not read what it takes.
 */
export function createKlarbrev(parts: KlarbrevParts): Linter & { readonly versions: Versions } {
  const ruleData = parts.ruleData instanceof Uint8Array ? readRuleData(parts.ruleData) : parts.ruleData
  const settings = { ...defaultSettings, ...parts.settings }
  const hasPhrases = settings.replacements.length + settings.technicalTerms.length > 0
  const language = createDanish({
    dictionary: parts.dictionary,
    phrases: ruleData.phrases,
    letters: ruleData.letters,
    ownWords: settings.words,
    ...(hasPhrases ? { ownPhrases: (own) => ownPhrases(settings, own) } : {}),
  })
  const linter = createLinter({
    language,
    rules: settings.replacements.length > 0 ? [...rules, ownReplacements] : rules,
    model: scoreModel,
    settings: { rules: settingsOfAll(settings) },
    others: { en: () => openEnglish(parts, settings) },
  })
  return { ...linter, versions: versionsOf(ruleData) }
}

async function openEnglish({ englishDictionary }: KlarbrevParts, { words }: Settings): Promise<OtherLanguage> {
  const { createEnglish, englishRules } = await import('@klarbrev/english')
  const language = createEnglish({
    ownWords: words,
    ...(englishDictionary === undefined ? {} : { dictionary: englishDictionary }),
  })
  return { language, rules: englishRules(rules.map(({ card }) => card)) }
}

/** The municipality's own list is on wherever there is one: it was written to be used. */
function settingsOfAll(settings: Settings): RunSettings {
  const own = ownReplacementsCard.id
  const setting = Object.hasOwn(settings.rules, own) ? settings.rules[own]! : ownReplacementsCard.severity
  return { ...ruleSettings(settings, rules.map(({ card }) => card)), [own]: setting }
}

/** The cards of all rules, in registry order; last that of the municipality's own wordings. */
export const ruleCards: readonly RuleCard[] = [...rules.map((rule) => rule.card), ownReplacementsCard]
