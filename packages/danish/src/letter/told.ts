import type { LetterKind } from '@klarbrev/core'
import { messageKinds } from './acts.ts'
import { wordingWeight } from './errand-points.ts'
import { errands } from './errands.ts'
import type { SentenceCues } from './sentence-cues.ts'

/** A sentence that is less likely than this to say any message at all says none. */
const leastMessage = 0.5
/** A letter with a wording of this weight tells a message, however unlikely its sentences look. */
const plainlyWorded = 1.5

/** Whether the sentence says a message of whatever kind. */
export function tells({ shares, act }: SentenceCues): boolean {
  let sum = 0
  for (let kind = 0; kind < messageKinds.length; kind++) sum += shares[act + kind]!
  return sum >= leastMessage
}

/** Whether any sentence says the errand of this kind in plain wordings. */
export function isWorded(sentences: readonly SentenceCues[], kind: LetterKind): boolean {
  return sentences.some((sentence) => wordingWeight(sentence, errands[kind]) >= plainlyWorded)
}
