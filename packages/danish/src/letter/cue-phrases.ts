import type { PhraseEntry } from '@klarbrev/core'
import { cueRule, type WordedCue } from './cues.ts'
import { cueWordings } from './cue-wordings.ts'

/** All cue wordings as phrase lists with their weights, for the trie that the build compiles. */
export const cueLists: readonly { readonly rule: string; readonly entries: readonly PhraseEntry[] }[] = (
  Object.keys(cueWordings) as WordedCue[]
).map((cue) => ({
  rule: cueRule(cue),
  entries: cueWordings[cue].split('|').map((part): PhraseEntry => {
    const [find, weight] = part.trim().split(/:\s*/) as [string, string]
    return { find, use: [], strength: 'C', source: 'Klarbrev', weight: Number(weight) }
  }),
}))
