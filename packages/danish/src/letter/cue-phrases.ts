import type { PhraseEntry } from '@klarbrev/core'
import { Cues, type WordedCue } from './cues.ts'
import { cueWordings } from './cue-wordings.ts'

const parsed = (Object.keys(cueWordings) as WordedCue[]).map((cue) => ({
  cue,
  entries: cueWordings[cue].split('|').map((part) => {
    const [find, weight] = part.trim().split(/:\s*/) as [string, string]
    return { find, weight: Number(weight) }
  }),
}))

/** Rule name under which a cue's wordings go into the phrase trie; `@` keeps it apart from rule ids. */
function cueRule(cue: WordedCue): string {
  return `@${cue}`
}

/** All cue wordings as phrase lists, for the trie that the build compiles. */
export const cueLists: readonly { readonly rule: string; readonly entries: readonly PhraseEntry[] }[] = parsed.map(
  ({ cue, entries }) => ({
    rule: cueRule(cue),
    entries: entries.map(({ find }): PhraseEntry => ({ find, use: [], strength: 'C', source: 'Klarbrev' })),
  }),
)

/** A cue's number with the weights of its wordings, by entry. */
export interface CueList {
  readonly cue: number
  readonly weights: Float64Array
}

/** The cue lists by the rule name under which their hits come. */
export const cueListOf: ReadonlyMap<string, CueList> = new Map(
  parsed.map(({ cue, entries }) => [
    cueRule(cue),
    { cue: Cues[cue], weights: Float64Array.from(entries, ({ weight }) => weight) },
  ]),
)
