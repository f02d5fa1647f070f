import { functionWords } from '../lexicon/closed-class.ts'
import { normaliseWord } from './characters.ts'
import { cueWords } from './cue-words.ts'

/** Words that nearly every letter holds, so that the build looks them up and not every first letter of a run. */
export function commonWords(): readonly string[] {
  return [...functionWords.keys(), ...cueWords()].filter((word) => normaliseWord(word) === word)
}
