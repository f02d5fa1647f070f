import { beginsWith, phrases, standsAt } from './phrases.ts'
import { isDigit, isLetter, pointAt } from './signs.ts'
import { countWords, digitsEnd } from './words.ts'

const contacts = phrases('tlf|telefon|tel|direkte|mobil|fax|cvr|cpr|ean|email|e-mail|mail|www|http'
  + '|jnr|j.nr|j nr|j. nr|journal|doknr|dok.nr|dok nr|dok. nr|dokid|dok.id|dok id|dok. id'
  + '|dokumentnr|idnr|id-nr|matr|ref|deres ref|vores ref|dato'
  + '|att|c/o|kopi til|cc|bilag:|vedlagt|vedhæftet|til:|fra:')
const caseWords = ['nr', 'nummer', 'beh', 'id']

/** True for telephone, mail, case number, copy and page lines: never a heading, wherever they stand. */
export function isContact(line: string): boolean {
  return beginsWith(line, contacts, isNoLetter) || isPageLabel(line) || isCaseLabel(line) || isPageNumber(line)
    || (holdsMailSign(line) && countWords(line) <= 8)
}

function isNoLetter(code: number): boolean {
  return !isLetter(code)
}

/** `Side 2 af 3`. */
function isPageLabel(line: string): boolean {
  return (standsAt(line, 0, 'side ') || standsAt(line, 0, 'page ')) && isDigit(line.charCodeAt(5))
    && !isLetter(pointAt(line, 6))
}

/** `Sagsnr.`, `Sagens id`, `Sag 2026-1127`. */
function isCaseLabel(line: string): boolean {
  if (!standsAt(line, 0, 'sag')) return false
  const first = line.charCodeAt(4)
  const isNumber = line.charCodeAt(3) === 32 && (isDigit(first) || (first >= 45 && first <= 47))
  if (isNumber && !isLetter(pointAt(line, 5))) return true
  let at = standsAt(line, 3, 'en') ? 5 : 3
  if (standsAt(line, at, 's')) at++
  const parting = line.charCodeAt(at)
  if (parting === 32 || parting === 45 || parting === 46) at++
  return caseWords.some(word => standsAt(line, at, word) && !isLetter(pointAt(line, at + word.length)))
}

/** A number alone, as `3`, `- 3 -` or `3/5`. */
function isPageNumber(line: string): boolean {
  let at = skipDash(line, 0)
  if (line.charCodeAt(at) === 32) at++
  const number = digitsEnd(line, at)
  if (number === at) return false
  at = number
  if (line.charCodeAt(at) === 47 && isDigit(line.charCodeAt(at + 1))) at = digitsEnd(line, at + 1)
  if (line.charCodeAt(at) === 32) at++
  return skipDash(line, at) === line.length
}

function skipDash(line: string, at: number): number {
  const code = line.charCodeAt(at)
  return code === 45 || code === 0x2013 ? at + 1 : at
}

/** An @ with something on both sides. */
function holdsMailSign(line: string): boolean {
  for (let at = line.indexOf('@'); at >= 0; at = line.indexOf('@', at + 1)) {
    if (at > 0 && at + 1 < line.length && line.charCodeAt(at - 1) !== 32 && line.charCodeAt(at + 1) !== 32) return true
  }
  return false
}
