/** The kinds of letters that a writer may choose for a letter, by the names of the settings, in the order of a list. */
export const letterKinds = [
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
] as const
export type LetterKind = (typeof letterKinds)[number]

/** Whether a word is the name of a kind. */
export function isLetterKind(word: unknown): word is LetterKind {
  return (letterKinds as readonly unknown[]).includes(word)
}
