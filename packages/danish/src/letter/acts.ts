import { type LetterKind, letterKinds } from '@klarbrev/core'

/** The kinds of letter that have a message of their own: all but `ukendt`. */
export type MessageKind = Exclude<LetterKind, 'ukendt'>

/** The acts that are the message of a kind of letter. */
export const messageKinds: readonly MessageKind[] = letterKinds.filter((kind): kind is MessageKind => kind !== 'ukendt')

/** What sentences do besides: announce a message, tell what happened, why, by which rule, and so on; `topic` only names it. */
const others = ['vague', 'history', 'reasons', 'rule', 'appeal', 'contact', 'next', 'topic'] as const

export type Act = MessageKind | (typeof others)[number]

/** What a sentence of a letter does: those of {@link messageKinds} first, in their order. */
export const acts: readonly Act[] = [...messageKinds, ...others]

export const actCount: number = acts.length

/** Numbers told of a sentence: how likely each act is, and behind them how its words speak for its being the message. */
export const toldCount: number = actCount + 1

/** Position of an act in {@link acts}. */
export function actNumber(act: Act): number {
  return acts.indexOf(act)
}
