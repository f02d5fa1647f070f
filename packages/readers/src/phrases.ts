import { fold } from './signs.ts'

/** Words and phrases in small letters, at the code of a letter of theirs, to be told whatever their case in a line. */
export type Phrases = readonly (readonly string[])[]

const none: readonly string[] = []

/** Makes phrases of a list that is parted by bars. */
export function phrases(list: string): Phrases {
  return byLetter(list, () => 0)
}

/** The same by their last letter, for what a line ends in. */
export function endings(list: string): Phrases {
  return byLetter(list, phrase => phrase.length - 1)
}

function byLetter(list: string, place: (phrase: string) => number): Phrases {
  const all = Array.from({ length: 256 }, () => none)
  for (const phrase of list.split('|')) {
    const letter = phrase.charCodeAt(place(phrase))
    all[letter] = [...all[letter] ?? none, phrase]
  }
  return all
}

/** The phrases that have the letter at a place for their first or last one: for most lines none or few. */
export function candidates(all: Phrases, text: string, at: number): readonly string[] {
  return at >= 0 && at < text.length ? all[fold(text.charCodeAt(at))] ?? none : none
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
  text: string, from: number, end: number, words: Phrases, precedes: (code: number) => boolean,
): boolean {
  for (const word of candidates(words, text, end - 1)) {
    const at = end - word.length
    if (at >= from && standsAt(text, at, word) && (at === from || precedes(text.charCodeAt(at - 1)))) return true
  }
  return false
}
