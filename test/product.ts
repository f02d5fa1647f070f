import { readFileSync } from 'node:fs'
import { readDictionary } from '@klarbrev/dictionary'
import { createDanish, type Danish } from '@klarbrev/danish'
import { createKlarbrev, readRuleData, type RuleData } from '@klarbrev/engine'

/** The rule data that the build made; tests of the whole house run on what is shipped. */
export const ruleData: RuleData = readRuleData(
  readFileSync(new URL('../packages/engine/dist/rules.bin', import.meta.url)),
)

export const dictionary: Uint8Array = readDictionary()

/** The product with every rule that is no draft, those on trial too: what is tested and measured here is all of them. */
export const klarbrev: ReturnType<typeof createKlarbrev> = createKlarbrev({
  dictionary,
  ruleData,
  settings: { preset: 'streng' },
})

/** Danish with all phrase lists, for running single rules. */
export const danish: Danish = createDanish({ dictionary, phrases: ruleData.phrases, letters: ruleData.letters })
