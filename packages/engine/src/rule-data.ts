import type { PhraseData } from '@klarbrev/core'
import { packData, unpackData } from '@klarbrev/core'

/** What the build makes of the rules: their inflected lists, and a version that names rules, lists and dictionary. */
export interface RuleData {
  /** `YEAR.N+HASH`. */
  readonly version: string
  readonly phrases: PhraseData
}

/** What of the phrase lists is no column of numbers; long lists of words as one text, read faster than many. */
interface Texts extends Pick<PhraseData, 'rules' | 'sections' | 'weights'> {
  readonly version: string
  readonly vocabulary: string
  readonly uses: string
}

/** The bytes of dist/rules.bin. */
export function packRuleData({ version, phrases }: RuleData): Uint8Array {
  const { vocabulary, rules, sections, weights, uses, words, ...columns } = phrases
  const json: Texts = { version, rules, sections, weights, vocabulary: vocabulary.join(' '), uses: uses.join('\n') }
  return packData({ json, columns: words === undefined ? columns : { ...columns, words } })
}

/** Reads the bytes of dist/rules.bin; throws where they are others. */
export function readRuleData(bytes: Uint8Array): RuleData {
  const { json, columns } = unpackData(bytes)
  const { version, vocabulary, uses, ...lists } = json as Texts
  const rest = columns as unknown as Omit<PhraseData, keyof Texts>
  return { version, phrases: { ...lists, ...rest, vocabulary: vocabulary.split(' '), uses: uses.split('\n') } }
}
