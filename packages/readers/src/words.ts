// What a single line may look like. Every pattern here is used on short lines only, so its time is bounded.

/** The longest line, in UTF-16 units, that is looked at as a short line. */
export const longestShort = 260

const months = 'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december'
  + '|january|february|march|may|june|july|october|jan|feb|mar|apr|jun|jul|aug|sept?|okt|oct|nov|dec'
const monthStart = new RegExp(`^(?:${months})(?![\\p{L}\\p{N}])`, 'iu')
const englishDate = `(?:${months})\\s+\\d{1,2},?\\s\\d{4}`
const writtenDate = `\\d{1,2}\\.?\\s*(?:${months})\\.?,?\\s*(?:\\d{2,4}|d\\.?å\\.?)?|${englishDate}`
const figureDate = '\\d{1,2}[./-]\\d{1,2}[./ -]\\s*\\d{2,4}|\\d{4}-\\d{2}-\\d{2}'
const placeOrLabel = '(?:[\\p{L} .-]{0,30}[,:]\\s*)?(?:(?:\\p{L}+dag|den|d\\.)\\s+){0,3}'
const dateLine = new RegExp(`^${placeOrLabel}(?:${writtenDate}|${figureDate})\\.?$`, 'iu')

/** True when the text begins with the name of a month: `3. maj` is a date and no third item. */
export function beginsWithMonth(text: string): boolean {
  return monthStart.test(text)
}

/** True for a line that is a date and nothing else, also with a place or a label before it. */
export function isDateLine(line: string): boolean {
  return dateLine.test(line)
}

/** True for the words that open a letter. */
export function isGreeting(line: string): boolean {
  return /^(?:kære|hej|goddag|god dag|til rette vedkommende|dear|hi|hello)(?=[\s,!]|$)/iu.test(line)
    && countWords(line) <= 10 && !/[.?:;]$/.test(line) && !/,\s+\p{Ll}/u.test(line)
}

const closings: readonly RegExp[] = [
  /^(?:\p{L}+\s+){0,5}(?:hilsen|hilsner)(?: fra .*)?[,.!]?$/iu,
  /^(?:p\.\s?\p{L}\.\s?v|e\.\s?b|ærbødigst)[,.]?$/iu,
  /^(?:(?:på|for)\s.{1,60}\svegne|efter bemyndigelse.*|for \p{L}+(?:en|et|ne)),?$/iu,
  /^(?:yours|kind|best|warm)\s.{0,30}[,.]?$/iu,
]

/** True for the words that close a letter. */
export function isClosing(line: string): boolean {
  return countWords(line) <= 10 && closings.some(closing => closing.test(line))
}

const contacts: readonly RegExp[] = [
  /^(?:tlf|telefon|tel|direkte|mobil|fax|cvr|cpr|ean|e-?mail|mail|www|http|side \d|page \d)(?!\p{L})/iu,
  /^(?:sag(?:en)?s?[\s.-]?(?:nr|nummer|beh|id)|sag\s+[\d/.-]|j\.?\s?nr|jnr|journal|dok\.?\s?(?:nr|id))(?!\p{L})/iu,
  /^(?:dokumentnr|id-?nr|matr|ref|deres ref|vores ref|dato)(?!\p{L})/iu,
  /^(?:att|c\/o|kopi til|cc|bilag:|vedlagt|vedhæftet|til:|fra:)(?!\p{L})/iu,
  /^[-–]?\s*\d+(?:\/\d+)?\s*[-–]?$/u,
]

/** True for telephone, mail, case number, copy and page lines: never a heading, wherever they stand. */
export function isContact(line: string): boolean {
  return contacts.some(contact => contact.test(line)) || (/\S@\S/u.test(line) && countWords(line) <= 8)
}

const street = /^\p{Lu}[\p{L}.'’-]*(?:\s[\p{L}.'’-]+){0,3}\s\d{1,3}(?:\s?-\s?\d{1,3})?\s?[A-Za-z]?(?=[\s,]|$)/u
const afterStreet = /^(?:,.*|\s(?:st|kl|th|tv|mf|\d{1,2}\.)(?:[.\s].*)?)?$/u
const numberedPart = /^(?:bilag|kapitel|afsnit|del|punkt|trin|fase|uge|side|regel|spørgsmål|klasse|step|part)\s/iu

/** True for street with house number, and for postcode with town. */
export function isAddress(line: string): boolean {
  if (/^(?:DK-?\s?)?\d{4}\s+\p{Lu}/u.test(line)) return true
  const found = street.exec(line)
  return found !== null && afterStreet.test(line.slice(found[0].length)) && !numberedPart.test(line)
}

/** True when every word but small connecting ones has a capital: a person, or an authority. */
export function isName(line: string): boolean {
  const words = line.replace(/,.*$/u, '').split(/\s+/u)
  const small = /^(?:og|af|van|von|de|el|al|den|&|\/|-)$/u
  const capitals = words.filter(word => /^\p{Lu}/u.test(word)).length
  return words.length >= 2 && words.length <= 7 && capitals >= 2
    && words.every(word => /^\p{Lu}/u.test(word) || small.test(word)) && !isCapitals(line)
}

const municipality = /^(?:\p{Lu}\S*\s|[&/-]\s){0,3}(?:\S*kommune|Kommune|KOMMUNE)[sS]?(?:[,\s]|$)/u
const department = /^(?:cent(?:er|ret|eret)|afdeling|team|jobcenter|borgerservice|forvaltning|sekretariat)(?!\p{L})/iu
const departmentThe = /^\p{L}*(?:forvaltningen|afdelingen|sekretariatet)(?!\p{L})/iu

/** True for the name of an authority or a department. */
export function isOffice(line: string): boolean {
  return (municipality.test(line) && countWords(line) <= 8) || department.test(line)
    || departmentThe.test(line)
}

/** True when the line has four letters or more and none of them is small. */
export function isCapitals(line: string): boolean {
  const letters = line.replace(/[^\p{L}]/gu, '')
  return letters.length >= 4 && !/\p{Ll}/u.test(letters)
}

/** True for a label such as `Vedr.:` that announces the title of the letter. */
export function isSubject(line: string): boolean {
  return /^(?:vedr|vedrørende|angående|ang|emne|re|subject)(?:\.|:|\s)/iu.test(line)
}

/** True for a short label with a short value that holds a figure: `Beløb: 4.200 kr.` */
export function isLabelled(line: string): boolean {
  return /^[\p{L}. /-]{1,25}:\s+(?=\S*\s?\S*\s?\S*\d)\S+(?:\s\S+){0,3}$/u.test(line)
}

/** Words as typed, parted by blanks. */
export function countWords(line: string): number {
  let count = 0
  let inside = false
  for (const sign of line) {
    const blank = /\s/u.test(sign)
    if (!blank && !inside) count++
    inside = !blank
  }
  return count
}

/** True when a sentence ends inside the line: four small letters or a bracket, a stop, and a capital after it. */
export function holdsSentenceEnd(line: string): boolean {
  return /(?:\p{Ll}{4}|\))[.!?]["”»]?\s+["”»„(]?\p{Lu}\p{Ll}/u.test(line) && !/^\S{1,4}\.\s\S+$/u.test(line)
}

/** True for one line that may stand over a text: it begins like a title and does not end like a sentence. */
export function isHeadingShaped(line: string): boolean {
  const words = countWords(line)
  if (words === 0 || ((line.length > 160 || words > 24) && !isSubject(line))) return false
  if (!/^["”»„(§]*[\p{Lu}\p{N}§]/u.test(line) || !/\p{L}.*\p{L}/u.test(line)) return false
  if ((/[.,;–…-]$/u.test(line) && !endsShortened(line)) || (line.endsWith('!') && words > 6)) return false
  if (/[?:]$/u.test(line) && words > 14) return false
  return !holdsSentenceEnd(line)
}

/** A title may end in an abbreviation: `Klagevejledning m.v.` */
function endsShortened(line: string): boolean {
  return /\s(?:m\.\s?v\.|mv\.|m\.\s?m\.|m\.\s?fl\.|mfl\.|osv\.|etc\.|kr\.|pct\.)$/iu.test(line) && countWords(line) <= 8
}
