import type { LetterKind } from '@klarbrev/core'
import { type CueName, Cues } from './cues.ts'

/** Which cues carry the main message of a kind, and what it should hold besides. */
export interface Errand {
  readonly cues: readonly CarryingCue[]
  /** The same cues as bits, as in `SentenceCues.found`. */
  readonly bits: number
  readonly wantsDate: number
  readonly wantsAmount: number
  /** What a title that is a sentence ("Du får …") is worth more. */
  readonly sentenceTitle: number
  /** The share of its points that a title of nouns keeps: "Afslag på …" says it all, "Indkaldelse til …" does not. */
  readonly nounTitle: number
  /** A sentence earlier than the best one wins with this share of its points. */
  readonly nearlyBest: number
}

/** A cue that carries the message, with the share of its weight that counts. */
export interface CarryingCue {
  readonly name: CueName
  readonly cue: number
  readonly share: number
}

/** What is said twice has its place where it is first said. */
const nearlyBest = 0.66

function errand(
  cues: string,
  wantsDate: number,
  wantsAmount: number,
  nounTitle: number,
  { sentenceTitle = 2, nearly = nearlyBest }: { readonly sentenceTitle?: number; readonly nearly?: number } = {},
): Errand {
  const carrying = cues.split(' ').map((part): CarryingCue => {
    const [name, share = '1'] = part.split(':') as [CueName, string?]
    return { name, cue: Cues[name], share: Number(share) }
  })
  const bits = carrying.reduce((all, { cue }) => all | (1 << cue), 0)
  return { cues: carrying, bits, wantsDate, wantsAmount, nounTitle, sentenceTitle, nearlyBest: nearly }
}

/** By kind: the cues with their shares; then how much a date, a sum of money, and a title of nouns are worth. */
export const errands: Readonly<Record<LetterKind, Errand>> = {
  afslag: errand('refusal denial', 0, 0, 1.2),
  // A partial grant says yes before no or no before yes: the first of them wins.
  delvis: errand('partial grant refusal denial', 0.2, 0.6, 0.6, { nearly: 0.5 }),
  bevilling: errand('grant allowance', 0.2, 1, 0.75),
  partshoering: errand('hearing intention:0.6', 1.6, 0, 0.5),
  anmodning: errand('request duty:0.4', 1.6, 0, 0.4, { nearly: 0.8 }),
  // A summons is none without its hour.
  indkaldelse: errand('summons', 1.2, 0, 0.4, { nearly: 0.9 }),
  kvittering: errand('receipt', 1, 0, 0.6, { sentenceTitle: 1.2 }),
  orientering: errand('info decision:0.6 duty:0.8 stop:0.6', 1.4, 0.4, 0.4),
  opkraevning: errand('payment duty:0.3', 1.6, 1, 0.4),
  standsning: errand('stop duty:0.6', 1, 0, 0.55),
  svar: errand('reply decision:0.6 refusal:0.6 grant:0.6 info:0.6', 0, 0, 0.3),
  ukendt: errand('refusal grant partial:0.6 decision:0.6', 0, 0.4, 1),
}
