import type { LetterKind } from '@klarbrev/core'
import { messageKinds } from './acts.ts'
import { wordingWeight } from './errand-points.ts'
import { errands } from './errands.ts'
import type { SentenceCues } from './sentence-cues.ts'

/** A sentence that is less likely than this to say any message at all says none where another announces one. */
export const leastBesideOther = 0.5
/** The same where nothing is announced: of 17 letters of hands unseen whose best sentence was between the two, 15 had a message. */
export const leastAlone = 0.35
/** A letter with a wording of this weight tells a message, however unlikely its sentences look. */
const plainlyWorded = 1.5

/** Whether the sentence says a message of whatever kind, at least so likely. */
export function tells({ shares, act }: SentenceCues, least: number): boolean {
  let sum = 0
  for (let kind = 0; kind < messageKinds.length; kind++) sum += shares[act + kind]!
  return sum >= least
}

/** Whether any sentence says the errand of this kind in plain wordings. */
export function isWorded(sentences: readonly SentenceCues[], kind: LetterKind): boolean {
  return sentences.some((sentence) => wordingWeight(sentence, errands[kind]) >= plainlyWorded)
}
