/** Endings of words by their last letter. */
export type Endings = ReadonlyMap<number, readonly string[]>

/** Makes endings of a list parted by blanks. */
export function endings(list: string): Endings {
  const byLetter = new Map<number, string[]>()
  for (const ending of list.trim().split(/\s+/)) {
    const letter = ending.charCodeAt(ending.length - 1)
    const same = byLetter.get(letter)
    if (same === undefined) byLetter.set(letter, [ending])
    else same.push(ending)
  }
  return byLetter
}

/**
 * Whether a word ends in one of them, with at least `before` small letters in front: most words end in a letter that
 * none of them has.
 */
export function endsInOne(word: string, all: Endings, before = 0): boolean {
  const same = all.get(word.charCodeAt(word.length - 1))
  if (same === undefined) return false
  for (const ending of same) {
    if (word.endsWith(ending) && areLetters(word, word.length - ending.length - before, word.length - ending.length)) return true
  }
  return false
}

function areLetters(word: string, from: number, to: number): boolean {
  if (from < 0) return false
  for (let at = from; at < to; at++) {
    const code = word.charCodeAt(at)
    if (!(code >= 0x61 && code <= 0x7a) && code !== 0xe6 && code !== 0xf8 && code !== 0xe5) return false
  }
  return true
}
