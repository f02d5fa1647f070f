import { fold } from './signs.ts'

/** Words and phrases in small letters, by their first letter, to be told at a place in a line whatever their case. */
export type Phrases = ReadonlyMap<number, readonly string[]>

const none: readonly string[] = []

/** Makes phrases of a list that is parted by bars. */
export function phrases(list: string): Phrases {
  const all = new Map<number, string[]>()
  for (const phrase of list.split('|')) {
    const first = phrase.charCodeAt(0)
    all.set(first, [...all.get(first) ?? [], phrase])
  }
  return all
}

/** The phrases that begin with the letter at a place, so that most lines are compared with none or few. */
export function candidates(all: Phrases, text: string, at: number): readonly string[] {
  return all.get(fold(text.charCodeAt(at))) ?? none
}

/** True when a phrase in small letters stands at a place. */
export function standsAt(text: string, at: number, phrase: string): boolean {
  for (let next = 0; next < phrase.length; next++) {
    if (fold(text.charCodeAt(at + next)) !== phrase.charCodeAt(next)) return false
  }
  return true
}

/** True when a line begins with one of the phrases, and the unit after it (NaN at the end) may follow. */
export function beginsWith(line: string, all: Phrases, follows: (code: number) => boolean): boolean {
  for (const phrase of candidates(all, line, 0)) {
    if (standsAt(line, 0, phrase) && follows(line.codePointAt(phrase.length) ?? NaN)) return true
  }
  return false
}

/** True when `[from, end)` ends in one of the words, and the word begins it or stands after a unit that may precede. */
export function endsInWord(
  text: string, from: number, end: number, words: readonly string[], precedes: (code: number) => boolean,
): boolean {
  for (const word of words) {
    const at = end - word.length
    if (at >= from && standsAt(text, at, word) && (at === from || precedes(text.charCodeAt(at - 1)))) return true
  }
  return false
}
