// What a single line may look like. Lines come with single spaces between their words and none at their ends. Each is
// asked many questions, so they look at characters and not at patterns.

import { beginsWith, endings, endsInWord, phrases } from './phrases.ts'
import { isDigit, isLetter, isLower, isNumber, isUpper, pointAt, pointBefore, sizeOf } from './signs.ts'

/** The longest line, in UTF-16 units, that is looked at as a short line. */
export const longestShort = 260

/** Words as typed, parted by blanks. */
export function countWords(line: string): number {
  let count = line === '' ? 0 : 1
  // One for a blank and nothing for the rest, without a branch that every second word takes.
  for (let at = 0; at < line.length; at++) count += ((line.charCodeAt(at) ^ 32) - 1) >>> 31
  return count
}

/** Whether there are three words at the least: two blanks are found sooner than all are counted. */
export function holdsThreeWords(line: string): boolean {
  const blank = line.indexOf(' ')
  return blank >= 0 && line.indexOf(' ', blank + 1) >= 0
}

/** True for more words than a short line has. */
export function isWordy(line: string): boolean {
  // Thirteen words take up 25 units at least.
  return line.length >= 25 && countWords(line) > 12
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

/** The offset of the first figure, or -1. */
export function firstFigure(line: string): number {
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at)
    // One comparison instead of two, of which the first would be a toss-up for every blank.
    if (((code - 48) | (57 - code)) >= 0) return at
  }
  return -1
}

/** The offset after the figures that stand at a place. */
export function digitsEnd(line: string, at: number): number {
  let end = at
  while (isDigit(line.charCodeAt(end))) end++
  return end
}

/** The characters of a stretch, where both halves of a pair are one. */
export function countPoints(line: string, from: number, end: number): number {
  let count = 0
  for (let at = from; at < end; at += sizeOf(pointAt(line, at))) count++
  return count
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
  return beginsWith(line, subjects, isLabelEnd)
}

/** What may follow a label: a stop, a colon or a blank. */
export function isLabelEnd(code: number): boolean {
  return code === 46 || code === 58 || code === 32
}

/** True for a short label with a short value that holds a figure: `Beløb: 4.200 kr.` */
export function isLabelled(line: string): boolean {
  if (!line.includes(':')) return false
  let at = 0
  for (let count = 0; line.charCodeAt(at) !== 58; count++) {
    const code = pointAt(line, at)
    if (count === 25 || !(isLetter(code) || code === 32 || (code >= 45 && code <= 47))) return false
    at += sizeOf(code)
  }
  if (at === 0 || line.charCodeAt(at + 1) !== 32) return false
  let words = 1
  let hasFigure = false
  for (let next = at + 2; next < line.length; next++) {
    const code = line.charCodeAt(next)
    if (code === 32) words++
    // The figure stands in one of the first three words.
    else if (words <= 3 && isDigit(code)) hasFigure = true
  }
  return hasFigure && words <= 4
}

/** True when a sentence ends inside the line: four small letters or a bracket, a stop, and a capital after it. */
export function holdsSentenceEnd(line: string): boolean {
  for (let at = 1; at < line.length - 3; at++) {
    const code = line.charCodeAt(at)
    if (code !== 46 && code !== 33 && code !== 63) continue
    const blank = isQuotation(line.charCodeAt(at + 1)) ? at + 2 : at + 1
    if (line.charCodeAt(blank) !== 32 || !beginsSentence(line, blank + 1)) continue
    if (endsSentence(line, at)) return !isNumbered(line)
  }
  return false
}

/** Four small letters or a bracket before a stop: shorter words with one are abbreviations as a rule. */
function endsSentence(line: string, stop: number): boolean {
  if (line.charCodeAt(stop - 1) === 41) return true
  let at = stop
  for (let count = 0; count < 4; count++) {
    const code = pointBefore(line, at)
    if (!isLower(code)) return false
    at -= sizeOf(code)
  }
  return true
}

/** A word with a capital, perhaps with a quotation sign before. */
function beginsSentence(line: string, from: number): boolean {
  const at = isOpening(line.charCodeAt(from)) ? from + 1 : from
  const code = pointAt(line, at)
  return isUpper(code) && isLower(pointAt(line, at + sizeOf(code)))
}

/** A sign of quotation or a bracket, as it may stand before a word. */
function isOpening(code: number): boolean {
  return isQuotation(code) || code === 0x201e || code === 40
}

/** `"`, `”` or `»`. */
function isQuotation(code: number): boolean {
  return code === 34 || code === 0x201d || code === 0xbb
}

/** Two words, the first of them short and with a stop: `Stk. Nej`, `Hr. Ek`. */
function isNumbered(line: string): boolean {
  const blank = line.indexOf(' ')
  if (line.charCodeAt(blank - 1) !== 46 || line.indexOf(' ', blank + 1) >= 0) return false
  const points = countPoints(line, 0, blank - 1)
  return points >= 1 && points <= 4
}

/** True for one line that may stand over a text: it begins like a title and does not end like a sentence. */
export function isHeadingShaped(line: string): boolean {
  if (line === '' || (endsIn(line, '.,;–…-') && !endsShortened(line)) || !beginsLikeTitle(line)) return false
  // Twenty-five words take up more than 48 units, so shorter lines need not be counted.
  if ((line.length > 160 || (line.length > 48 && countWords(line) > 24)) && !isSubject(line)) return false
  if (line.endsWith('!') && countWords(line) > 6) return false
  if (endsIn(line, '?:') && countWords(line) > 14) return false
  return holdsTwoLetters(line) && !holdsSentenceEnd(line)
}

/** A capital, a figure or a §, perhaps after signs of quotation. */
function beginsLikeTitle(line: string): boolean {
  let at = 0
  while (isOpening(line.charCodeAt(at))) at++
  const code = pointAt(line, at)
  return code === 0xa7 || isUpper(code) || isNumber(code)
}

function holdsTwoLetters(line: string): boolean {
  let letters = 0
  for (let at = 0; at < line.length && letters < 2;) {
    const code = pointAt(line, at)
    if (isLetter(code)) letters++
    at += sizeOf(code)
  }
  return letters === 2
}

// By the sign before the full stop that all of them end in; a blank must stand before each.
const shortened = endings(' m.v| m. v| mv| m.m| m. m| m.fl| m. fl| mfl| osv| etc| kr| pct')

/** A title may end in an abbreviation: `Klagevejledning m.v.` */
function endsShortened(line: string): boolean {
  return line.endsWith('.') && endsInWord(line, 1, line.length - 1, shortened, () => true) && countWords(line) <= 8
}
