import { isOdd } from './clean-copy.ts'

/**
 * The characters of a text as numbers. A string has to be asked for each of them, and tells first what kind of string
 * it is; an array just has them. The same array serves every letter; whoever reads it is done before the next one comes.
 */
let codes = new Uint16Array(1 << 14)

/** Code units past the stretch asked for that are there too, or 0 past the end of the text. */
export const lookAhead = 64

/** The code units of `text[from, to)` at their own offsets, and of {@link lookAhead} units behind it. */
export function codesOf(text: string, from: number, to: number): Uint16Array {
  if (codes.length < to + lookAhead) codes = new Uint16Array((to + lookAhead) * 2)
  const end = Math.min(text.length, to + lookAhead)
  const into = codes
  for (let at = from; at < end; at++) into[at] = text.charCodeAt(at)
  into.fill(0, end, to + lookAhead)
  return into
}

/**
 * The code units of a whole text, or null where it holds a sign that asks for a clean copy; told in the same pass, since
 * nearly all letters are clean.
 */
export function cleanCodesOf(text: string): Uint16Array | null {
  const { length } = text
  const into = codesOf(text, length, length)
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0xa0 && isOdd(code)) return null
    into[at] = code
  }
  return into
}
