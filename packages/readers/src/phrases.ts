import { fold } from './signs.ts'

/** Words and phrases in small letters, at the code of their first letter, to be told whatever their case in a line. */
export type Phrases = readonly (readonly string[])[]

const none: readonly string[] = []

/** Makes phrases of a list that is parted by bars. */
export function phrases(list: string): Phrases {
  const all = Array.from({ length: 256 }, () => none)
  for (const phrase of list.split('|')) {
    const first = phrase.charCodeAt(0)
    all[first] = [...all[first] ?? none, phrase]
  }
  return all
}

/** The phrases that begin with the letter at a place, so that most lines are compared with none or few. */
export function candidates(all: Phrases, text: string, at: number): readonly string[] {
  return at < text.length ? all[fold(text.charCodeAt(at))] ?? none : none
}

/** True when a phrase in small letters stands at a place. */
export function standsAt(text: string, at: number, phrase: string): boolean {
  if (at < 0 || at + phrase.length > text.length) return false
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
