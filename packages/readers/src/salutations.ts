import { beginsWith, phrases, standsAt } from './phrases.ts'
import { isLetter, isLower, pointAt, sizeOf } from './signs.ts'
import { countPoints, countWords, endsIn, lettersEnd } from './words.ts'

const greetings = phrases('kære|hej|goddag|god dag|til rette vedkommende|dear|hi|hello')
const englishClosings = phrases('yours|kind|best|warm')

/** True for the words that open a letter. */
export function isGreeting(line: string): boolean {
  return beginsWith(line, greetings, endsGreeting) && countWords(line) <= 10 && !endsIn(line, '.?:;')
    && !hasSmallAfterComma(line)
}

function endsGreeting(code: number): boolean {
  return code === 32 || code === 44 || code === 33 || Number.isNaN(code)
}

/** `Kære borger, vi har modtaget …` is a sentence already. */
function hasSmallAfterComma(line: string): boolean {
  for (let at = line.indexOf(', '); at >= 0; at = line.indexOf(', ', at + 2)) {
    if (isLower(pointAt(line, at + 2))) return true
  }
  return false
}

/** True for the words that close a letter. */
export function isClosing(line: string): boolean {
  return (hasRegards(line) || isSignOff(line) || isOnBehalf(line) || isEnglishClosing(line)) && countWords(line) <= 10
}

/** `Med venlig hilsen`, `Mange hilsner fra os alle`: at most five words before, and no sign between them. */
function hasRegards(line: string): boolean {
  let at = 0
  for (let words = 0; words <= 5; words++) {
    if ((line.charCodeAt(at) | 32) === 104 && isRegards(line, at)) return true
    const blank = lettersEnd(line, at)
    if (line.charCodeAt(blank) !== 32) return false
    at = blank + 1
  }
  return false
}

function isRegards(line: string, at: number): boolean {
  return (standsAt(line, at, 'hilsen') && endsRegards(line, at + 6))
    || (standsAt(line, at, 'hilsner') && endsRegards(line, at + 7))
}

function endsRegards(line: string, at: number): boolean {
  return standsAt(line, at, ' fra ') || isOver(line, at, ',.!')
}

/** `P.b.v.` with any letter in the middle, `E.b.`, `Ærbødigst`. */
function isSignOff(line: string): boolean {
  if (standsAt(line, 0, 'ærbødigst')) return isOver(line, 9, ',.')
  if (standsAt(line, 0, 'e.')) {
    const last = skipBlank(line, 2)
    return standsAt(line, last, 'b') && isOver(line, last + 1, ',.')
  }
  if (!standsAt(line, 0, 'p.')) return false
  const middle = skipBlank(line, 2)
  const stop = middle + sizeOf(pointAt(line, middle))
  const last = skipBlank(line, stop + 1)
  return isLetter(pointAt(line, middle)) && line.charCodeAt(stop) === 46 && standsAt(line, last, 'v')
    && isOver(line, last + 1, ',.')
}

/** `På byrådets vegne`, `Efter bemyndigelse`, `For kommunen`. */
function isOnBehalf(line: string): boolean {
  if (standsAt(line, 0, 'efter bemyndigelse')) return true
  const isFor = standsAt(line, 0, 'for ')
  if (!isFor && !standsAt(line, 0, 'på ')) return false
  const from = isFor ? 4 : 3
  const end = line.endsWith(',') ? line.length - 1 : line.length
  if (standsAt(line, end - 6, ' vegne')) {
    const points = countPoints(line, from, end - 6)
    if (points >= 1 && points <= 60) return true
  }
  return isFor && end - from >= 3 && lettersEnd(line, from) === end
    && (standsAt(line, end - 2, 'en') || standsAt(line, end - 2, 'et') || standsAt(line, end - 2, 'ne'))
}

function isEnglishClosing(line: string): boolean {
  if (!beginsWith(line, englishClosings, code => code === 32)) return false
  const rest = countPoints(line, line.indexOf(' ') + 1, line.length)
  return rest <= 30 || (rest === 31 && endsIn(line, ',.'))
}

/** True at the end of a line, and before one last sign of those given. */
function isOver(line: string, at: number, signs: string): boolean {
  return at === line.length || (at === line.length - 1 && endsIn(line, signs))
}

function skipBlank(line: string, at: number): number {
  return line.charCodeAt(at) === 32 ? at + 1 : at
}
