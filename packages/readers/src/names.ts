import { beginsWith, phrases, standsAt } from './phrases.ts'
import { isLetter, isUpper, pointAt, sizeOf } from './signs.ts'
import { countWords, digitsEnd, firstFigure, isCapitals, lettersEnd } from './words.ts'

const numberedParts = phrases('bilag|kapitel|afsnit|del|punkt|trin|fase|uge|side|regel|spørgsmål|klasse|step|part')
const doors = ['st', 'kl', 'th', 'tv', 'mf']

/** True for street with house number, and for postcode with town. */
export function isAddress(line: string): boolean {
  if (isTown(line)) return true
  const end = streetEnd(line)
  return end > 0 && isAfterStreet(line, end) && !beginsWith(line, numberedParts, code => code === 32)
}

/** `4000 Nørreby`, also with `DK-` before. */
function isTown(line: string): boolean {
  let at = 0
  if (line.startsWith('DK')) {
    at = line.charCodeAt(2) === 45 ? 3 : 2
    if (line.charCodeAt(at) === 32) at++
  }
  return digitsEnd(line, at) === at + 4 && line.charCodeAt(at + 4) === 32 && isUpper(pointAt(line, at + 5))
}

/** The offset after street, house number and its letter, or -1: a capital, at most four words and three figures. */
function streetEnd(line: string): number {
  const at = firstFigure(line)
  if (at < 0 || line.charCodeAt(at - 1) !== 32 || !isUpper(pointAt(line, 0)) || !areStreetWords(line, at)) return -1
  const number = digitsEnd(line, at)
  return number > at + 3 ? -1 : letterEnd(line, rangeEnd(line, number))
}

/** At most four words of letters, points, dashes and apostrophes. */
function areStreetWords(line: string, end: number): boolean {
  let words = 0
  for (let at = 0; at < end;) {
    const code = pointAt(line, at)
    if (code === 32) words++
    // A decomposed letter stands before its ring or dots.
    else if (!isStreetSign(code)) return false
    at += sizeOf(code)
  }
  return words <= 4
}

/** A letter, a ring or an accent over the one before it, a point, a dash or an apostrophe. */
function isStreetSign(code: number): boolean {
  if (isLetter(code) || (code >= 0x300 && code <= 0x36f)) return true
  return code === 46 || code === 39 || code === 0x2019 || code === 45
}

/** The offset after ` - 14`, or `at` itself. */
function rangeEnd(line: string, at: number): number {
  const dash = line.charCodeAt(at) === 32 ? at + 1 : at
  if (line.charCodeAt(dash) !== 45) return at
  const from = line.charCodeAt(dash + 1) === 32 ? dash + 2 : dash + 1
  const end = digitsEnd(line, from)
  return end > from && end <= from + 3 ? end : at
}

/** The offset after the letter of a house, `14 B` or `14B`; -1 when something else stands right after the number. */
function letterEnd(line: string, at: number): number {
  const sign = line.charCodeAt(at) === 32 ? at + 1 : at
  const code = line.charCodeAt(sign) | 32
  if (code >= 97 && code <= 122 && endsHouse(line, sign + 1)) return sign + 1
  // A blank before a comma belongs to the number too.
  if (sign > at && endsHouse(line, sign)) return sign
  return endsHouse(line, at) ? at : -1
}

function endsHouse(line: string, at: number): boolean {
  return at === line.length || line.charCodeAt(at) === 32 || line.charCodeAt(at) === 44
}

/** Nothing, anything after a comma, or floor and door. */
function isAfterStreet(line: string, at: number): boolean {
  if (at === line.length || line.charCodeAt(at) === 44) return true
  if (line.charCodeAt(at) !== 32) return false
  const figures = digitsEnd(line, at + 1)
  const isFloor = figures > at + 1 && figures <= at + 3 && line.charCodeAt(figures) === 46
  const end = isFloor ? figures + 1 : doors.some(door => line.startsWith(door, at + 1)) ? at + 3 : -1
  return end > 0 && (end === line.length || line.charCodeAt(end) === 32 || line.charCodeAt(end) === 46)
}

const connecting: ReadonlySet<string> = new Set(['og', 'af', 'van', 'von', 'de', 'el', 'al', 'den', '&', '/', '-'])

/** True when every word but small connecting ones has a capital: a person, or an authority. */
export function isName(line: string): boolean {
  const comma = line.indexOf(',')
  const end = comma < 0 ? line.length : comma
  let words = 0
  let capitals = 0
  for (let at = 0; at <= end; words++) {
    const blank = line.indexOf(' ', at)
    const next = blank < 0 || blank > end ? end : blank
    if (isUpper(pointAt(line, at))) capitals++
    else if (!connecting.has(line.slice(at, next))) return false
    at = next + 1
  }
  return words >= 2 && words <= 7 && capitals >= 2 && !isCapitals(line)
}

const departments = phrases('center|centret|centeret|afdeling|team|jobcenter|borgerservice|forvaltning|sekretariat')
const departmentsThe = ['forvaltningen', 'afdelingen', 'sekretariatet']

/** True for the name of an authority or a department. */
export function isOffice(line: string): boolean {
  if (beginsWith(line, departments, code => !isLetter(code))) return true
  if (isMunicipality(line) && countWords(line) <= 8) return true
  const end = lettersEnd(line, 0)
  return departmentsThe.some(word => standsAt(line, end - word.length, word))
}

/** `Sundby Kommune`, `Børn & Unge, Sundby Kommune` and the like: at most three words with a capital come before. */
function isMunicipality(line: string): boolean {
  if (!line.includes('ommune') && !line.includes('KOMMUNE')) return false
  let at = 0
  for (let words = 0; words <= 3; words++) {
    if (isCommune(line, at)) return true
    const code = line.charCodeAt(at)
    const blank = line.indexOf(' ', at)
    const isLink = (code === 38 || code === 47 || code === 45) && blank === at + 1
    if (blank < 0 || !(isLink || isUpper(pointAt(line, at)))) return false
    at = blank + 1
  }
  return false
}

/** `kommune` at the end of the word at a place or before a comma in it, perhaps with an s; alone also in capitals. */
function isCommune(line: string, from: number): boolean {
  const blank = line.indexOf(' ', from)
  const end = blank < 0 ? line.length : blank
  if ((line.startsWith('Kommune', from) || line.startsWith('KOMMUNE', from)) && endsCommune(line, from + 7)) return true
  for (let at = line.indexOf('kommune', from); at >= 0 && at + 7 <= end; at = line.indexOf('kommune', at + 1)) {
    if (endsCommune(line, at + 7)) return true
  }
  return false
}

function endsCommune(line: string, from: number): boolean {
  const code = line.charCodeAt(from)
  const at = code === 115 || code === 83 ? from + 1 : from
  return at === line.length || line.charCodeAt(at) === 44 || line.charCodeAt(at) === 32
}
