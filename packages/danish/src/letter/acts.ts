import type { LetterKind } from '@klarbrev/core'

/**
 * What a sentence of a letter does. The first eleven say the message of a kind of letter; the others are what letters
 * hold besides: they announce a message without telling it, tell what has happened, why, and by which rule, how to
 * complain, whom to ask, what comes next, or only name the topic.
 */
export const acts = [
  'afslag',
  'delvis',
  'bevilling',
  'partshoering',
  'anmodning',
  'indkaldelse',
  'kvittering',
  'orientering',
  'opkraevning',
  'standsning',
  'svar',
  'vague',
  'history',
  'reasons',
  'rule',
  'appeal',
  'contact',
  'next',
  'topic',
] as const

export type Act = (typeof acts)[number]

export const actCount: number = acts.length

/** The acts that are the message of a kind of letter, in the order of {@link acts}. */
export const messageKinds: readonly Exclude<LetterKind, 'ukendt'>[] = acts.slice(0, 11) as unknown as Exclude<LetterKind, 'ukendt'>[]

/** Position of an act in {@link acts}. */
export function actNumber(act: Act): number {
  return acts.indexOf(act)
}
