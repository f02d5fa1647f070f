import type { PhraseData } from '@klarbrev/core'
import { packData, unpackData } from '@klarbrev/core'
import type { LetterModelData } from '@klarbrev/danish'

/** What the build makes of the rules: their inflected lists, and a version that names rules, lists and dictionary. */
export interface RuleData {
  /** `YEAR.N+HASH`. */
  readonly version: string
  readonly phrases: PhraseData
  /** The trained models of what sentences do, of letter kinds and of the main message. */
  readonly letters: LetterModelData
}

/** What of the phrase lists is no column of numbers; long lists of words as one text, read faster than many. */
interface Texts extends Pick<PhraseData, 'rules' | 'sections' | 'weights'> {
  readonly version: string
  readonly vocabulary: string
  readonly uses: string
  readonly scale: number
  readonly mainScale: number
  readonly kindScale: number
}

/** The columns of the trained models. */
type Trained = Record<
  'actKeys' | 'actWeights' | 'actSieve' | 'kindWeights' | 'messageWeights' | 'choiceWeights', Int32Array
>

/** The bytes of dist/rules.bin. */
export function packRuleData({ version, phrases, letters }: RuleData): Uint8Array {
  const { vocabulary, rules, sections, weights, uses, words, ...columns } = phrases
  const json: Texts = { version, rules, sections, weights, vocabulary: vocabulary.join(' '), uses: uses.join('\n'),
    scale: letters.scale, mainScale: letters.mainScale, kindScale: letters.kindScale }
  const trained: Trained = {
    actKeys: letters.keys,
    actWeights: letters.weights,
    actSieve: letters.sieve,
    kindWeights: letters.kind,
    messageWeights: letters.message,
    choiceWeights: letters.choice,
  }
  return packData({ json, columns: { ...columns, ...(words === undefined ? {} : { words }), ...trained } })
}

/** Reads the bytes of dist/rules.bin; throws where they are others. */
export function readRuleData(bytes: Uint8Array): RuleData {
  const { json, columns } = unpackData(bytes)
  const { version, vocabulary, uses, scale, mainScale, kindScale, ...lists } = json as Texts
  const { actKeys, actWeights, actSieve, kindWeights, messageWeights, choiceWeights, ...rest } =
    columns as unknown as Omit<PhraseData, keyof Texts> & Trained
  return {
    version,
    phrases: { ...lists, ...rest, vocabulary: vocabulary.split(' '), uses: uses.split('\n') },
    letters: {
      keys: actKeys, weights: actWeights, sieve: actSieve, scale, mainScale, kindScale,
      kind: kindWeights, message: messageWeights, choice: choiceWeights,
    },
  }
}
