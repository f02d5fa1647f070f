// What a single line may look like. Lines come with single spaces between their words and none at their ends. Each is
// asked many questions, so they look at characters and not at patterns.

import { endsInWord, phrases, standsAt } from './phrases.ts'
import {
  isDigit, isLetter, isLower, isNumber, isUpper, isWhite, pointAt, pointBefore, sizeOf,
} from './signs.ts'

/** The longest line, in UTF-16 units, that is looked at as a short line. */
export const longestShort = 260

/** Words as typed, parted by blanks. */
export function countWords(line: string): number {
  let count = line === '' ? 0 : 1
  for (let at = 0; at < line.length; at++) if (line.charCodeAt(at) === 32) count++
  return count
}

/** True when the last unit of a line is one of the signs. */
export function endsIn(line: string, signs: string): boolean {
  const code = line.charCodeAt(line.length - 1)
  for (let at = 0; at < signs.length; at++) if (signs.charCodeAt(at) === code) return true
  return false
}

/** The offset after the letters that stand at a place. */
export function lettersEnd(line: string, at: number): number {
  let end = at
  for (let code = pointAt(line, end); isLetter(code); code = pointAt(line, end)) end += sizeOf(code)
  return end
}

/** True when the line has four letters or more and none of them is small. */
export function isCapitals(line: string): boolean {
  let letters = 0
  for (let at = 0; at < line.length;) {
    const code = pointAt(line, at)
    if (isLower(code)) return false
    if (isLetter(code)) letters += sizeOf(code)
    at += sizeOf(code)
  }
  return letters >= 4
}

const subjects = phrases('vedr|vedrørende|angående|ang|emne|re|subject')

/** True for a label such as `Vedr.:` that announces the title of the letter. */
export function isSubject(line: string): boolean {
  return beginsWith(line, subjects, endsLabel)
}

function endsLabel(code: number): boolean {
  return code === 46 || code === 58 || code === 32
}
