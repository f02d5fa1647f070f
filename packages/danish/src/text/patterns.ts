import { TokenKind } from '@klarbrev/core'
import { CharClass, classOf } from './characters.ts'

/** A token that is more than a word: what it is and where it ends. */
export interface Special {
  readonly kind: TokenKind
  readonly end: number
}

// Plain patterns without Unicode properties: they are compiled at the first letter of a process, and those with
// properties took 50 ms of it. What may follow a match is checked by class of character instead of by look-ahead.

/** White space that may be missing: a space, a line end, the indent of the next line. */
export const gap = '[ \\t]?(?:\\r?\\n)?[ \\t]{0,8}'
/** White space that must be there. */
export const space: string = `(?=\\s)${gap}`
/** Between the ends of a span: "10-15", "3. – 5. maj". */
export const dash: string = `${gap}[-–]${gap}`
export const noLetter = '(?![A-Za-zÆØÅæøåÉéÖöÄäÜü])'

/** A pattern that is tried at one place only, whatever the case of letters. */
export const sticky = (source: string): RegExp => new RegExp(source, 'yi')

/** Where a match at `at` ends, -1 when there is none. */
export function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}

/** A match as a token. One that ends inside a word or a longer number is none. */
export function match(pattern: RegExp, kind: TokenKind, text: string, at: number, limit: number): Special | null {
  const end = after(pattern, text, at)
  if (end <= at || end > limit) return null
  const next = end < text.length ? classOf(text.charCodeAt(end)) : CharClass.space
  return next === CharClass.digit || next === CharClass.letter ? null : { kind, end }
}
