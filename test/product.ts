import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { readDictionary } from '@klarbrev/dictionary'
import { createDanish, type Danish } from '@klarbrev/danish'
import { createKlarbrev, type KlarbrevParts, readRuleData, type RuleData } from '@klarbrev/engine'

/** The rule data that the build made; tests of the whole house run on what is shipped. */
export const ruleData: RuleData = readRuleData(
  readFileSync(new URL('../packages/engine/dist/rules.bin', import.meta.url)),
)

export const dictionary: Uint8Array = readDictionary()

/** The British dictionary as its package holds it, read when an English letter is spelt. */
export const englishDictionary: NonNullable<KlarbrevParts['englishDictionary']> = () => {
  const folder = dirname(createRequire(import.meta.url).resolve('dictionary-en-gb'))
  return { aff: readFileSync(join(folder, 'index.aff'), 'utf8'), dic: readFileSync(join(folder, 'index.dic'), 'utf8') }
}

/** The product with every rule that is no draft, those on trial too: what is tested and measured here is all of them. */
export const klarbrev: ReturnType<typeof createKlarbrev> = createKlarbrev({
  dictionary,
  ruleData,
  englishDictionary,
  settings: { preset: 'streng' },
})

/** Danish with all phrase lists, for running single rules. */
export const danish: Danish = createDanish({ dictionary, phrases: ruleData.phrases, letters: ruleData.letters })
