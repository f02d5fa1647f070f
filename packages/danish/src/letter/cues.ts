import type { LetterKind } from '@klarbrev/core'

/**
 * What wordings do in a letter, by number. The first are errands: each speaks for a kind of letter. The others are
 * settings: they do nothing by themselves but tell how the errands around them are meant. The last two have no wordings:
 * they are what a clause does by its grammar, whatever its verb.
 */
export const Cues = {
  refusal: 0,
  grant: 1,
  partial: 2,
  hearing: 3,
  /** "Vi overvejer at …", "udkast til": a decision that is not taken yet. */
  intention: 4,
  request: 5,
  summons: 6,
  receipt: 7,
  payment: 8,
  stop: 9,
  /** Names the question, the complaint or the remark that is answered. */
  answer: 10,
  /** What an answer says: "vi beklager", "det korte svar". */
  reply: 11,
  info: 12,
  decision: 13,
  vague: 14,
  deadline: 15,
  duty: 16,
  /** What the reader applied or asked for. */
  asked: 17,
  /** What the reader wrote, told or complained of. */
  wrote: 18,
  topic: 19,
  application: 20,
  /** "Efter bestemmelsen", "personer med": tells what holds for everybody. */
  rule: 21,
  /** "Risikerer", "kan medføre", "i modsat fald". */
  outcomeOfCondition: 22,
  /** Wordings that mean nothing here, and hide the shorter ones inside them that would. */
  nothing: 23,
  /** The sender denies: "Vi laver derfor ikke fartbump". */
  denial: 24,
  /** The reader may: "I kan bruge arealet". */
  allowance: 25,
} as const

export type CueName = keyof typeof Cues

/** Cues that are found by wordings. */
export type WordedCue = Exclude<CueName, 'denial' | 'allowance'>

/** Rule name under which a cue's wordings go into the phrase trie; `@` keeps it apart from rule ids. */
export function cueRule(cue: CueName): string {
  return `@${cue}`
}

/** The number of a cue by the rule name under which its wordings are found. */
export const cueOfRule: ReadonlyMap<string, number> = new Map(
  Object.entries(Cues).map(([name, cue]) => [cueRule(name as CueName), cue]),
)

/** How many cues there are. */
export const cueCount: number = Object.keys(Cues).length

/** The kinds of letter that errands speak for, with the errand's number. */
export const errandKinds: readonly (readonly [number, LetterKind])[] = [
  [Cues.refusal, 'afslag'],
  [Cues.grant, 'bevilling'],
  [Cues.partial, 'delvis'],
  [Cues.hearing, 'partshoering'],
  [Cues.request, 'anmodning'],
  [Cues.summons, 'indkaldelse'],
  [Cues.receipt, 'kvittering'],
  [Cues.payment, 'opkraevning'],
  [Cues.stop, 'standsning'],
  [Cues.answer, 'svar'],
  [Cues.info, 'orientering'],
]

/** A set of cues as bits. */
export function cueSet(names: string): number {
  return names.split(' ').reduce((bits, name) => bits | (1 << Cues[name as CueName]), 0)
}
